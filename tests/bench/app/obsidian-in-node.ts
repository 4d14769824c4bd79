/** What the plugin's adapters take from `obsidian`, for benches outside a browser: the workbench's own, as far as they need no window. */
export { getAllTags } from '../../workbench/host/frontmatter';
export { TFile, TFolder } from '../../workbench/host/files';
export { moment } from '../../workbench/host/ui/moment';
export { normalizePath } from '../../workbench/host/links';

/** No note is open here. */
export class MarkdownView {}

export const apiVersion = '1.13.1';
