import { Day } from '../domain/values/day';
import { Exact } from '../domain/values/exact';
import { FinancialYear } from '../domain/values/financial-year';
import { Money } from '../domain/values/money';
import { Month } from '../domain/values/month';
import { Rate } from '../domain/values/rate';

/**
 * Requests and results as they travel to a worker and back. A worker copies plain data only: an amount would arrive
 * without its methods. So values of the domain are packed as texts and made again on the other side. What the copy
 * can carry by itself (numbers, bytes, dates …) passes; an object of a class that is not named here is a bug, and throws.
 */
export type Carried = { readonly carried: unknown };

/** A thing that is shared in the value is shared in the packed one, too: a person stands in every line of hers. */
export function packValue(value: unknown): Carried {
  return { carried: mapped(value, new Map(), packedOne) };
}

/** The value as it was packed. Its type is for the caller to say, who knows what the other side packs. */
export function unpackValue({ carried }: Carried): unknown {
  return mapped(carried, new Map(), unpackedOne);
}

type Change = (value: object) => unknown;

/** `undefined` from `change`: a list or a plain object, whose members are looked at in turn. */
function mapped(value: unknown, seen: Map<object, unknown>, change: Change): unknown {
  if (typeof value === 'function') throw new TypeError('A function cannot be carried.');
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const made = change(value);
  if (made !== undefined) {
    seen.set(value, made);
    return made;
  }
  return Array.isArray(value) ? mappedList(value, seen, change) : mappedObject(value, seen, change);
}

function mappedList(value: readonly unknown[], seen: Map<object, unknown>, change: Change): unknown {
  const list: unknown[] = [];
  seen.set(value, list);
  for (const member of value) list.push(mapped(member, seen, change));
  return list;
}

function mappedObject(value: object, seen: Map<object, unknown>, change: Change): unknown {
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, member] of Object.entries(value)) copy[key] = mapped(member, seen, change);
  return copy;
}

/** One key that no record of ours has: the name of the class, and its text. */
const mark = '$value';

function packedOne(value: object): unknown {
  if (Array.isArray(value)) return undefined;
  const kind = carriedClasses.find(({ isOne }) => isOne(value));
  if (kind !== undefined) return { [mark]: kind.name, text: kind.textOf(value) };
  if (value instanceof Uint8Array) return value;
  if (value instanceof Map) return { [mark]: 'Map', entries: packValue([...value]) };
  if (value instanceof Set) return { [mark]: 'Set', entries: packValue([...value]) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return undefined;
  throw new TypeError(`A ${value.constructor.name} cannot be carried: name its class in carried-values.`);
}

interface PackedOne {
  readonly [mark]: string;
  readonly text: string;
  readonly entries: Carried;
}

function unpackedOne(value: object): unknown {
  if (value instanceof Uint8Array) return value;
  if (!(mark in value)) return undefined;
  // The mark is written by packedOne alone, and so are the entries of maps and sets.
  const packed = value as PackedOne;
  if (packed[mark] === 'Map') return new Map(unpackValue(packed.entries) as readonly [unknown, unknown][]);
  if (packed[mark] === 'Set') return new Set(unpackValue(packed.entries) as readonly unknown[]);
  const kind = carriedClasses.find(({ name }) => name === packed[mark]);
  if (kind === undefined) throw new TypeError(`Nothing is known of a ${packed[mark]}.`);
  return kind.make(packed.text);
}

interface CarriedClass {
  readonly name: string;
  readonly isOne: (value: unknown) => boolean;
  readonly textOf: (value: object) => string;
  readonly make: (text: string) => unknown;
}

const carriedClasses: readonly CarriedClass[] = [
  {
    name: 'Money',
    isOne: (value) => value instanceof Money,
    textOf: String,
    make: (text) => Money.ofEuros(text),
  },
  { name: 'Rate', isOne: (value) => value instanceof Rate, textOf: String, make: (text) => Rate.of(text) },
  { name: 'Exact', isOne: (value) => value instanceof Exact, textOf: String, make: (text) => Exact.of(text) },
  {
    name: 'Month',
    isOne: (value) => value instanceof Month,
    textOf: String,
    make: (text) => Month.parse(text),
  },
  { name: 'Day', isOne: (value) => value instanceof Day, textOf: String, make: (text) => Day.parse(text) },
  {
    name: 'FinancialYear',
    isOne: (value) => value instanceof FinancialYear,
    textOf: (year) => (year instanceof FinancialYear ? year.start.toString() : ''),
    make: (text) => FinancialYear.startingIn(Month.parse(text)),
  },
];
