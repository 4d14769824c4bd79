import type { ItemView } from 'obsidian';
import type { Page } from 'playwright-core';

const STYLE = `
  .bare-window { position: relative; block-size: 100%; overflow: auto; }
  .bare-window > div { position: absolute; inset-inline: 0; transform: translateY(calc(var(--row) * 60px)); }
`;

/**
 * Makes two views known that are opened as the due pane is: a bare window, which shows nothing but plain rows, what a
 * list costs at least; and a copied pane, which shows the very elements of the pane as they are, with nothing behind
 * them. To be called once, while the pane is open.
 */
export async function prepareYardsticks(page: Page, rows: number, elements: number): Promise<void> {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(
    ([rowCount, elementCount]) => {
      const { app, plugin } = window.workbench ?? {};
      const [pane] = app?.workspace.getLeavesOfType('jour-fixe-due') ?? [];
      if (plugin == null || pane === undefined) throw new Error('The due pane is not open.');
      const View = Object.getPrototypeOf(pane.view.constructor) as new (leaf: never) => ItemView;
      const { className, innerHTML } = (pane.view as unknown as ItemView).contentEl;
      const views: readonly (readonly [type: string, fill: (content: HTMLElement) => void])[] = [
        [
          'bare-window',
          (content) => {
            const bare = content.createDiv('bare-window');
            for (let row = 0; row < rowCount; row += 1) {
              const line = bare.createDiv();
              line.style.setProperty('--row', String(row));
              for (let element = 1; element < elementCount; element += 1) line.createSpan({ text: `Words ${row} ${element} ` });
            }
          },
        ],
        ['copied-pane', (content) => Object.assign(content, { className, innerHTML })],
      ];
      for (const [type, fill] of views) {
        plugin.registerView(type, (leaf) => {
          return new (class extends View {
            override getViewType(): string {
              return type;
            }

            override getDisplayText(): string {
              return type;
            }

            override async onOpen(): Promise<void> {
              fill(this.contentEl);
            }
          })(leaf as never) as never;
        });
      }
    },
    [rows, elements] as const,
  );
}
