import { notImplemented } from '../unimplemented';
import { DateValue, DurationValue } from './date-values';
import { callGlobal, callMethod } from './functions';
import type { Expression } from './parse-expression';
import { BooleanValue, ListValue, NullValue, NumberValue, ObjectValue, RegExpValue, StringValue, Value } from './values';

/** What an expression may ask of the file it is evaluated for. */
export interface FormulaScope {
  note(name: string): Value;
  file(name: string): Value;
  fileFunction(name: string, inputs: readonly Value[]): Value;
  formula(name: string): Value;
  link(target: string): Value;
}

const constants: Readonly<Record<string, Value>> = { true: new BooleanValue(true), false: new BooleanValue(false), null: NullValue.value };

/**
 * What an expression comes to for one file.
 *
 * @throws by name, where it asks for what the workbench does not have
 */
export function evaluate(expression: Expression, scope: FormulaScope): Value {
  const value = (of: Expression): Value => evaluate(of, scope);
  switch (expression.kind) {
    case 'text':
      return new StringValue(expression.value);
    case 'number':
      return new NumberValue(expression.value);
    case 'pattern':
      return new RegExpValue(new RegExp(expression.source, expression.flags));
    case 'name':
      if (expression.name === 'this') return notImplemented('“this” in a base');
      return constants[expression.name] ?? scope.note(expression.name);
    case 'member':
      return part(expression.of, expression.name, scope);
    case 'index': {
      const at = value(expression.at);
      if (at instanceof StringValue) return part(expression.of, at.data, scope);
      const of = value(expression.of);
      return of instanceof ListValue && at instanceof NumberValue ? of.get(at.data) : notImplemented('[…] of what is no list in a base');
    }
    case 'call':
      return call(expression.what, expression.inputs, scope);
    case 'unary': {
      const of = value(expression.of);
      if (expression.operator === '!') return new BooleanValue(!of.isTruthy());
      return of instanceof NumberValue ? new NumberValue(-of.data) : notImplemented('the minus of what is no number in a base');
    }
    case 'binary':
      return combine(expression.operator, value(expression.left), () => value(expression.right));
  }
}

function part(of: Expression, name: string, scope: FormulaScope): Value {
  if (of.kind === 'name' && of.name === 'file') return scope.file(name);
  if (of.kind === 'name' && of.name === 'note') return scope.note(name);
  if (of.kind === 'name' && of.name === 'formula') return scope.formula(name);
  const value = evaluate(of, scope);
  if (value instanceof ObjectValue) return value.get(name) ?? NullValue.value;
  if (name === 'length' && value instanceof ListValue) return new NumberValue(value.length());
  if (name === 'length' && value instanceof StringValue) return new NumberValue(value.data.length);
  return notImplemented(`the field ${(value.constructor as typeof Value).type}.${name} of bases`);
}

function call(what: Expression, inputs: readonly Expression[], scope: FormulaScope): Value {
  const values = (): Value[] => inputs.map((each) => evaluate(each, scope));
  if (what.kind === 'name' && what.name === 'if') {
    const [condition, yes, no] = inputs;
    const chosen = condition && evaluate(condition, scope).isTruthy() ? yes : no;
    return chosen ? evaluate(chosen, scope) : NullValue.value;
  }
  if (what.kind === 'name' && what.name === 'link' && inputs.length === 1) return scope.link(values().join(''));
  if (what.kind === 'name') return callGlobal(what.name, values());
  if (what.kind !== 'member') return notImplemented('calling what is no function in a base');
  if (what.of.kind === 'name' && what.of.name === 'file') return scope.fileFunction(what.name, values());
  return callMethod(evaluate(what.of, scope), what.name, values());
}

/** The right side is looked at only where the left one does not decide. */
function combine(operator: string, left: Value, rightOf: () => Value): Value {
  if (operator === '&&') return new BooleanValue(left.isTruthy() && rightOf().isTruthy());
  if (operator === '||') return new BooleanValue(left.isTruthy() || rightOf().isTruthy());
  const right = rightOf();
  if (operator === '==') return new BooleanValue(Value.looseEquals(left, right));
  if (operator === '!=') return new BooleanValue(!Value.looseEquals(left, right));
  if (/^[<>]/.test(operator)) return new BooleanValue(isInOrder(operator, left, right));
  return reckon(operator, left, right);
}

function isInOrder(operator: string, left: Value, right: Value): boolean {
  const order = compareValues(left, right);
  if (order === null) return false;
  return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Which of two values comes first; null where one of them is not there. */
export function compareValues(left: Value, right: Value): number | null {
  if (left instanceof NullValue || right instanceof NullValue) return null;
  if (left instanceof DateValue && right instanceof DateValue) return left.date.getTime() - right.date.getTime();
  if (left instanceof NumberValue && right instanceof NumberValue) return left.data - right.data;
  if (left instanceof BooleanValue && right instanceof BooleanValue) return Number(left.data) - Number(right.data);
  const isText = (value: Value): boolean => value instanceof StringValue || value instanceof ListValue;
  if (isText(left) && isText(right)) return collator.compare(left.toString(), right.toString());
  return notImplemented('which of two values of different types in a base is larger');
}

function reckon(operator: string, left: Value, right: Value): Value {
  if (left instanceof DateValue && (operator === '+' || operator === '-')) {
    const span = right instanceof StringValue ? DurationValue.parseFromString(right.data) : right;
    return span instanceof DurationValue ? span.addToDate(left, operator === '-') : notImplemented(`a date ${operator} what is no duration in a base`);
  }
  if (left instanceof NumberValue && right instanceof NumberValue) {
    const [one, other] = [left.data, right.data];
    const result = { '+': one + other, '-': one - other, '*': one * other, '/': one / other, '%': one % other }[operator];
    return result === undefined ? notImplemented(`the operator ${operator} in a base`) : new NumberValue(result);
  }
  if (operator === '+' && (left instanceof StringValue || right instanceof StringValue)) return new StringValue(left.toString() + right.toString());
  return notImplemented(`the operator ${operator} between these values in a base`);
}
