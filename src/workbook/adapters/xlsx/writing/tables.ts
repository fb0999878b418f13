import { areaName } from '../../../cell-name';
import type { Area, SheetEdit, WrittenCell, WrittenTable } from '../../../port';
import { tableStyles } from '../../looks';
import type { SheetPlan } from '../../plan-edits';
import { droppedTables, planTables } from '../../plan-tables';
import { relativeTarget } from '../package/part-names';
import type { Relationship } from '../package/relationships';
import { attributeOf, childOf, relationshipIdOf, sourceOf } from '../xml/element-access';
import { contentTypes, xmlDeclaration } from '../xml/dialect';
import { parseXml } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { NamesInWorkbook } from './names-in-workbook';
import type { PackageDraft } from './package-draft';
import type { SheetFrame } from './sheet-frame';

interface TablePart {
  readonly link: Relationship;
  readonly name: string;
  readonly id: string;
  readonly style: string | null;
}

/** Writes the tables of an edit: those of last time again, new ones beside, the others away. Hers stay. */
export function putTables(
  frame: SheetFrame,
  plan: SheetPlan,
  sheet: { readonly draft: PackageDraft; readonly part: string; readonly names: NamesInWorkbook },
): void {
  const { draft, part } = sheet;
  const links = draft.relationshipsOf(part);
  const there = readTableParts(draft, part);
  const find = (name: string): TablePart | null => there.find((table) => table.name === name) ?? null;
  const dropped = droppedTables(plan).flatMap(({ name }) => find(name) ?? []);
  for (const { link } of dropped) {
    links.remove(link.id);
    draft.remove(link.target);
  }
  const added = planTables(plan).flatMap(({ table, existing }) => {
    const known = existing === null ? null : find(existing.name);
    const target = known?.link.target ?? draft.freeName('xl/tables/table');
    const id = known?.id ?? String(draft.nextTableId());
    const style = known?.style ?? styleXml(table);
    const name = sheet.names.table(table.name);
    const text = tableXml(
      { ...table, name, id, styleInfo: style },
      { edit: plan.edit, frame, names: sheet.names },
    );
    draft.put(target, text, contentTypes.table);
    if (known !== null) return [];
    return [links.add(`${frame.dialect.relationships}/table`, relativeTarget(part, target))];
  });
  putTableList(frame, { dropped: dropped.map(({ link }) => link.id), added });
}

function putTableList(
  frame: SheetFrame,
  { dropped, added }: { readonly dropped: readonly string[]; readonly added: readonly string[] },
): void {
  const p = frame.prefix;
  const xml = frame.child('tableParts');
  const kept = (xml === null ? [] : parseXml(xml, 'tableParts').children)
    .filter((element) => !dropped.includes(relationshipIdOf(element) ?? ''))
    .map((element) => sourceOf(xml ?? '', element));
  const all = [...kept, ...added.map((id) => `<${p}tablePart ${frame.relationshipPrefix}:id="${id}"/>`)];
  const list = `<${p}tableParts count="${String(all.length)}">${all.join('')}</${p}tableParts>`;
  frame.put('tableParts', all.length === 0 ? '' : list);
}

function readTableParts(draft: PackageDraft, part: string): readonly TablePart[] {
  const links = draft.relationshipsOf(part).ofKind('table');
  return links
    .filter(({ target }) => draft.has(target))
    .map((link) => {
      const text = draft.text(link.target);
      const root = parseXml(text, link.target);
      const style = childOf(root, 'tableStyleInfo');
      const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
      const id = attributeOf(root, 'id') ?? '';
      const isPlain = style !== null && style.name === 'tableStyleInfo';
      return { link, name, id, style: isPlain ? sourceOf(text, style) : null };
    });
}

function styleXml(table: WrittenTable): string {
  const flags = 'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"';
  return `<tableStyleInfo name="${tableStyles[table.style]}" ${flags}/>`;
}

function tableXml(
  table: WrittenTable & { readonly id: string; readonly styleInfo: string },
  {
    edit,
    frame,
    names,
  }: { readonly edit: SheetEdit; readonly frame: SheetFrame; readonly names: NamesInWorkbook },
): string {
  // A table has at least one row below its header, even if it is empty.
  const ref = areaName({ ...table.area, bottom: Math.max(table.area.bottom, table.area.top + 1) });
  const columns = columnsOf(edit, table.area).map(({ header, formula }, index) => {
    const start = `<tableColumn id="${String(index + 1)}" name="${escapeAttribute(header.replaceAll('\n', '_x000a_'))}"`;
    if (formula === null) return `${start}/>`;
    const text = escapeText(names.formula(formula.replace(/^=/, '')));
    return `${start}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
  });
  const name = escapeAttribute(table.name);
  return (
    `${xmlDeclaration}<table xmlns="${frame.dialect.main}" id="${table.id}" name="${name}" displayName="${name}"` +
    ` ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>${table.styleInfo}</table>`
  );
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
