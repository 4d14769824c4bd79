/** The files of the plugin, just as a vault would hold them. */
export const pluginFiles: readonly string[] = ['main.js', 'manifest.json', 'styles.css'];
