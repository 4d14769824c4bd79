import type { App } from '../workspace/app';

export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'workbench-theme';
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

export function storedTheme(): Theme {
  const stored = window.localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function apply(theme: Theme): void {
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
  document.body.toggleClass('theme-dark', isDark);
  document.body.toggleClass('theme-light', !isDark);
}

/** Changes the colours at once and remembers the choice. */
export function useTheme(app: App, theme: Theme): void {
  window.localStorage.setItem(storageKey, theme);
  apply(theme);
  app.workspace.trigger('css-change');
}

/** Sets the remembered colours, and follows the system where that is the choice. */
export function startTheme(app: App): void {
  apply(storedTheme());
  prefersDark.addEventListener('change', () => {
    apply(storedTheme());
    app.workspace.trigger('css-change');
  });
}
