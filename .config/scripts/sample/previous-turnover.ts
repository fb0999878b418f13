import type { Worksheet } from 'exceljs';
import { lastNames, menFirstNames, trades, womenFirstNames } from './invented-names';
import type { SamplePerson } from './people';
import type { Random } from './random';
import { itemAt, randomFrom } from './random';
import { referenceYear } from './reference-year';
import type { SampleYear } from './sample-workbook';
import { net, seasons, split } from './turnover';

/** One person's turnover of 2013 by month from 0, in cents; `null` when the person was not there. */
export interface PreviousTurnover {
  readonly code: string;
  readonly name: string;
  readonly months: readonly (number | null)[];
}

interface Then {
  readonly code: string;
  readonly name: string;
  readonly season: SamplePerson['trade']['season'];
  /** Months of 2013, from 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

/** Those who left in 2013: their codes are free since then; the last month. */
const leavers = [
  ['E005', 2],
  ['E011', 5],
  ['E018', 5],
  ['E030', 7],
  ['E041', 8],
  ['E059', 10],
  ['E071', 11],
] as const;

const seed = 2013;

/** The year before: the 63 of the start and 7 who left. Tens of cents, so that 10 % of it needs no rounding. */
export function drawPreviousTurnover(year: SampleYear): readonly PreviousTurnover[] {
  const random = randomFrom(seed);
  const people = [...stayed(random, year), ...left(random, year.people)];
  const weights = people.map(({ season, first, last, level }) =>
    seasons[season].map((factor, month) => {
      if (month < first || month > last || random.chance(level < 30_000 ? 0.4 : 0.06)) return 0;
      return Math.round(level * factor * Math.max(0.2, 1 + 0.3 * random.normal()));
    }),
  );
  // 10 % of this is the contribution of 2013: as many cents as there are tens of cents here.
  const tens = split(referenceYear.previousContribution, weights.flat());
  return people
    .map(({ code, name, first, last }, place) => ({
      code,
      name,
      months: Array.from({ length: 12 }, (_, month) =>
        month < first || month > last ? null : 10 * itemAt(tens, place * 12 + month),
      ),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function stayed(random: Random, { people, turnover }: SampleYear): readonly Then[] {
  return people.flatMap((person, place) => {
    if (person.entry >= '2014') return [];
    const sums = itemAt(turnover, place).flatMap((month) => (month === null ? [] : [net(month)]));
    const mean = sums.reduce((sum, amount) => sum + amount, 0) / Math.max(1, sums.length);
    return {
      code: person.code,
      name: `${person.lastName.toUpperCase()} ${person.firstName}`,
      season: person.trade.season,
      first: person.entry < '2013' ? 0 : Number(person.entry.slice(5, 7)) - 1,
      last: 11,
      level: Math.max(9_000, Math.round(mean * (0.95 + 0.25 * random.normal()))),
    };
  });
}

function left(random: Random, people: readonly SamplePerson[]): readonly Then[] {
  const used = new Set(people.map(({ lastName, firstName }) => `${lastName} ${firstName}`));
  return leavers.map(([code, last]) => {
    for (;;) {
      const [lastName, firstName] = [
        random.pick(lastNames),
        random.pick([...womenFirstNames, ...menFirstNames]),
      ];
      if (used.has(`${lastName} ${firstName}`)) continue;
      used.add(`${lastName} ${firstName}`);
      const name = `${lastName.toUpperCase()} ${firstName}`;
      return {
        code,
        name,
        season: random.pick(trades).season,
        first: 0,
        last,
        level: random.whole(200, 900) * 100,
      };
    }
  });
}

const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** A matrix kept as a list of the whole year, with totals at both ends. */
export function drawPreviousSheet(sheet: Worksheet, rows: readonly PreviousTurnover[]): void {
  sheet.getCell('A1').value = 'Chiffre d’affaires HT 2013 par entrepreneur';
  sheet.getCell('A1').font = { name: 'Calibri', bold: true, size: 13 };
  const header = ['Code', 'Nom', ...months.map((month) => `${month} 2013`), 'Total'];
  const bold = { name: 'Calibri', size: 11, bold: true };
  header.forEach((text, place) => {
    const cell = sheet.getCell(3, place + 1);
    cell.value = text;
    cell.font = bold;
    cell.border = { bottom: { style: 'thin' } };
    if (place >= 2) cell.alignment = { horizontal: 'right' };
    sheet.getColumn(place + 1).width = place === 0 ? 8 : place === 1 ? 28 : 12;
  });
  rows.forEach((row, place) => {
    const number = 4 + place;
    sheet.getCell(number, 1).value = row.code;
    sheet.getCell(number, 2).value = row.name;
    row.months.forEach((amount, month) => {
      if (amount !== null) sheet.getCell(number, month + 3).value = amount / 100;
    });
    sum(sheet, { row: number, column: 15 }, [`C${String(number)}:N${String(number)}`, sumOf(row.months)]);
  });
  const last = 3 + rows.length;
  sheet.getCell(last + 1, 1).value = 'TOTAL';
  sheet.getRow(last + 1).font = bold;
  for (let column = 3; column <= 15; column += 1) {
    const letter = String.fromCharCode(64 + column);
    const amounts = rows.flatMap((row) => (column === 15 ? row.months : [itemAt(row.months, column - 3)]));
    sum(sheet, { row: last + 1, column }, [`${letter}4:${letter}${String(last)}`, sumOf(amounts)]);
  }
  for (let row = 4; row <= last + 1; row += 1)
    for (let column = 3; column <= 15; column += 1) sheet.getCell(row, column).numFmt = '#,##0.00';
  sheet.pageSetup.printTitlesRow = '3:3';
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 3 }];
}

function sum(
  sheet: Worksheet,
  at: { readonly row: number; readonly column: number },
  [range, cents]: readonly [string, number],
): void {
  sheet.getCell(at.row, at.column).value = { formula: `SUM(${range})`, result: cents / 100 };
}

function sumOf(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
