/** What the status bar says while notes are read. */
export const enKeeping = {
  progress: (done: string, total: string) => `Reading notes: ${done} of ${total}`,
};
