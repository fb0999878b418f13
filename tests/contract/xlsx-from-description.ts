import { strToU8, zipSync } from 'fflate';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { MemorySheet, SheetDescription, WorkbookDescription } from '../../src/workbook/adapters/memory';
import { areaName, cellName } from '../../src/workbook/cell-name';
import { markName, markReference } from '../../src/workbook/mark';
import type { Cell, TableOutline } from '../../src/workbook/port';
import { rowsOf } from '../../src/workbook/adapters/memory/memory-sheet';

/** The workbook of a description as a plain .xlsx file, written by hand: no library, and not our own writer. */
export function xlsxFromDescription(description: WorkbookDescription): Uint8Array {
  const { sheets } = memoryWorkbook(description);
  const formats = formatsOf(sheets);
  const tables = sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ table, sheet, index })));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, tables.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(description, sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart(formats),
  };
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    parts[`xl/worksheets/sheet${number}.xml`] = sheetPart(sheet, formats);
    if (sheet.tables.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(
      tables.flatMap((one, at) =>
        one.index === index ? [['table', `../tables/table${String(at + 1)}.xml`] as const] : [],
      ),
    );
  });
  tables.forEach(({ table, sheet }, index) => {
    parts[`xl/tables/table${String(index + 1)}.xml`] = tablePart(table, sheet, index + 1);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(sheets: number, tables: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const many = (count: number, folder: string, kind: string): string =>
    Array.from({ length: count }, (_, index) => {
      const name = `/xl/${folder}/${kind === 'worksheet' ? 'sheet' : kind}${String(index + 1)}.xml`;
      return `<Override PartName="${name}" ContentType="${type}.${kind}+xml"/>`;
    }).join('');
  return `${xml}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${many(sheets, 'worksheets', 'worksheet')}${many(tables, 'tables', 'table')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="${packaging}/relationships">${items.join('')}</Relationships>`;
}

function workbookPart(description: WorkbookDescription, sheets: readonly MemorySheet[]): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;
  const entries = sheets.map((sheet, index) => {
    const number = String(index + 1);
    return `<sheet name="${escaped(sheet.name)}" sheetId="${number}"${states[sheet.visibility]} r:id="rId${number}"/>`;
  });
  const names = [
    ...Object.entries(description.names ?? {}).map(
      ([name, reference]) => `<definedName name="${name}">${escaped(reference.slice(1))}</definedName>`,
    ),
    ...description.sheets.flatMap((sheet, index) => markXml(sheet, sheets[index])),
  ];
  return [
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}">`,
    description.dateSystem === '1904' ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    description.isStructureLocked === true ? '<workbookProtection lockStructure="1"/>' : '',
    `<sheets>${entries.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function markXml({ owned }: SheetDescription, sheet: MemorySheet | undefined): readonly string[] {
  if (owned === undefined || sheet?.owned === undefined || sheet.owned === null) return [];
  const reference = escaped(markReference({ sheet: sheet.name, area: sheet.owned.area }));
  return [`<definedName name="${markName(owned.key)}" hidden="1">${reference}</definedName>`];
}

function formatsOf(sheets: readonly MemorySheet[]): readonly string[] {
  const all = sheets.flatMap((sheet) =>
    rowsOf(sheet).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'number' ? [cell.format] : [])),
    ),
  );
  return ['General', ...new Set(all.filter((format) => format !== 'General'))];
}

function stylesPart(formats: readonly string[]): string {
  const own = formats.slice(1).map((format, index) => {
    return `<numFmt numFmtId="${String(164 + index)}" formatCode="${escaped(format)}"/>`;
  });
  const styles = formats.map((_, index) => {
    return `<xf numFmtId="${String(index === 0 ? 0 : 163 + index)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  });
  return [
    `${xml}<styleSheet xmlns="${main}">`,
    own.length === 0 ? '' : `<numFmts count="${String(own.length)}">${own.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(styles.length)}">${styles.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

function sheetPart(sheet: MemorySheet, formats: readonly string[]): string {
  const rows = rowsOf(sheet).map(({ row, cells }) => {
    const inner = cells.map((cell) => cellXml(row, cell, formats)).join('');
    return `<row r="${String(row + 1)}">${inner}</row>`;
  });
  const merged = sheet.merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  const tables = sheet.tables.map((_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`);
  return [
    `${xml}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows.join('')}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1"/>' : '',
    merged.length === 0 ? '' : `<mergeCells count="${String(merged.length)}">${merged.join('')}</mergeCells>`,
    tables.length === 0 ? '' : `<tableParts count="${String(tables.length)}">${tables.join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function cellXml(row: number, cell: Cell, formats: readonly string[]): string {
  const style = cell.kind === 'number' ? ` s="${String(formats.indexOf(cell.format))}"` : '';
  const at = `r="${cellName(row, cell.column)}"${style}`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula.slice(1))}</f>`;
  switch (cell.kind) {
    case 'number':
      return `<c ${at}>${formula}<v>${String(cell.value)}</v></c>`;
    case 'boolean':
      return `<c ${at} t="b">${formula}<v>${cell.value ? '1' : '0'}</v></c>`;
    case 'error':
      return `<c ${at} t="e">${formula}<v>${escaped(cell.value)}</v></c>`;
    case 'text':
      return formula === ''
        ? `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.value)}</t></is></c>`
        : `<c ${at} t="str">${formula}<v>${escaped(cell.value)}</v></c>`;
  }
}

function tablePart(table: TableOutline, sheet: MemorySheet, id: number): string {
  const { area, name, hasTotals } = table;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, offset) => {
    const header = sheet.cells.get(area.top)?.get(area.left + offset)?.cell;
    const title = header?.kind === 'text' ? header.value : `Colonne${String(offset + 1)}`;
    return `<tableColumn id="${String(offset + 1)}" name="${escaped(title)}"/>`;
  });
  const totals = hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  return `${xml}<table xmlns="${main}" id="${String(id)}" name="${name}" displayName="${name}" ref="${areaName(area)}"${totals}><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
