import { columnName, quotedSheet } from '../../../cell-name';
import { markName, markReference } from '../../../mark';
import type { Area, PrintSetup, SheetKey } from '../../../port';
import type { WorkbookPart } from '../reading/workbook-part';
import { childOf, prefixOf } from '../xml/element-access';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { appendChild, setAttributes, spliceText } from '../xml/splice';

/** What stands before the names and after the sheets, and before the calculation settings, in the format's order. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'] as const;
const beforeCalculation = [...beforeNames, 'definedNames'] as const;

/** Changes to the workbook part: sheets at the end, marks, titles to print. Spliced in as text. */
export class WorkbookEditor {
  private readonly prefix: string;
  private readonly added: string[] = [];
  private readonly newNames: string[] = [];
  private readonly splices: Splice[] = [];
  private nextSheetId: number;
  private mustCalculate = false;

  constructor(private readonly book: WorkbookPart) {
    this.prefix = prefixOf(book.root);
    // A number once used is never used again.
    this.nextSheetId = book.sheets.reduce((highest, { sheetId }) => Math.max(highest, sheetId), 0) + 1;
  }

  /** Adds a sheet after all others; gives its position. */
  addSheet(title: string, relationshipId: string): number {
    const { attributes } = this.book.root;
    const uri = this.book.dialect.relationships;
    const known = [...attributes].find(([name, value]) => name.startsWith('xmlns:') && value === uri)?.[0];
    const link =
      known === undefined
        ? `xmlns:r="${uri}" r:id="${relationshipId}"`
        : `${known.slice('xmlns:'.length)}:id="${relationshipId}"`;
    const id = String(this.nextSheetId);
    this.nextSheetId += 1;
    this.added.push(`<${this.prefix}sheet name="${escapeAttribute(title)}" sheetId="${id}" ${link}/>`);
    return this.book.sheets.length + this.added.length - 1;
  }

  /** Marks an area of a sheet as ours: a hidden name, that follows when the sheet is renamed or moved. */
  mark(key: SheetKey, target: { readonly sheet: string; readonly area: Area }): void {
    const attributes = `name="${escapeAttribute(markName(key))}" hidden="1"`;
    this.setName({ name: markName(key), sheet: null }, attributes, markReference(target));
  }

  /** Columns and rows that are repeated on each printed page. */
  setPrintTitles(
    sheet: { readonly title: string; readonly position: number },
    { titleRows: rows, titleColumns: columns }: PrintSetup,
  ): void {
    const name = { name: '_xlnm.Print_Titles', sheet: sheet.position };
    const titles = [
      columns === undefined ? '' : `$${columnName(columns.first)}:$${columnName(columns.last)}`,
      rows === null ? '' : `$${String(rows.first + 1)}:$${String(rows.last + 1)}`,
    ].filter((title) => title !== '');
    if (titles.length === 0) this.removeName(name);
    else {
      const reference = titles.map((title) => `${quotedSheet(sheet.title)}!${title}`).join(',');
      this.setName(name, `name="${name.name}" localSheetId="${String(sheet.position)}"`, reference);
    }
  }

  /** Her formulas may look at what we changed: Excel works everything out again when it opens the file. */
  calculateOnLoad(): void {
    this.mustCalculate = true;
  }

  toText(): string {
    const { text, root } = this.book;
    const splices = [...this.splices];
    const sheets = childOf(root, 'sheets');
    if (sheets !== null && this.added.length > 0)
      splices.push(appendChild(text, sheets, this.added.join('')));
    splices.push(...this.nameSplices(), ...this.calculationSplices());
    return spliceText(text, splices);
  }

  private nameSplices(): readonly Splice[] {
    if (this.newNames.length === 0) return [];
    const list = childOf(this.book.root, 'definedNames');
    const names = this.newNames.join('');
    if (list !== null) return [appendChild(this.book.text, list, names)];
    const xml = `<${this.prefix}definedNames>${names}</${this.prefix}definedNames>`;
    return [this.insertAfter(beforeNames, xml)];
  }

  private calculationSplices(): readonly Splice[] {
    if (!this.mustCalculate) return [];
    const { text, root } = this.book;
    const settings = childOf(root, 'calcPr');
    if (settings === null) {
      return [this.insertAfter(beforeCalculation, `<${this.prefix}calcPr fullCalcOnLoad="1"/>`)];
    }
    const opening = setAttributes(text.slice(settings.start, settings.openEnd), { fullCalcOnLoad: '1' });
    return [{ from: settings.start, to: settings.openEnd, text: opening }];
  }

  private insertAfter(locals: readonly string[], xml: string): Splice {
    const places = locals.flatMap((local) => childOf(this.book.root, local)?.end ?? []);
    const at = Math.max(...places);
    return { from: at, to: at, text: xml };
  }

  private setName(name: NameKey, attributes: string, reference: string): void {
    const p = this.prefix;
    const xml = `<${p}definedName ${attributes}>${escapeText(reference)}</${p}definedName>`;
    const [known, ...doubles] = this.find(name);
    if (known === undefined) this.newNames.push(xml);
    else this.splices.push({ from: known.start, to: known.end, text: xml });
    for (const { start, end } of doubles) this.splices.push({ from: start, to: end, text: '' });
  }

  private removeName(name: NameKey): void {
    for (const { start, end } of this.find(name)) this.splices.push({ from: start, to: end, text: '' });
  }

  private find({ name, sheet }: NameKey): readonly { readonly start: number; readonly end: number }[] {
    return this.book.names
      .filter((known) => known.sheet === sheet && known.name.toLowerCase() === name.toLowerCase())
      .map(({ element }) => element);
  }
}

interface NameKey {
  readonly name: string;
  readonly sheet: number | null;
}
