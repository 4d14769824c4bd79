type Stored = Readonly<Record<string, unknown>>;

/** Turns what one version stored into what the next one reads. */
export type Migration = (stored: Stored) => Stored;

/** The version of the stored form that this plugin writes. */
export const SETTINGS_VERSION = 1;

/** The first turns version 1 into 2, and so on. */
const MIGRATIONS: readonly Migration[] = [];

/** The version of stored settings; without a usable number they are of the first. */
export function versionOf(stored: Stored): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/** Brings stored settings up to date. Those of a newer version stay as they are. */
export function migrate(stored: Stored, migrations: readonly Migration[] = MIGRATIONS): Stored {
  return migrations.slice(versionOf(stored) - 1).reduce((current, migration) => migration(current), stored);
}
