import { openOffice } from '../../src/workbook/adapters/office';
import type { SheetDescription } from '../../src/workbook/adapters/memory';
import type { SheetEdit, WrittenRow } from '../../src/workbook/port';
import { done } from '../contract/ask';
import { checks, contributions, editsOf } from '../contract/sample-edits';
import type { ExcelHost, JournalEntry } from './excel-host';
import { openHost, setExcelApi } from './open-host';

const fiveMegabytes = 5_000_000;

// Much data, on a machine that others may use too.
jest.setTimeout(120_000);

function sheets(count: number): readonly SheetDescription[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Mois ${String(index + 1)}`,
    at: 'B3',
    rows: [
      ['Nom', 'CA HT'],
      ['Zoé Martin', 1234.56],
    ],
    tables: [{ name: `Table_${String(index + 1)}`, area: 'B3:C4' }],
  }));
}

function open(description: { readonly sheets: readonly SheetDescription[] }): ExcelHost {
  const host = openHost(description);
  setExcelApi('1.15');
  return host;
}

describe.each([1, 12, 120])('on a workbook of %d sheets', (count) => {
  test('reads in at most three requests', async () => {
    const host = open({ sheets: sheets(count) });
    const { sheets: read } = done(await openOffice().read({}));
    expect(read).toHaveLength(count);
    expect(read.at(-1)?.rows).toHaveLength(2);
    expect(host.journal.length).toBeLessThanOrEqual(3);
    expect(host.unknownMembers).toEqual([]);
  });

  test('outlines in two requests', async () => {
    const host = open({ sheets: sheets(count) });
    done(await openOffice().outline());
    expect(host.journal).toHaveLength(2);
  });

  test('writes new sheets in two requests, and again in two', async () => {
    const host = open({ sheets: sheets(count) });
    const port = openOffice();
    done(await port.apply(editsOf(contributions, checks)));
    expect(host.journal).toHaveLength(2);
    host.setFaults({});
    done(await port.apply(editsOf(contributions, checks)));
    expect(host.journal).toHaveLength(2);
    expect(host.unknownMembers).toEqual([]);
  });
});

test('reads 100 000 rows in requests under 5 MB', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    41_640 + (index % 365),
    `Entrepreneur ${String(index % 80)}`,
    (index % 9_999) / 100,
  ]);
  const host = open({ sheets: [{ name: 'Journal', rows }] });
  host.setFaults({ maxBytes: fiveMegabytes });
  const seen: number[] = [];
  const progress = { report: (part: number) => void seen.push(part), isCancelled: () => false };
  const { sheets: read } = done(await openOffice().read({}, progress));
  expect(read[0]?.rows).toHaveLength(100_000);
  expect(read[0]?.rows.at(-1)?.cells[1]).toEqual({ kind: 'text', column: 1, value: 'Entrepreneur 79' });
  expect(largest(host.journal)).toBeLessThan(fiveMegabytes);
  expect(seen.at(-1)).toBe(300_000);
});

test('takes smaller blocks when long texts make an answer too large', async () => {
  const long = 'x'.repeat(200);
  const rows = Array.from({ length: 30_000 }, () => [long]);
  const host = open({ sheets: [{ name: 'Notes', rows }] });
  host.setFaults({ maxBytes: fiveMegabytes });
  const { sheets: read } = done(await openOffice().read({}));
  expect(read[0]?.rows).toHaveLength(30_000);
  expect(host.journal.some(({ responseBytes }) => responseBytes > fiveMegabytes)).toBe(true);
});

test('writes 100 000 rows in requests under 5 MB, and again', async () => {
  const host = open({ sheets: sheets(1) });
  host.setFaults({ maxBytes: fiveMegabytes });
  const edit = longEdit(100_000);
  done(await openOffice().apply(editsOf(edit)));
  expect(largest(host.journal)).toBeLessThan(fiveMegabytes);
  expect(host.workbook.sheets[1]?.cells.size).toBe(300_000);
});

test('writes again what it wrote on 8 000 rows, though the look before is too large for one answer', async () => {
  const host = open({ sheets: sheets(1) });
  const edit = longEdit(8_000);
  done(await openOffice().apply(editsOf(edit)));
  host.setFaults({ maxBytes: fiveMegabytes });
  done(await openOffice().apply(editsOf(edit)));
  expect(host.workbook.sheets[1]?.tables[0]?.area.bottom).toBe(7_999);
});

function longEdit(count: number): SheetEdit {
  const rows = Array.from({ length: count }, (_, index): WrittenRow => {
    const text = index === 0 ? 'Nom' : `Entrepreneur ${String(index)}`;
    return {
      row: index,
      cells: [
        { column: 0, style: 'text', kind: 'text', value: text },
        { column: 1, style: 'euro', ...(index === 0 ? header('CA') : amount(index)) },
        { column: 2, style: 'euro', ...(index === 0 ? header('Contribution') : amount(index)) },
      ],
    };
  });
  const area = { top: 0, left: 0, bottom: count - 1, right: 2 };
  const tables = [{ name: 'Detail', area, style: 'light' } as const];
  return { ...contributions, rows, tables, charts: [], conditionalFormats: [] };
}

function header(value: string): { readonly kind: 'text'; readonly value: string } {
  return { kind: 'text', value };
}

function amount(index: number): { readonly kind: 'number'; readonly value: string } {
  return { kind: 'number', value: (index / 100).toFixed(2) };
}

function largest(journal: readonly JournalEntry[]): number {
  return Math.max(...journal.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
}
