import type { WrittenConditionalFormat } from '../../../port';
import type { StyleName } from '../../../style-name';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/element-access';
import type { Dialect } from '../xml/dialect';
import { xmlDeclaration } from '../xml/dialect';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import type { Splice } from '../xml/splice';
import { appendChild, opened, setAttributes, spliceText } from '../xml/splice';
import type { Look } from '../../looks';
import { conditionalLooks, looks, normalFormat, textFormat } from '../../looks';
import { StyleList } from './style-list';
import type { BaseFont } from './style-xml';
import {
  alignmentXml,
  borderXml,
  differentialXml,
  fillXml,
  fontXml,
  normalFontXml,
  numberFormatXml,
} from './style-xml';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;

/** Turns style names into indexes of the workbook's own styles part, to which it only ever adds. */
export class StyleRegistry {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly lists: ReadonlyMap<string, StyleList>;
  private readonly base: BaseFont | null;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private nextFormat = 164;
  private readonly indexes = new Map<StyleName, number>();

  /** `text` is the styles part as it is. */
  constructor(private readonly text: string) {
    this.root = parseXml(text, 'styles');
    this.prefix = prefixOf(this.root);
    const p = this.prefix;
    this.base = this.findBaseFont();
    const none = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"`;
    const pattern = (type: string): string => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
    const first: Readonly<Record<string, readonly string[]>> = {
      fonts: [normalFontXml(p)],
      fills: [pattern('none'), pattern('gray125')],
      borders: [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
      cellStyleXfs: [`${none}/>`],
      cellXfs: [`${none} xfId="0"/>`],
    };
    this.lists = new Map(
      order.map(
        (local) => [local, new StyleList(local, childOf(this.root, local), first[local] ?? [])] as const,
      ),
    );
    this.readFormats();
  }

  /** Of the Normal font, in points. */
  get fontSize(): number {
    const size = this.base?.element.children.find(({ local }) => local === 'sz');
    return Number(size?.attributes.get('val')) || 11;
  }

  /** The cell format of a look. */
  index(name: StyleName): number {
    const known = this.indexes.get(name);
    if (known !== undefined) return known;
    const index = this.addCellFormat(looks[name]);
    this.indexes.set(name, index);
    return index;
  }

  /** The differential format of a conditional format's look. */
  differential(look: WrittenConditionalFormat['look']): number {
    return this.list('dxfs').indexOf(differentialXml(conditionalLooks[look], this.prefix));
  }

  /** Differential formats that look like ours. */
  ownDifferentials(): ReadonlySet<number> {
    const own = Object.values(conditionalLooks).map((look) => differentialXml(look, this.prefix));
    return new Set(own.flatMap((xml) => this.list('dxfs').find(xml) ?? []));
  }

  /** The part with what was added; the same text when nothing was. */
  toText(): string {
    const splices: Splice[] = [];
    for (const local of order) {
      const added = local === 'numFmts' ? this.newFormats.join('') : this.list(local).addedXml;
      if (added !== '') splices.push(...this.spliceList(local, added));
    }
    return spliceText(this.text, splices);
  }

  private addCellFormat(look: Look): number {
    const p = this.prefix;
    const base = this.normalFormat();
    const font = fontXml(look, this.base, p);
    const fill = fillXml(look, p);
    const border = borderXml(look, p);
    const alignment = alignmentXml(look, p);
    const formatId = this.formatId(look.numberFormat);
    const ids = [
      ['numFmtId', formatId, formatId === 0 ? null : 'NumberFormat'],
      ['fontId', font === null ? base.font : this.list('fonts').indexOf(font), font === null ? null : 'Font'],
      ['fillId', fill === null ? 0 : this.list('fills').indexOf(fill), fill === null ? null : 'Fill'],
      [
        'borderId',
        border === null ? 0 : this.list('borders').indexOf(border),
        border === null ? null : 'Border',
      ],
      ['xfId', base.index, 'Alignment'],
    ] as const;
    const references = ids.map(([name, id]) => ` ${name}="${String(id)}"`).join('');
    const flags = ids.map(([, , applied]) => (applied === null ? '' : ` apply${applied}="1"`)).join('');
    const start = `<${p}xf${references}${flags}`;
    return this.list('cellXfs').indexOf(`${start}>${alignment}</${p}xf>`);
  }

  private formatId(code: string): number {
    if (code === normalFormat) return 0;
    if (code === textFormat) return 49;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formats.set(code, id);
    this.newFormats.push(numberFormatXml(id, code, this.prefix));
    return id;
  }

  private readFormats(): void {
    for (const element of childOf(this.root, 'numFmts')?.children ?? []) {
      const id = Number(attributeOf(element, 'numFmtId'));
      const code = attributeOf(element, 'formatCode') ?? '';
      if (!this.formats.has(code)) this.formats.set(code, id);
      if (id >= this.nextFormat) this.nextFormat = id + 1;
    }
  }

  /** Which entry of the style formats is Normal, and its font. */
  private normalFormat(): { readonly index: number; readonly font: number } {
    const styles = childOf(this.root, 'cellStyles');
    const normal = (styles === null ? [] : childrenOf(styles, 'cellStyle')).find(
      (style) => attributeOf(style, 'builtinId') === '0',
    );
    const index = Number(normal === undefined ? '0' : (attributeOf(normal, 'xfId') ?? '0'));
    const format = childOf(this.root, 'cellStyleXfs')?.children[index];
    return format === undefined
      ? { index: 0, font: 0 }
      : { index, font: Number(attributeOf(format, 'fontId') ?? '0') };
  }

  private findBaseFont(): BaseFont | null {
    const element = childOf(this.root, 'fonts')?.children[this.normalFormat().font];
    return element === undefined ? null : { text: this.text, element };
  }

  private list(local: (typeof order)[number]): StyleList {
    const list = this.lists.get(local);
    if (list === undefined) throw new Error(`no style list ${local}`);
    return list;
  }

  /** Adds to a list that is there, or puts a new one in at its place among the others. */
  private spliceList(local: (typeof order)[number], added: string): readonly Splice[] {
    const element = this.list(local).element;
    const p = this.prefix;
    const size =
      local === 'numFmts' ? (element?.children.length ?? 0) + this.newFormats.length : this.list(local).size;
    if (element === null) {
      const xml = `<${p}${local} count="${String(size)}">${added}</${p}${local}>`;
      const earlier = order.slice(0, order.indexOf(local)).reverse();
      const previous = earlier.map((name) => childOf(this.root, name)).find((found) => found !== null);
      const at = previous?.end ?? (this.root.closeStart < this.root.end ? this.root.openEnd : null);
      return at === null ? [appendChild(this.text, this.root, xml)] : [{ from: at, to: at, text: xml }];
    }
    const count = { count: String(size) };
    const opening = this.text.slice(element.start, element.openEnd);
    if (element.closeStart === element.end) {
      const text = `${setAttributes(opened(opening), count)}${added}</${element.name}>`;
      return [{ from: element.start, to: element.end, text }];
    }
    return [
      { from: element.start, to: element.openEnd, text: setAttributes(opening, count) },
      appendChild(this.text, element, added),
    ];
  }
}

/** For a workbook without styles: the registry adds what is missing. */
export function emptyStyles(dialect: Dialect): string {
  return `${xmlDeclaration}<styleSheet xmlns="${dialect.main}"></styleSheet>`;
}
