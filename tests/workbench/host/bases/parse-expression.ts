import { notImplemented } from '../unimplemented';

/** An expression of a filter or a formula, taken apart. */
export type Expression =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'call'; readonly what: Expression; readonly inputs: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

interface Token {
  readonly kind: 'text' | 'number' | 'pattern' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /&&|\|\||[=!<>]=|[-+*/%()[\].,!<>]/y],
];
const pattern = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After these an operand stands, so that a slash begins a pattern and does not divide. */
const beforeOperand = /^(?:&&|\|\||[=!<>]=|[-+*/%([,!<>])$/;

/** The strength of the operators of two sides: a higher number binds tighter. */
const strengths: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 };

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: Token['kind'], shape: RegExp): boolean => {
    shape.lastIndex = at;
    const found = shape.exec(source)?.[0];
    if (found === undefined) return false;
    tokens.push({ kind, text: found });
    at += found.length;
    return true;
  };
  while (at < source.length) {
    if (/\s/.test(source.charAt(at))) {
      at += 1;
      continue;
    }
    const last = tokens.at(-1);
    const wantsOperand = last === undefined || (last.kind === 'sign' && beforeOperand.test(last.text));
    if (wantsOperand && take('pattern', pattern)) continue;
    if (!shapes.some(([kind, shape]) => take(kind, shape))) notImplemented(`“${source.slice(at)}” in the expression “${source}” of a base`);
  }
  return tokens;
}

/**
 * Takes an expression of a base apart.
 *
 * @throws by name, where it holds what the workbench does not know
 * @example parseExpression('file.inFolder("Partners") && !paused')
 */
export function parseExpression(source: string): Expression {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const isNext = (text: string): boolean => peek().kind === 'sign' && peek().text === text;
  const refuse = (): never => notImplemented(`the expression “${source}” of a base, from “${peek().text}” on,`);
  const expect = (text: string): void => {
    if (!isNext(text)) refuse();
    at += 1;
  };

  const list = (end: string): Expression[] => {
    const items: Expression[] = [];
    while (!isNext(end)) {
      items.push(sides(1));
      if (!isNext(end)) expect(',');
    }
    expect(end);
    return items;
  };

  const operand = (): Expression => {
    const { kind, text } = peek();
    at += 1;
    if (kind === 'number') return { kind, value: Number(text) };
    if (kind === 'name') return { kind, name: text };
    if (kind === 'text') return { kind, value: text.slice(1, -1).replace(/\\(.)/g, '$1') };
    if (kind === 'pattern') return { kind, source: text.slice(1, text.lastIndexOf('/')), flags: text.slice(text.lastIndexOf('/') + 1) };
    if (kind === 'sign' && text === '(') {
      const inner = sides(1);
      expect(')');
      return inner;
    }
    at -= 1;
    return refuse();
  };

  const chain = (): Expression => {
    let of = operand();
    for (;;) {
      if (isNext('.')) {
        at += 1;
        const { kind, text } = peek();
        if (kind !== 'name') refuse();
        at += 1;
        of = { kind: 'member', of, name: text };
      } else if (isNext('[')) {
        at += 1;
        const inner = sides(1);
        expect(']');
        of = { kind: 'index', of, at: inner };
      } else if (isNext('(')) {
        at += 1;
        of = { kind: 'call', what: of, inputs: list(')') };
      } else return of;
    }
  };

  const single = (): Expression => {
    if (!isNext('!') && !isNext('-')) return chain();
    const operator = peek().text;
    at += 1;
    return { kind: 'unary', operator, of: single() };
  };

  function sides(weakest: number): Expression {
    let left = single();
    for (;;) {
      const { kind, text } = peek();
      const strength = kind === 'sign' ? (strengths[text] ?? 0) : 0;
      if (strength < weakest || strength === 0) return left;
      at += 1;
      left = { kind: 'binary', operator: text, left, right: sides(strength + 1) };
    }
  }

  const whole = sides(1);
  if (peek().kind !== 'end') refuse();
  return whole;
}
