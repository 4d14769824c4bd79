const storageKey = 'workbench-language';

let configured = 'en';

/** The display language: what the user chose here, else what the server was started with. */
export const language = {
  current: (): string => window.localStorage.getItem(storageKey) ?? configured,
  configure(code: string): void {
    configured = code;
  },
  choose(code: string): void {
    window.localStorage.setItem(storageKey, code);
  },
};
