import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

/** The kind of machine, and whether it had other things to do: then the ratios tell more than the milliseconds. */
export function machineText(): string {
  const cores = cpus();
  const [load = 0] = loadavg();
  const busy = load > cores.length * 1.5 ? `; busy (load ${load.toFixed(1)}): look at the ratios, not at the milliseconds` : '';
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB${busy}`;
}
