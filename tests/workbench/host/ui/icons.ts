import { createElement, icons } from 'lucide';
import type { IconName } from 'obsidian';

/** Obsidian has a few icons of its own; these come near them. */
const nearest: Readonly<Record<string, string>> = { 'right-triangle': 'chevron-down', 'up-and-down-arrows': 'arrow-up-down', 'three-horizontal-bars': 'menu' };

const custom = new Map<string, string>();
let lucideNames: Map<string, string> | null = null;

/** `ArrowUpAZ` as lucide names it in code, `arrow-up-a-z` as Obsidian and lucide's site do. */
function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z])/g, '$1-$2')
    .replace(/([a-zA-Z])(\d)/g, '$1-$2')
    .toLowerCase();
}

function knownNames(): Map<string, string> {
  lucideNames ??= new Map(Object.keys(icons).map((name) => [kebab(name), name]));
  return lucideNames;
}

/** The icons that a plugin adds are drawn on a canvas of 100 × 100, as Obsidian documents it. */
export function addIcon(iconId: string, svgContent: string): void {
  custom.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  custom.delete(iconId);
}

function drawCustom(svgContent: string): SVGSVGElement | null {
  const source = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${svgContent}</svg>`, 'image/svg+xml');
  const svg = source.documentElement;
  return svg.nodeName === 'svg' ? (activeDocument.importNode(svg, true) as unknown as SVGSVGElement) : null;
}

/** The icon as a new element, with or without the prefix `lucide-`; null when there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const id = iconId.replace(/^lucide-/, '');
  const own = custom.get(iconId);
  const node = icons[(knownNames().get(nearest[id] ?? id) ?? '') as keyof typeof icons];
  const svg = own !== undefined ? drawCustom(own) : node ? (createElement(node) as SVGSVGElement) : null;
  svg?.classList.add('svg-icon', own !== undefined ? iconId : `lucide-${id}`);
  svg?.setAttribute('aria-hidden', 'true');
  return svg;
}

export function getIconIds(): IconName[] {
  return [...[...knownNames().keys()].map((name) => `lucide-${name}`), ...custom.keys()];
}

/** Replaces what the parent holds by the icon; an unknown name leaves it empty, as in Obsidian. */
export function setIcon(parent: HTMLElement, iconId: IconName): void {
  parent.replaceChildren(...[getIcon(iconId)].filter((icon) => icon !== null));
}
