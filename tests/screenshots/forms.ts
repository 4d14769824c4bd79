import type { SessionOptions } from '../acceptance/support/workbench-session';

/** A form in which every view is looked at. */
export interface Form {
  readonly name: string;
  readonly options: SessionOptions;
  /** The width of the side panes in pixels; as they are where none is given. */
  readonly paneWidth?: number;
}

const DESKTOP = { width: 1280, height: 860 } as const;

/** From a narrow pane to a wide screen, for every reader. */
export const forms: readonly Form[] = [
  { name: 'light', options: DESKTOP, paneWidth: 340 },
  { name: 'dark', options: { ...DESKTOP, theme: 'dark' }, paneWidth: 340 },
  { name: 'german', options: { ...DESKTOP, language: 'de' }, paneWidth: 340 },
  { name: 'narrow', options: { ...DESKTOP, width: 900 }, paneWidth: 280 },
  { name: 'phone', options: { width: 390, height: 844, phone: true } },
  { name: 'phone-dark', options: { width: 390, height: 844, phone: true, theme: 'dark' } },
  { name: 'right-to-left', options: { ...DESKTOP, direction: 'rtl' }, paneWidth: 340 },
  { name: 'high-contrast', options: { ...DESKTOP, forcedColors: true }, paneWidth: 340 },
  { name: 'wide', options: { width: 2560, height: 1200 }, paneWidth: 340 },
];
