import { damaged } from '../part-fault';
import { ContentTypes, contentTypesPart } from '../package/content-types';
import { relationshipsPartOf } from '../package/part-names';
import { Relationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { keyOf } from '../package/xlsx-package';
import { attributeOf } from '../xml/element-access';
import { parseXml } from '../xml/element';

const utf8 = new TextEncoder();

/** Changes to a package, gathered until all of them stand; the package itself is never touched. */
export class PackageDraft {
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly texts = new Map<string, string>();
  private readonly relationships = new Map<
    string,
    { readonly links: Relationships; readonly before: string }
  >();
  private readonly types: ContentTypes;
  private readonly typesBefore: string;

  constructor(private readonly source: XlsxPackage) {
    if (!source.has(contentTypesPart)) throw damaged(contentTypesPart);
    this.typesBefore = source.text(contentTypesPart);
    this.types = new ContentTypes(this.typesBefore);
  }

  has(part: string): boolean {
    const change = this.changes.get(this.nameOf(part));
    return change === undefined ? this.source.has(part) : change !== null;
  }

  text(part: string): string {
    return this.texts.get(this.nameOf(part)) ?? this.source.text(part);
  }

  /** A new or changed part; `type` for a new one. */
  put(part: string, content: string | Uint8Array, type?: string): void {
    if (type !== undefined) this.types.add(part, type);
    const name = this.nameOf(part);
    if (typeof content === 'string') {
      if (this.source.has(part) && this.source.text(part) === content) {
        this.changes.delete(name);
        this.texts.delete(name);
        return;
      }
      this.texts.set(name, content);
    }
    this.changes.set(name, typeof content === 'string' ? utf8.encode(content) : content);
  }

  /** Takes a part away, with its content type and its own relationships. */
  remove(part: string): void {
    this.types.remove(part);
    for (const name of [this.nameOf(part), this.nameOf(relationshipsPartOf(part))]) {
      this.texts.delete(name);
      this.relationships.delete(keyOf(part));
      if (this.source.has(name)) this.changes.set(name, null);
      else this.changes.delete(name);
    }
  }

  /** The relationships of a part: change them, they are written at the end. */
  relationshipsOf(part: string): Relationships {
    const key = keyOf(part);
    const known = this.relationships.get(key);
    if (known !== undefined) return known.links;
    const name = relationshipsPartOf(part);
    const links = Relationships.read(part, this.source.has(name) ? this.source.text(name) : null);
    this.relationships.set(key, { links, before: links.toText() });
    return links;
  }

  /** `xl/tables/table3.xml`: the first number that is free, whatever the gaps. */
  freeName(start: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${String(number)}.xml`;
      if (!this.has(name) && !this.source.has(name)) return name;
    }
  }

  /** Numbers of tables are unique in a workbook. */
  nextTableId(): number {
    this.lastTableId ??= this.types
      .partsOfType(/spreadsheetml\.table\+xml$/)
      .filter((part) => this.source.has(part))
      .map((part) => Number(attributeOf(parseXml(this.source.text(part), part), 'id')))
      .reduce((one, other) => Math.max(one, other), 0);
    this.lastTableId += 1;
    return this.lastTableId;
  }

  finish(): XlsxPackage {
    for (const [part, { links, before }] of this.relationships) {
      if (links.toText() === before) continue;
      const source = this.nameOf(part);
      this.types.ensureRelationships();
      this.changes.set(this.nameOf(relationshipsPartOf(source)), utf8.encode(links.toText()));
    }
    const types = this.types.toText();
    if (types !== this.typesBefore) this.changes.set(this.nameOf(contentTypesPart), utf8.encode(types));
    return this.changes.size === 0 ? this.source : this.source.with(this.changes);
  }

  /** One spelling per part, whichever case it is asked in. */
  private nameOf(part: string): string {
    const key = keyOf(part);
    this.spellings ??= new Map(this.source.names.map((name) => [keyOf(name), name] as const));
    const known = this.spellings.get(key);
    if (known !== undefined) return known;
    this.spellings.set(key, part);
    return part;
  }

  private spellings: Map<string, string> | null = null;
  private lastTableId: number | null = null;
}
