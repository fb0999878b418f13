import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';

/** Attributes that only say which others count; Excel adds and drops them freely. */
const beside = /^(apply[A-Z]|count$)/;

/** One list of the styles part (fonts, fills …): looked through first, only ever added to. */
export class StyleList {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private length: number;

  constructor(
    readonly local: string,
    /** The list as it is; `null` when the part lacks it. */
    readonly element: Element | null,
    /** What entry 0 must be when the list is empty. */
    first: readonly string[],
  ) {
    // The children count; the `count` attribute may be wrong.
    const children = element?.children ?? [];
    this.length = children.length;
    children.forEach((child, index) => {
      const key = canonical(child);
      if (!this.known.has(key)) this.known.set(key, index);
    });
    if (this.length === 0) first.forEach((xml) => this.add(xml));
  }

  /** The index of an equal entry, or of a new one. */
  indexOf(xml: string): number {
    return this.find(xml) ?? this.add(xml);
  }

  find(xml: string): number | null {
    return this.known.get(canonicalText(xml)) ?? null;
  }

  get size(): number {
    return this.length;
  }

  /** What was added, in order; empty when nothing was. */
  get addedXml(): string {
    return this.added.join('');
  }

  private add(xml: string): number {
    const index = this.length;
    this.length += 1;
    this.added.push(xml);
    const key = canonicalText(xml);
    if (!this.known.has(key)) this.known.set(key, index);
    return index;
  }
}

function canonicalText(xml: string): string {
  return canonical(parseXml(xml, 'styles'));
}

/** Equal for two entries that look the same, however they are written. */
function canonical(element: Element): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !beside.test(name) && !name.startsWith('xmlns'))
    .map(([name, value]) => `${name}=${value.toUpperCase()}`)
    .sort();
  const children = element.children.map(canonical).sort();
  return `${element.local}(${attributes.join(' ')}|${children.join('')})`;
}
