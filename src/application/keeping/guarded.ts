/** Does what others must not wait for in vain: where it fails, it is left, and the app is told as of any failure that nobody has caught. */
export function guarded(work: () => void): void {
  try {
    work();
  } catch (error) {
    void Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}
