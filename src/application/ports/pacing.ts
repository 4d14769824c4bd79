/** Lets long work be done in slices, between which the app draws and takes keys. */
export interface Pacing {
  /** How many notes are read from the disk at a time: enough to be quick, few enough for the device. */
  readonly readTogether: number;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Gives way to whatever else the app has to do; resolves when it is our turn again. */
  rest(): Promise<void>;
  /** Resolves with the next picture the app draws, or soon where it draws none. */
  nextFrame(): Promise<void>;
  /** Calls back in a few seconds. Returns how to call it off. */
  later(work: () => void): () => void;
}
