/**
 * Which version of our reading made something of a note. The build puts a mark of the sources in its place
 * (`esbuild.config.mjs`), so that nobody has to remember to count it up.
 */
export const READER_VERSION = 'unbuilt';
