import { afterAll, expect, it } from 'vitest';
import { closeBrowser, WorkbenchSession, type SessionOptions } from './workbench-session';

// Every file has a browser of its own, which its stories share.
afterAll(closeBrowser);

/** A test that tells one story in a vault opened for it. It fails as well when the page reported an error meanwhile. */
export function story(name: string, options: SessionOptions, tell: (session: WorkbenchSession) => Promise<void>, timeout?: number): void {
  it(name, async () => {
    const session = await WorkbenchSession.open(options);
    try {
      await tell(session);
      expect(session.errors).toEqual([]);
    } finally {
      await session.close();
    }
  }, timeout);
}
