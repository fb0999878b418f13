import { unzipSync } from 'fflate';
import { checks, contributions, withOneMorePerson } from '../contract/sample-edits';
import { packageWith, partNames, partText } from './package-files';
import { again, links, ours, written } from './second-run';

describe('running again', () => {
  test('gives the same bytes', async () => {
    const once = await written(contributions, checks);
    expect(Buffer.compare(await again(once, contributions, checks), once)).toBe(0);
  });

  test('never piles up styles, parts, names or relationships', async () => {
    const sizes = async (runs: number): Promise<readonly (readonly [string, number])[]> => {
      let bytes = await written(contributions, checks);
      for (let run = 0; run < runs; run += 1) {
        bytes = await again(bytes, withOneMorePerson(contributions), checks);
        bytes = await again(bytes, contributions, checks);
      }
      return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part.length] as const);
    };
    expect(await sizes(3)).toEqual(await sizes(1));
  });

  test('finds its styles again after another program wrote them in its own way', async () => {
    const bytes = await written(contributions);
    const styles = partText(bytes, 'xl/styles.xml');
    const rewritten = styles
      .replace(/<xf ([^>]*?) (fontId="\d+") ([^>]*?)>/g, '<xf $2 applyProtection="1" $1 $3>')
      .replace(/<font>(<b\/>)(.*?)<\/font>/g, '<font>$2$1</font>');
    expect(rewritten).not.toBe(styles);
    const later = await again(
      packageWith({ 'xl/styles.xml': rewritten }, bytes),
      withOneMorePerson(contributions),
    );
    expect(partText(later, 'xl/styles.xml')).toBe(rewritten);
  });

  test('asks Excel to calculate only when something of ours changed', async () => {
    const once = await written(contributions);
    expect(partText(once, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    const later = await again(once, withOneMorePerson(contributions));
    expect(partText(later, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('takes the list of formulas away with its relationship and type', async () => {
    const once = await written(contributions);
    const type =
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
    const link =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
    const bytes = packageWith(
      {
        'xl/calcChain.xml': '<calcChain><c r="B6" i="2"/></calcChain>',
        '[Content_Types].xml': partText(once, '[Content_Types].xml').replace('</Types>', `${type}</Types>`),
        'xl/_rels/workbook.xml.rels': partText(once, 'xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          `${link}</Relationships>`,
        ),
      },
      once,
    );
    const later = await again(bytes, withOneMorePerson(contributions));
    expect(partNames(later)).not.toContain('xl/calcChain.xml');
    expect(
      partText(later, '[Content_Types].xml') + partText(later, 'xl/_rels/workbook.xml.rels'),
    ).not.toContain('calcChain');
  });

  test('drops the charts and tables that are not written any more, with their parts', async () => {
    const later = await again(await written(contributions), { ...contributions, charts: [], tables: [] });
    expect(partNames(later).filter((name) => /chart|drawing|table/.test(name))).toEqual([]);
    const rest = partText(later, '[Content_Types].xml') + partText(later, links) + partText(later, ours);
    expect(rest).not.toMatch(/chart|drawing|table/i);
  });
});
