import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { Script } from 'node:vm';

// Compiles and evaluates a bundle once, in a process that has never seen it, and tells how long it took in milliseconds.
const [output = '', bundle = ''] = process.argv.slice(2);

/** Whatever is asked of the app at start is a class to extend or a function to call. */
const app = new Proxy({}, { get: () => class {} });
const code = `(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`;
const module = { exports: {} };

const before = performance.now();
const evaluate = new Script(code, { filename: bundle }).runInThisContext() as (require: (name: string) => unknown, module: unknown, exports: unknown) => void;
evaluate(() => app, module, module.exports);
writeFileSync(output, String(performance.now() - before));
