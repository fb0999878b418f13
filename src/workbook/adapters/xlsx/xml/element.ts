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
/** Real parts are a few dozen levels deep. */
const deepest = 1000;
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
      const isSecondRoot = stack.length === 0 && root !== null;
      if (open.name === '' || isSecondRoot || stack.length > deepest) throw damaged(part);
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
function tagEnd(text: string, start: number, part: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) break;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw damaged(part);
}

function readOpening(text: string, start: number, openEnd: number): OpenElement {
  const inner = text.slice(start + 1, text[openEnd - 2] === '/' ? openEnd - 2 : openEnd - 1);
  const gap = inner.search(space);
  const name = gap < 0 ? inner : inner.slice(0, gap);
  const attributes = gap < 0 ? nothing : readAttributes(inner.slice(gap));
  return { name, children: [], start, openEnd, attributes };
}

/** Goes from one `=` to the next: no pattern that a hostile file could make slow. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let from = 0;
  for (let equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', from)) {
    const quoted = openingQuote(text, equals + 1);
    const end = text.indexOf(text[quoted] ?? '"', quoted + 1);
    if (end < 0) break;
    const name = text.slice(from, equals).trim();
    attributes.set(name, unescapeXml(text.slice(quoted + 1, end)));
    from = end + 1;
  }
  return attributes;
}

function openingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text[at] !== "'") at += 1;
  return at;
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
