/** What JavaScript itself, test runners and consoles ask any object for; no such question means a missing feature. */
const harmless = new Set(['then', 'toJSON', 'asymmetricMatch', '$$typeof', 'nodeType', 'tagName', 'window', 'length', 'splice', 'inspect', '__esModule', 'default']);

export class NotImplementedError extends Error {
  override readonly name = 'NotImplementedError';

  constructor(what: string) {
    super(`Workbench: ${what} is not implemented`);
  }
}

/** Throws; for a function of the API that exists in Obsidian but not here. */
export function notImplemented(what: string): never {
  throw new NotImplementedError(what);
}

/** Stands for an exported function or class that is not there: calling, constructing or reading it throws by its name. */
export function unimplementedExport(name: string): unknown {
  const refuse = (): never => notImplemented(name);
  return new Proxy(class {}, {
    apply: refuse,
    construct: refuse,
    get: (target, key) => (typeof key === 'symbol' || key in target ? (Reflect.get(target, key) as unknown) : notImplemented(`${name}.${key}`)),
  });
}

/**
 * Makes instances of a class throw by name when something is read that neither they nor the class have.
 * For classes that plugins get handed but do not extend (App, Vault, Workspace …): there, whatever is missing
 * is either a gap of the workbench or an internal of Obsidian that a plugin should not use.
 * `in` keeps telling the truth, and assigning creates a property as usual.
 */
export function refuseUnknownMembers(type: abstract new (...args: never[]) => object, name: string = type.name): void {
  const prototype = type.prototype as object;
  const parent = Object.getPrototypeOf(prototype) as object;
  const guard = new Proxy(parent, {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target || harmless.has(key)) return Reflect.get(target, key, receiver);
      return notImplemented(`${name}.${key}`);
    },
    // So that `instanceof` still finds the parent class behind the guard.
    getPrototypeOf: () => parent,
  });
  Object.setPrototypeOf(prototype, guard);
}

/**
 * Declares members that Obsidian's class has and ours lacks: reading one throws by its name.
 * For classes that plugins extend (Plugin, ItemView, Modal …), whose subclasses bring members of their own.
 */
export function declareUnimplemented(type: abstract new (...args: never[]) => object, members: readonly string[], name: string = type.name): void {
  for (const member of members) {
    Object.defineProperty(type.prototype, member, {
      configurable: true,
      get: () => notImplemented(`${name}.${member}`),
      set(value: unknown) {
        Object.defineProperty(this, member, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
}
