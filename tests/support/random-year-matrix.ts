import type { RandomPerson, RandomYear } from './random-year';
import { closingYear, monthAt } from './random-year';
import type { Hand, MonthForm, Mood } from './random-year-hand';
import { drawHand, drawMargin, monthText, monthValue, scribble } from './random-year-hand';
import { listSheets } from './random-year-lists';
import type { ListColumn } from './random-year-rows';
import { drawList, identityColumns } from './random-year-rows';
import type { PlannedBook } from './sheet-plan';
import { SheetPlan } from './sheet-plan';

/** One sheet: people in rows, months in columns, with quarters and a year that must not be added again. */
export function yearAsMatrix(year: RandomYear, mood: Mood): PlannedBook {
  const hand = drawHand(year, 2, mood);
  const { random } = hand;
  const form = random.pick<MonthForm>(['Capital', 'short', 'short-year', 'numeric', 'iso', 'date', 'bare']);
  const plan = new SheetPlan(
    random.pick(['CA', 'Chiffre d’affaires', 'Feuil1', `CA ${String(closingYear(year))}`]),
    drawMargin(hand),
  );
  const top = form === 'bare' ? 2 : random.pick([0, 2, 3]);
  if (top > 0) plan.put(0, 0, `Chiffre d’affaires HT ${yearLabel(year)}`);
  const columns = matrixColumns(hand, form);
  const hasBand = form === 'bare' && hand.dares(0.6);
  if (hasBand) drawYearBand(hand, plan, columns);
  if (top > 1 && !hasBand && random.chance(0.4)) {
    plan.put(top - 1, 2, 'Chiffre d’affaires HT');
    plan.merge(top - 1, 2, columns.length - 1);
  }
  const bottom = drawList(hand, plan, { columns, lines: random.shuffled(year.people), top });
  scribble(hand, plan, { right: columns.length, bottom });
  return { sheets: [...listSheets(hand), plan.done()], dateSystem: hand.dateSystem };
}

/** Over months without a year, a line of merged cells says the year of each. */
function drawYearBand(hand: Hand, plan: SheetPlan, columns: readonly ListColumn<RandomPerson>[]): void {
  const { year } = hand;
  const places = Array.from({ length: 12 }, (_, month) =>
    columns.findIndex(({ header }) => header === monthText(year, month, 'bare')),
  );
  const spans = [monthAt(year.start, 0).year, monthAt(year.start, 11).year];
  for (const calendarYear of new Set(spans)) {
    const inYear = places.filter((_, month) => monthAt(year.start, month).year === calendarYear);
    plan.put(1, Math.min(...inYear), { number: calendarYear });
    plan.merge(1, Math.min(...inYear), Math.max(...inYear));
  }
}

/** `2014`, or `2014-2015` for a year that starts in another month. */
function yearLabel(year: RandomYear): string {
  const closing = closingYear(year);
  return closing === year.start.year ? String(closing) : `${String(year.start.year)}-${String(closing)}`;
}

function matrixColumns(hand: Hand, form: MonthForm): readonly ListColumn<RandomPerson>[] {
  const { random, year } = hand;
  const centsOf = (person: RandomPerson, months: readonly number[]): number =>
    months.reduce((sum, month) => sum + (year.cents[year.people.indexOf(person)]?.[month] ?? 0), 0);
  const zeroIsBlank = random.chance(0.4);
  const blankColumns = random.chance(0.25);
  const quarters = random.chance(0.3);
  const months = Array.from({ length: 12 }, (_, month): readonly ListColumn<RandomPerson>[] => [
    {
      header: monthValue(hand, month, form),
      cents: (person) => centsOf(person, [month]),
      value: (person) =>
        zeroIsBlank && centsOf(person, [month]) === 0 ? null : hand.amount(centsOf(person, [month])),
    },
    ...(blankColumns && month % 4 === 3 ? [{ header: '', value: () => null }] : []),
    ...(quarters && month % 3 === 2
      ? [sumColumn(`T${String((month + 1) / 3)}`, (person) => centsOf(person, [month - 2, month - 1, month]))]
      : []),
  ]).flat();
  const all = Array.from({ length: 12 }, (_, month) => month);
  const total = random.chance(0.6)
    ? [
        sumColumn(
          random.pick(['Total', 'TOTAL HT', `Total ${String(monthAt(year.start, 11).year)}`]),
          (person) => centsOf(person, all),
        ),
      ]
    : [];
  const before = hand.dares(0.3) ? [sumColumn('CA N-1', () => 123_456)] : [];
  const comment: readonly ListColumn<RandomPerson>[] = random.chance(0.3)
    ? [{ header: 'Observations', value: () => (random.chance(0.2) ? 'vu' : null) }]
    : [];
  return [
    ...identityColumns<RandomPerson>(hand, (person) => person),
    ...months,
    ...total,
    ...before,
    ...comment,
  ];
}

function sumColumn(header: string, cents: (person: RandomPerson) => number): ListColumn<RandomPerson> {
  return { header, cents, value: (person) => ({ number: cents(person) / 100, format: '#,##0.00' }) };
}
