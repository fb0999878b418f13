import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { MemorySheet, WorkbookDescription } from '../../src/workbook/adapters/memory';
import { cellName } from '../../src/workbook/cell-name';
import type { AdapterUnderTest, SheetFacts } from './adapter-under-test';
import { describeWorkbookPort } from './workbook-port-contract';

describeWorkbookPort('memory', (description: WorkbookDescription): Promise<AdapterUnderTest> => {
  const port = memoryWorkbook(description);
  return Promise.resolve({
    port,
    reopened: () => Promise.resolve(port),
    facts: (title) => Promise.resolve(factsOf(port.sheet(title))),
  });
});

function factsOf(sheet: MemorySheet): SheetFacts {
  const cells = [...sheet.cells].flatMap(([row, line]) =>
    [...line].map(([column, cell]) => ({ name: cellName(row, column), cell })),
  );
  const links = cells.flatMap(({ name, cell: { link } }) =>
    link === null ? [] : [[name, `${link.sheet}!${link.cell}`] as const],
  );
  return {
    links: Object.fromEntries(links),
    freeze: sheet.freeze,
    widths: Object.fromEntries(sheet.widths),
    chartTitles: sheet.charts.map(({ title }) => title),
    conditionalFormats: sheet.conditionalFormats.length,
    orientation: sheet.print?.orientation ?? null,
    titleRows: sheet.print?.titleRows ?? null,
    breaksBefore: sheet.print?.breakBefore?.rows ?? [],
  };
}
