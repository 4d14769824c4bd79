import { spawn } from 'node:child_process';
import process from 'node:process';

/** Runs a script in a process of its own, whose memory can be tidied; fails when it fails. */
export async function runInNode(script: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8192', script, ...args], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`${script} stopped with ${String(code)}.`);
}
