import type { Locator } from 'playwright-core';

/** Everything that can be read or heard in a part of the page: text, what stands in fields, and labels. Obsidian’s own buttons are left out. */
export async function wordsIn(place: Locator): Promise<string[]> {
  return place.evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (node.instanceOf(Element)) {
        if (node.matches('.search-input-clear-button, .modal-close-button, .setting-page-back')) continue;
        if (node.instanceOf(HTMLInputElement)) found.push(node.value);
        for (const name of ['aria-label', 'placeholder', 'title', 'aria-roledescription', 'alt']) found.push(node.getAttribute(name) ?? '');
      } else found.push(node.textContent ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Words of every English sentence of some length, none of which is a German word. */
const ENGLISH = /\b(the|and|with|every|last|contact|contacts|due|until|since|day|days|week|weeks|months?|years?|yet|call|called|meeting|visit|letter|log|open|partners|persons?|folder|notes?|settings?|add|search|next|planned|paused|when|which|from|here|today|tomorrow|yesterday|this|of|to)\b/i;

/** What of it is English. */
export function englishIn(words: readonly string[]): string[] {
  return words.filter((text) => ENGLISH.test(text));
}
