// Obsidian supplies moment to plugins, and its npm package brings it along. It is no dependency of this project.
export { default as moment } from '../../../../node_modules/moment/moment.js';
