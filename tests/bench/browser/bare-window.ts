import type { Page } from 'playwright-core';

const STYLE = `
  .bare-window { position: fixed; inset: 0 0 0 auto; width: 320px; overflow: auto; }
  .bare-window > div { position: absolute; inset-inline: 0; transform: translateY(calc(var(--row) * 60px)); }
`;

/** To be called once before any is shown. */
export async function prepareBareWindow(page: Page): Promise<void> {
  await page.addStyleTag({ content: STYLE });
}

/** Shows as many plain rows of as many elements as the pane does, and takes them away again: what a list costs at least. */
export async function showBareWindow(page: Page, rows: number, elements: number): Promise<void> {
  await page.evaluate(
    ([rowCount, elementCount]) => {
      document.querySelector('.bare-window')?.remove();
      const bare = createDiv();
      bare.className = 'bare-window';
      for (let row = 0; row < rowCount; row += 1) {
        const line = createDiv();
        line.style.setProperty('--row', String(row));
        for (let element = 1; element < elementCount; element += 1) {
          const part = createSpan();
          part.textContent = `Words ${row} ${element}`;
          line.append(part);
        }
        bare.append(line);
      }
      document.body.append(bare);
    },
    [rows, elements] as const,
  );
}

export async function removeBareWindow(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.bare-window')?.remove());
}
