import type { Codec } from './codec';
import { contentTypesPart } from './package/content-types';
import { contentTypes, packageRelationships, transitional, xmlDeclaration } from './xml/dialect';
import { normalFontXml } from './writing/style-xml';
import { crc32 } from './zip/crc32';
import { writeZip } from './zip/write-zip';
import { noMoment } from './zip/zip-entry';

/**
 * The bytes of a workbook without any sheet, to be opened and written into: what is given to one person then holds
 * what was written for that person and nothing else, no author and no path either. Excel opens it once it has a sheet.
 */
export function blankXlsx(codec: Codec): Uint8Array {
  const utf8 = new TextEncoder();
  const entries = parts.map(({ name, xml }) => {
    const data = utf8.encode(xmlDeclaration + xml);
    const compressed = codec.deflateRaw(data);
    const crc = (codec.crc32 ?? crc32)(data);
    return { name, method: 8, crc, size: data.length, compressed, modified: noMoment };
  });
  return writeZip(entries);
}

const workbookPart = 'xl/workbook.xml';
const stylesPart = 'xl/styles.xml';
const { main, relationships } = transitional;

/** With a Normal style: without one LibreOffice shows plain cells in a font of its own. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="1">${normalFontXml('')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const parts: readonly { readonly name: string; readonly xml: string }[] = [
  {
    name: contentTypesPart,
    xml:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Default Extension="rels" ContentType="${contentTypes.relationships}"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${workbookPart}" ContentType="${contentTypes.workbook}"/>` +
      `<Override PartName="/${stylesPart}" ContentType="${contentTypes.styles}"/></Types>`,
  },
  { name: '_rels/.rels', xml: linked('officeDocument', workbookPart) },
  {
    name: workbookPart,
    xml:
      `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
  },
  { name: 'xl/_rels/workbook.xml.rels', xml: linked('styles', 'styles.xml') },
  { name: stylesPart, xml: styles },
];

/** A part of relationships with a single one. */
function linked(kind: string, target: string): string {
  const link = `<Relationship Id="rId1" Type="${relationships}/${kind}" Target="${target}"/>`;
  return `<Relationships xmlns="${packageRelationships}">${link}</Relationships>`;
}
