import { closeMonths } from '../../src/app/close-months';
import { readMonths, type KnownMonthsResult } from '../../src/app/read-months';
import { Month } from '../../src/domain/values/month';
import { ruleText } from '../../src/text/statement-texts';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { Cell, WorkbookPort } from '../../src/workbook/port';
import { budgetWorkbook } from '../support/budget-workbook';
import { closingDay } from '../support/months-on';

const january = Month.of(2014, 1);

function newWorkbook(): WorkbookPort {
  return memoryWorkbook(budgetWorkbook());
}

async function closed(): Promise<WorkbookPort> {
  const workbook = newWorkbook();
  const request = { month: january, closedOn: closingDay, wordRule: ruleText };
  const answer = await closeMonths(workbook, request);
  if (answer.status === 'refused') throw new Error('Closing is refused');
  return workbook;
}

test('the months of the year come with their totals and the people, and none is closed', async () => {
  const answer = await readMonths(newWorkbook(), {});
  expect(linesOf(answer)).toEqual(['2014-01 3000.00 300.00 2 null', '2014-02 2000.00 200.00 2 null']);
  if (answer.status === 'refused') throw new Error('Refused');
  expect(answer.known.people.map(({ code }) => code)).toEqual(['E1', 'E2']);
  expect(answer.known.year.year).toBe(2014);
  expect(answer.closed).toEqual([]);
});

test('a closed month says when it was closed, the others stay open', async () => {
  const answer = await readMonths(await closed(), {});
  expect(linesOf(answer)).toEqual(['2014-01 3000.00 300.00 2 2014-04-10', '2014-02 2000.00 200.00 2 null']);
  expect(answer.closed.map(String)).toHaveLength(1);
  expect(answer.closed[0]?.month.toString()).toBe('2014-01');
});

test('an altered closed month refuses the figures, and still tells which months can be reopened', async () => {
  const answer = await readMonths(altered(await closed()), {});
  expect(answer).toMatchObject({
    status: 'refused',
    problems: [{ code: 'closed-month-altered', month: '2014-01' }],
  });
  expect(answer.closed.map(({ month }) => month.toString())).toEqual(['2014-01']);
});

test('a look that is stopped says so and nothing else', async () => {
  const answer = await readMonths(newWorkbook(), {}, { step: () => undefined, isCancelled: () => true });
  expect(answer).toEqual({ status: 'refused', problems: [{ code: 'cancelled', place: null }], closed: [] });
});

test('a workbook without turnover is refused with its reasons', async () => {
  const workbook = memoryWorkbook({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] });
  const answer = await readMonths(workbook, {});
  expect(answer.status).toBe('refused');
  expect(answer.problems.length).toBeGreaterThan(0);
  expect(answer.closed).toEqual([]);
});

/** The workbook after a slip of the hand: a frozen contribution of one person is another one. */
function altered(workbook: WorkbookPort): WorkbookPort {
  return {
    ...workbook,
    read: async (request, progress) => {
      const outcome = await workbook.read(request, progress);
      if (outcome.status === 'refused') return outcome;
      const sheets = outcome.value.sheets.map((sheet) =>
        sheet.owned?.key !== 'closed-months'
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => raised(cell)) })),
            },
      );
      return { status: 'done', value: { ...outcome.value, sheets } };
    },
  };
}

function raised(cell: Cell): Cell {
  return cell.kind === 'number' && cell.column === 8 ? { ...cell, value: cell.value + 1 } : cell;
}

function linesOf(answer: KnownMonthsResult): readonly string[] {
  if (answer.status === 'refused') throw new Error(answer.problems.map(({ code }) => code).join());
  return answer.known.months.map(({ month, turnover, contribution, active, closedOn }) =>
    [month, turnover, contribution, active, closedOn].map(String).join(' '),
  );
}
