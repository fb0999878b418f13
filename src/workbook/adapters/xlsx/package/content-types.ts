import { attributeOf, childrenOf, prefixOf } from '../xml/element-access';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { appendChild, spliceText } from '../xml/splice';
import { contentTypes } from '../xml/dialect';
import { keyOf } from './xlsx-package';

export const contentTypesPart = '[Content_Types].xml';

/** What each part is, read once and changed as text. */
export class ContentTypes {
  constructor(private text: string) {}

  typeOf(part: string): string | null {
    const override = this.override(part);
    if (override !== null) return attributeOf(override, 'ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return attributeOf(this.default(extension) ?? this.root(), 'ContentType');
  }

  /** Parts of a type that ends so, in the order of the file. */
  partsOfType(ending: RegExp): readonly string[] {
    return childrenOf(this.root(), 'Override')
      .filter((element) => ending.test(attributeOf(element, 'ContentType') ?? ''))
      .map((element) => (attributeOf(element, 'PartName') ?? '').replace(/^\//, ''));
  }

  add(part: string, type: string): void {
    if (this.typeOf(part) === type) return;
    const name = escapeAttribute(`/${part}`);
    this.append((prefix) => `<${prefix}Override PartName="${name}" ContentType="${type}"/>`);
  }

  remove(part: string): void {
    const element = this.override(part);
    if (element !== null)
      this.text = spliceText(this.text, [{ from: element.start, to: element.end, text: '' }]);
  }

  /** Some files name every relationship part one by one and have no default for them. */
  ensureRelationships(): void {
    if (this.default('rels') !== null) return;
    const type = contentTypes.relationships;
    this.append((prefix) => `<${prefix}Default Extension="rels" ContentType="${type}"/>`);
  }

  toText(): string {
    return this.text;
  }

  private append(xml: (prefix: string) => string): void {
    const root = this.root();
    this.text = spliceText(this.text, [appendChild(this.text, root, xml(prefixOf(root)))]);
  }

  private override(part: string): Element | null {
    const key = keyOf(part);
    const isIt = (element: Element): boolean => keyOf(attributeOf(element, 'PartName') ?? '') === key;
    return childrenOf(this.root(), 'Override').find(isIt) ?? null;
  }

  private default(extension: string): Element | null {
    const isIt = (element: Element): boolean =>
      attributeOf(element, 'Extension')?.toLowerCase() === extension;
    return childrenOf(this.root(), 'Default').find(isIt) ?? null;
  }

  private root(): Element {
    return parseXml(this.text, contentTypesPart);
  }
}
