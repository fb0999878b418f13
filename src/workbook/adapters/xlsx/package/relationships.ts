import { attributeOf, childrenOf, prefixOf } from '../xml/element-access';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { packageRelationships, xmlDeclaration } from '../xml/dialect';
import { appendChild, spliceText } from '../xml/splice';
import { resolveTarget } from './part-names';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `table`; the namespaces before it vary. */
  readonly kind: string;
  /** The part it leads to, resolved; the address itself when it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of one part, read once and changed as text. */
export class Relationships {
  private constructor(
    private readonly source: string,
    private text: string,
  ) {}

  /** `text` is `null` for a part without relationships. */
  static read(source: string, text: string | null): Relationships {
    const relationships = new Relationships(source, text ?? empty);
    relationships.root();
    return relationships;
  }

  get all(): readonly Relationship[] {
    return childrenOf(this.root(), 'Relationship').map((element) => {
      const isExternal = attributeOf(element, 'TargetMode') === 'External';
      const target = attributeOf(element, 'Target') ?? '';
      return {
        id: attributeOf(element, 'Id') ?? '',
        kind: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
        target: isExternal ? target : resolveTarget(this.source, target),
        isExternal,
      };
    });
  }

  byId(id: string | null): Relationship | null {
    return this.all.find((relationship) => relationship.id === id) ?? null;
  }

  ofKind(kind: string): readonly Relationship[] {
    return this.all.filter((relationship) => relationship.kind === kind && !relationship.isExternal);
  }

  /** `type` is the whole address of the type. Gives the new id. */
  add(type: string, target: string): string {
    const taken = new Set(this.all.map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const root = this.root();
    const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
    this.text = spliceText(this.text, [appendChild(this.text, root, xml)]);
    return id;
  }

  remove(id: string): void {
    const element = childrenOf(this.root(), 'Relationship').find((child) => attributeOf(child, 'Id') === id);
    if (element !== undefined) {
      this.text = spliceText(this.text, [{ from: element.start, to: element.end, text: '' }]);
    }
  }

  toText(): string {
    return this.text;
  }

  private root(): Element {
    return parseXml(this.text, this.source);
  }
}

const empty = `${xmlDeclaration}<Relationships xmlns="${packageRelationships}"></Relationships>`;
