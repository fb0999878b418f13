import { damaged, notAWorkbook } from '../part-fault';
import { ContentTypes, contentTypesPart } from '../package/content-types';
import { relationshipsPartOf } from '../package/part-names';
import { Relationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributeOf, childOf, childrenOf, flagOf, relationshipIdOf, textOf } from '../xml/element-access';
import type { Dialect } from '../xml/dialect';
import { dialectOf } from '../xml/dialect';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { keyOfMark, parseMarkReference } from '../../../mark';
import type { OwnedSheet, SheetOutline } from '../../../port';
import { findWorkbookPart } from './find-workbook';

/** The workbook part: what its sheets are and where they stand. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly relationships: Relationships;
  readonly dateSystem: '1900' | '1904';
  readonly isStructureLocked: boolean;
  readonly isShared: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** `null` for a sheet whose part is missing. */
  readonly part: string | null;
  readonly isWorksheet: boolean;
  readonly visibility: SheetOutline['visibility'];
  readonly owned: OwnedSheet | null;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that the name belongs to; `null` for the whole workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly element: Element;
}

/** Throws `PartFault` when the package holds no workbook. */
export function readWorkbookPart(source: XlsxPackage): WorkbookPart {
  const part = findWorkbookPart(source);
  const text = source.text(part);
  const root = parseXml(text, part);
  if (root.local !== 'workbook') throw notAWorkbook('zip');
  const names = readNames(text, root);
  const relationships = readRelationships(source, part);
  const protection = childOf(root, 'workbookProtection');
  const properties = childOf(root, 'workbookPr');
  return {
    part,
    text,
    root,
    dialect: dialectOf(root.attributes),
    sheets: readSheets(source, { root, names, relationships }),
    names,
    relationships,
    dateSystem: properties !== null && flagOf(properties, 'date1904') ? '1904' : '1900',
    isStructureLocked: protection !== null && flagOf(protection, 'lockStructure'),
    isShared: relationships.all.some((relationship) => relationship.kind === 'revisionHeaders'),
  };
}

export function readRelationships(source: XlsxPackage, part: string): Relationships {
  const name = relationshipsPartOf(part);
  return Relationships.read(part, source.has(name) ? source.text(name) : null);
}

function readNames(text: string, root: Element): readonly DefinedName[] {
  const list = childOf(root, 'definedNames');
  return (list === null ? [] : childrenOf(list, 'definedName')).map((element) => {
    const sheet = attributeOf(element, 'localSheetId');
    const name = attributeOf(element, 'name') ?? '';
    return { name, sheet: sheet === null ? null : Number(sheet), refersTo: textOf(text, element), element };
  });
}

function readSheets(
  source: XlsxPackage,
  book: Pick<WorkbookPart, 'root' | 'names' | 'relationships'>,
): readonly SheetEntry[] {
  const list = childOf(book.root, 'sheets');
  if (list === null) throw damaged('workbook.xml');
  const marks = readMarks(book.names);
  const types = source.has(contentTypesPart) ? new ContentTypes(source.text(contentTypesPart)) : null;
  const byId = new Map(
    book.relationships.all.map((relationship) => [relationship.id, relationship] as const),
  );
  return childrenOf(list, 'sheet').map((element) => {
    const name = attributeOf(element, 'name') ?? '';
    const relationship = byId.get(relationshipIdOf(element) ?? '');
    const part = relationship !== undefined && source.has(relationship.target) ? relationship.target : null;
    const isWorksheet =
      relationship?.kind === 'worksheet' && !/chartsheet/.test(types?.typeOf(part ?? '') ?? '');
    const state = attributeOf(element, 'state');
    return {
      name,
      sheetId: Number(attributeOf(element, 'sheetId') ?? '0'),
      part,
      isWorksheet,
      visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      owned: isWorksheet && part !== null ? (marks.get(name.toLowerCase()) ?? null) : null,
    };
  });
}

/** Our marks, by the lower-case title of the sheet that each leads to. */
function readMarks(names: readonly DefinedName[]): ReadonlyMap<string, OwnedSheet> {
  const marks = new Map<string, OwnedSheet>();
  for (const { name, sheet, refersTo } of names) {
    const key = sheet === null ? keyOfMark(name) : null;
    const target = key === null ? null : parseMarkReference(refersTo);
    if (key !== null && target !== null) marks.set(target.sheet.toLowerCase(), { key, area: target.area });
  }
  return marks;
}
