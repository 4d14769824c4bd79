import { type TFile, parentPath } from '../files';
import { getAllTags, isRecord } from '../frontmatter';
import { notImplemented } from '../unimplemented';
import type { App } from '../workspace/app';
import { DateValue } from './date-values';
import { evaluate, type FormulaScope } from './evaluate';
import { parseExpression } from './parse-expression';
import { BooleanValue, LinkValue, ListValue, NullValue, NumberValue, ObjectValue, StringValue, type Value } from './values';

/** What the expressions of a base find out about one file. */
export class FileScope implements FormulaScope {
  /** Formulas that are being evaluated: one that needs itself would never end. */
  readonly #underWay = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly target: TFile,
    private readonly formulas: Readonly<Record<string, string>>,
  ) {}

  evaluate(source: string): Value {
    return evaluate(parseExpression(source), this);
  }

  note(name: string): Value {
    const properties = this.#properties();
    const key = Object.keys(properties).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? NullValue.value : this.#asValue(properties[key]);
  }

  file(name: string): Value {
    const { path, name: fileName, basename, extension, stat } = this.target;
    switch (name) {
      case 'name':
        return new StringValue(fileName);
      case 'basename':
        return new StringValue(basename);
      case 'path':
        return new StringValue(path);
      case 'folder':
        return new StringValue(parentPath(path));
      case 'ext':
        return new StringValue(extension);
      case 'size':
        return new NumberValue(stat.size);
      case 'ctime':
        return new DateValue(new Date(stat.ctime), true);
      case 'mtime':
        return new DateValue(new Date(stat.mtime), true);
      case 'tags':
        return new ListValue([...new Set(this.#tags())].map((tag) => new StringValue(tag)));
      default:
        return notImplemented(`the property file.${name} of bases`);
    }
  }

  fileFunction(name: string, inputs: readonly Value[]): Value {
    const texts = inputs.map((input) => input.toString());
    switch (name) {
      case 'inFolder':
        return new BooleanValue(texts.some((folder) => this.target.path.startsWith(`${folder.replace(/\/+$/, '')}/`)));
      case 'hasTag':
        return new BooleanValue(texts.some((tag) => this.#hasTag(tag)));
      case 'hasProperty':
        return new BooleanValue(Object.keys(this.#properties()).some((key) => texts.some((text) => text.toLowerCase() === key.toLowerCase())));
      default:
        return notImplemented(`the function file.${name}() of bases`);
    }
  }

  formula(name: string): Value {
    const source = this.formulas[name];
    if (source === undefined) return NullValue.value;
    if (this.#underWay.has(name)) throw new Error(`The formula “${name}” needs itself.`);
    this.#underWay.add(name);
    try {
      return this.evaluate(source);
    } finally {
      this.#underWay.delete(name);
    }
  }

  link(target: string): Value {
    return LinkValue.parseFromString(this.app, `[[${target}]]`, this.target.path) ?? notImplemented(`link("${target}") in a base`);
  }

  #properties(): Record<string, unknown> {
    const properties: unknown = this.app.metadataCache.getFileCache(this.target)?.frontmatter;
    return isRecord(properties) ? properties : {};
  }

  #tags(): string[] {
    const cache = this.app.metadataCache.getFileCache(this.target);
    return cache === null ? [] : (getAllTags(cache) ?? []);
  }

  #hasTag(tag: string): boolean {
    const wanted = tag.replace(/^#/, '').toLowerCase();
    return this.#tags().some((each) => {
      const has = each.replace(/^#/, '').toLowerCase();
      return has === wanted || has.startsWith(`${wanted}/`);
    });
  }

  #asValue(raw: unknown): Value {
    if (raw === null || raw === undefined) return NullValue.value;
    if (typeof raw === 'number') return new NumberValue(raw);
    if (typeof raw === 'boolean') return new BooleanValue(raw);
    if (Array.isArray(raw)) return new ListValue(raw.map((item) => this.#asValue(item)));
    if (isRecord(raw)) return new ObjectValue(new Map(Object.entries(raw).map(([key, item]) => [key, this.#asValue(item)])));
    const text = typeof raw === 'string' ? raw : notImplemented('a property of this type in a base');
    return LinkValue.parseFromString(this.app, text, this.target.path) ?? DateValue.parseFromString(text) ?? new StringValue(text);
  }
}
