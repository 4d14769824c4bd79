import type { TooltipOptions, TooltipPlacement } from 'obsidian';

/** Elements whose label is for those who hear the page only. */
const quiet = new WeakSet<Element>();
const optionsOf = new WeakMap<HTMLElement, TooltipOptions>();
const gapInPixels = 8;
const delayInMilliseconds = 500;

let shown: { readonly el: HTMLElement; readonly target: HTMLElement } | null = null;
let waiting = 0;

function hide(): void {
  window.clearTimeout(waiting);
  shown?.el.remove();
  shown = null;
}

/** Where the tooltip's top left corner goes, kept inside the window. */
function position(box: DOMRect, size: DOMRect, placement: TooltipPlacement, gap: number, win: Window): { left: number; top: number } {
  const beside = placement === 'left' || placement === 'right';
  const left = placement === 'left' ? box.left - size.width - gap : placement === 'right' ? box.right + gap : box.left + (box.width - size.width) / 2;
  const below = box.bottom + gap;
  const above = box.top - size.height - gap;
  const top = beside ? box.top + (box.height - size.height) / 2 : placement === 'top' || below + size.height > win.innerHeight ? above : below;
  return { left: Math.max(4, Math.min(left, win.innerWidth - size.width - 4)), top: Math.max(4, top) };
}

/** Shows a tooltip at once; it goes when the pointer leaves the target. */
export function displayTooltip(newTargetEl: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hide();
  const { body, defaultView: win } = newTargetEl.doc;
  if (!win || !newTargetEl.isConnected) return;
  const el = body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], attr: { role: 'tooltip' } });
  el.setText(content);
  const { left, top } = position(newTargetEl.getBoundingClientRect(), el.getBoundingClientRect(), options.placement ?? 'bottom', options.gap ?? gapInPixels, win);
  el.setCssStyles({ left: `${left}px`, top: `${top}px` });
  shown = { el, target: newTargetEl };
}

/** Gives an element a tooltip, which is also its accessible name, as in Obsidian. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip === '' ? null : tooltip);
  optionsOf.set(el, options);
}

/** Names a region for screen readers without a tooltip over all of it. */
export function labelQuietly<T extends HTMLElement>(el: T, label: string): T {
  quiet.add(el);
  el.setAttr('aria-label', label);
  return el;
}

function wants(el: HTMLElement): boolean {
  return !quiet.has(el) && el.getCssPropertyValue('--no-tooltip') !== 'true' && el.getAttr('aria-label') !== '';
}

/** Shows the `aria-label` of whatever the pointer rests on. */
export function watchTooltips(win: Window): void {
  const { document } = win;
  document.addEventListener('mouseover', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[aria-label]');
    if (shown && shown.target === target) return;
    hide();
    if (!target || !wants(target)) return;
    const options = optionsOf.get(target) ?? {};
    waiting = win.setTimeout(() => displayTooltip(target, target.getAttr('aria-label') ?? '', options), options.delay ?? delayInMilliseconds);
  });
  for (const end of ['mousedown', 'keydown', 'scroll'] as const) document.addEventListener(end, hide, { capture: true, passive: true });
  document.documentElement.addEventListener('mouseleave', hide);
}
