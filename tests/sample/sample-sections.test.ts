import { structureSection } from '../../.config/scripts/sample/budget-year';
import { drawSampleYear } from '../../.config/scripts/sample/sample-workbook';
import { expectGolden } from '../support/golden';
import type { BookLine } from './sample-balance';
import { balanceIn, bookLines, groupBy } from './sample-balance';

const lines = bookLines();
const bank = '512000';
const contribution = '758800';
const codes = drawSampleYear().people.map(({ code }) => code);
const sections = [...codes, structureSection];
const monthEnds = Array.from({ length: 12 }, (_, month) => `2014${String(month + 1).padStart(2, '0')}31`);

const until = (day: string): readonly BookLine[] => lines.filter(({ date }) => date <= day);
const on = (account: string, of: readonly BookLine[] = lines): readonly BookLine[] =>
  of.filter((line) => line.account === account);

/** By section, in cents; a section without a line has nothing. */
function sumsOf(of: readonly BookLine[]): ReadonlyMap<string, number> {
  const groups = groupBy(of, ({ section }) => section);
  return new Map(sections.map((section) => [section, balanceIn(groups.get(section) ?? [])]));
}

/** The cash of a section: what all its lines outside class 5 leave, the other way round. */
function cashAt(day: string): ReadonlyMap<string, number> {
  const sums = sumsOf(until(day).filter(({ account }) => !account.startsWith('5')));
  return new Map([...sums].map(([section, sum]) => [section, 0 - sum]));
}

const total = (amounts: Iterable<number>): number => [...amounts].reduce((sum, amount) => sum + amount, 0);
const isContribution = ({ account }: BookLine): boolean => account === contribution;

describe('Each line of the books of the sample is of an activity or of the structure', () => {
  test('every line has a section, the structure or the code of a person, and each of the 82 has lines', () => {
    const found = new Set(lines.map(({ section }) => section));
    expect([...found].sort()).toEqual([...sections].sort());
  });

  test('each entry balances on each of its sections; only the contribution goes from one to the other', () => {
    const open = [...groupBy(lines, ({ entry, section }) => `${entry}/${section}`).values()].filter(
      (own) => balanceIn(own) !== 0,
    );
    expect(open.length).toBeGreaterThan(600);
    expect(open.flat().filter((line) => !isContribution(line))).toEqual([]);
  });

  test('all lines of a section come to what it gave of the contribution, or received', () => {
    expect(sumsOf(lines)).toEqual(sumsOf(on(contribution)));
    expect(sumsOf(lines).get(structureSection)).toBe(-7_091_700);
  });

  test('at the end of each month the cash of all sections is the balance of the bank', () => {
    for (const day of monthEnds)
      expect([day, total(cashAt(day).values())]).toEqual([day, balanceIn(on(bank, until(day)))]);
  });

  test('the cash of a section is its bank lines, less what it gave of the contribution', () => {
    for (const day of monthEnds) {
      const [cash, banked, given] = [
        cashAt(day),
        ...[bank, contribution].map((account) => sumsOf(on(account, until(day)))),
      ];
      for (const section of sections)
        expect([section, cash.get(section)]).toEqual([
          section,
          (banked?.get(section) ?? 0) - (given?.get(section) ?? 0),
        ]);
    }
  });

  test('a bank movement has one line for each section that has a part in it', () => {
    const movements = groupBy(on(bank), ({ entry, section }) => `${entry}/${section}`);
    expect(Math.max(...[...movements.values()].map((own) => own.length))).toBe(1);
  });

  test('pay that was due at the start opens with the money to pay it, and January takes back as much', () => {
    const opening = lines.filter(({ journal }) => journal === 'AN');
    const reversal = lines.filter(({ journal, date }) => journal === 'OD' && date === '20140101');
    const due = sumsOf(on('428600', opening));
    expect(total(due.values())).toBe(-1_864_000);
    expect(due.get(structureSection)).toBe(0);
    const banked = sumsOf(on(bank, opening));
    const takenBack = sumsOf(on('428600', reversal));
    for (const code of codes)
      expect([code, banked.get(code), takenBack.get(code)]).toEqual([
        code,
        ...Array(2).fill(0 - (due.get(code) ?? 0)),
      ]);
    const others = opening.filter(({ section }) => section !== structureSection);
    expect(new Set(others.map(({ account }) => account))).toEqual(new Set(['428600', bank]));
  });

  test('an invoice and what was paid of it are on one section', () => {
    const tied = groupBy(
      lines.filter(({ letter }) => letter !== ''),
      ({ account, party, letter }) => `${account}/${party}/${letter}`,
    );
    expect(tied.size).toBeGreaterThan(1_000);
    for (const [key, own] of tied)
      expect([key, new Set(own.map(({ section }) => section)).size]).toEqual([key, 1]);
  });

  test('at the end of the year three in ten wait for their clients below zero, the activities together do not', () => {
    const cash = cashAt('20141231');
    const own = codes.map((code) => cash.get(code) ?? 0);
    expect([cash.get(structureSection), total(own)]).toEqual([5_255_458, 1_666_674]);
    const below = own.filter((amount) => amount < 0);
    expect([below.length, Math.min(...below), Math.max(...below)]).toEqual([26, -324_926, -1_309]);
    const owed = on('411000')
      .concat(on('468700'))
      .filter(({ section }) => section !== structureSection);
    expect(balanceIn(owed)).toBe(6_490_764);
  });

  test('four are never above zero at the end of a month: those who came late or sold nothing', () => {
    const ends = monthEnds.map(cashAt);
    const never = codes.filter((code) => ends.every((cash) => (cash.get(code) ?? 0) <= 0));
    expect(never.join(' ')).toBe('E033 E124 E127 E128');
    expect(codes.filter((code) => (ends[7]?.get(code) ?? 0) < 0)).toHaveLength(13);
  });

  test('the balance of every account, and how much of it is the structure’s', () => {
    const accounts = [...groupBy(lines, ({ account }) => account)].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = accounts.map(([account, of]) => {
      const ofStructure = of.filter(({ section }) => section === structureSection);
      const label = of[0]?.label ?? '';
      return `${account}  ${label.padEnd(36)}${[balanceIn(ofStructure), balanceIn(of)].map(euros).join('')}`;
    });
    expectGolden(
      'sample-accounts.txt',
      ['                                              STRUCTURE         SOLDE', ...rows].join('\n'),
    );
  });
});

function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`.padStart(14);
}
