import type { Element } from './element';
import { localName } from './element';
import { unescapeXml } from './escape';

/** The children with this name, whatever their prefix. */
export function childrenOf(parent: Element, local: string): readonly Element[] {
  return parent.children.filter((child) => child.local === local);
}

export function childOf(parent: Element, local: string): Element | null {
  return parent.children.find((child) => child.local === local) ?? null;
}

/** Every element below with this name, in the order of the text. */
export function descendantsOf(parent: Element, local: string): readonly Element[] {
  const found: Element[] = [];
  const rest = [...parent.children].reverse();
  for (let element = rest.pop(); element !== undefined; element = rest.pop()) {
    if (element.local === local) found.push(element);
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined) rest.push(child);
    }
  }
  return found;
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attributes.get(name) ?? null;
}

/** `1`, `true` and `on` are true; absent is false. */
export function flagOf(element: Element, name: string): boolean {
  return ['1', 'true', 'on'].includes(element.attributes.get(name) ?? '');
}

/** The `r:id` of an element; the prefix is not always `r`, and a plain `id` is another thing. */
export function relationshipIdOf(element: Element): string | null {
  for (const [name, value] of element.attributes) {
    if (name.includes(':') && localName(name) === 'id') return value;
  }
  return null;
}

/** The element as it is written. */
export function sourceOf(text: string, element: Element): string {
  return text.slice(element.start, element.end);
}

/** The text inside, entities resolved; tags of children left out. */
export function textOf(text: string, element: Element): string {
  const inner = text.slice(element.openEnd, element.closeStart);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescapeXml(piece.replace(/<[^>]*>/g, '')),
    )
    .join('');
}

/** `x:` when the element is written `<x:workbook>`, else nothing. */
export function prefixOf(element: Element): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
