/** The line above notes, as the places need it that show it. */
export interface LensSurface {
  /** Whether the line is switched on, and the note is somebody's. */
  isShownAbove(path: string): boolean;
  /** Draws the line of a note; it renews itself until the function returned is called. */
  draw(element: HTMLElement, path: string): () => void;
}
