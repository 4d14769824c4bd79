import type { Hotkey } from 'obsidian';
import type { App } from './app';
import type { Editor } from '../editor/editor';
import type { MarkdownFileInfo } from '../editor/editor-fields';
import { reportError } from '../ui/notice';
import { say } from '../say';

/** A command as a plugin describes it. */
export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, ctx: MarkdownFileInfo) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, ctx: MarkdownFileInfo) => boolean | void;
  hotkeys?: Hotkey[];
}

/** Editor commands do not apply while a note is shown as in a book. */
function isReading(info: MarkdownFileInfo): boolean {
  return 'getMode' in info && (info as unknown as { getMode(): string }).getMode() === 'preview';
}

/** All commands by id, and whether each applies at the moment. */
export class CommandRegistry {
  readonly #commands = new Map<string, Command>();
  readonly #removals = new Map<string, () => void>();

  constructor(private readonly app: App) {}

  add(command: Command): () => void {
    this.#commands.set(command.id, command);
    const { scope } = this.app;
    const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) => scope.register(modifiers, key, () => (this.run(command.id) ? false : undefined)));
    const remove = (): void => {
      handlers.forEach((handler) => scope.unregister(handler));
      if (this.#commands.get(command.id) === command) this.#commands.delete(command.id);
    };
    this.#removals.set(command.id, remove);
    return remove;
  }

  remove(id: string): void {
    this.#removals.get(id)?.();
  }

  get(id: string): Command | undefined {
    return this.#commands.get(id);
  }

  /** The commands that apply now, as the palette lists them. */
  available(): Command[] {
    return [...this.#commands.values()].filter((command) => this.#attempt(command, true));
  }

  /** False when there is no such command or it does not apply now. */
  run(id: string): boolean {
    const command = this.#commands.get(id);
    return command !== undefined && this.#attempt(command, true) && this.#attempt(command, false);
  }

  /** In Obsidian's order of precedence: the editor's callbacks first, a check before a plain one. */
  #attempt(command: Command, checking: boolean): boolean {
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    try {
      if (editorCheckCallback || editorCallback) {
        const { activeEditor } = this.app.workspace;
        const editor = activeEditor?.editor;
        if (!editor || !activeEditor || isReading(activeEditor)) return false;
        if (editorCheckCallback) return Boolean(editorCheckCallback(checking, editor, activeEditor)) || !checking;
        if (!checking) this.#follow(command, editorCallback?.(editor, activeEditor));
        return true;
      }
      // While checking, anything but a true value hides the command.
      if (checkCallback) return checking ? Boolean(checkCallback(true)) : (checkCallback(false), true);
      if (!checking) this.#follow(command, callback?.());
      return callback !== undefined;
    } catch (error) {
      reportError(say('The command “{0}” failed', command.name), error);
      return false;
    }
  }

  #follow(command: Command, result: unknown): void {
    if (result instanceof Promise) result.catch((error: unknown) => reportError(say('The command “{0}” failed', command.name), error));
  }
}
