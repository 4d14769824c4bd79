import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { launchBrowser } from '../../workbench/browser';
import { startServer, type RunningServer } from '../../workbench/server/start-server';

const SAMPLE_VAULT = join(import.meta.dirname, '..', '..', 'sample-vault');

/** The day around which the sample vault is written. */
export const SAMPLE_DAY = '2026-11-23';

/** How a vault is opened for a test. */
export interface SessionOptions {
  /** The notes of the vault by path; the sample vault where none are given. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly language?: 'en' | 'de';
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  readonly direction?: 'ltr' | 'rtl';
  /** Colours are chosen by the system. */
  readonly forcedColors?: boolean;
  /** The system asks for as little motion as possible. */
  readonly reducedMotion?: boolean;
  /** IANA name of a time zone. */
  readonly timeZone?: string;
  /** The moment at which the page's clock starts, as 2026-11-23T23:59:50-08:00, instead of a day; `page.clock` moves it on. */
  readonly startsAt?: string;
  /** How long something may take to become visible, in milliseconds. */
  readonly patience?: number;
  /** Milliseconds for which the metadata comes after the layout. */
  readonly coldStartDelay?: number;
}

/** Long enough for a busy machine. */
const PATIENCE = 30_000;

let browser: Promise<Browser> | null = null;

/** Closes the browser that the sessions share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** The shipped plugin in a real browser, on a temporary copy of a vault: what is visible, and the bytes on disk. */
export class WorkbenchSession {
  private constructor(
    readonly page: Page,
    readonly vault: string,
    private readonly server: RunningServer,
    /** What went wrong in the page; a test that ends with any has failed. */
    readonly errors: string[],
  ) {}

  static async open(options: SessionOptions = {}): Promise<WorkbenchSession> {
    const vault = await mkdtemp(join(tmpdir(), 'jour-fixe-vault-'));
    if (options.notes === undefined) await cp(SAMPLE_VAULT, vault, { recursive: true });
    else await writeNotes(vault, options.notes);
    const server = await startServer({
      vault,
      today: options.startsAt === undefined ? (options.today ?? SAMPLE_DAY) : null,
      language: options.language ?? 'en',
      sample: options.notes === undefined,
      coldStartDelay: options.coldStartDelay ?? 0,
    });
    browser ??= launchBrowser();
    const context = await (await browser).newContext({
      viewport: { width: options.width ?? 1280, height: options.height ?? 860 },
      colorScheme: options.theme ?? 'light',
      hasTouch: options.phone ?? false,
      reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      ...(options.timeZone === undefined ? {} : { timezoneId: options.timeZone }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(options.patience ?? PATIENCE);
    if (options.startsAt !== undefined) await page.clock.install({ time: options.startsAt });
    const errors: string[] = [];
    // Popout windows of the app are pages as well.
    context.on('weberror', (error) => errors.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const session = new WorkbenchSession(page, vault, server, errors);
    const wishes = new URLSearchParams({ ...(options.phone === true ? { phone: '1' } : {}), ...(options.direction === 'rtl' ? { dir: 'rtl' } : {}) });
    await page.goto(`${server.url}?${wishes.toString()}`);
    await session.becomeReady();
    return session;
  }

  /** Opens the page anew, as after a restart. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.becomeReady();
  }

  /** Waits until the window stands and every note has been read. */
  private async becomeReady(): Promise<void> {
    await this.page.locator('body.is-ready').waitFor();
    await this.pane.locator('.jour-fixe-list, .jour-fixe-empty').first().waitFor({ state: 'attached' });
    for (const { empty } of [en, de]) {
      for (const text of [empty.reading, empty.stillReading]) await this.pane.getByText(text, { exact: true }).waitFor({ state: 'detached' });
    }
  }

  /** The due pane. */
  get pane(): Locator {
    return this.page.locator('.workspace-leaf-content[data-type="jour-fixe-due"]');
  }

  /** A partner's row in the due pane. */
  row(name: string): Locator {
    return this.pane.locator('.jour-fixe-row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Runs a command of the plugin through the palette, by its name as people read it. */
  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item').filter({ hasText: name }).first().click();
  }

  /** What the notices on screen say, the newest last. */
  notice(text: string | RegExp): Locator {
    return this.page.locator('.notice').filter({ hasText: text });
  }

  /** The entry of an open menu. */
  menuItem(title: string | RegExp): Locator {
    return this.page.locator('.menu .menu-item').filter({ has: this.page.locator('.menu-item-title').getByText(title, { exact: true }) });
  }

  /** Opens a note by a click on its name in the tree of files. */
  async openNote(path: string): Promise<void> {
    await this.page.locator(`.nav-file-title[data-path="${path}"]`).click();
    await this.becomeActive(path);
  }

  /** Waits until a note that is being opened is the active one, by which commands go: its title is there a moment before. */
  async becomeActive(path: string): Promise<void> {
    await this.tab(path).waitFor();
    await this.page.waitForFunction((opened) => window.workbench?.app.workspace.getActiveFile()?.path === opened, path);
  }

  /** The view in which a note is open. */
  tab(path: string): Locator {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    return this.page.locator('.workspace-split.mod-root .workspace-leaf-content[data-type="markdown"]').filter({ has: this.page.locator('.view-header-title').getByText(name, { exact: true }) });
  }

  readFile(path: string): Promise<string> {
    return readFile(join(this.vault, path), 'utf8');
  }

  /** Writes a note as another program would. */
  async writeFile(path: string, text: string): Promise<void> {
    await writeNotes(this.vault, { [path]: text });
  }

  /** Renames a note as another program would. */
  async renameFile(path: string, newPath: string): Promise<void> {
    await rename(join(this.vault, path), join(this.vault, newPath));
  }

  /** Deletes a note as another program would. */
  async removeFile(path: string): Promise<void> {
    await rm(join(this.vault, path));
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.server.close();
    await rm(this.vault, { recursive: true, force: true });
  }
}

async function writeNotes(vault: string, notes: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(vault, path)), { recursive: true });
    await writeFile(join(vault, path), text);
  }
}
