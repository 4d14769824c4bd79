/** What the server tells the page about this run, at `config.json`. */
export interface WorkbenchConfig {
  readonly vaultName: string;
  /** Tells vaults apart in the browser's storage. */
  readonly vaultId: string;
  /** The day the page takes for today, as 2026-11-23; null for the real one. */
  readonly today: string | null;
  /** Obsidian's code of the display language. */
  readonly language: string;
  /** Whether the vault is the copy of the sample vault. */
  readonly sample: boolean;
  /** Milliseconds for which notes stay unread after the layout is ready, as at Obsidian's first start with a vault; 0 as at every later one. */
  readonly coldStartDelay: number;
}
