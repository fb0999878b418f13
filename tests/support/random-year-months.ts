import type { RandomPerson, RandomYear } from './random-year';
import type { Hand, Mood } from './random-year-hand';
import { drawHand, drawMargin, monthText, scribble } from './random-year-hand';
import { listSheets } from './random-year-lists';
import type { ListColumn } from './random-year-rows';
import { drawList, identityColumns } from './random-year-rows';
import type { PlannedBook, PlannedSheet } from './sheet-plan';
import { SheetPlan } from './sheet-plan';

interface MonthLine {
  readonly person: RandomPerson;
  readonly invoiced: number;
  readonly credited: number;
}

/** One sheet per month, each with other columns, another header row and another order. */
export function yearAsMonthSheets(year: RandomYear, mood: Mood): PlannedBook {
  const hand = drawHand(year, 1, mood);
  const named = hand.random.pick(['sheet', 'title'] as const);
  const months = Array.from({ length: 12 }, (_, place) => monthSheet(hand, place, named));
  // A sheet of the year before was kept in the workbook; the parameters say which year is meant.
  const older = hand.dares(0.25)
    ? [monthSheet({ ...hand, year: yearBefore(year), dares: () => false }, 11, 'sheet')]
    : [];
  const recap = hand.dares(0.3) ? [recapSheet(hand)] : [];
  const sheets = [...hand.random.shuffled([...months, ...older]), ...recap];
  return { sheets: [...listSheets(hand), ...sheets], dateSystem: hand.dateSystem };
}

function yearBefore(year: RandomYear): RandomYear {
  return { ...year, start: { ...year.start, year: year.start.year - 1 } };
}

/** The same figures once more, by person and month: to be checked against, never added. */
function recapSheet(hand: Hand): PlannedSheet {
  const { year } = hand;
  const plan = new SheetPlan('Récapitulatif', drawMargin(hand));
  const months = Array.from({ length: 12 }, (_, place) => place);
  plan.putRow(0, ['Code', 'Nom', ...months.map((place) => monthText(year, place, 'Capital')), 'Total']);
  year.people.forEach((person, row) => {
    const cents = year.cents[row] ?? [];
    const sum = cents.reduce((sofar, amount) => sofar + amount, 0);
    const name = `${person.lastName} ${person.firstName}`;
    plan.putRow(row + 1, [person.code, name, ...[...cents, sum].map((amount) => ({ number: amount / 100 }))]);
  });
  return plan.done();
}

function monthSheet(hand: Hand, place: number, named: 'sheet' | 'title'): PlannedSheet {
  const { random, year } = hand;
  const form = hand.dares(0.2) ? 'bare' : random.pick(['Capital', 'short', 'dashed', 'iso'] as const);
  const plan = new SheetPlan(
    named === 'sheet' ? monthText(year, place, form) : `Feuil${String(place + 1)}`,
    named === 'sheet' ? drawMargin(hand) : { rows: 0, columns: random.pick([0, 1]) },
  );
  let top = 0;
  if (named === 'title' || random.chance(0.5)) {
    plan.put(0, 0, `Chiffre d’affaires – ${monthText(year, place, 'long')}`);
    top = random.whole(1, 5);
  }
  const columns = monthColumns(hand);
  const lines = linesOf(
    hand,
    place,
    columns.some(({ header }) => typeof header === 'string' && /avoir/i.test(header)),
  );
  if (top > 1 && hand.dares(0.3)) drawBand(plan, top - 1, columns);
  else if (top > 1 && random.chance(0.3)) {
    plan.put(top - 1, 0, 'Relevé du mois');
    plan.merge(top - 1, 0, columns.length - 1);
  }
  if (random.chance(0.2)) plan.hideColumn(columns.length + 4);
  const bottom = drawList(hand, plan, { columns, lines, top });
  scribble(hand, plan, { right: columns.length, bottom });
  return plan.done();
}

/** Merged cells over the header: who on the left, amounts on the right, whatever comes first among them. */
function drawBand(plan: SheetPlan, row: number, columns: readonly ListColumn<MonthLine>[]): void {
  const first = columns.findIndex(({ cents }) => cents !== undefined);
  const last = columns.findLastIndex(({ cents }) => cents !== undefined);
  plan.put(row, first, 'Facturation');
  plan.merge(row, first, last);
  if (first === 0) return;
  plan.put(row, 0, 'Entrepreneur');
  plan.merge(row, 0, first - 1);
}

/** A credit is a column when the sheet has one, at times a line of its own, else it is in the net amount. */
function linesOf(hand: Hand, place: number, hasCredits: boolean): readonly MonthLine[] {
  const { random, year } = hand;
  return random.shuffled(year.people).flatMap((person): readonly MonthLine[] => {
    const net = year.cents[year.people.indexOf(person)]?.[place] ?? 0;
    const extra = random.chance(0.3) ? random.whole(1, 50_000) : 0;
    if (hasCredits)
      return [{ person, invoiced: Math.max(net, 0) + extra, credited: Math.max(-net, 0) + extra }];
    if (extra > 0 && net > 0 && random.chance(0.3)) {
      return [
        { person, invoiced: net + extra, credited: 0 },
        { person, invoiced: -extra, credited: 0 },
      ];
    }
    return [{ person, invoiced: net, credited: 0 }];
  });
}

function monthColumns(hand: Hand): readonly ListColumn<MonthLine>[] {
  const { random } = hand;
  const amount = (header: string, cents: (line: MonthLine) => number): ListColumn<MonthLine> => ({
    header,
    cents,
    value: (line) => hand.amount(cents(line)),
  });
  const net = (line: MonthLine): number => line.invoiced - line.credited;
  const vat = (line: MonthLine): number => Math.round(net(line) / 5);
  const creditsAre = random.pick([1, -1]);
  const amounts = random.pick<readonly ListColumn<MonthLine>[]>([
    [amount(random.pick(['CA HT', 'Chiffre d’affaires HT', 'Montant HT', 'CA', 'Facturé HT (€)']), net)],
    [amount('CA HT', net), amount('TVA', vat), amount('CA TTC', (line) => net(line) + vat(line))],
    [amount('TTC', (line) => net(line) + vat(line)), amount('TVA', vat), amount('HT', net)],
    [amount('CA HT', ({ invoiced }) => invoiced), amount('Avoirs', ({ credited }) => creditsAre * credited)],
    [
      amount('CA HT brut', ({ invoiced }) => invoiced),
      amount('Avoirs HT', ({ credited }) => credited),
      amount('CA HT net', net),
    ],
    [amount('CA HT', net), amount('Objectif', () => 150_000), amount('Contribution 2010', () => 12_345)],
  ]);
  const activity: ListColumn<MonthLine> = { header: 'Activité', value: () => 'Divers' };
  const people = identityColumns<MonthLine>(hand, ({ person }) => person);
  if (random.chance(0.15)) return [...amounts, ...people];
  return random.chance(0.3) ? [...people, activity, ...amounts] : [...people, ...amounts];
}
