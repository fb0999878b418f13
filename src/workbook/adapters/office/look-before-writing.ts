import { contains } from '../../area';
import { parseAreaName } from '../../cell-name';
import { keyOfMark, parseMarkReference } from '../../mark';
import type { Area, SheetKey, SheetOutline, TableOutline, WorkbookEdits } from '../../port';
import type { CellPlace, SheetState } from '../plan-edits';
import { askStructure } from './ask-structure';
import type { AskedSheet, Structure } from './ask-structure';
import { problemOfHost } from './host-problems';
import { loadContent, loadContentInBlocks } from './load-content';
import type { Content } from './load-content';
import { dateSystemOf } from './look-at-workbook';
import { areaOfRange, loadPlace } from './range-area';
import { chartPrefix } from './writing-look';
import type { OwnedLook, WritingLook } from './writing-look';

/**
 * Looks at everything that the edits touch, in one round trip: the mark leads to the sheet, so nothing has to
 * be known before. When Excel refuses that (the answer would be too large, or it does not follow a path through
 * a mark that is not there), the same is asked for step by step.
 */
export async function lookBeforeWriting(
  context: Excel.RequestContext,
  edits: WorkbookEdits,
): Promise<WritingLook> {
  const structure = askStructure(context, edits.sheets);
  const contents = structure.sheets.map(({ used, boundary }) => loadContent(used, boundary));
  try {
    await context.sync();
  } catch (thrown) {
    const code = problemOfHost(thrown)?.code;
    if (code !== 'too-much-data' && code !== 'host-failed') throw thrown;
    return lookStepByStep(new Excel.RequestContext(), edits);
  }
  return lookOf(
    structure,
    await tableAreas(structure),
    contents.map((content) => content()),
  );
}

async function lookStepByStep(context: Excel.RequestContext, edits: WorkbookEdits): Promise<WritingLook> {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  const marked = liveMarks(names.items);
  const structure = askStructure(
    context,
    edits.sheets.filter(({ key }) => marked.includes(key)),
  );
  await context.sync();
  const contents: Content[] = [];
  for (const { used, sheet, boundary } of structure.sheets) {
    contents.push(await loadContentInBlocks(context, sheet.name, { used, boundary }));
  }
  return lookOf(structure, await tableAreas(structure), contents);
}

/** Marks whose cells are still there. */
function liveMarks(names: readonly Excel.NamedItem[]): readonly SheetKey[] {
  return names.flatMap(({ name, formula }) => {
    const key = keyOfMark(name);
    return key === null || parseMarkReference(String(formula)) === null ? [] : [key];
  });
}

/**
 * Where the tables of our sheets are. Those of our names were asked for with the rest; only one that the person
 * renamed or added costs a round trip more.
 */
async function tableAreas({ workbook, sheets }: Structure): Promise<ReadonlyMap<string, Area>> {
  const known = sheets.flatMap(({ tables }) => tables).filter(({ table }) => !table.isNullObject);
  const areas = new Map(known.map(({ table, range }) => [table.name, areaOfRange(range)]));
  const ours = sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => sheet.name);
  const unknown = workbook.tables.items.filter(
    ({ name, worksheet }) => ours.includes(worksheet.name) && !areas.has(name),
  );
  if (unknown.length === 0) return areas;
  const ranges = unknown.map((table) => table.getRange());
  for (const range of ranges) loadPlace(range);
  await workbook.context.sync();
  return new Map([
    ...areas,
    ...unknown.flatMap(({ name }, index): [string, Area][] => {
      const range = ranges[index];
      return range === undefined ? [] : [[name, areaOfRange(range)]];
    }),
  ]);
}

function lookOf(
  structure: Structure,
  areas: ReadonlyMap<string, Area>,
  contents: readonly (Content | null)[],
): WritingLook {
  const { workbook, probe, sheets } = structure;
  const tables = workbook.tables.items.map(({ name, showTotals, worksheet }): PlacedTable => ({
    sheet: worksheet.name,
    outline: { name, hasTotals: showTotals, area: areas.get(name) ?? nowhere },
  }));
  const owned = sheets.flatMap((asked, index): OwnedLook[] => {
    const content = contents[index] ?? null;
    return asked.mark.isNullObject || asked.former.isNullObject || content === null
      ? []
      : [ownedLook(asked, tables, content)];
  });
  return {
    dateSystem: dateSystemOf(probe),
    owned: new Map(owned.map((look) => [look.key, look])),
    marks: workbook.names.items.flatMap(({ name }) => {
      const key = keyOfMark(name);
      return key === null ? [] : [key];
    }),
    state: {
      sheets: workbook.worksheets.items.map((sheet) => stateOf(sheet, { sheets, tables, owned })),
      definedNames: workbook.names.items.map(({ name }) => name),
      isStructureLocked: workbook.protection.protected,
    },
  };
}

function ownedLook(asked: AskedSheet, tables: readonly PlacedTable[], content: Content): OwnedLook {
  const charts = asked.sheet.charts.items.map(({ name }) => name);
  return {
    key: asked.edit.key,
    area: areaOfRange(asked.former),
    title: asked.sheet.name,
    tables: tablesOn(tables, asked.sheet.name),
    charts: charts.filter((name) => name.startsWith(chartPrefix)),
    allCharts: charts,
    cells: content.cells,
    links: content.links,
    boundary: areaOfRange(asked.boundary),
  };
}

interface Found {
  readonly sheets: readonly AskedSheet[];
  readonly tables: readonly PlacedTable[];
  readonly owned: readonly OwnedLook[];
}

function stateOf(sheet: Excel.Worksheet, { sheets, tables, owned }: Found): SheetState {
  const look = owned.find(({ title }) => title === sheet.name) ?? null;
  const asked = sheets.find(({ edit }) => edit.key === look?.key) ?? null;
  const outline: SheetOutline = {
    name: sheet.name,
    visibility: 'visible',
    isProtected: sheet.protection.protected,
    used: null,
    owned: look === null ? null : { key: look.key, area: look.area },
    tables: tablesOn(tables, sheet.name),
  };
  return {
    outline,
    firstOccupied: (inside, outside) => (look === null ? null : firstOccupied(look, inside, outside)),
    merged: asked === null || asked.merged.isNullObject ? [] : areasOf(asked.merged.address),
    filtered: asked === null ? [] : filteredOf(asked),
  };
}

interface PlacedTable {
  readonly sheet: string;
  readonly outline: TableOutline;
}

/** Far away from everything: where the tables of other sheets are does not matter. */
const nowhere: Area = { top: -1, left: -1, bottom: -1, right: -1 };

function tablesOn(tables: readonly PlacedTable[], title: string): readonly TableOutline[] {
  return tables.filter(({ sheet }) => sheet === title).map(({ outline }) => outline);
}

function firstOccupied(look: OwnedLook, inside: Area, outside: Area): CellPlace | null {
  const { values, formulas, rowIndex, columnIndex } = look.cells;
  for (const [index, line] of values.entries()) {
    for (const [offset, value] of line.entries()) {
      const row = rowIndex + index;
      const column = columnIndex + offset;
      const isEmpty = value === '' && (formulas[index]?.[offset] ?? '') === '';
      if (!isEmpty && contains(inside, row, column) && !contains(outside, row, column))
        return { row, column };
    }
  }
  return null;
}

function filteredOf({ sheet, filter, tables }: AskedSheet): readonly Area[] {
  const bySheet = sheet.autoFilter.isDataFiltered && !filter.isNullObject ? [areaOfRange(filter)] : [];
  const byTable = tables
    .filter(({ table }) => !table.isNullObject && table.autoFilter.isDataFiltered)
    .map(({ range }) => areaOfRange(range));
  return [...bySheet, ...byTable];
}

/** `'L''été'!B4:C4,'L''été'!E1` → its areas. */
function areasOf(address: string): readonly Area[] {
  return address.split(',').flatMap((part) => {
    const area = parseAreaName(part.slice(part.lastIndexOf('!') + 1));
    return area === null ? [] : [area];
  });
}
