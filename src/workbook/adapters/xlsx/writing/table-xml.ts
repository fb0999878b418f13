import { areaName } from '../../../cell-name';
import type { Area, SheetEdit, WrittenCell, WrittenTable } from '../../../port';
import { tableStyles } from '../../looks';
import type { Dialect } from '../xml/dialect';
import { xmlDeclaration } from '../xml/dialect';
import { escapeAttribute, escapeText } from '../xml/escape';
import { setAttributes } from '../xml/splice';
import type { NamesInWorkbook } from './names-in-workbook';

export interface TableFacts {
  readonly table: WrittenTable;
  /** As it is in this workbook. */
  readonly name: string;
  readonly id: string;
  /** The look that she chose for it; `null` for ours. */
  readonly style: string | null;
  /** Columns that she added at its right, as they are written. */
  readonly hers: readonly string[];
}

/** The part of a table. Throws when its header is not one of distinct texts: that is a bug of a writer. */
export function tableXml(
  { table, name, id, style, hers }: TableFacts,
  edit: SheetEdit,
  { dialect, names }: { readonly dialect: Dialect; readonly names: NamesInWorkbook },
): string {
  const { area } = table;
  // A table has at least one row below its header, even if it is empty.
  const bottom = Math.max(area.bottom, area.top + 1);
  const ref = areaName({ ...area, bottom, right: area.right + hers.length });
  const ours = columnsOf(edit, area).map((column, index) => columnXml(column, index + 1, names));
  const columns = [...ours, ...hers.map((xml, index) => setId(xml, ours.length + index + 1))];
  const named = `name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}"`;
  return (
    `${xmlDeclaration}<table xmlns="${dialect.main}" id="${id}" ${named}` +
    ` ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    `${style ?? styleXml(table)}</table>`
  );
}

function columnXml({ header, formula }: TableColumn, id: number, names: NamesInWorkbook): string {
  const name = escapeAttribute(header.replaceAll('\n', '_x000a_'));
  const start = `<tableColumn id="${String(id)}" name="${name}"`;
  if (formula === null) return `${start}/>`;
  const text = escapeText(names.formula(formula.replace(/^=/, '')));
  return `${start}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
}

/** Without what other programs note in namespaces of their own. */
function setId(xml: string, id: number): string {
  const end = xml.indexOf('>') + 1;
  const plain = xml.slice(0, end).replace(/\s[\w.-]+:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return setAttributes(plain, { id: String(id) }) + xml.slice(end);
}

function styleXml(table: WrittenTable): string {
  const flags = 'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"';
  return `<tableStyleInfo name="${tableStyles[table.style]}" ${flags}/>`;
}

interface TableColumn {
  readonly header: string;
  /** The one formula of all its rows, so that a row added below has it too. */
  readonly formula: string | null;
}

function columnsOf(edit: SheetEdit, area: Area): readonly TableColumn[] {
  const headers = new Map<number, string>();
  const formulas = new Map<number, string | null>();
  for (const { row, cells } of edit.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const cell of cells) {
      if (row === area.top) headers.set(cell.column, headerOf(cell));
      else formulas.set(cell.column, commonFormula(formulas.get(cell.column), cell));
    }
  }
  const columns: TableColumn[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const header = headers.get(column);
    if (
      header === undefined ||
      columns.some((other) => other.header.toLowerCase() === header.toLowerCase())
    ) {
      throw new Error(`a table needs a header of its own in column ${String(column)}`);
    }
    columns.push({ header, formula: formulas.get(column) ?? null });
  }
  return columns;
}

function headerOf(cell: WrittenCell): string {
  if (cell.kind !== 'text' || cell.value === '') throw new Error('a table header is a text');
  return cell.value;
}

/** Only a formula that names columns is the same in every row. */
function commonFormula(sofar: string | null | undefined, cell: WrittenCell): string | null {
  if (cell.kind !== 'formula' || !cell.formula.includes('[#This Row]')) return null;
  return sofar === undefined || sofar === cell.formula ? cell.formula : null;
}
