import { damaged, hasEntities } from '../part-fault';
import { unescapeXml } from './escape';

/** An element by its offsets in the text of a part: what is not changed is never printed again. */
export interface Element {
  /** With its prefix. */
  readonly name: string;
  readonly local: string;
  readonly children: readonly Element[];
  /** From `<` of the opening tag to after `>` of the closing one. */
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag starts; equal to `openEnd` for `<a/>`, which has none. */
  readonly closeStart: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

interface OpenElement {
  readonly name: string;
  readonly children: Element[];
  readonly start: number;
  readonly openEnd: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const space = /\s/;
const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const nothing: ReadonlyMap<string, string> = new Map();

/** Parses a small part (never a sheet's rows). Throws `PartFault` when it is ill-formed or has a DTD. */
export function parseXml(text: string, part: string): Element {
  const stack: OpenElement[] = [];
  let root: Element | null = null;
  let last = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    // Nothing but blanks stands outside the root.
    if (stack.length === 0 && /\S/.test(text.slice(last, at))) throw damaged(part);
    const next = text[at + 1];
    if (next === '!' || next === '?') {
      at = skipMarkup(text, at, part);
      last = at;
      continue;
    }
    const end = tagEnd(text, at, part);
    if (next === '/') {
      const open = stack.pop();
      if (open === undefined || text.slice(at + 2, end - 1).trimEnd() !== open.name) throw damaged(part);
      root = close(open, { closeStart: at, end }, stack) ?? root;
    } else {
      const open = readOpening(text, at, end);
      if (open.name === '' || (stack.length === 0 && root !== null)) throw damaged(part);
      if (text[end - 2] === '/') root = close(open, { closeStart: end, end }, stack) ?? root;
      else stack.push(open);
    }
    at = end;
    last = end;
  }
  if (root === null || stack.length > 0 || /\S/.test(text.slice(last))) throw damaged(part);
  return root;
}

function skipMarkup(text: string, at: number, part: string): number {
  const [opening, closing] = text.startsWith('<!--', at)
    ? ['<!--', '-->']
    : text.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  if (!text.startsWith(opening, at)) throw hasEntities(part);
  const end = text.indexOf(closing, at + opening.length);
  if (end < 0) throw damaged(part);
  return end + closing.length;
}

/** After the `>` of the tag that starts at `at`; a `>` inside quotes is not it. */
function tagEnd(text: string, at: number, part: string): number {
  let position = at + 1;
  for (;;) {
    const end = text.indexOf('>', position);
    if (end < 0) throw damaged(part);
    const quote = firstQuote(text, position, end);
    if (quote < 0) return end + 1;
    const closing = text.indexOf(text[quote] ?? '"', quote + 1);
    if (closing < 0) throw damaged(part);
    position = closing + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function readOpening(text: string, start: number, openEnd: number): OpenElement {
  const inner = text.slice(start + 1, text[openEnd - 2] === '/' ? openEnd - 2 : openEnd - 1);
  const gap = inner.search(space);
  const name = gap < 0 ? inner : inner.slice(0, gap);
  const attributes = gap < 0 ? nothing : readAttributes(inner.slice(gap));
  return { name, children: [], start, openEnd, attributes };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(attributePattern)) {
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

function close(
  open: OpenElement,
  ending: { readonly closeStart: number; readonly end: number },
  stack: readonly OpenElement[],
): Element | null {
  const element: Element = { ...open, ...ending, local: localName(open.name) };
  const parent = stack.at(-1);
  if (parent === undefined) return element;
  parent.children.push(element);
  return null;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
