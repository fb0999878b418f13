import { strToU8, zipSync } from 'fflate';
import type {
  DescribedCell,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/adapters/memory';
import { cellName, parseAreaName, parseCellName, quotedSheet } from '../../src/workbook/cell-name';
import { markName } from '../../src/workbook/mark';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A small workbook file out of a description, written by hand: no library and none of our code makes it. */
export function describedXlsx(description: WorkbookDescription): Uint8Array {
  const files: Record<string, string> = {};
  const formats = formatsOf(description);
  let tables = 0;
  description.sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    const ids = (sheet.tables ?? []).map((table) => {
      tables += 1;
      files[`xl/tables/table${String(tables)}.xml`] = tableXml(sheet, table, tables);
      return tables;
    });
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, formats, ids.length);
    const links = ids.map((id, at) => link(at + 1, 'table', `../tables/table${String(id)}.xml`));
    if (ids.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = linksXml(links);
  });
  files['xl/workbook.xml'] = workbookXml(description);
  files['xl/styles.xml'] = stylesXml(formats);
  files['xl/_rels/workbook.xml.rels'] = linksXml([
    ...description.sheets.map((_, index) =>
      link(index + 1, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`),
    ),
    link(description.sheets.length + 1, 'styles', 'styles.xml'),
  ]);
  files['_rels/.rels'] = linksXml([link(1, 'officeDocument', 'xl/workbook.xml')]);
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypesXml(Object.keys(files))),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  });
}

function contentTypesXml(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/worksheets\/sheet\d+\.xml$/, 'worksheet'],
    [/tables\/table\d+\.xml$/, 'table'],
    [/workbook\.xml$/, 'sheet.main'],
    [/styles\.xml$/, 'styles'],
  ];
  const overrides = names.map((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return kind === undefined ? '' : `<Override PartName="/${name}" ContentType="${types}.${kind}+xml"/>`;
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`;
}

function workbookXml(description: WorkbookDescription): string {
  const sheets = description.sheets.map(({ name, visibility }, index) => {
    const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;
    const id = String(index + 1);
    return `<sheet name="${escaped(name)}" sheetId="${id}"${states[visibility ?? 'visible']} r:id="rId${id}"/>`;
  });
  const marks = description.sheets.flatMap(({ name, owned }) => {
    if (owned === undefined) return [];
    const absolute = owned.area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      `<definedName name="${markName(owned.key)}" hidden="1">${escaped(quotedSheet(name))}!${absolute}</definedName>`,
    ];
  });
  const names = Object.entries(description.names ?? {}).map(
    ([name, refersTo]) => `<definedName name="${name}">${escaped(refersTo.slice(1))}</definedName>`,
  );
  const all = [...names, ...marks];
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    `<workbookPr${description.dateSystem === '1904' ? ' date1904="1"' : ''}/>` +
    (description.isStructureLocked === true ? '<workbookProtection lockStructure="1"/>' : '') +
    `<sheets>${sheets.join('')}</sheets>` +
    (all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`) +
    `</workbook>`
  );
}

function sheetXml(sheet: SheetDescription, formats: readonly string[], tables: number): string {
  const origin = parseCellName(sheet.at ?? 'A1') ?? { row: 0, column: 0 };
  const filtered = (sheet.filtered ?? []).map((area) => ({ area, place: parseAreaName(area) }));
  const rows = (sheet.rows ?? []).map((cells, index) => {
    const row = origin.row + index;
    const isHidden = filtered.some(({ place }) => place !== null && row > place.top && row <= place.bottom);
    const xml = cells.map((cell, at) => cellXml(cellName(row, origin.column + at), cell, formats)).join('');
    return `<row r="${String(row + 1)}"${isHidden ? ' hidden="1"' : ''}>${xml}</row>`;
  });
  const filters = filtered.map(
    ({ area }) => `<autoFilter ref="${area}"><filterColumn colId="0"/></autoFilter>`,
  );
  const merged = (sheet.merged ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  const parts = Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`);
  return (
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData>${rows.join('')}</sheetData>` +
    (sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    filters.join('') +
    (merged.length === 0 ? '' : `<mergeCells>${merged.join('')}</mergeCells>`) +
    (parts.length === 0 ? '' : `<tableParts count="${String(parts.length)}">${parts.join('')}</tableParts>`) +
    `</worksheet>`
  );
}

function cellXml(name: string, cell: DescribedCell, formats: readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if ('error' in cell) return `<c r="${name}" t="e"><v>${cell.error}</v></c>`;
  if ('number' in cell)
    return `<c r="${name}" s="${styleOf(cell.format, formats)}"><v>${String(cell.number)}</v></c>`;
  const formula = `<f>${escaped(cell.formula.slice(1))}</f>`;
  const { result } = cell;
  const style = cell.format === undefined ? '' : ` s="${styleOf(cell.format, formats)}"`;
  if (typeof result === 'object') return `<c r="${name}"${style} t="e">${formula}<v>${result.error}</v></c>`;
  if (typeof result === 'boolean')
    return `<c r="${name}"${style} t="b">${formula}<v>${result ? '1' : '0'}</v></c>`;
  const type = typeof result === 'string' ? ' t="str"' : '';
  return `<c r="${name}"${style}${type}>${formula}<v>${escaped(String(result))}</v></c>`;
}

function tableXml(
  sheet: SheetDescription,
  table: { readonly name: string; readonly area: string; readonly hasTotals?: true },
  id: number,
): string {
  const area = parseAreaName(table.area) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const origin = parseCellName(sheet.at ?? 'A1') ?? { row: 0, column: 0 };
  const headers = (sheet.rows?.[area.top - origin.row] ?? []).slice(area.left - origin.column);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const header = headers[index];
    const text = typeof header === 'string' ? header : `Colonne${String(index + 1)}`;
    return `<tableColumn id="${String(index + 1)}" name="${escaped(text)}"/>`;
  });
  const totals = table.hasTotals === true ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const names = `id="${String(id)}" name="${table.name}" displayName="${table.name}"`;
  return (
    `<table xmlns="${main}" ${names} ref="${table.area}"${totals}>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns></table>`
  );
}

function formatsOf(description: WorkbookDescription): readonly string[] {
  const cells = description.sheets.flatMap(({ rows }) => (rows ?? []).flat());
  const used = cells.flatMap((cell) => {
    if (cell === null || typeof cell !== 'object' || !('format' in cell)) return [];
    return cell.format ?? [];
  });
  return [...new Set(used)];
}

function styleOf(format: string, formats: readonly string[]): string {
  return String(formats.indexOf(format) + 1);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escaped(code)}"/>`,
  );
  const uses = formats.map(
    (_, index) => `<xf numFmtId="${String(164 + index)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  const none = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<styleSheet xmlns="${main}">` +
    (codes.length === 0 ? '' : `<numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${none}/></cellStyleXfs>` +
    `<cellXfs count="${String(formats.length + 1)}">${none} xfId="0"/>${uses.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function link(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${String(id)}" Type="${relationships}/${kind}" Target="${target}"/>`;
}

function linksXml(links: readonly string[]): string {
  return `<Relationships xmlns="${packageRelationships}">${links.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
