import type { DueItem } from './due-items';
import type { TriageAnswer } from '../../application/logging/triage';

/** What a key does in the list. */
export type ListCommand =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'page'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly to: 'first' | 'last' }
  | { readonly kind: 'to-heading' | 'toggle' | 'open' | 'log' | 'later' | 'search' | 'filter' | 'leave' }
  | { readonly kind: 'answer'; readonly answer: TriageAnswer };

export interface PressedKey {
  readonly key: string;
  /** A modifier other than Shift: the key belongs to Obsidian, except with Enter. */
  readonly modified: boolean;
  /** The writing direction runs from right to left. */
  readonly rightToLeft: boolean;
  /** The focus is on a button or link of the row, which has its own meaning for Enter and Space. */
  readonly onControl: boolean;
}

const ANSWERS: Readonly<Record<string, TriageAnswer>> = { 1: 'week', 2: 'month', 3: 'quarter', 4: 'longer' };

/** What a key means on an item, `null` where it means nothing there. */
export function commandFor(pressed: PressedKey, item: DueItem, unfolded: boolean): ListCommand | null {
  const { key, modified, onControl } = pressed;
  if (key === 'Enter' && !onControl) return item.kind === 'row' || item.kind === 'gathering' ? { kind: 'open' } : { kind: 'toggle' };
  if (modified) return null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'PageDown':
      return { kind: 'page', by: 1 };
    case 'PageUp':
      return { kind: 'page', by: -1 };
    case 'Home':
      return { kind: 'end', to: 'first' };
    case 'End':
      return { kind: 'end', to: 'last' };
    case 'ArrowRight':
      return pressed.rightToLeft ? inward(item, unfolded) : outward(item, unfolded);
    case 'ArrowLeft':
      return pressed.rightToLeft ? outward(item, unfolded) : inward(item, unfolded);
    case '/':
      return { kind: 'search' };
    case 'f':
      return { kind: 'filter' };
    case 'Escape':
      return { kind: 'leave' };
  }
  if (key === ' ' && !onControl) return { kind: 'toggle' };
  if (item.kind !== 'row') return null;
  if (key === 'l') return { kind: 'log' };
  if (key === 's') return { kind: 'later' };
  const answer = item.group === 'no-contact-yet' ? ANSWERS[key] : undefined;
  return answer === undefined ? null : { kind: 'answer', answer };
}

/** Unfolds what is folded, else goes on. */
function outward(item: DueItem, unfolded: boolean): ListCommand {
  return canUnfold(item) && !unfolded ? { kind: 'toggle' } : { kind: 'move', by: 1 };
}

/** Folds what is unfolded, else goes to the heading. */
function inward(item: DueItem, unfolded: boolean): ListCommand {
  return canUnfold(item) && unfolded ? { kind: 'toggle' } : { kind: 'to-heading' };
}

function canUnfold(item: DueItem): boolean {
  return item.kind === 'heading' || item.kind === 'row' || item.kind === 'also-due';
}
