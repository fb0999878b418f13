import ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { checks, contributions, editsOf } from '../contract/sample-edits';
import { done, snapshotOf } from '../contract/ask';
import { describedXlsx } from '../support/described-xlsx';
import { open, packageWith, partNames, partText } from './package-files';

/** The only parts of the person's that adding sheets may change: what lists the sheets, and the styles. */
const listed = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

/** A workbook with a picture, notes, validations, conditional formats, a table, macros and custom data. */
async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  const sheet = book.addWorksheet('Données', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRows([
    ['Nom', 'CA'],
    ['Zoé', 12.5],
    ['Luc', 7],
  ]);
  sheet.getCell('A2').note = 'Une note';
  sheet.getCell('C2').value = { formula: 'SUM(B2:B3)', result: 19.5 };
  sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"12,7"'] };
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [{ type: 'expression', priority: 1, formulae: ['B2>10'], style: { font: { bold: true } } }],
  });
  sheet.getCell('A1').font = { name: 'Georgia', size: 13, bold: true };
  const picture = book.addImage({ base64: `data:image/png;base64,${btoa(pixel)}`, extension: 'png' });
  sheet.addImage(picture, 'D1:E4');
  book.addWorksheet('Cachée', { state: 'veryHidden' }).getCell('A1').value = 'secret';
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const types = partText(bytes, '[Content_Types].xml');
  const links = partText(bytes, 'xl/_rels/workbook.xml.rels');
  const macros = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  const link =
    '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  return packageWith(
    {
      'xl/vbaProject.bin': Uint8Array.from({ length: 500 }, (_, index) => index % 251),
      'customXml/item1.xml': '<data/>',
      'xl/calcChain.xml': '<calcChain><c r="C2" i="1"/></calcChain>',
      '[Content_Types].xml': types.replace(/(<Types[^>]*>)/, `$1${macros}`),
      'xl/_rels/workbook.xml.rels': links.replace('</Relationships>', `${link}</Relationships>`),
    },
    bytes,
  );
}

const pixel = 'not really a picture: nobody looks into it';

describe('adding sheets', () => {
  test('leaves every other part as it was, byte for byte', async () => {
    const before = await richWorkbook();
    const file = open(before);
    done(await file.apply(editsOf(contributions, checks)));
    const [old, now] = [unzipSync(before), unzipSync(file.save())];
    const changed = Object.keys(old).filter((name) => !equal(old[name], now[name]));
    expect(changed.sort()).toEqual(listed);
    const added = Object.keys(now).filter((name) => !(name in old));
    expect(added.sort()).toEqual([
      'xl/charts/chart1.xml',
      ...['xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml'],
      ...['xl/tables/table1.xml', 'xl/tables/table2.xml'],
      ...['xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/_rels/sheet4.xml.rels'],
      ...['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml'],
    ]);
  });

  test('keeps the compressed bytes of what it does not touch', async () => {
    const before = await richWorkbook();
    const file = open(before);
    done(await file.apply(editsOf(checks)));
    const name = 'xl/theme/theme1.xml';
    expect(compressedBytes(file.save(), name)).toEqual(compressedBytes(before, name));
  });

  test('adds to the lists of parts, relationships, sheets and styles and takes nothing away', async () => {
    const before = await richWorkbook();
    const file = open(before);
    done(await file.apply(editsOf(contributions, checks)));
    const after = file.save();
    for (const name of listed) {
      const items = elementsOf(partText(after, name));
      expect([...elementsOf(partText(before, name))].filter((item) => !items.has(item))).toEqual([]);
    }
    const styles = (bytes: Uint8Array): string => partText(bytes, 'xl/styles.xml');
    expect(cellFormats(styles(after)).slice(0, cellFormats(styles(before)).length)).toEqual(
      cellFormats(styles(before)),
    );
  });

  test('changes nothing at all when there is nothing to write', async () => {
    const before = await richWorkbook();
    const file = open(before);
    done(await file.apply({ sheets: [] }));
    expect(file.save()).toBe(before);
  });

  test('is understood by exceljs, with the picture and the note still there', async () => {
    const file = open(await richWorkbook());
    done(await file.apply(editsOf(contributions, checks)));
    const book = new ExcelJs.Workbook();
    // exceljs declares a Buffer type of its own, which every Uint8Array in fact fits.
    await book.xlsx.load(file.save() as unknown as ExcelJs.Buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Données',
      'Cachée',
      'Mutualisation',
      'Contrôles',
    ]);
    expect(book.getWorksheet('Données')?.getImages()).toHaveLength(1);
    expect(book.getWorksheet('Données')?.getCell('A2').note).toBeTruthy();
    const sheet = book.getWorksheet('Mutualisation');
    expect(sheet?.getCell('B6').value).toEqual({ formula: 'SUM(B4:B5)', result: 1224.06 });
    expect(sheet?.getCell('B4').numFmt).toBe('#,##0.00 "€";-#,##0.00 "€"');
    expect(sheet?.getCell('A3').font).toMatchObject({ bold: true });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      paperSize: 9,
    });
  });
});

describe('a package of another kind', () => {
  test('of Strict is written in kind', async () => {
    const transitional =
      /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml\/2006\/main|officeDocument\/2006\/relationships)/g;
    const purl = (_whole: string, name: string): string =>
      `http://purl.oclc.org/ooxml/${name.replace('/2006', '')}`;
    const plain = describedXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    const parts = partNames(plain).map(
      (name) => [name, partText(plain, name).replace(transitional, purl)] as const,
    );
    const file = open(packageWith(Object.fromEntries(parts), plain));
    done(await file.apply(editsOf(contributions)));
    const after = file.save();
    const ours = partNames(after).filter((name) => !partNames(plain).includes(name));
    for (const name of [...ours, 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels']) {
      expect([
        name,
        /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument|drawingml)/.test(partText(after, name)),
      ]).toEqual([name, false]);
    }
    expect((await snapshotOf(open(after))).sheets[1]?.tables).toHaveLength(1);
  });

  test('with prefixed roots and another relationships prefix is spliced in kind', async () => {
    const plain = describedXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    const prefixed = (name: string): string =>
      partText(plain, name)
        .replace(/<(?=\w)/g, '<x:')
        .replaceAll('</', '</x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace('xmlns:r=', 'xmlns:q=')
        .replaceAll(' r:id=', ' q:id=');
    const names = ['xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
    const file = open(packageWith(Object.fromEntries(names.map((name) => [name, prefixed(name)])), plain));
    done(await file.apply(editsOf(contributions)));
    const after = file.save();
    expect(partText(after, 'xl/workbook.xml')).toMatch(
      /<x:sheet name="Mutualisation" sheetId="2" q:id="rId3"\/>/,
    );
    expect(partText(after, 'xl/styles.xml')).not.toMatch(/<(?!x:|\/x:|\?)/);
    expect((await snapshotOf(open(after))).sheets).toHaveLength(2);
  });

  test('without styles or a default for relationships gets both', async () => {
    const plain = describedXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    const types = partText(plain, '[Content_Types].xml').replace(/<Default Extension="rels"[^>]*>/, '');
    const links = partText(plain, 'xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId2"[^>]*>/, '');
    const changes = {
      'xl/styles.xml': null,
      '[Content_Types].xml': types,
      'xl/_rels/workbook.xml.rels': links,
    };
    const file = open(packageWith(changes, plain));
    done(await file.apply(editsOf(contributions)));
    expect(partText(file.save(), '[Content_Types].xml')).toContain('<Default Extension="rels"');
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(file.save() as unknown as ExcelJs.Buffer);
    expect(book.getWorksheet('Mutualisation')?.getCell('B4').numFmt).toContain('€');
  });

  test('that is shared by several people is refused', async () => {
    const plain = describedXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    const link =
      '<Relationship Id="rIdR" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/>';
    const links = partText(plain, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      `${link}</Relationships>`,
    );
    const file = open(packageWith({ 'xl/_rels/workbook.xml.rels': links }, plain));
    expect(await file.apply(editsOf(checks))).toEqual({
      status: 'refused',
      problems: [{ code: 'workbook-shared', place: null }],
    });
  });
});

function equal(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

/** Tags without their counts, which grow. */
function elementsOf(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/<[^/?][^>]*>/g)].map(([tag]) => tag.replace(/ count="\d+"/, '')));
}

function cellFormats(styles: string): readonly string[] {
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf [^>]*>/g)].map(([tag]) => tag);
}

/** What stands behind the local header of an entry. */
function compressedBytes(zip: Uint8Array, name: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) !== name) continue;
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    return zip.slice(start, start + view.getUint32(at + 20, true));
  }
  throw new Error(`no entry ${name}`);
}
