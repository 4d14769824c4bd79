/** Makes a window the one that `activeWindow` and `activeDocument` name. */
export function activateWindow(win: Window): void {
  if (win.closed || window.activeWindow === win) return;
  window.activeWindow = win;
  window.activeDocument = win.document;
  win.focus();
}

/** The window that somebody uses becomes the active one; a browser does not always tell of the focus alone. */
export function followWindow(win: Window): void {
  for (const type of ['focus', 'focusin', 'pointerdown', 'keydown'] as const) win.addEventListener(type, () => activateWindow(win), { capture: true, passive: true });
}
