import type { Hand } from './random-year-hand';
import type { RandomPerson } from './random-year';
import { closingYear, monthAt } from './random-year';
import type { PlannedSheet, PlannedValue } from './sheet-plan';
import { SheetPlan } from './sheet-plan';
import { dayAsSerial, drawMargin } from './random-year-hand';

/** The list of people, when there is one, and the parameters that the year needs to be computed. */
export function listSheets(hand: Hand): readonly PlannedSheet[] {
  const parameters = parametersSheet(hand);
  return hand.year.peopleList === 'given' ? [peopleSheet(hand), parameters] : [parameters];
}

function peopleSheet(hand: Hand): PlannedSheet {
  const { random, year } = hand;
  const plan = new SheetPlan(random.pick(['Entrepreneurs', 'Liste', 'ES']), drawMargin(hand));
  const withFirstName = random.chance(0.5);
  const rateAs = random.pick(['percent', 'text'] as const);
  const columns: readonly (readonly [string, (person: RandomPerson) => PlannedValue | null])[] = [
    ['Code', ({ code }) => code],
    ...(withFirstName
      ? ([
          ['Nom', ({ lastName }: RandomPerson) => lastName],
          ['Prénom', ({ firstName }: RandomPerson) => firstName],
        ] as const)
      : ([['Nom', ({ lastName, firstName }: RandomPerson) => `${lastName} ${firstName}`]] as const)),
    ['Activité', () => random.pick(['Conseil', 'Jardin', 'Vidéo', 'Bois'])],
    ['Entrée', ({ entry }) => (entry === null ? null : hand.day(entry))],
    ['Sortie', ({ exit }) => (exit === null ? null : hand.day(exit))],
    ['Taux', ({ ownRate }) => (ownRate === null ? null : rateValue(ownRate, rateAs))],
    ['Statut', ({ status }) => status],
    ['Téléphone', () => '04 92 00 00 00'],
  ];
  plan.putRow(
    0,
    columns.map(([header]) => header),
  );
  random.shuffled(year.people).forEach((person, place) => {
    plan.putRow(
      place + 1,
      columns.map(([, value]) => value(person)),
    );
  });
  return plan.done();
}

function rateValue(rate: number, as: 'percent' | 'text'): PlannedValue {
  if (as === 'text') return `${String(rate / 1_000).replace('.', ',')} %`;
  return { number: rate / 100_000, format: '0.000%' };
}

/** Typed by hand as the add-in would write it: settings above, dated rates below. */
function parametersSheet(hand: Hand): PlannedSheet {
  const { random, year, dateSystem } = hand;
  const plan = new SheetPlan('Paramètres');
  plan.put(0, 0, 'Paramètres');
  plan.putRow(2, ['Paramètre', 'Valeur', 'Explication']);
  plan.putRow(3, ['Année', { number: closingYear(year) }, 'Année de clôture']);
  const isDated = year.cooperativeRates.length > 1;
  const monthNames =
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
  const first = random.chance(0.5) ? { number: year.start.month } : (monthNames[year.start.month - 1] ?? '');
  plan.putRow(4, ['Premier mois de l’exercice', first]);
  if (!isDated)
    plan.putRow(5, [
      'Taux de contribution',
      rateValue(year.cooperativeRates[0]?.rate ?? 0, random.pick(['percent', 'text'])),
    ]);
  if (!isDated && year.statusRates.length === 0) return plan.done();
  plan.putRow(8, ['Barème', 'Entrepreneur', 'Statut', 'Taux', 'Du', 'Au']);
  let row = 9;
  if (isDated) {
    year.cooperativeRates.forEach(({ from, rate }, place) => {
      const next = year.cooperativeRates[place + 1];
      const start =
        place === 0 ? null : dayAsSerial(`${monthAt(year.start, from).key}-01`, dateSystem, 'dd/mm/yyyy');
      const end =
        next === undefined
          ? null
          : dayAsSerial(lastDayBefore(monthAt(year.start, next.from)), dateSystem, 'dd/mm/yyyy');
      plan.putRow(row, [`Taux ${String(place + 1)}`, null, null, rateValue(rate, 'percent'), start, end]);
      row += 1;
    });
  }
  year.statusRates.forEach(({ status, rate }) => {
    plan.putRow(row, [`Taux ${status}`, null, status.toUpperCase(), rateValue(rate, 'percent')]);
    row += 1;
  });
  return plan.done();
}

function lastDayBefore(month: { readonly year: number; readonly month: number }): string {
  return new Date(Date.UTC(month.year, month.month - 1, 0)).toISOString().slice(0, 10);
}
