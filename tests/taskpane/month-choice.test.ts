import type { KnownMonth } from '../../src/app/read-months';
import { Day } from '../../src/domain/values/day';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { entriesFile } from '../../src/taskpane/months/entries-file';
import {
  chosenMonth,
  closedWith,
  monthToClose,
  monthToReopen,
  openMonths,
  reopenedWith,
} from '../../src/taskpane/months/month-choice';
import { namesOf, toggled } from '../../src/taskpane/months/wanted-people';
import { buildContributionEntries } from '../../src/reports/contribution-entries';
import { smallReport } from '../support/small-report';

const day = Day.of(2014, 4, 10);
const accounts = {
  contribution: '758800',
  credited: '758800',
  journal: 'MUT',
  structureSection: 'STRUCTURE',
};

/** January to that month, closed up to the other one. */
function months(count: number, closed: number): readonly KnownMonth[] {
  return Array.from({ length: count }, (_, at) => ({
    month: Month.of(2014, at + 1),
    turnover: Money.zero,
    contribution: Money.zero,
    active: 0,
    closedOn: at < closed ? day : null,
  }));
}

const closedDates = months(3, 3).map(({ month }) => ({ month, closedOn: day ?? Day.ofEpochDays(0) }));

test('the last month that has figures is chosen, unless another one is wanted that is still there', () => {
  expect(chosenMonth(months(5, 0), null)?.month.toString()).toBe('2014-05');
  expect(chosenMonth(months(5, 0), Month.of(2014, 2))?.month.toString()).toBe('2014-02');
  expect(chosenMonth(months(5, 0), Month.of(2014, 6))?.month.toString()).toBe('2014-05');
  expect(chosenMonth([], null)).toBeNull();
});

test.each([
  [0, ['2014-01', '2014-02', '2014-03']],
  [1, ['2014-02', '2014-03']],
  [2, ['2014-03']],
  [3, []],
])('with %i months closed, the open ones are %j', (closed, open) => {
  expect(openMonths(months(3, closed)).map(({ month }) => month.toString())).toEqual(open);
});

test('closing begins with the first open month and takes the open ones before with it', () => {
  const known = months(5, 2);
  expect(monthToClose(known, null)?.month.toString()).toBe('2014-03');
  expect(monthToClose(known, Month.of(2014, 4))?.month.toString()).toBe('2014-04');
  // One that was closed meanwhile is no choice any more.
  expect(monthToClose(known, Month.of(2014, 1))?.month.toString()).toBe('2014-03');
  expect(monthToClose(months(2, 2), null)).toBeNull();
  expect(closedWith(known, Month.of(2014, 4)).map(({ month }) => month.toString())).toEqual([
    '2014-03',
    '2014-04',
  ]);
  expect(closedWith(known, Month.of(2014, 2))).toEqual([]);
});

test('reopening begins with the last closed month and takes those after with it', () => {
  expect(monthToReopen(closedDates, null)?.month.toString()).toBe('2014-03');
  expect(monthToReopen([], null)).toBeNull();
  expect(reopenedWith(closedDates, Month.of(2014, 2)).map(String)).toEqual(['2014-02', '2014-03']);
  expect(reopenedWith(closedDates, Month.of(2014, 4))).toEqual([]);
});

test('people are asked for by code, those without one by name, and nobody who has gone', () => {
  const person = (id: string, code: string, name: string) => ({
    ...{ id, code, name, activity: '', status: '', entry: null, exit: null },
  });
  const people = [person('1', 'E1', 'Élodie'), person('2', '', 'Paul'), person('3', 'E3', 'Zoé')];
  expect(namesOf(people, null)).toBeNull();
  expect(namesOf(people, ['2', '1', '9'])).toEqual(['E1', 'Paul']);
  expect(namesOf(people, [])).toEqual([]);
  expect(toggled(toggled(['1'], '2'), '1')).toEqual(['2']);
});

test('a file is named by its journal and months, and only the file has the mark of its encoding', () => {
  const report = smallReport([{ code: 'E1', name: 'Élodie', turnover: ['100', '200'] }], { months: 2 });
  const february = buildContributionEntries(report, { accounts, month: Month.of(2014, 2) });
  const year = buildContributionEntries(report, {
    accounts: { ...accounts, journal: 'OD / MUT' },
    month: null,
  });
  const fec = entriesFile(february, 'fec');
  expect(fec.name).toBe('MUT-2014-02.txt');
  expect(fec.text.split('\r\n')[0]?.split('\t')).toHaveLength(19);
  expect(fec.pasted).toBe(fec.text);
  const csv = entriesFile(year, 'csv');
  expect(csv.name).toBe('OD_MUT-2014-01_2014-02.csv');
  expect(csv.text.startsWith('\uFEFF')).toBe(true);
  expect(csv.pasted).toBe(csv.text.slice(1));
});
