/** The two families of namespaces of the format: what Excel writes, and ISO Strict. New parts are written in kind. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const transitionalBase = 'http://schemas.openxmlformats.org';
const strictBase = 'http://purl.oclc.org/ooxml';

export const transitional: Dialect = {
  main: `${transitionalBase}/spreadsheetml/2006/main`,
  relationships: `${transitionalBase}/officeDocument/2006/relationships`,
  drawing: `${transitionalBase}/drawingml/2006/main`,
  spreadsheetDrawing: `${transitionalBase}/drawingml/2006/spreadsheetDrawing`,
  chart: `${transitionalBase}/drawingml/2006/chart`,
};

export const strict: Dialect = {
  main: `${strictBase}/spreadsheetml/main`,
  relationships: `${strictBase}/officeDocument/relationships`,
  drawing: `${strictBase}/drawingml/main`,
  spreadsheetDrawing: `${strictBase}/drawingml/spreadsheetDrawing`,
  chart: `${strictBase}/drawingml/chart`,
};

/** Told by the namespaces on a part's root. */
export function dialectOf(attributes: ReadonlyMap<string, string>): Dialect {
  return [...attributes.values()].includes(strict.main) ? strict : transitional;
}

export const contentTypes = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

export const packageRelationships = `${transitionalBase}/package/2006/relationships`;
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
