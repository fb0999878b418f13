import type { Random } from '../../.config/scripts/sample/random';
import { randomFrom } from '../../.config/scripts/sample/random';
import type { RandomPerson, RandomYear } from './random-year';
import { monthAt } from './random-year';
import type { PlannedValue, SheetPlan } from './sheet-plan';

/** The habits of whoever typed the workbook: how amounts, names, months and days are written, drawn once per workbook. */
export interface Hand {
  readonly random: Random;
  readonly year: RandomYear;
  /** True now and then in a harsh workbook, never in one that is only untidy. */
  readonly dares: (probability: number) => boolean;
  readonly dateSystem: '1900' | '1904';
  readonly identity: 'code' | 'name' | 'both';
  readonly amount: (cents: number) => PlannedValue;
  readonly name: (person: RandomPerson) => string;
  readonly day: (day: string) => PlannedValue;
}

/** `untidy`: what every workbook of a small office has. `harsh`: what a sceptical accountant has seen as well. */
export type Mood = 'untidy' | 'harsh';

export function drawHand(year: RandomYear, salt: number, mood: Mood): Hand {
  const random = randomFrom(year.seed * 104_729 + salt);
  const dateSystem = random.chance(0.2) ? '1904' : '1900';
  const textShare = random.pick([0, 0.05, 0.3]);
  const format = random.pick(['#,##0.00', '#,##0.00\\ "€"', 'General', '#,##0.00;[Red]-#,##0.00;"-"']);
  const dateAsText = random.chance(0.35);
  const form = random.whole(0, nameForms.length - 1);
  const zeroIsDash = random.chance(0.15) && mood === 'harsh';
  return {
    random,
    year,
    dares: (probability) => random.chance(probability) && mood === 'harsh',
    dateSystem,
    identity: year.peopleList === 'given' ? random.pick(['code', 'name', 'both', 'both'] as const) : 'both',
    amount: (cents) => {
      if (cents === 0 && zeroIsDash) return random.pick(['-', '–', ' - ']);
      return random.chance(textShare) ? amountAsText(random, cents) : amountAsNumber(random, cents, format);
    },
    // Without a list of people the names must stay the same from sheet to sheet, else they are other people.
    name: (person) =>
      nameInForm(year.peopleList === 'given' ? random.whole(0, nameForms.length - 1) : form, person),
    day: (day) =>
      dateAsText ? day.split('-').reverse().join('/') : dayAsSerial(day, dateSystem, 'dd/mm/yyyy'),
  };
}

const nameForms: readonly ((person: RandomPerson) => string)[] = [
  ({ lastName, firstName }) => `${lastName} ${firstName}`,
  ({ lastName, firstName }) => `${lastName.toUpperCase()} ${firstName}`,
  ({ lastName, firstName }) => `${firstName} ${lastName}`,
  ({ lastName, firstName }) => withoutAccents(`${lastName} ${firstName}`).toUpperCase(),
  ({ lastName, firstName }) => `${lastName},  ${firstName} `,
  ({ lastName, firstName }) => `${firstName.replaceAll('-', ' ')}\u00a0${lastName.replaceAll('-', ' ')}`,
  ({ lastName, firstName }) => `${lastName} ${firstName}`.replaceAll('’', "'").toLowerCase(),
];

function nameInForm(form: number, person: RandomPerson): string {
  return (nameForms[form] ?? String)(person);
}

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'");
}

/** Numbers as Excel keeps them, at times with the dust of binary sums, at times as the result of a formula. */
function amountAsNumber(random: Random, cents: number, format: string): PlannedValue {
  const euros = cents / 100;
  const kind = random.fraction();
  if (kind < 0.1) return { number: euros + Math.abs(euros) * Number.EPSILON, format };
  if (kind < 0.2) return { formula: `ROUND(${euros.toFixed(2)},2)`, result: euros, format };
  return { number: euros, format };
}

function amountAsText(random: Random, cents: number): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(
    /\B(?=(\d{3})+$)/g,
    random.pick([' ', '\u00a0', '\u202f', "'", '']),
  );
  const digits = `${whole},${String(size % 100).padStart(2, '0')}`;
  const unit = random.pick([' €', '', '\u00a0€', ' EUR', ' € HT', ' HT']);
  if (cents >= 0) return `${digits}${unit}`;
  return random.pick([
    `-${digits}${unit}`,
    `(${digits})`,
    `${digits}-`,
    `\u2212${digits}${unit}`,
    `- ${digits}${unit}`,
    `(${digits} €)`,
  ]);
}

export function dayAsSerial(day: string, dateSystem: '1900' | '1904', format: string): PlannedValue {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return { number: days + (dateSystem === '1900' ? 25_569 : 24_107), format };
}

const longMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** Every way in which a month of the year may stand in a header, a title or a column. `bare` leaves the year to others. */
export type MonthForm =
  'long' | 'Capital' | 'short' | 'short-year' | 'numeric' | 'iso' | 'dashed' | 'bare' | 'date';

export function monthText(year: RandomYear, place: number, form: Exclude<MonthForm, 'date'>): string {
  const at = monthAt(year.start, place);
  const long = longMonths[at.month - 1] ?? '';
  const short = shortMonths[at.month - 1] ?? '';
  const number = String(at.month).padStart(2, '0');
  const texts: Readonly<Record<typeof form, string>> = {
    long: `${long} ${String(at.year)}`,
    Capital: `${long.charAt(0).toUpperCase()}${long.slice(1)} ${String(at.year)}`,
    short: `${short} ${String(at.year)}`,
    'short-year': `${short.replace('.', '')}-${String(at.year % 100).padStart(2, '0')}`,
    numeric: `${number}/${String(at.year)}`,
    dashed: `${number}-${String(at.year)}`,
    iso: at.key,
    bare: long.toUpperCase(),
  };
  return texts[form];
}

export function monthValue(hand: Hand, place: number, form: MonthForm): PlannedValue {
  if (form !== 'date') return monthText(hand.year, place, form);
  return dayAsSerial(
    `${monthAt(hand.year.start, place).key}-01`,
    hand.dateSystem,
    hand.random.pick(['mmm\\ yyyy', 'mmmm\\ yy', 'mm/yyyy']),
  );
}

/** Where a table starts, with what stands above it, and cells far away that are only coloured. */
export function drawMargin(hand: Hand): { readonly rows: number; readonly columns: number } {
  return { rows: hand.random.pick([0, 1, 3, 4, 7]), columns: hand.random.pick([0, 0, 1, 2]) };
}

/** Notes beside, and ghosts of formats. `right` is the first column that is free, `bottom` the first row. */
export function scribble(
  hand: Hand,
  plan: SheetPlan,
  free: { readonly right: number; readonly bottom: number },
): void {
  const { random } = hand;
  if (random.chance(0.4))
    plan.put(
      random.whole(2, 5),
      free.right + 1,
      random.pick(['à vérifier avec la gérance', 'Relancé le 12', 'OK', 'voir mail']),
    );
  if (random.chance(0.4))
    plan.put(free.bottom + random.whole(1, 3), 0, 'Document de travail, ne pas diffuser.');
  if (random.chance(0.3)) {
    const top = free.bottom + 6;
    plan.putRow(top, ['Zone', 'Nombre de personnes']);
    plan.putRow(top + 1, ['Nord', { number: 4 }]);
    plan.putRow(top + 2, ['Sud', { number: 7 }]);
  }
  if (random.chance(0.3)) plan.haunt(4_000, 40);
}
