import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm start -- [options]

  --vault DIR         a folder of notes; without it a copy of the sample vault
  --fresh             make the copy of the sample vault anew
  --today YYYY-MM-DD  the day to take for today (the sample vault: 2026-11-23; others: the real one)
  --language CODE     en or de (en)
  --port N            0 for any that is free (4180)
  --no-open           do not open the browser
  --help              this text`;

export interface StartOptions {
  /** Null for the copy of the sample vault. */
  readonly vault: string | null;
  readonly fresh: boolean;
  readonly today: string | null;
  readonly language: 'en' | 'de';
  readonly port: number;
  readonly open: boolean;
  readonly help: boolean;
}

/** The sample vault tells of this day, and its notes are due around it. */
export const sampleDay = '2026-11-23';

/** Reads the command line; throws with a sentence for the user. */
export function readStartOptions(args: string[], folder: string): StartOptions {
  const { values } = parseArgs({
    args,
    strict: true,
    allowNegative: true,
    options: {
      vault: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      today: { type: 'string' },
      language: { type: 'string', default: 'en' },
      port: { type: 'string', default: '4180' },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  const vault = values.vault === undefined ? null : resolve(folder, values.vault);
  if (vault !== null && !isFolder(vault)) throw new Error(`--vault: there is no folder ${vault}.`);
  if (vault !== null && values.fresh) throw new Error('--fresh makes the copy of the sample vault anew; it does not go with --vault.');
  if (values.today !== undefined && !isDay(values.today)) throw new Error(`--today: ${values.today} is not a day. Write it as in 2026-11-23.`);
  const { language } = values;
  if (language !== 'en' && language !== 'de') throw new Error(`--language: Jour Fixe speaks en and de, not ${language}.`);
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
  if (port < 0 || port > 65_535) throw new Error(`--port: ${values.port} is not a port. Take a number up to 65535.`);
  const today = values.today ?? (vault === null ? sampleDay : null);
  return { vault, fresh: values.fresh, today, language, port, open: values.open, help: values.help };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
