import { parseAreaName } from '../../../cell-name';
import type { SheetOutline, SheetSnapshot, TableOutline } from '../../../port';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributeOf, childOf, flagOf } from '../xml/element-access';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { readNumberFormats } from './number-formats';
import type { SheetContext } from './read-sheet';
import { readSheet } from './read-sheet';
import { SharedCells } from './shared-cells';
import { readSharedStrings } from './shared-strings';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { readRelationships, readWorkbookPart } from './workbook-part';

/** Reads a package once: the workbook part at the start, each sheet when it is first asked for. */
export class WorkbookReader {
  readonly book: WorkbookPart;
  private context: SheetContext | null = null;
  private readonly snapshots = new Map<SheetEntry, SheetSnapshot>();

  constructor(private readonly source: XlsxPackage) {
    this.book = readWorkbookPart(source);
  }

  sheet(entry: SheetEntry): SheetSnapshot {
    const known = this.snapshots.get(entry);
    if (known !== undefined) return known;
    const snapshot = this.readSnapshot(entry);
    this.snapshots.set(entry, snapshot);
    return snapshot;
  }

  outline(entry: SheetEntry): SheetOutline {
    const { name, visibility, isProtected, used, tables, owned } = this.sheet(entry);
    return { name, visibility, isProtected, used, tables, owned };
  }

  private readSnapshot(entry: SheetEntry): SheetSnapshot {
    const { name, visibility, owned, part } = entry;
    if (!entry.isWorksheet || part === null) {
      return { name, visibility, owned, isProtected: false, used: null, tables: [], rows: [] };
    }
    const { rows, used, frame } = readSheet(this.source.utf8(part), part, this.contextOfCells());
    const tables = readTables(this.source, part);
    return { name, visibility, owned, isProtected: isProtected(frame), used, tables, rows };
  }

  private contextOfCells(): SheetContext {
    this.context ??= readContext(this.source, this.book);
    return this.context;
  }
}

function readContext(source: XlsxPackage, book: WorkbookPart): SheetContext {
  const [strings] = book.relationships.ofKind('sharedStrings').filter(({ target }) => source.has(target));
  const [styles] = book.relationships.ofKind('styles').filter(({ target }) => source.has(target));
  return {
    shared: new SharedCells(
      strings === undefined ? [] : readSharedStrings(source.utf8(strings.target), strings.target),
    ),
    formats: styles === undefined ? [] : readNumberFormats(source.text(styles.target), styles.target),
    dateSystem: book.dateSystem,
  };
}

function readTables(source: XlsxPackage, part: string): readonly TableOutline[] {
  const related = readRelationships(source, part).ofKind('table');
  return related.flatMap(({ target }) => {
    if (!source.has(target)) return [];
    const root = parseXml(source.text(target), target);
    const area = parseAreaName(attributeOf(root, 'ref') ?? '');
    const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
    const hasTotals = Number(attributeOf(root, 'totalsRowCount') ?? '0') > 0;
    return area === null ? [] : [{ name, area, hasTotals }];
  });
}

function isProtected(frame: Element): boolean {
  const protection = childOf(frame, 'sheetProtection');
  return protection !== null && flagOf(protection, 'sheet');
}
