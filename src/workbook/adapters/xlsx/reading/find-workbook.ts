import { damaged, notAWorkbook } from '../part-fault';
import { ContentTypes, contentTypesPart } from '../package/content-types';
import { Relationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';

const workbookType =
  /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/;

/** Finds the workbook by relationship, then by type, then where it usually is. Else says what the zip is. */
export function findWorkbookPart(source: XlsxPackage): string {
  const root = '_rels/.rels';
  const relationships = Relationships.read('', source.has(root) ? source.text(root) : null);
  const related = relationships.ofKind('officeDocument').map((relationship) => relationship.target);
  const types = source.has(contentTypesPart) ? new ContentTypes(source.text(contentTypesPart)) : null;
  const candidates = [...related, ...(types?.partsOfType(workbookType) ?? []), 'xl/workbook.xml'];
  const found = candidates.find((part) => source.has(part));
  if (found === undefined) throw otherZip(source);
  if (found.toLowerCase().endsWith('.bin')) throw notAWorkbook('xlsb');
  const type = types?.typeOf(found) ?? '';
  if (/wordprocessingml/.test(type)) throw notAWorkbook('word');
  if (/presentationml/.test(type)) throw notAWorkbook('zip');
  return found;
}

function otherZip(source: XlsxPackage): Error {
  const names = source.names.map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith('xl/workbook.bin'))) return notAWorkbook('xlsb');
  if (names.some((name) => name.startsWith('word/'))) return notAWorkbook('word');
  if (source.has('mimetype') && source.sizeOf('mimetype') < 200) {
    const type = new TextDecoder().decode(source.bytes('mimetype'));
    if (type.includes('opendocument.spreadsheet')) return notAWorkbook('ods');
    if (type.includes('opendocument.text')) return notAWorkbook('word');
  }
  // A workbook that lost its main part is damaged rather than another thing.
  return names.some((name) => name.startsWith('xl/')) ? damaged('xl/workbook.xml') : notAWorkbook('zip');
}
