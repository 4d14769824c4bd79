import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { Script } from 'node:vm';

// Compiles and evaluates a bundle once, in a process that has never seen it, and tells how long compiling took, and all of it, in milliseconds.
const [output = '', bundle = ''] = process.argv.slice(2);

/** Whatever is asked of the app at start is a class to extend or a function to call. */
const app = new Proxy({}, { get: () => class {} });
const code = `(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`;
const module = { exports: {} };

const before = performance.now();
const script = new Script(code, { filename: bundle });
const compiled = performance.now();
const evaluate = script.runInThisContext() as (require: (name: string) => unknown, module: unknown, exports: unknown) => void;
evaluate(() => app, module, module.exports);
writeFileSync(output, JSON.stringify({ compiling: compiled - before, whole: performance.now() - before }));
