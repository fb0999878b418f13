import type { ActivityYear } from './activity-year';
import type { LedgerEntry, LedgerLine, Party } from './ledger-entry';
import { counterpart, credit, dayOf, debit, reversed } from './ledger-entry';
import type { Random } from './random';
import { itemAt } from './random';
import { letterFrom, vatOf } from './ledger-sales';
import { split } from './turnover';

const suppliers: readonly Party[] = [
  { code: 'F01', name: 'Fournitures du Haut-Pas' },
  { code: 'F02', name: 'Comptoir Malcombe' },
  { code: 'F03', name: 'Imprimerie Valcroze' },
  { code: 'F04', name: 'Grossiste Orsenne' },
  { code: 'F05', name: 'Matériaux Fontbasse' },
  { code: 'F06', name: 'Studio Pralonge' },
  { code: 'F07', name: 'Transports Barnoux' },
];
const purchases = [
  { account: '601000', label: 'Matières' },
  { account: '601000', label: 'Matériaux' },
  { account: '604000', label: 'Prestation' },
  { account: '611000', label: 'Sous-traitance' },
] as const;
const training: Party = { code: 'F08', name: 'Centre de formation Chabestre' };

/** A supplier's invoice, of an activity or of the structure: paid on the 10th of the month after. */
export interface Bill {
  readonly month: number;
  readonly day: number;
  readonly account: string;
  /** Before VAT. */
  readonly amount: number;
  /** In tenths of a percent. */
  readonly vat: number;
  readonly section: string;
  readonly supplier: Party;
  readonly label: string;
}

export function activityBills(random: Random, activities: readonly ActivityYear[]): readonly Bill[] {
  return activities.flatMap((activity) => {
    const months = presentMonths(activity);
    const { code, trade } = activity.person;
    const count = Math.max(1, Math.min(6, Math.round(activity.purchases / 60_000)));
    const { account, label } = random.pick(purchases);
    const parts = split(
      activity.purchases,
      Array.from({ length: count }, () => random.whole(3, 9)),
    );
    const bills = parts.map((amount): Bill => ({
      month: random.pick(months),
      day: random.whole(2, 27),
      account,
      amount,
      vat: /Traiteur|Confitures|Herboristerie/.test(trade.label) ? 55 : 200,
      section: code,
      supplier: random.pick(suppliers),
      label,
    }));
    if (activity.training === 0) return bills;
    const course = { account: '618500', amount: activity.training, vat: 0, section: code };
    const month = itemAt(months, Math.floor(months.length / 2));
    return [...bills, { ...course, month, day: 18, supplier: training, label: 'Formation' }];
  });
}

/** Months in which the person is there, from 0. */
export function presentMonths({ months }: ActivityYear): readonly number[] {
  return months.flatMap((month, place) => (month === null ? [] : [place]));
}

/** The invoices of suppliers and, each month, one bank transfer for all those of the month before. */
export function billEntries(bills: readonly Bill[]): readonly LedgerEntry[] {
  const dated = bills
    .map((bill) => ({ bill, date: dayOf(bill.month, bill.day) }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const known = dated.map(({ bill, date }, rank) => {
    const owed = bill.amount + vatOf(bill.amount, bill.vat);
    const lettering =
      bill.month === 11 ? null : { letter: letterFrom(rank), date: dayOf(bill.month + 1, 10) };
    return { bill, date, owed, lettering, piece: `A14-${String(rank + 1).padStart(4, '0')}` };
  });
  const entries = known.map(({ bill, date, owed, lettering, piece }): LedgerEntry => {
    const { section, supplier: party } = bill;
    const lines = [
      debit(bill.account, bill.amount, { section }),
      debit('445660', owed - bill.amount, { section }),
      credit('401000', owed, { section, party, lettering }),
    ];
    return { journal: 'AC', date, piece, label: `${bill.supplier.name} ${bill.label}`, lines };
  });
  const payments = Array.from({ length: 11 }, (_, month): LedgerEntry => {
    const paid = known.filter(({ bill }) => bill.month === month);
    const lines = paid.map(({ bill, owed, lettering }): LedgerLine =>
      debit('401000', owed, { section: bill.section, party: bill.supplier, lettering }),
    );
    return {
      journal: 'BQ',
      date: dayOf(month + 1, 10),
      piece: `VIR-F${String(month + 2).padStart(2, '0')}`,
      label: 'Virements fournisseurs',
      lines: [...lines, ...counterpart('512000', lines)],
    };
  });
  return [...entries, ...payments];
}

/** Expense claims at the end of a quarter, paid with the pay of that month. */
export function expenseEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const claims = activities.flatMap((activity) => {
    const months = presentMonths(activity);
    const ends = [2, 5, 8, 11].filter((month) => months.includes(month));
    const own = ends.length > 0 ? ends : months.slice(-1);
    const parts = split(
      activity.expenses,
      own.map(() => 1),
    );
    return own.map((month, place) => ({ month, person: activity.person, amount: itemAt(parts, place) }));
  });
  return Array.from({ length: 12 }, (_, month) => claims.filter((claim) => claim.month === month)).flatMap(
    (due, month): LedgerEntry[] => {
      if (due.length === 0) return [];
      const piece = `NF${String(month + 1).padStart(2, '0')}`;
      const travel = due.flatMap(({ person, amount }) => {
        const phone = Math.round(amount * 0.2);
        const section = person.code;
        return [debit('625100', amount - phone, { section }), debit('626000', phone, { section })];
      });
      const owed = counterpart('467000', travel);
      return [
        {
          journal: 'OD',
          date: dayOf(month, 25),
          piece,
          label: 'Notes de frais',
          lines: [...travel, ...owed],
        },
        {
          journal: 'BQ',
          date: dayOf(month, 28),
          piece,
          label: 'Notes de frais',
          lines: [...reversed(owed), ...counterpart('512000', reversed(owed))],
        },
      ];
    },
  );
}
