import type { LookColumn, MonthLook, NameForm } from './month-looks';
import type { SamplePerson } from './people';
import { itemAt } from './random';
import { zones } from './reference-year';
import type { SampleMonth, SampleTurnover } from './turnover';
import { net } from './turnover';

/** What stands in one cell of a month sheet; amounts are in cents until they are drawn. */
export type SampleCell = string | { readonly cents: number } | null;

/** A line of the list, before it has a row: a person's, a sub-total of the lines since the last one, or a blank one. */
export type MonthRow =
  | { readonly kind: 'person'; readonly cells: readonly SampleCell[] }
  | { readonly kind: 'subtotal'; readonly label: string }
  | { readonly kind: 'blank' };

interface Entry {
  readonly person: SamplePerson;
  readonly month: SampleMonth;
  readonly remark: string;
}

/** The lines of one month, in the order and with the oddities of its sheet. */
export function monthRows(
  look: MonthLook,
  number: number,
  year: { people: readonly SamplePerson[]; turnover: SampleTurnover },
): readonly MonthRow[] {
  const entries = inOrder(
    look,
    year.people.flatMap((person, place) => entriesOf(look, { person, place, number }, year.turnover)),
  );
  const row = (entry: Entry): MonthRow => ({
    kind: 'person',
    cells: look.columns.map(({ holds }) => cellFor(holds, entry, look)),
  });
  if (look.groups === 'zone') {
    return zones.flatMap((zone): readonly MonthRow[] => [
      ...entries.filter(({ person }) => person.zone === zone).map(row),
      { kind: 'subtotal', label: `Sous-total ${zone}` },
      { kind: 'blank' },
    ]);
  }
  // June was typed in blocks of twenty lines.
  return entries.flatMap((entry, rank) =>
    number === 5 && rank % 20 === 19 ? [row(entry), { kind: 'blank' as const }] : [row(entry)],
  );
}

function entriesOf(
  look: MonthLook,
  { person, place, number }: { person: SamplePerson; place: number; number: number },
  turnover: SampleTurnover,
): readonly Entry[] {
  const month = itemAt(itemAt(turnover, place), number);
  if (month === null || isForgotten(person, number)) return [];
  const remark = month.collective > 0 && person.collective !== null ? `dont ${person.collective.name}` : '';
  if (look.creditNotes !== 'own-row' || month.credited === 0) return [{ person, month, remark }];
  return [
    { person, month: { ...month, credited: 0 }, remark },
    { person, month: { invoiced: 0, credited: month.credited, collective: 0 }, remark: 'Avoir' },
  ];
}

/** In August one person's line was left out; she had no turnover in that month. */
function isForgotten(person: SamplePerson, number: number): boolean {
  return number === 7 && person.code === referenceOddities.forgottenInAugust;
}

/** Who has the oddities that are placed by hand. The sample's test checks that each is there. */
export const referenceOddities = { forgottenInAugust: 'E050', textInJuly: 'E098' } as const;

function inOrder(look: MonthLook, entries: readonly Entry[]): readonly Entry[] {
  const byName = (a: Entry, b: Entry): number => compareText(sortName(a.person), sortName(b.person));
  const sorted = [...entries];
  if (look.order === 'name') return sorted.sort(byName);
  if (look.order === 'largest') return sorted.sort((a, b) => net(b.month) - net(a.month) || byName(a, b));
  return sorted;
}

function cellFor(holds: LookColumn['holds'], { person, month, remark }: Entry, look: MonthLook): SampleCell {
  const vat = Math.round((net(month) * person.trade.vat) / 1_000);
  switch (holds) {
    case 'code':
      return person.code;
    case 'name':
      return nameIn(look.names, person);
    case 'activity':
      return person.trade.label;
    case 'zone':
      return person.zone;
    case 'invoiced':
      return { cents: month.invoiced };
    case 'credited':
      return month.credited === 0 ? null : { cents: month.credited };
    case 'net':
      return look.sheet.startsWith('Juillet') && person.code === referenceOddities.textInJuly
        ? asText(net(month))
        : { cents: net(month) };
    case 'vat':
      return { cents: vat };
    case 'with-vat':
      return { cents: net(month) + vat };
    case 'remark':
      return remark === '' ? null : remark;
  }
}

/** `1 234,56 €`, typed with a plain space as people do. */
export function asText(cents: number): string {
  const digits = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${digits},${String(cents % 100).padStart(2, '0')} €`;
}

export function nameIn(form: NameForm, { lastName, firstName }: SamplePerson): string {
  switch (form) {
    case 'LAST First':
      return `${lastName.toUpperCase()} ${firstName}`;
    case 'First Last':
      return `${firstName} ${lastName}`;
    case 'Last First':
      return `${lastName} ${firstName}`;
    case 'PLAIN':
      return withoutAccents(`${lastName} ${firstName}`).toUpperCase();
  }
}

function sortName(person: SamplePerson): string {
  return withoutAccents(`${person.lastName} ${person.firstName}`).toLowerCase();
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'");
}

/** By code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
