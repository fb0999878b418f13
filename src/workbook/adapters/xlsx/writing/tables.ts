import { parseAreaName } from '../../../cell-name';
import type { Area, WrittenTable } from '../../../port';
import type { SheetPlan } from '../../plan-edits';
import { droppedTables, planTables } from '../../plan-tables';
import { relativeTarget } from '../package/part-names';
import type { Relationship } from '../package/relationships';
import { attributeOf, childOf, relationshipIdOf, sourceOf } from '../xml/element-access';
import { contentTypes } from '../xml/dialect';
import { parseXml } from '../xml/element';
import type { NamesInWorkbook } from './names-in-workbook';
import type { PackageDraft } from './package-draft';
import type { SheetFrame } from './sheet-frame';
import { tableXml } from './table-xml';

interface TablePart {
  readonly link: Relationship;
  readonly name: string;
  readonly id: string;
  readonly style: string | null;
  /** Its columns as they are written, left to right; none when the part is written in an unusual way. */
  readonly columns: readonly string[];
  readonly area: Area | null;
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
    const hers = known === null ? [] : columnsOfPerson(known, table, plan);
    const facts = { table, name: sheet.names.table(table.name), id, style: known?.style ?? null, hers };
    const text = tableXml(facts, plan.edit, { dialect: frame.dialect, names: sheet.names });
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
      const isPlain = root.name === 'table';
      const columns = isPlain ? (childOf(root, 'tableColumns')?.children ?? []) : [];
      return {
        link,
        name,
        id,
        style: isPlain && style !== null ? sourceOf(text, style) : null,
        columns: columns.map((column) => sourceOf(text, column)),
        area: parseAreaName(attributeOf(root, 'ref') ?? ''),
      };
    });
}

/**
 * Columns that the person added at the right of our table: Excel took them into it, and her formulas may name them.
 * They stay in the table as long as it stands where it stood; their cells are hers and stay anyway.
 */
function columnsOfPerson(known: TablePart, table: WrittenTable, plan: SheetPlan): readonly string[] {
  const { area, columns } = known;
  if (plan.action !== 'replace' || area === null) return [];
  const { right } = plan.former;
  const stands = area.top === table.area.top && area.left === table.area.left && table.area.right === right;
  return stands && area.right > right ? columns.slice(right - area.left + 1) : [];
}
