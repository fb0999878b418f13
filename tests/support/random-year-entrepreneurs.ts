import type { RandomPerson, RandomYear } from './random-year';
import type { Hand, MonthForm, Mood } from './random-year-hand';
import { drawHand, monthValue, scribble } from './random-year-hand';
import { listSheets } from './random-year-lists';
import type { ListColumn } from './random-year-rows';
import { drawList } from './random-year-rows';
import type { PlannedBook, PlannedSheet } from './sheet-plan';
import { SheetPlan } from './sheet-plan';

/** One sheet per person, months in rows. */
export function yearAsEntrepreneurSheets(year: RandomYear, mood: Mood): PlannedBook {
  const hand = drawHand(year, 3, mood);
  const { random } = hand;
  const titled = random.pick(['code', 'name', 'inside'] as const);
  const sheets = random
    .shuffled(year.people)
    .map((person, place) => personSheet(hand, person, { titled, place }));
  return { sheets: [...listSheets(hand), ...sheets], dateSystem: hand.dateSystem };
}

function personSheet(
  hand: Hand,
  person: RandomPerson,
  how: { titled: 'code' | 'name' | 'inside'; place: number },
): PlannedSheet {
  const { random, year } = hand;
  const isListed = year.peopleList === 'given';
  const whole = `${person.lastName} ${person.firstName}`;
  const titles = {
    code: isListed ? person.code : `${person.code} ${whole}`,
    name: whole,
    inside: `Feuil${String(how.place + 1)}`,
  };
  const plan = new SheetPlan(titles[how.titled].slice(0, 31), { rows: 0, columns: random.pick([0, 0, 1]) });
  plan.put(0, 0, 'Relevé du chiffre d’affaires');
  if (how.titled === 'inside')
    plan.put(1, 0, `Entrepreneur : ${isListed ? person.code : ''} ${whole}`.replace(/ +/g, ' '));
  const top = random.whole(3, 6);
  const columns = monthColumns(hand, person);
  const bottom = drawList(hand, plan, {
    columns,
    lines: Array.from({ length: 12 }, (_, month) => month),
    top,
    // A line of words on one person's sheet may be another person's name.
    between: ['header'],
  });
  scribble(hand, plan, { right: columns.length, bottom });
  return plan.done();
}

function monthColumns(hand: Hand, person: RandomPerson): readonly ListColumn<number>[] {
  const { random, year } = hand;
  const form = random.pick<MonthForm>(['Capital', 'short', 'numeric', 'iso', 'date', 'long']);
  const months = year.cents[year.people.indexOf(person)] ?? [];
  const extras = months.map(() => (random.chance(0.3) ? random.whole(1, 40_000) : 0));
  const net = (month: number): number => months[month] ?? 0;
  const credited = (month: number): number => Math.max(-net(month), 0) + (extras[month] ?? 0);
  const amount = (header: string, cents: (month: number) => number): ListColumn<number> => ({
    header,
    cents,
    value: (month) => hand.amount(cents(month)),
  });
  const vat = (month: number): number => Math.round(net(month) / 10);
  return [
    { header: 'Mois', value: (month) => monthValue(hand, month, form) },
    ...random.pick<readonly ListColumn<number>[]>([
      [amount('CA HT', net)],
      [amount('CA HT', net), amount('TVA', vat), amount('TTC', (month) => net(month) + vat(month))],
      [amount('Factures HT', (month) => net(month) + credited(month)), amount('Avoirs HT', credited)],
      [amount('CA HT', net), amount('Achats', () => 5_000), amount('Cotisations', () => 4_200)],
    ]),
  ];
}
