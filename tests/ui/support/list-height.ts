import { vi } from 'vitest';

/** Gives the list a size: without a layout it would be of no height, and nothing in it visible. */
export function pretendLayout(height = 800): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
}
