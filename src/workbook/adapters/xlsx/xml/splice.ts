import type { Element } from './element';

/** A change of a text between two offsets; the rest stays as it is, to the letter. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies all changes at once. They must not overlap; at the same place the earlier comes first. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.from - other.from || one.to - other.to);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    result += text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return result + text.slice(at);
}

/** Puts something in as the last child; `<a/>` is opened for it. */
export function appendChild(text: string, parent: Element, xml: string): Splice {
  if (parent.closeStart < parent.end) return { from: parent.closeStart, to: parent.closeStart, text: xml };
  const slash = text.lastIndexOf('/', parent.end - 1);
  return { from: slash, to: parent.end, text: `>${xml}</${parent.name}>` };
}

/** Sets attributes of the opening tag (`null` takes one away) and leaves the others as they are. */
export function setAttributes(
  openingTag: string,
  attributes: Readonly<Record<string, string | null>>,
): string {
  let tag = openingTag;
  for (const [name, value] of Object.entries(attributes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${value}"`;
    // A function, so that a dollar sign in the value stays one.
    if (pattern.test(tag)) tag = tag.replace(pattern, () => written);
    else tag = tag.endsWith('/>') ? `${tag.slice(0, -2)}${written}/>` : `${tag.slice(0, -1)}${written}>`;
  }
  return tag;
}

/** `<a>` of `<a/>`, to put something in. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag;
}
