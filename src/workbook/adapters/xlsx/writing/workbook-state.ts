import { firstCellBetween } from '../../plan-edits';
import type { CellPlace, SheetState, WorkbookState } from '../../plan-edits';
import { parseAreaName } from '../../../cell-name';
import type { Area } from '../../../port';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorkbookReader } from '../reading/read-workbook';
import type { SheetEntry } from '../reading/workbook-part';
import { readRelationships } from '../reading/workbook-part';
import { attributeOf, childrenOf, descendantsOf } from '../xml/element-access';
import { parseXml } from '../xml/element';
import type { OldSheet } from './old-sheet';
import { readOldSheet } from './old-sheet';

/** What stands in a workbook before it is written: the state that edits are planned on, and our sheets of last time. */
export interface Before {
  readonly state: WorkbookState;
  /** By title. */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
}

export interface OwnSheet {
  readonly entry: SheetEntry;
  readonly part: string;
  readonly old: OldSheet;
}

/** Only our own sheets are looked into; of the others the outline is enough. */
export function readBefore(source: XlsxPackage, reader: WorkbookReader): Before {
  const { book } = reader;
  const ownSheets = new Map<string, OwnSheet>();
  const sheets = book.sheets.map((entry): SheetState => {
    const snapshot = reader.sheet(entry);
    const { owned, part } = entry;
    if (owned === null || part === null) return { outline: snapshot, ...nothingInTheWay };
    const old = readOldSheet(source.utf8(part), part, owned.area);
    ownSheets.set(entry.name, { entry, part, old });
    return {
      outline: snapshot,
      firstOccupied: (inside, outside) => firstCellBetween(cellsOf(old), inside, outside),
      merged: mergedOf(old),
      filtered: filteredOf({ source, part, old }),
    };
  });
  const definedNames = book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name);
  return { state: { sheets, definedNames, isStructureLocked: book.isStructureLocked }, ownSheets };
}

/** Nothing is written on a sheet of the person. */
const nothingInTheWay = { firstOccupied: () => null, merged: [], filtered: [] } as const;

/** Her cells with content on a sheet of ours, in reading order. */
function* cellsOf({ rows }: OldSheet): Iterable<CellPlace> {
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  for (const [row, { cells }] of inOrder) {
    for (const { column, hasContent } of cells) if (hasContent) yield { row, column };
  }
}

function mergedOf({ frame }: OldSheet): readonly Area[] {
  const xml = frame.child('mergeCells');
  return xml === null ? [] : areasOf(childrenOf(parseXml(xml, 'mergeCells'), 'mergeCell'));
}

/** A filter stands in the way only when it hides rows: then what is written would not be seen. */
function filteredOf(sheet: {
  readonly source: XlsxPackage;
  readonly part: string;
  readonly old: OldSheet;
}): readonly Area[] {
  if (sheet.old.hiddenRows.length === 0) return [];
  const tables = readRelationships(sheet.source, sheet.part)
    .ofKind('table')
    .filter(({ target }) => sheet.source.has(target))
    .flatMap(({ target }) => descendantsOf(parseXml(sheet.source.text(target), target), 'autoFilter'));
  const own = sheet.old.frame.child('autoFilter');
  const filters = own === null ? tables : [...tables, parseXml(own, 'autoFilter')];
  return areasOf(filters.filter((filter) => childrenOf(filter, 'filterColumn').length > 0));
}

function areasOf(elements: readonly Parameters<typeof attributeOf>[0][]): readonly Area[] {
  return elements.flatMap((element) => parseAreaName(attributeOf(element, 'ref') ?? '') ?? []);
}
