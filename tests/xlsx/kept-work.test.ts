import { cellsOf, sheetOf, valuesOf } from '../contract/ask';
import { checks, contributions, editsOf, withOneMorePerson } from '../contract/sample-edits';
import { open, packageWith, partNames, partText } from './package-files';
import { again, ours, touched, withCells, written } from './second-run';

describe('what the person did on our sheet', () => {
  test('stays: cells with their looks, in rows of ours and below', async () => {
    const bytes = await touched((xml) =>
      withCells(
        '4',
        '<c r="E4" s="1" t="str"><f>UPPER("vu")</f><v>VU</v></c>',
      )(xml).replace(
        '</sheetData>',
        '<row r="40" ht="33" customHeight="1"><c r="A40" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r></is></c></row></sheetData>',
      ),
    );
    const later = await again(bytes, withOneMorePerson(contributions));
    expect(valuesOf(await sheetOf(open(later), 'Mutualisation'))).toMatchObject({
      E4: 'VU',
      A40: 'gras',
      A6: 'Ève Roux',
    });
    const xml = partText(later, ours);
    expect(xml).toContain('<c r="E4" s="1" t="str"><f>UPPER("vu")</f><v>VU</v></c>');
    expect(xml).toContain(
      '<row r="40" ht="33" customHeight="1"><c r="A40" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r></is></c></row>',
    );
  });

  test('stays: a formula that Excel had written once for a cell of ours and hers', async () => {
    const bytes = await touched((xml) =>
      withCells(
        '6',
        '<c r="D6"><f t="shared" si="4"/><v>1</v></c>',
      )(xml).replace(
        /(<c r="B6"[^>]*>)<f>SUM\(B4:B5\)<\/f>/,
        '$1<f t="shared" ref="B6:D6" si="4">SUM(B4:B5)+$$A$$1&amp;"B4"</f>',
      ),
    );
    const later = await again(bytes, contributions);
    expect(cellsOf(await sheetOf(open(later), 'Mutualisation'))['D6']).toMatchObject({
      formula: '=SUM(D4:D5)+$A$1&"B4"',
    });
  });

  test('stays: zoom, widths of other columns, notes, validations, conditional formats, links, margins, extensions', async () => {
    const kept = [
      '<dataValidations count="1"><dataValidation type="list" sqref="C4:C9"><formula1>"oui,non"</formula1></dataValidation></dataValidations>',
      '<conditionalFormatting sqref="B4:B5"><cfRule type="cellIs" dxfId="9" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
      '<legacyDrawing r:id="rId77"/>',
      '<extLst><ext uri="{x}"/></extLst>',
    ] as const;
    const bytes = await touched((xml) =>
      xml
        .replace('<sheetView ', '<sheetView zoomScale="85" showGridLines="0" ')
        .replace('</cols>', '<col min="8" max="9" width="40" customWidth="1" hidden="1"/></cols>')
        .replace(/(?=<conditionalFormatting)/, kept[1])
        .replace(
          '</conditionalFormatting><pageMargins',
          `</conditionalFormatting>${kept[0]}<hyperlinks><hyperlink ref="H1" location="A1"/></hyperlinks><pageMargins`,
        )
        .replace(/<pageMargins [^>]*>/, kept[2])
        .replace('<tableParts', `${kept[3]}<tableParts`)
        .replace('</worksheet>', `${kept[4]}</worksheet>`),
    );
    const xml = partText(await again(bytes, withOneMorePerson(contributions)), ours);
    for (const part of kept) expect(xml).toContain(part);
    expect(xml).toContain('zoomScale="85" showGridLines="0"');
    expect(xml).toContain('<col min="8" max="9" width="40" customWidth="1" hidden="1"/>');
    expect(xml).toContain('<hyperlink ref="H1" location="A1"/>');
    expect(xml.match(/<conditionalFormatting /g)).toHaveLength(2);
    expect(childNames(xml)).toEqual(
      [...childNames(xml)].sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    );
  });

  test('stays: her own chart in our drawing', async () => {
    const once = await written(contributions);
    const drawing = partNames(once).find((name) => /drawings\/drawing/.test(name)) ?? '';
    const hers =
      '<xdr:oneCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="40" name="Ma forme"/></xdr:nvSpPr></xdr:sp></xdr:oneCellAnchor>';
    const text = partText(once, drawing).replace('</xdr:wsDr>', `${hers}</xdr:wsDr>`);
    const later = await again(packageWith({ [drawing]: text }, once), withOneMorePerson(contributions));
    expect(partText(later, drawing)).toContain(hers);
    expect(partText(later, drawing).match(/name="Mutualisation\./g)).toHaveLength(1);
    const without = await again(later, { ...contributions, charts: [] });
    expect(partText(without, drawing)).toContain(hers);
    expect(partNames(without).filter((name) => name.includes('charts/'))).toEqual([]);
  });

  test('stays: the name that she gave to our table, which our formulas then follow', async () => {
    const once = await written(contributions);
    const table = partNames(once).find((name) => name.includes('tables/')) ?? '';
    const renamed = partText(once, table).replaceAll('Mutualisation_annee', 'MaTable');
    const cells = [
      {
        column: 0,
        style: 'plain',
        kind: 'formula',
        formula: '=SUM(Mutualisation_annee[CA HT])',
        result: '1',
      },
    ] as const;
    const edit = { ...contributions, rows: [...contributions.rows, { row: 8, cells }] };
    const later = await again(packageWith({ [table]: renamed }, once), edit);
    const sheet = await sheetOf(open(later), 'Mutualisation');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['MaTable']);
    expect(cellsOf(sheet)['A9']).toMatchObject({ formula: '=SUM(MaTable[CA HT])' });
  });

  test('stays: a column that she added to our table', async () => {
    const once = await written(contributions);
    const table = partNames(once).find((name) => name.includes('tables/')) ?? '';
    const wider = partText(once, table)
      .replaceAll('A3:C5', 'A3:D5')
      .replace('count="3"', 'count="4"')
      .replace('</tableColumns>', '<tableColumn id="9" name="Vu"/></tableColumns>');
    const xml = withCells('3', '<c r="D3" t="inlineStr"><is><t>Vu</t></is></c>')(partText(once, ours));
    const later = await again(
      packageWith({ [table]: wider, [ours]: xml }, once),
      withOneMorePerson(contributions),
    );
    expect(partText(later, table)).toContain('ref="A3:D6"');
    expect(partText(later, table)).toContain('<tableColumn id="4" name="Vu"/></tableColumns>');
    expect(valuesOf(await sheetOf(open(later), 'Mutualisation'))['D3']).toBe('Vu');
  });

  test('stays: the name of the sheet, to which our links and formulas then lead', async () => {
    const once = await written(contributions, checks);
    const book = partText(once, 'xl/workbook.xml')
      .replaceAll("'Mutualisation'!", "'L''an 2014'!")
      .replace('name="Mutualisation"', 'name="L\'an 2014"');
    const cells = [
      { column: 0, style: 'link', kind: 'link', text: 'voir', sheet: 'Mutualisation', cell: 'A1' },
      { column: 1, style: 'euro', kind: 'formula', formula: "='Mutualisation'!B6", result: '1' },
    ] as const;
    const edit = { ...checks, rows: [...checks.rows, { row: 20, cells }] };
    const later = await again(packageWith({ 'xl/workbook.xml': book }, once), contributions, edit);
    const xml = partText(later, 'xl/worksheets/sheet3.xml');
    expect(xml).toContain(`location="'L''an 2014'!A1"`);
    expect(xml).toContain(`<f>'L''an 2014'!B6</f>`);
  });

  test('stands in the way: a filter that hides rows of ours', async () => {
    const once = await written(contributions);
    const table = partNames(once).find((name) => name.includes('tables/')) ?? '';
    const filtered = partText(once, table).replace(
      /<autoFilter ref="([^"]*)"\/>/,
      '<autoFilter ref="$1"><filterColumn colId="0"/></autoFilter>',
    );
    const hidden = partText(once, ours).replace('<row r="5"', '<row r="5" hidden="1"');
    const file = open(packageWith({ [table]: filtered, [ours]: hidden }, once));
    expect(await file.apply(editsOf(contributions))).toEqual({
      status: 'refused',
      problems: [{ code: 'target-filtered', place: { sheet: 'Mutualisation', cell: { row: 2, column: 0 } } }],
    });
  });
});

const order = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'conditionalFormatting',
    'dataValidations',
  ],
  ...[
    'hyperlinks',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'drawing',
    'legacyDrawing',
    'tableParts',
    'extLst',
  ],
];

/** Names of the children of a worksheet, in their order. */
function childNames(xml: string): readonly string[] {
  const names = xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>').matchAll(/<(\w+)/g);
  return [...names].map(([, name = '']) => name).filter((name) => order.includes(name));
}
