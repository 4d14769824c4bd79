import type { App } from '../workspace/app';
import type { RenderContext } from '../ui/render-context';
import { notImplemented } from '../unimplemented';

/** What a property or a formula of a base comes to. */
export abstract class Value {
  static type = 'any';

  abstract toString(): string;
  abstract isTruthy(): boolean;

  static equals(a: Value | null, b: Value | null): boolean {
    return Value.looseEquals(a, b) && (a ?? NullValue.value).constructor === (b ?? NullValue.value).constructor;
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return (a ?? NullValue.value).looseEquals(b ?? NullValue.value);
  }

  equals(other: this): boolean {
    return Value.equals(this, other);
  }

  /** Numbers, texts and truth values compare by what they say; a list equals no single value. */
  looseEquals(other: Value): boolean {
    if (other instanceof NullValue || this instanceof ListValue !== other instanceof ListValue) return false;
    const [mine, theirs] = [this, other].map((value) => (value instanceof PrimitiveValue && !(value instanceof LinkValue) ? 'plain' : value.constructor));
    return mine === theirs ? this.toString() === other.toString() : notImplemented('comparing values of different types in a base');
  }

  renderTo(el: HTMLElement, _context: RenderContext): void {
    el.appendText(this.toString());
  }
}

export class NullValue extends Value {
  static override type = 'null';
  static readonly value = new NullValue();

  override toString(): string {
    return '';
  }

  override isTruthy(): boolean {
    return false;
  }

  override looseEquals(other: Value): boolean {
    return other instanceof NullValue;
  }
}

export abstract class NotNullValue extends Value {
  override isTruthy(): boolean {
    return true;
  }
}

export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(readonly data: T) {
    super();
  }

  override toString(): string {
    return String(this.data);
  }

  override isTruthy(): boolean {
    return Boolean(this.data);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'boolean';
}

const wholeLink = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

/** A property that is nothing but a wikilink. */
export class LinkValue extends StringValue {
  static override type = 'link';

  private constructor(
    private readonly app: App,
    text: string,
    private readonly target: string,
    private readonly display: string,
    private readonly sourcePath: string,
  ) {
    super(text);
  }

  static parseFromString(app: App, input: string, sourcePath: string): LinkValue | null {
    const [, target, display] = wholeLink.exec(input.trim()) ?? [];
    return target === undefined ? null : new LinkValue(app, input, target, display ?? target, sourcePath);
  }

  /** Links are the same when they lead to the same file, or, where there is none, say the same. */
  override looseEquals(other: Value): boolean {
    if (!(other instanceof LinkValue)) return super.looseEquals(other);
    const [mine, theirs] = [this.#file(), other.#file()];
    return mine === null && theirs === null ? this.target === other.target : mine === theirs;
  }

  #file(): unknown {
    return this.app.metadataCache.getFirstLinkpathDest(this.target, this.sourcePath);
  }

  override renderTo(el: HTMLElement): void {
    const link = el.createEl('a', { cls: 'internal-link', text: this.display, href: this.target, attr: { 'data-href': this.target } });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void this.app.workspace.openLinkText(this.target, this.sourcePath);
    });
  }
}

export class ListValue extends NotNullValue {
  static override type = 'list';
  readonly #items: readonly Value[];

  constructor(value: readonly unknown[]) {
    super();
    this.#items = value.map((item) => (item instanceof Value ? item : notImplemented('a list of a base made of what are no values')));
  }

  override toString(): string {
    return this.#items.join(', ');
  }

  override isTruthy(): boolean {
    return this.#items.length > 0;
  }

  includes(value: Value): boolean {
    return this.#items.some((item) => item.constructor === value.constructor && item.looseEquals(value));
  }

  length(): number {
    return this.#items.length;
  }

  get(index: number): Value {
    return this.#items[index] ?? NullValue.value;
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.#items, ...other.#items]);
  }
}

export class ObjectValue extends NotNullValue {
  static override type = 'object';

  constructor(private readonly entries: ReadonlyMap<string, Value>) {
    super();
  }

  override toString(): string {
    return notImplemented('an object of a base as text');
  }

  isEmpty(): boolean {
    return this.entries.size === 0;
  }

  get(key: string): Value | null {
    return this.entries.get(key) ?? null;
  }
}

export class RegExpValue extends NotNullValue {
  static override type = 'regexp';

  constructor(readonly pattern: RegExp) {
    super();
  }

  override toString(): string {
    return String(this.pattern);
  }
}
