import { startOfDay } from 'date-fns';
import { notImplemented } from '../unimplemented';
import { DateValue, DurationValue } from './date-values';
import { BooleanValue, ListValue, NullValue, NumberValue, RegExpValue, StringValue, type Value } from './values';

type Call = (inputs: readonly Value[]) => Value;
type Method<V extends Value> = (value: V, inputs: readonly Value[]) => Value;

const input = (inputs: readonly Value[], at: number): Value => inputs[at] ?? NullValue.value;
const truth = (value: boolean): Value => new BooleanValue(value);

function dateOf(value: Value): Value {
  if (value instanceof DateValue) return value;
  return DateValue.parseFromString(value.toString()) ?? notImplemented(`date("${value.toString()}") in a base`);
}

function numberOf(value: Value): Value {
  if (value instanceof DateValue) return new NumberValue(value.date.getTime());
  const number = Number(value instanceof BooleanValue ? value.data : value.toString());
  return Number.isNaN(number) || value instanceof NullValue ? notImplemented(`number("${value.toString()}") in a base`) : new NumberValue(number);
}

/** Functions without a value before the dot. `if` is not among them, as it does not look at all of its inputs. */
const globals: Readonly<Record<string, Call>> = {
  date: (inputs) => dateOf(input(inputs, 0)),
  duration: (inputs) => DurationValue.parseFromString(input(inputs, 0).toString()) ?? notImplemented(`duration("${input(inputs, 0).toString()}") in a base`),
  list: (inputs) => (input(inputs, 0) instanceof ListValue ? input(inputs, 0) : new ListValue(inputs)),
  now: () => new DateValue(new Date(), true),
  number: (inputs) => numberOf(input(inputs, 0)),
  today: () => new DateValue(startOfDay(new Date()), false),
};

const ofAny: Readonly<Record<string, Method<Value>>> = {
  isTruthy: (value) => truth(value.isTruthy()),
  toString: (value: Value) => new StringValue(value.toString()),
  isEmpty: (value: Value) => truth(value instanceof NullValue || (value instanceof StringValue && value.data === '') || (value instanceof ListValue && value.length() === 0)),
};

const ofText: Readonly<Record<string, Method<StringValue>>> = {
  contains: ({ data }, inputs) => truth(data.includes(input(inputs, 0).toString())),
  containsAll: ({ data }, inputs) => truth(inputs.every((each) => data.includes(each.toString()))),
  containsAny: ({ data }, inputs) => truth(inputs.some((each) => data.includes(each.toString()))),
  endsWith: ({ data }, inputs) => truth(data.endsWith(input(inputs, 0).toString())),
  lower: ({ data }) => new StringValue(data.toLowerCase()),
  replace: ({ data }, inputs) => {
    const what = input(inputs, 0);
    const by = input(inputs, 1).toString();
    return new StringValue(what instanceof RegExpValue ? data.replace(what.pattern, by) : data.replaceAll(what.toString(), by));
  },
  startsWith: ({ data }, inputs) => truth(data.startsWith(input(inputs, 0).toString())),
  trim: ({ data }) => new StringValue(data.trim()),
};

const ofList: Readonly<Record<string, Method<ListValue>>> = {
  contains: (value, inputs) => truth(value.includes(input(inputs, 0))),
  containsAll: (value, inputs) => truth(inputs.every((each) => value.includes(each))),
  containsAny: (value, inputs) => truth(inputs.some((each) => value.includes(each))),
};

const ofNumber: Readonly<Record<string, Method<NumberValue>>> = {
  abs: ({ data }) => new NumberValue(Math.abs(data)),
  round: ({ data }, inputs) => new NumberValue(Number(data.toFixed(inputs.length === 0 ? 0 : Number(input(inputs, 0).toString())))),
};

const ofPattern: Readonly<Record<string, Method<RegExpValue>>> = {
  matches: ({ pattern }, inputs) => truth(new RegExp(pattern.source, pattern.flags.replace('g', '')).test(input(inputs, 0).toString())),
};

const refuse = (name: string): never => notImplemented(`the function ${name} of bases`);

export function callGlobal(name: string, inputs: readonly Value[]): Value {
  return own(globals, name)?.(inputs) ?? refuse(`${name}()`);
}

export function callMethod(value: Value, name: string, inputs: readonly Value[]): Value {
  const special =
    value instanceof StringValue ? own(ofText, name)?.(value, inputs)
    : value instanceof ListValue ? own(ofList, name)?.(value, inputs)
    : value instanceof NumberValue ? own(ofNumber, name)?.(value, inputs)
    : value instanceof RegExpValue ? own(ofPattern, name)?.(value, inputs)
    : undefined;
  return special ?? own(ofAny, name)?.(value, inputs) ?? refuse(`${(value.constructor as typeof Value).type}.${name}()`);
}

/** `toString` is one of ours only where we say so. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
