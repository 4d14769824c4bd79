import type { CliData, CliFlags, CliHandler } from 'obsidian';

interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** What Obsidian's command line would call; here tests and the console do, through `window.workbench.runCli`. */
export class CliRegistry {
  readonly #commands = new Map<string, CliCommand>();

  register(command: string, description: string, flags: CliFlags | null, handler: CliHandler): () => void {
    if (this.#commands.has(command)) throw new Error(`The CLI command "${command}" is already registered`);
    this.#commands.set(command, { description, flags, handler });
    return () => this.#commands.delete(command);
  }

  names(): string[] {
    return [...this.#commands.keys()];
  }

  /** Runs a command with what would be typed after it; a missing required flag is an error. */
  async run(command: string, params: CliData = {}): Promise<string> {
    const known = this.#commands.get(command);
    if (!known) throw new Error(`There is no CLI command "${command}". Known: ${this.names().join(', ') || 'none'}.`);
    for (const [name, flag] of Object.entries(known.flags ?? {})) {
      if (flag.required && params[name] === undefined) throw new Error(`Missing required flag: ${name}`);
    }
    return known.handler(params);
  }
}
