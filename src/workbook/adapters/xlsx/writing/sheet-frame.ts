import type { Dialect } from '../xml/dialect';
import { dialectOf, xmlDeclaration } from '../xml/dialect';
import { prefixOf } from '../xml/element-access';
import { parseXml } from '../xml/element';
import { setAttributes } from '../xml/splice';

/** The order that the format asks for. */
const order: readonly string[] = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...[
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  ...[
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
  ],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

interface Child {
  readonly local: string;
  readonly xml: string;
}

interface FrameFacts {
  readonly dialect: Dialect;
  readonly prefix: string;
  readonly relationshipPrefix: string;
  readonly opening: string;
  readonly closing: string;
}

/** A sheet part without its rows: its children as they are written, replaced one by one, each at its place. */
export class SheetFrame {
  readonly dialect: Dialect;
  /** `x:` when the part's elements are written so. */
  readonly prefix: string;
  /** The prefix of relationship attributes, mostly `r`. */
  readonly relationshipPrefix: string;
  private readonly opening: string;
  private readonly closing: string;
  private children: readonly Child[];

  private constructor(facts: FrameFacts, children: readonly Child[]) {
    this.dialect = facts.dialect;
    this.prefix = facts.prefix;
    this.relationshipPrefix = facts.relationshipPrefix;
    this.opening = facts.opening;
    this.closing = facts.closing;
    this.children = children;
  }

  static empty(dialect: Dialect): SheetFrame {
    const opening = `${xmlDeclaration}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
    const facts = { dialect, prefix: '', relationshipPrefix: 'r', opening, closing: '</worksheet>' };
    return new SheetFrame(facts, [{ local: 'sheetData', xml: '' }]);
  }

  /** `text` is the part with an empty `sheetData`. */
  static read(text: string, part: string): SheetFrame {
    const root = parseXml(text, part);
    const dialect = dialectOf(root.attributes);
    const known = [...root.attributes].find(
      ([name, uri]) => name.startsWith('xmlns:') && uri === dialect.relationships,
    );
    const relationshipPrefix = known?.[0].slice('xmlns:'.length) ?? 'r';
    const openTag = text.slice(root.start, root.openEnd);
    const declared = { [`xmlns:${relationshipPrefix}`]: dialect.relationships };
    const opening =
      text.slice(0, root.start) + (known === undefined ? setAttributes(openTag, declared) : openTag);
    const children = root.children.map(({ local, start, end }) => ({ local, xml: text.slice(start, end) }));
    const closing = text.slice(root.closeStart);
    return new SheetFrame(
      { dialect, prefix: prefixOf(root), relationshipPrefix, opening, closing },
      children,
    );
  }

  /** The first child of this name as it is written. */
  child(local: string): string | null {
    return this.children.find((child) => child.local === local)?.xml ?? null;
  }

  childrenNamed(local: string): readonly string[] {
    return this.children.filter((child) => child.local === local).map((child) => child.xml);
  }

  /** Puts these in the place of all children of that name; an empty text is none. */
  put(local: string, ...xmls: readonly string[]): void {
    const written = xmls.filter((xml) => xml !== '').map((xml) => ({ local, xml }));
    const first = this.children.findIndex((child) => child.local === local);
    const others = this.children.filter((child) => child.local !== local);
    const at = first >= 0 ? first : this.placeOf(local);
    this.children = [...others.slice(0, at), ...written, ...others.slice(at)];
  }

  /** What stands before the rows, and after them. */
  around(): { readonly head: string; readonly tail: string } {
    const at = this.children.findIndex((child) => child.local === 'sheetData');
    const text = (children: readonly Child[]): string => children.map((child) => child.xml).join('');
    return {
      head: this.opening + text(this.children.slice(0, at)),
      tail: text(this.children.slice(at + 1)) + this.closing,
    };
  }

  private placeOf(local: string): number {
    const rank = order.indexOf(local);
    const at = this.children.findIndex((child) => order.indexOf(child.local) > rank);
    return at < 0 ? this.children.length : at;
  }
}
