import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { comparableText, nameKey } from '../layout/comparable-text';
import { splitCode } from './find-owner';
import { nearestNames } from './nearest-names';
import type { WrittenIdentity } from './turnover-entry';

/** Who a line is about. `candidates` are names to show, the nearest first. */
export type Match =
  | { readonly kind: 'known'; readonly entrepreneur: Entrepreneur; readonly nameDiffers: boolean }
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/**
 * Finds entrepreneurs by code, else by name: case, accents, order of the words and spacing are forgiven, nothing
 * else. A name that is only near is a candidate, never a match.
 */
export class PeopleIndex {
  private readonly byCode = new Map<string, Entrepreneur[]>();
  private readonly byName = new Map<string, Entrepreneur[]>();
  private readonly remembered = new Map<string, Match>();

  constructor(private readonly people: readonly Entrepreneur[]) {
    for (const person of people) {
      if (person.code !== '') push(this.byCode, codeKey(person.code), person);
      if (person.name !== '') push(this.byName, nameKey(person.name), person);
    }
  }

  get isEmpty(): boolean {
    return this.people.length === 0;
  }

  match(who: WrittenIdentity): Match {
    const key = `${who.code}\u0000${who.name}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const match = this.find(who);
    this.remembered.set(key, match);
    return match;
  }

  isKnown(who: WrittenIdentity): boolean {
    return this.match(who).kind === 'known';
  }

  private find(who: WrittenIdentity): Match {
    const byCode = who.code === '' ? [] : (this.byCode.get(codeKey(who.code)) ?? []);
    const byName = who.name === '' ? [] : (this.byName.get(nameKey(who.name)) ?? []);
    const [coded] = byCode;
    if (coded !== undefined && byCode.length === 1)
      return found(coded, who.name !== '' && !isSameName(who.name, coded));
    const [named] = byName;
    if (named !== undefined && byName.length === 1) {
      return found(named, who.code !== '' && named.code !== '');
    }
    if (byName.length > 1) return { kind: 'ambiguous', candidates: byName.map(show) };
    return this.findInside(who) ?? { kind: 'unknown', candidates: this.candidatesFor(who) };
  }

  /** A code inside the name (« E012 Dupont »), or a name in the code column. */
  private findInside(who: WrittenIdentity): Match | null {
    for (const text of [who.name, who.code]) {
      if (text === '') continue;
      const split = splitCode(text);
      const coded = split.code === '' ? undefined : this.byCode.get(codeKey(split.code));
      const named = split.name === '' ? undefined : this.byName.get(nameKey(split.name));
      const person = coded?.length === 1 ? coded[0] : named?.length === 1 ? named[0] : undefined;
      if (person !== undefined) return found(person, split.name !== '' && !isSameName(split.name, person));
    }
    return null;
  }

  private candidatesFor(who: WrittenIdentity): readonly string[] {
    const text = who.name === '' ? who.code : who.name;
    return nearestNames(
      text,
      this.people.map(({ name, code }) => ({ name: name === '' ? code : name, shown: show({ name, code }) })),
    );
  }
}

/** A code in its comparable form: `E-012` and `e012` are equal, and so are `0012` and `12`. */
export function codeKey(code: string): string {
  const bare = comparableText(code).replaceAll(' ', '');
  return /^\d+$/.test(bare) ? String(BigInt(bare)) : bare;
}

function found(entrepreneur: Entrepreneur, nameDiffers: boolean): Match {
  return { kind: 'known', entrepreneur, nameDiffers };
}

/** Every word of the shorter name stands in the longer: `Dupont M.` beside `Dupont Marie` is no difference to report. */
function isSameName(written: string, person: Entrepreneur): boolean {
  if (person.name === '' || nameKey(written) === nameKey(person.name)) return true;
  const [a, b] = [written, person.name].map((name) => comparableText(name).split(' '));
  const [shorter, longer] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a, b] : [b, a];
  const isInside = shorter?.every((word) =>
    longer?.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
  );
  return isInside === true || comparableText(written) === comparableText(person.activity);
}

function show({ name, code }: { readonly name: string; readonly code: string }): string {
  return code === '' || name === code || name === '' ? name || code : `${name} (${code})`;
}

function push(index: Map<string, Entrepreneur[]>, key: string, person: Entrepreneur): void {
  const people = index.get(key);
  if (people === undefined) index.set(key, [person]);
  else people.push(person);
}
