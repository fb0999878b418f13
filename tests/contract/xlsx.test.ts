import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { webCodec } from '../../src/workbook/adapters/xlsx/codec-web';
import { cellName } from '../../src/workbook/cell-name';
import { parseMarkReference } from '../../src/workbook/mark';
import type { AdapterUnderTest, SheetFacts } from './adapter-under-test';
import { done } from './ask';
import { describeWorkbookPort } from './workbook-port-contract';
import { xlsxFromDescription } from './xlsx-from-description';

describe.each([
  ['the codec of Node', nodeCodec],
  ['the codec of the browser', webCodec],
])('with %s', (_, codec) => {
  describeWorkbookPort('an .xlsx file', (description): Promise<AdapterUnderTest> => {
    let port = done(openXlsx(xlsxFromDescription(description), { codec }));
    return Promise.resolve({
      // The workbook in hand at the time of the call, which `reopened` replaces.
      port: {
        outline: () => port.outline(),
        read: (...asked) => port.read(...asked),
        apply: (...asked) => port.apply(...asked),
      },
      reopened: () => {
        port = done(openXlsx(port.save(), { codec }));
        return Promise.resolve(port);
      },
      facts: (title) => Promise.resolve(factsOf(port, title)),
    });
  });
});

/** The looks of a sheet, out of the XML of the saved file. */
function factsOf(workbook: XlsxWorkbook, title: string): SheetFacts {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(workbook.save())).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const { path, index } = findSheet(parts, title);
  const xml = parts[path] ?? '';
  const pane = attributesOf(xml, 'pane')[0] ?? {};
  return {
    links: Object.fromEntries(
      attributesOf(xml, 'hyperlink').map(({ ref = '', location = '' }) => [ref, linkTarget(location)]),
    ),
    freeze: { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) },
    widths: Object.fromEntries(
      attributesOf(xml, 'col').map(({ min, width }) => [Number(min) - 1, Number(width) - 5 / 7]),
    ),
    chartTitles: chartTitles(parts, path),
    conditionalFormats: attributesOf(xml, 'cfRule').length,
    orientation:
      attributesOf(xml, 'pageSetup')[0]?.['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    titleRows: titleRowsOf(parts['xl/workbook.xml'] ?? '', index),
    breaksBefore: attributesOf(xml, 'brk').map(({ id }) => Number(id)),
  };
}

function linkTarget(location: string): string {
  const target = parseMarkReference(location.replaceAll('&apos;', "'"));
  return target === null ? location : `${target.sheet}!${cellName(target.area.top, target.area.left)}`;
}

type Parts = Readonly<Record<string, string>>;

function findSheet(parts: Parts, title: string): { readonly path: string; readonly index: number } {
  const sheets = attributesOf(parts['xl/workbook.xml'] ?? '', 'sheet');
  const index = sheets.findIndex(({ name }) => name === title);
  const id = sheets[index]?.['r:id'];
  return { index, path: targetsOf(parts, 'xl/workbook.xml').find((one) => one.id === id)?.target ?? '' };
}

function chartTitles(parts: Parts, sheet: string): readonly string[] {
  const drawings = targetsOf(parts, sheet).filter(({ target }) => target.includes('/drawings/'));
  const charts = drawings.flatMap(({ target }) => targetsOf(parts, target));
  return charts.map(({ target }) => {
    const title = /<c:title>.*?<\/c:title>/s.exec(parts[target] ?? '')?.[0] ?? '';
    return /<a:t>([^<]*)<\/a:t>/.exec(title)?.[1] ?? '';
  });
}

/** Targets of the relationships of a part, as full paths. */
function targetsOf(parts: Parts, path: string): readonly { readonly id: string; readonly target: string }[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = parts[`${folder}_rels/${path.slice(folder.length)}.rels`] ?? '';
  return attributesOf(rels, 'Relationship').map(({ Id = '', Target = '' }) => ({
    id: Id,
    target: new URL(Target, `file:///${folder}`).pathname.slice(1),
  }));
}

function titleRowsOf(workbook: string, index: number): SheetFacts['titleRows'] {
  const names = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)];
  const found = names.find(
    ([, attributes = '']) =>
      attributes.includes('_xlnm.Print_Titles') && attributes.includes(`localSheetId="${String(index)}"`),
  );
  const rows = /\$(\d+):\$(\d+)$/.exec(found?.[2] ?? '');
  return rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** The attributes of every element of this name. */
function attributesOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );
}
