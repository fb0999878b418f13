import type { ActivityYear } from './activity-year';
import type { LedgerEntry, LedgerLine, Lettering, Party } from './ledger-entry';
import { counterpart, credit, dayOf, daysLater, debit } from './ledger-entry';
import { placeNames } from './invented-names';
import type { Random } from './random';
import { itemAt } from './random';
import { split } from './turnover';

const kinds = ['Association', 'SARL', 'Mairie', 'Particulier', 'Cabinet', 'Ferme'];
const delays = [5, 8, 10, 15, 20, 30, 30];
/** After this day a payment belongs to the next year: the client still owes it. */
const yearEnd = '20141231';

/** Letters of the reconciliation, AAA, AAB…, one for each invoice that was paid. */
export function letterFrom(rank: number): string {
  const place = (power: number): string => String.fromCharCode(65 + (Math.floor(rank / 26 ** power) % 26));
  return `${place(2)}${place(1)}${place(0)}`;
}

interface Invoice {
  readonly activity: ActivityYear;
  readonly date: string;
  readonly client: Party;
  /** Before VAT; negative for a credit note. */
  readonly amount: number;
  readonly owed: number;
  /** The day on which it is paid. */
  readonly due: string;
}

interface NumberedInvoice extends Invoice {
  readonly piece: string;
  readonly lettering: Lettering | null;
}

/** Invoices and credit notes of all activities with VAT by trade, and the payments of clients, gathered by the bank. */
export function salesEntries(random: Random, activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const drawn = activities.flatMap((activity) => {
    const clients = Array.from({ length: 6 }, () => drawClient(random));
    return activity.months.flatMap((month, place) => {
      if (month === null) return [];
      const parts = month.invoiced === 0 ? [] : splitIntoInvoices(random, month.invoiced);
      const amounts = month.credited === 0 ? parts : [...parts, -month.credited];
      return amounts.map((amount) => drawInvoice(random, { activity, clients, month: place, amount }));
    });
  });
  const invoices = [...drawn]
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map(numbered);
  return [...invoices.map(invoiceEntry), ...receipts(invoices)];
}

interface Sale {
  readonly activity: ActivityYear;
  readonly clients: readonly Party[];
  readonly month: number;
  readonly amount: number;
}

function drawInvoice(random: Random, { activity, clients, month, amount }: Sale): Invoice {
  const date = dayOf(month, amount < 0 ? 29 : random.whole(2, 28));
  return {
    activity,
    date,
    client: random.pick(clients),
    amount,
    owed: amount + vatOf(amount, activity.person.trade.vat),
    due: daysLater(date, random.pick(delays)),
  };
}

/** Numbers follow the days, without a hole. */
function numbered(invoice: Invoice, rank: number): NumberedInvoice {
  return {
    ...invoice,
    piece: `${invoice.amount < 0 ? 'AV' : 'F'}14-${String(rank + 1).padStart(4, '0')}`,
    lettering: invoice.due > yearEnd ? null : { letter: letterFrom(rank), date: invoice.due },
  };
}

function drawClient(random: Random): Party {
  const [kind, place] = [random.whole(0, kinds.length - 1), random.whole(0, placeNames.length - 1)];
  return {
    code: `C${String(kind * 100 + place).padStart(3, '0')}`,
    name: `${itemAt(kinds, kind)} ${itemAt(placeNames, place)}`,
  };
}

function splitIntoInvoices(random: Random, amount: number): readonly number[] {
  const count = Math.min(3, 1 + Math.floor(amount / 150_000));
  return split(
    amount,
    Array.from({ length: count }, () => random.whole(4, 10)),
  ).filter((part) => part !== 0);
}

/** In tenths of a percent; half away from zero. */
export function vatOf(amount: number, rate: number): number {
  return Math.sign(amount) * Math.round((Math.abs(amount) * rate) / 1000);
}

function invoiceEntry({
  activity,
  date,
  piece,
  client,
  amount,
  owed,
  lettering,
}: NumberedInvoice): LedgerEntry {
  const section = activity.person.code;
  return {
    journal: 'VE',
    date,
    piece,
    label: `${amount < 0 ? 'Avoir' : 'Facture'} ${client.name}`,
    lines: [
      debit('411000', owed, { section, party: client, lettering }),
      credit('706000', amount, { section }),
      credit('445710', owed - amount, { section }),
    ],
  };
}

/** What clients paid goes to the bank twice a month, as one amount, of which each activity has its part. */
function receipts(invoices: readonly NumberedInvoice[]): readonly LedgerEntry[] {
  return Array.from({ length: 24 }, (_, half): LedgerEntry => {
    const [month, from, to] = [Math.floor(half / 2), (half % 2) * 15 + 1, half % 2 === 0 ? 15 : 31];
    const paid = invoices.filter(
      ({ lettering }) =>
        lettering !== null && lettering.date >= dayOf(month, from) && lettering.date <= dayOf(month, to),
    );
    const lines = paid.map(({ activity, client, owed, lettering }): LedgerLine =>
      credit('411000', owed, { section: activity.person.code, party: client, lettering }),
    );
    return {
      journal: 'BQ',
      date: dayOf(month, to),
      piece: `REM${String(half + 1).padStart(2, '0')}`,
      label: 'Règlements clients',
      lines: [...counterpart('512000', lines), ...lines],
    };
  });
}
