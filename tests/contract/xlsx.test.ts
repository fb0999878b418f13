import { strFromU8, unzipSync } from 'fflate';
import type { XlsxWorkbook } from '../../src/workbook/adapters/xlsx';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { webCodec } from '../../src/workbook/adapters/xlsx/codec-web';
import { describedXlsx } from '../support/described-xlsx';
import type { SheetFacts } from './adapter-under-test';
import { done } from './ask';
import { describeWorkbookPort } from './workbook-port-contract';

describe.each([
  ['node', nodeCodec],
  ['web', webCodec],
] as const)('with the codec of %s', (_name, codec) => {
  describeWorkbookPort('a file', (description) => {
    const open = (bytes: Uint8Array): XlsxWorkbook =>
      done(
        openXlsx(bytes, { codec, ...(description.title === undefined ? {} : { title: description.title }) }),
      );
    let port = open(describedXlsx(description));
    return Promise.resolve({
      port,
      reopened: () => {
        port = open(port.save());
        return Promise.resolve(port);
      },
      facts: (title) => Promise.resolve(factsOf(port.save(), title)),
    });
  });
});

/** Read from the XML by a path of its own: nothing here is the adapter's. */
function factsOf(file: Uint8Array, title: string): SheetFacts {
  const parts = unzipSync(file);
  const text = (name: string): string => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`no part ${name}`);
    return strFromU8(bytes);
  };
  const workbook = text('xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  const position = sheets.findIndex(([, name]) => name === title);
  const target = targetOf(text('xl/_rels/workbook.xml.rels'), sheets[position]?.[2] ?? '');
  const xml = text(`xl/${target}`);
  const links = [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)].map(
    ([, cell = '', location = '']) => [cell, location.replace(/'/g, '')] as const,
  );
  const widths = [...xml.matchAll(/<col [^>]*>/g)].map(
    ([col]) => [Number(attribute(col, 'min')) - 1, Number(attribute(col, 'width')) - 0.71] as const,
  );
  const pane = /<pane [^>]*>/.exec(xml)?.[0] ?? '';
  const orientation = attribute(/<pageSetup [^>]*>/.exec(xml)?.[0] ?? '', 'orientation');
  const titles = new RegExp(
    `Print_Titles" localSheetId="${String(position)}">[^!]*!\\$(\\d+):\\$(\\d+)<`,
  ).exec(workbook);
  return {
    links: Object.fromEntries(links),
    freeze: { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) },
    widths: Object.fromEntries(widths),
    chartTitles: chartTitles(parts, text, target),
    conditionalFormats: xml.match(/<cfRule /g)?.length ?? 0,
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : null,
    titleRows: titles === null ? null : { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 },
  };
}

function chartTitles(
  parts: Readonly<Record<string, Uint8Array>>,
  text: (name: string) => string,
  sheet: string,
): readonly string[] {
  const links = `xl/worksheets/_rels/${sheet.replace('worksheets/', '')}.rels`;
  if (!(links in parts)) return [];
  const drawings = [...text(links).matchAll(/Target="\.\.\/drawings\/([^"]*)"/g)];
  return drawings.flatMap(([, drawing = '']) => {
    const charts = [...text(`xl/drawings/_rels/${drawing}.rels`).matchAll(/Target="\.\.\/charts\/([^"]*)"/g)];
    return charts.map(([, chart = '']) => /<a:t>([^<]*)</.exec(text(`xl/charts/${chart}`))?.[1] ?? '');
  });
}

function targetOf(relationships: string, id: string): string {
  const tag = [...relationships.matchAll(/<Relationship [^>]*>/g)].find(
    ([one]) => attribute(one, 'Id') === id,
  );
  return attribute(tag?.[0] ?? '', 'Target') ?? '';
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}
