import * as SheetJs from '@e965/xlsx';
import { valuesOf, snapshotOf } from '../contract/ask';
import { describedXlsx } from '../support/described-xlsx';
import { cellsWith, open, packageWith, sharedStrings, sheetWith, sheetXml } from './package-files';

describe('texts', () => {
  const strings = sharedStrings(
    '<si><t>plain &amp; simple</t></si>' +
      '<si><r><rPr><b/></rPr><t>Zo</t></r><r><t xml:space="preserve">é </t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>a_x000D_b _x005F_x0041_</t></si><si><t/></si><si/>',
  );
  const cell = (name: string, index: number): string => `<c r="${name}" t="s"><v>${String(index)}</v></c>`;

  test('are shared, in pieces, without their phonetic reading, with their escapes', async () => {
    const rows = `<row r="1">${['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(cell).join('')}</row>`;
    expect(valuesOf(await sheetWith(rows, strings))).toEqual({
      A1: 'plain & simple',
      B1: 'Zoé ',
      C1: '東京',
      D1: 'a\rb _x0041_',
    });
  });

  test('stand in every column that names them, beside cells that are written in another way', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="0" t="s"><v>0</v></c></row>' +
      '<row r="2"><c r="A2" t="s" s="0"><v>0</v></c><c r="B2"><v>7</v></c><c t="s" r="C2"><v>0</v></c></row>' +
      '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>-0.5</v></c><c r="C3" t="b"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" ><v>7</v></c><c r="B4"><v>7</v><extLst/></c><c r="C4"><v>7<!-- sept --></v></c></row>';
    expect(valuesOf(await sheetWith(rows, strings))).toEqual({
      ...{ A1: 'plain & simple', B1: 'plain & simple', C1: 'plain & simple' },
      ...{ A2: 'plain & simple', B2: 7, C2: 'plain & simple' },
      ...{ A3: 7, B3: -0.5, C3: true },
      ...{ A4: 7, B4: 7, C4: 7 },
    });
  });

  test('stand in the cell itself, in CDATA, with entities and numbered characters', async () => {
    const inline = (text: string): string => `<c t="inlineStr"><is>${text}</is></c>`;
    const rows = `<row>${inline('<t>un</t>')}${inline('<r><t>de</t></r><r><t>ux</t></r>')}${inline('<t><![CDATA[a<b&]]>c</t>')}${inline('<t>&#201;&#x74;&#xe9; &lt;&quot;&apos;&gt; &nbsp;</t>')}<c t="inlineStr"><v>cinq</v></c></row>`;
    expect(valuesOf(await sheetWith(rows))).toEqual({
      A1: 'un',
      B1: 'deux',
      C1: 'a<b&c',
      D1: 'Été <"\'> &nbsp;',
      E1: 'cinq',
    });
  });
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['-12.5', -12.5],
    ['1234.5600000000001', 1234.5600000000001],
    ['0.1', 0.1],
    ['999999999999999', 999999999999999],
    ['9007199254740993', 9007199254740992],
    ['1.7976931348623157E+308', 1.7976931348623157e308],
    ['1E-3', 0.001],
    ['41670.333333333336', 41670.333333333336],
    [' 7 ', 7],
  ])('are read to the last bit: %s', async (text, value) => {
    expect(await cellsWith(`<row><c><v>${text}</v></c></row>`)).toEqual({
      A1: { kind: 'number', column: 0, value, format: 'General' },
    });
  });

  test.each(['abc', '1e999', 'NaN'])('that are none are texts: %s', async (text) => {
    expect(await cellsWith(`<row><c><v>${text}</v></c></row>`)).toEqual({
      A1: { kind: 'text', column: 0, value: text },
    });
  });

  test('carry the format that their style names, in invariant English', async () => {
    const formats = [0, 2, 4, 9, 10, 14, 17, 22, 31, 45, 46, 49, 57, 164];
    const xfs = formats.map((id) => `<xf numFmtId="${String(id)}"/>`).join('');
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:numFmts><x:numFmt numFmtId="164" formatCode="[$-40C]mmm\\ yyyy;@"/></x:numFmts>' +
      '<x:dxfs><x:dxf><x:numFmt numFmtId="164" formatCode="0"/></x:dxf></x:dxfs>' +
      `<x:cellXfs>${xfs.replaceAll('<', '<x:')}</x:cellXfs></x:styleSheet>`;
    const cells = formats.map((_, index) => `<c s="${String(index)}"><v>1</v></c>`).join('');
    const { rows } = await sheetWith(`<row>${cells}</row>`, { 'xl/styles.xml': styles });
    expect(rows[0]?.cells.map((cell) => (cell.kind === 'number' ? cell.format : ''))).toEqual([
      'General',
      '0.00',
      '#,##0.00',
      '0%',
      '0.00%',
      'm/d/yyyy',
      'mmm-yy',
      'm/d/yyyy h:mm',
      'yyyy-mm-dd',
      'mm:ss',
      '[h]:mm:ss',
      '@',
      'yyyy-mm-dd',
      '[$-40C]mmm\\ yyyy;@',
    ]);
  });

  test('are days too, when the cell says a date in words', async () => {
    const date = (text: string): string => `<c t="d"><v>${text}</v></c>`;
    const rows = `<row>${date('2014-01-31')}${date('2014-01-31T12:00:00Z')}${date('T06:00:00')}${date('demain')}</row>`;
    expect(valuesOf(await sheetWith(rows))).toEqual({ A1: 41670, B1: 41670.5, C1: 0.25, D1: 'demain' });
    expect((await cellsWith(rows))['A1']).toMatchObject({ format: 'yyyy-mm-dd' });
  });
});

describe('places', () => {
  test('of rows and cells that have no name follow each other', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>';
    expect(valuesOf(await sheetWith(rows))).toEqual({ A1: 1, D1: 2, E1: 3, A2: 4, A9: 5 });
  });

  test('of rows and cells out of order are put in order, and of two the later counts', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>';
    const sheet = await sheetWith(rows);
    expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0]],
      [2, [0, 1]],
    ]);
    expect(valuesOf(sheet)).toEqual({ A1: 3, A3: 4, B3: 1 });
    expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });

  test('that are only styled, or said by a phantom dimension, are not used', async () => {
    const xml = sheetXml(
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="0"/></row><row r="1048576" s="1"/>',
    );
    const phantom = xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    const { sheets } = await snapshotOf(open(packageWith({ 'xl/worksheets/sheet1.xml': phantom })));
    expect(sheets[0]?.used).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});

describe('formulas', () => {
  test('are given beside their result, and those that share one say that there is one', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><f>&quot;a&quot;&amp;1</f></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>';
    expect(await cellsWith(rows)).toEqual({
      A1: { kind: 'number', column: 0, value: 2, format: 'General', formula: '=1+1' },
      B1: { kind: 'number', column: 1, value: 4, format: 'General', formula: '=A1*2' },
      A2: { kind: 'text', column: 0, value: '', formula: '="a"&1' },
      B2: { kind: 'number', column: 1, value: 6, format: 'General', formula: '=#SHARED' },
    });
  });
});

describe('unusual packages', () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Zoé</t></is></c><c r="B1"><v>12</v></c></row>';
  const expected = { A1: 'Zoé', B1: 12 };

  test('with prefixed names are read', async () => {
    const prefixed = sheetXml(rows)
      .replaceAll('<', '<x:')
      .replaceAll('<x:/', '</x:')
      .replace('xmlns=', 'xmlns:x=');
    expect(valuesOf(await sheetWith('', { 'xl/worksheets/sheet1.xml': prefixed }))).toEqual(expected);
  });

  test('in UTF-16, with or without a mark, and in UTF-8 with one are read', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml(rows)}`;
    const little = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    const big = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
    );
    const marked = Uint8Array.from([0xfe, 0xff, ...big]);
    const utf8 = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(sheetXml(rows))]);
    for (const part of [little, big, marked, utf8]) {
      expect(valuesOf(await sheetWith('', { 'xl/worksheets/sheet1.xml': part }))).toEqual(expected);
    }
  });

  test('whose parts stand elsewhere, by absolute, encoded or differently written targets, are found', async () => {
    const links = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="${target}"/></Relationships>`;
    for (const target of ['/Mes%20feuilles/UN.xml', '../mes feuilles/un.xml', './/../Mes feuilles/un.XML']) {
      const sheet = await sheetWith('', {
        'xl/worksheets/sheet1.xml': null,
        'Mes feuilles/un.xml': sheetXml(rows),
        'xl/_rels/workbook.xml.rels': links(target),
      });
      expect(valuesOf(sheet)).toEqual(expected);
    }
  });

  test('of 1904 say so, and chart sheets have a place but no cells', async () => {
    const book = describedXlsx({
      dateSystem: '1904',
      sheets: [{ name: 'Graphe' }, { name: 'S', rows: [[1]] }],
    });
    const chartSheet = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const snapshot = await snapshotOf(open(packageWith({ 'xl/worksheets/sheet1.xml': chartSheet }, book)));
    expect(snapshot.dateSystem).toBe('1904');
    expect(snapshot.sheets.map(({ name, used }) => [name, used === null])).toEqual([
      ['Graphe', true],
      ['S', false],
    ]);
  });

  test('with a zip64 directory are read', async () => {
    const bytes = withZip64(packageWith({ 'xl/worksheets/sheet1.xml': sheetXml(rows) }));
    expect(valuesOf((await snapshotOf(open(bytes))).sheets[0] ?? (await sheetWith('')))).toEqual(expected);
  });
});

/** The same zip with a zip64 end record, as programs write that stream. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset + end);
  const extra = new Uint8Array(56 + 20 + 22);
  const view = new DataView(extra.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(4, 44, true);
  view.setUint32(24, old.getUint16(10, true), true);
  view.setUint32(32, old.getUint16(10, true), true);
  view.setUint32(40, old.getUint32(12, true), true);
  view.setUint32(48, old.getUint32(16, true), true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, end, true);
  view.setUint32(72, 1, true);
  extra.set(bytes.subarray(end), 76);
  view.setUint16(76 + 10, 0xffff, true);
  view.setUint32(76 + 16, 0xffff_ffff, true);
  const out = new Uint8Array(end + extra.length);
  out.set(bytes.subarray(0, end));
  out.set(extra, end);
  return out;
}

test('SheetJS writes a file that gives back the same values', async () => {
  const rows = Array.from({ length: 300 }, (_, row) => [
    `Nom ${String(row)}`,
    row * 1.37,
    row % 2 === 0,
    null,
    `é & <${String(row)}>`,
  ]);
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(rows), 'Un');
  const bytes: unknown = SheetJs.write(book, { type: 'array', bookType: 'xlsx', bookSST: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('SheetJS gives an ArrayBuffer');
  const [sheet] = (await snapshotOf(open(new Uint8Array(bytes)))).sheets;
  expect(sheet?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
    rows.map((row) => row.filter((value) => value !== null)),
  );
});
