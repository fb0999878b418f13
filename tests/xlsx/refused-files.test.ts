import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { webCodec } from '../../src/workbook/adapters/xlsx/codec-web';
import type { Outcome } from '../../src/workbook/port';
import type { Problem } from '../../src/workbook/problems';
import { describedXlsx } from '../support/described-xlsx';
import { packageWith, sharedStrings, sheetXml, tryOpen } from './package-files';

function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.status === 'refused' ? outcome.problems : [];
}

/** Problems of opening, or of reading what could be opened. */
async function problemsIn(bytes: Uint8Array): Promise<readonly Problem[]> {
  const opened = tryOpen(bytes);
  return opened.status === 'refused' ? opened.problems : problemsOf(await opened.value.read({}));
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

function ole(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(utf16(stream), 1024);
  return file;
}

const officeFile = (part: string, type: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8('<x/>'),
  });

const documents = 'application/vnd.openxmlformats-officedocument';

describe('a file that is no workbook', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a table of commas', strToU8('Nom;CA\nZoé;12\n'), 'text'],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'text'],
    ['a PDF', strToU8('%PDF-1.7\n%\u00e2'), 'pdf'],
    ['a workbook of Excel 97', ole('Workbook'), 'xls'],
    ['a workbook of Excel 5', ole('Book'), 'xls'],
    ['a workbook of Excel 4', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00]), 'xls'],
    ['a Word document of 97', ole('WordDocument'), 'word'],
    ['another OLE container', ole('Contents'), 'unknown'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'unknown'],
    ['a zip of anything', zipSync({ 'lisez-moi.txt': strToU8('bonjour') }), 'zip'],
    [
      'an .xlsb',
      officeFile('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'xlsb',
    ],
    ['a .docx', officeFile('word/document.xml', `${documents}.wordprocessingml.document.main+xml`), 'word'],
    [
      'a .pptx',
      officeFile('ppt/presentation.xml', `${documents}.presentationml.presentation.main+xml`),
      'zip',
    ],
    ['an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'ods'],
  ] as const)('is recognised by its content: %s', (_what, bytes, found) => {
    expect(problemsOf(tryOpen(bytes))).toEqual([{ code: 'file-not-a-workbook', place: null, found }]);
  });

  test('is recognised as protected by a password', () => {
    expect(problemsOf(tryOpen(ole('EncryptedPackage')))).toEqual([{ code: 'file-encrypted', place: null }]);
  });
});

describe('a file that was cut short', () => {
  const whole = describedXlsx({
    sheets: [
      {
        name: 'S',
        rows: [
          ['Nom', 12],
          ['Zoé', 13],
        ],
      },
    ],
  });

  test('is refused as damaged wherever the cut is', () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect([length, problemsOf(tryOpen(whole.subarray(0, length)))[0]?.code]).toEqual([
        length,
        'file-damaged',
      ]);
    }
  });

  test('never crashes when a byte of it is wrong', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < whole.length; at += 3) {
      const broken = Uint8Array.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      for (const { code } of await problemsIn(broken)) codes.add(code);
    }
    expect([...codes]).toContain('file-damaged');
  });
});

describe('a zip bomb', () => {
  const zeros = new Uint8Array(60_000_000);
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 9 });

  test('is refused by its ratio before anything is inflated', () => {
    expect(problemsOf(tryOpen(bomb))).toEqual([
      { code: 'file-too-large', place: null, part: 'xl/worksheets/sheet1.xml' },
    ]);
  });

  test('is refused by the number of its parts', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, index) => [String(index), new Uint8Array()]),
    );
    expect(problemsOf(tryOpen(zipSync(many, { level: 0 })))[0]?.code).toBe('file-too-large');
  });

  test.each([
    ['node', nodeCodec],
    ['web', webCodec],
  ] as const)('that lies about its size is stopped by the codec of %s', async (_name, codec) => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const bytes = packageWith({ [sheet]: sheetXml(' '.repeat(3_000_000)) });
    const lying = withDeclaredSize(bytes, sheet, 1000);
    const opened = openXlsx(lying, { codec });
    if (opened.status === 'refused') throw new Error('the directory alone does not tell');
    expect(problemsOf(await opened.value.read({}))).toEqual([
      { code: 'file-damaged', place: null, part: sheet },
    ]);
  });

  test('of a large but honest sheet is read', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${String(index + 1)}"><c><v>1</v></c></row>`,
    );
    expect(await problemsIn(packageWith({ 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) }))).toEqual(
      [],
    );
  });
});

/** Changes what the central directory says of one part. */
function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + 24, size, true);
    }
  }
  return changed;
}

describe('XML that is not to be trusted', () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';

  test.each([
    ['the workbook', 'xl/workbook.xml', `${entity}<workbook/>`],
    ['a sheet', 'xl/worksheets/sheet1.xml', `${entity}${sheetXml('')}`],
    ['the styles', 'xl/styles.xml', `${entity}<styleSheet/>`],
  ])('is refused for entities in %s', async (_what, part, text) => {
    expect(await problemsIn(packageWith({ [part]: text }))).toEqual([
      { code: 'file-has-entities', place: null, part },
    ]);
  });

  test('is refused for entities in the shared strings', async () => {
    const parts = sharedStrings('<si><t>a</t></si>');
    const strings = `${entity}${String(parts['xl/sharedStrings.xml'])}`;
    const bytes = packageWith({ ...parts, 'xl/sharedStrings.xml': strings });
    expect((await problemsIn(bytes))[0]?.code).toBe('file-has-entities');
  });

  test.each([
    ['a cell that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a tag that is cut', '<row r="1"><c r="A1"><v>1</v></c'],
    ['a tag inside a tag', '<row r="1"><c r="A1" <v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell without a real name', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a comment without an end', '<!-- <row r="1"/>'],
  ])('is refused as damaged: %s', async (_what, rows) => {
    const part = 'xl/worksheets/sheet1.xml';
    expect(await problemsIn(packageWith({ [part]: sheetXml(rows) }))).toEqual([
      { code: 'file-damaged', place: null, part },
    ]);
  });

  test.each([
    ['text outside the root', `foo${sheetXml('')}`],
    ['two roots', `${sheetXml('')}${sheetXml('')}`],
    ['a depth that no honest part has', sheetXml('', '<a>'.repeat(50_000) + '</a>'.repeat(50_000))],
    ['tags that cross', sheetXml('', '<mergeCells><mergeCell></mergeCells></mergeCell>')],
  ])('is refused as damaged: %s', async (_what, xml) => {
    expect((await problemsIn(packageWith({ 'xl/worksheets/sheet1.xml': xml })))[0]?.code).toBe(
      'file-damaged',
    );
  });

  test('is read in a time that grows with its length only', async () => {
    const cell = `<row><c t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(50_000)}</is></c></row>`;
    const comments = '<!-- -->'.repeat(50_000);
    const quotes = `<row ${'a="&gt;" '.repeat(50_000)}/>`;
    const after = `<a ${'b="&gt;" '.repeat(50_000)}${' '.repeat(50_000)}${'c'.repeat(50_000)}/>`;
    const number = `<row><c><v>${'1'.repeat(50_000)}x</v></c></row>`;
    const bytes = packageWith({
      'xl/worksheets/sheet1.xml': sheetXml(comments + quotes + cell + number, after),
    });
    expect(await problemsIn(bytes)).toEqual([]);
  });
});

describe('a package that lacks a part', () => {
  test('is damaged without its workbook', () => {
    const bytes = packageWith({ 'xl/workbook.xml': null });
    expect(problemsOf(tryOpen(bytes))).toEqual([
      { code: 'file-damaged', place: null, part: 'xl/workbook.xml' },
    ]);
  });

  test('is read without styles, relationships of the package or a sheet', async () => {
    const bytes = packageWith({
      'xl/styles.xml': null,
      '_rels/.rels': null,
      'xl/worksheets/sheet1.xml': null,
    });
    expect(await problemsIn(bytes)).toEqual([]);
  });
});
