import type { HoverPopover } from './hover-popover';

/** Where values are rendered; only its place for a hover preview is used. */
export class RenderContext {
  hoverPopover: HoverPopover | null = null;
}
