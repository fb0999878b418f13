import type { RandomPerson, RandomYear } from './random-year';
import { monthAt } from './random-year';
import type { Hand, Mood } from './random-year-hand';
import { drawHand, drawMargin, scribble } from './random-year-hand';
import { listSheets } from './random-year-lists';
import type { ListColumn } from './random-year-rows';
import { drawList, identityColumns } from './random-year-rows';
import type { PlannedBook } from './sheet-plan';
import { SheetPlan } from './sheet-plan';

interface Invoice {
  readonly person: RandomPerson;
  readonly day: string;
  readonly number: number;
  readonly cents: number;
}

/** One line per invoice or credit note, in any order. */
export function yearAsJournal(year: RandomYear, mood: Mood): PlannedBook {
  const hand = drawHand(year, 4, mood);
  const { random } = hand;
  // Lines of the month before the year; the parameters say which year is meant.
  const older = hand.dares(0.3) ? drawOlder(hand) : [];
  const invoices = [...drawInvoices(hand), ...older];
  const lines = random.chance(0.5)
    ? [...invoices].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    : random.shuffled(invoices);
  const plan = new SheetPlan(
    random.pick(['Factures', 'Journal des ventes', 'Export', 'Feuil1']),
    drawMargin(hand),
  );
  const top = random.pick([0, 1, 3]);
  if (top > 0) plan.put(0, 0, 'Récapitulatif des ventes');
  const columns = journalColumns(hand);
  const bottom = drawList(hand, plan, { columns, lines, top });
  scribble(hand, plan, { right: columns.length, bottom });
  return { sheets: [...listSheets(hand), plan.done()], dateSystem: hand.dateSystem };
}

function drawInvoices({ random, year }: Hand): readonly Invoice[] {
  let number = 1_000;
  return year.people.flatMap((person, place) =>
    (year.cents[place] ?? []).flatMap((net, month) => {
      const { key } = monthAt(year.start, month);
      return partsOf(net, random.whole(1, 4), random.chance(0.2) ? random.whole(1, 30_000) : 0).map(
        (cents): Invoice => {
          number += 1;
          return { person, number, cents, day: `${key}-${String(random.whole(1, 28)).padStart(2, '0')}` };
        },
      );
    }),
  );
}

function drawOlder({ year }: Hand): readonly Invoice[] {
  const day = `${monthAt(year.start, -1).key}-20`;
  return year.people
    .slice(0, 3)
    .map((person, place) => ({ person, day, number: 900 + place, cents: 77_700 }));
}

/** Invoices that add up to the month, and now and then one more with the credit note that takes it back. */
function partsOf(net: number, count: number, takenBack: number): readonly number[] {
  const part = Math.trunc(net / count);
  const parts = Array.from({ length: count }, (_, place) => (place === 0 ? net - part * (count - 1) : part));
  return [...parts.filter((cents) => cents !== 0), ...(takenBack > 0 ? [takenBack, -takenBack] : [])];
}

function journalColumns(hand: Hand): readonly ListColumn<Invoice>[] {
  const { random } = hand;
  const text = (header: string, value: (invoice: Invoice) => string): ListColumn<Invoice> => ({
    header,
    value,
  });
  const amount = (header: string, cents: (invoice: Invoice) => number): ListColumn<Invoice> => ({
    header,
    cents: (invoice) => sign(cents(invoice)),
    value: (invoice) => hand.amount(sign(cents(invoice))),
  });
  const vat = ({ cents }: Invoice): number => Math.round(cents / 5);
  const date: ListColumn<Invoice> = {
    header: random.pick(['Date', 'Date facture', 'Date de facturation']),
    value: ({ day }) => hand.day(day),
  };
  const isTyped = random.chance(0.5);
  // Where a column says what the document is, some write credit notes without a sign.
  const sign = (cents: number): number => (isUnsigned ? Math.abs(cents) : cents);
  const isUnsigned = isTyped && hand.dares(0.4);
  const kinds = isTyped ? [text('Type', ({ cents }) => (cents < 0 ? 'Avoir' : 'Facture'))] : [];
  return [
    date,
    text(random.pick(['N° facture', 'Numéro', 'Pièce']), ({ number }) => `F${String(number)}`),
    ...kinds,
    ...identityColumns<Invoice>(hand, ({ person }) => person),
    text('Client', () => random.pick(['Mairie', 'Association Le Pré', 'Dupont Marie', 'SARL Bois'])),
    ...random.pick<readonly ListColumn<Invoice>[]>([
      [amount('Montant HT', ({ cents }) => cents)],
      [
        amount('Montant HT', ({ cents }) => cents),
        amount('Montant TVA', vat),
        amount('Montant TTC', (invoice) => invoice.cents + vat(invoice)),
      ],
      [amount('TTC', (invoice) => invoice.cents + vat(invoice)), amount('HT', ({ cents }) => cents)],
    ]),
    text('Catégorie', () => random.pick(['Prestation', 'Vente'])),
  ];
}
