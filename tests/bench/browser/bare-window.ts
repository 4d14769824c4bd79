import type { ItemView } from 'obsidian';
import type { Page } from 'playwright-core';

const STYLE = `
  .bare-window { position: relative; block-size: 100%; overflow: auto; }
  .bare-window > div { position: absolute; inset-inline: 0; transform: translateY(calc(var(--row) * 60px)); }
`;

/**
 * Makes a view known that is opened as the due pane is, and shows nothing but plain rows: what a list costs at least.
 * To be called once, while the pane is open.
 */
export async function prepareBareWindow(page: Page, rows: number, elements: number): Promise<void> {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(
    ([rowCount, elementCount]) => {
      const { app, plugin } = window.workbench ?? {};
      const [pane] = app?.workspace.getLeavesOfType('jour-fixe-due') ?? [];
      if (plugin == null || pane === undefined) throw new Error('The due pane is not open.');
      const View = Object.getPrototypeOf(pane.view.constructor) as new (leaf: never) => ItemView;
      plugin.registerView('bare-window', (leaf) => {
        return new (class extends View {
          override getViewType(): string {
            return 'bare-window';
          }

          override getDisplayText(): string {
            return 'Bare window';
          }

          override async onOpen(): Promise<void> {
            const bare = this.contentEl.createDiv('bare-window');
            for (let row = 0; row < rowCount; row += 1) {
              const line = bare.createDiv();
              line.style.setProperty('--row', String(row));
              for (let element = 1; element < elementCount; element += 1) line.createSpan({ text: `Words ${row} ${element} ` });
            }
          }
        })(leaf as never) as never;
      });
    },
    [rows, elements] as const,
  );
}
