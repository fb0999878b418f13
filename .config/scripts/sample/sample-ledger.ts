import type { ActivityYear } from './activity-year';
import { drawActivities } from './activity-year';
import { accountLabels, journalLabels } from './ledger-accounts';
import type { LedgerEntry, LedgerLine } from './ledger-entry';
import { counterpart, credit, dayOf, totalOf } from './ledger-entry';
import { openingEntries } from './ledger-opening';
import { contributionEntries, dueEntries, payEntries } from './ledger-pay';
import { activityBills, billEntries, expenseEntries } from './ledger-purchases';
import { salesEntries } from './ledger-sales';
import { structureEntries } from './ledger-structure';
import { vatEntries } from './ledger-vat';
import { randomFrom } from './random';
import type { SampleYear } from './sample-workbook';
import { drawSampleYear } from './sample-workbook';
import { structureBills } from './structure-bills';

/** An invented SIREN whose check digit is right, FEC, and the day of closing. */
export const ledgerFileName = '123456782FEC20141231.txt';

const columns =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate ' +
  'EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise Section';

const seed = 2014;
const journalOrder = Object.keys(journalLabels);

/** Every entry of the year in the order of days. Classes 6 and 7 are not closed. */
export function drawLedger(year: SampleYear): readonly LedgerEntry[] {
  const random = randomFrom(seed);
  const activities = drawActivities(random, year);
  const bills = [...structureBills(), ...activityBills(random, activities)];
  const entries = [
    ...openingEntries(activities),
    ...salesEntries(random, activities),
    ...billEntries(bills),
    ...expenseEntries(activities),
    ...payEntries(activities),
    ...dueEntries(activities),
    ...contributionEntries(activities),
    ...structureEntries(),
    ...trainingEntries(activities),
  ];
  return [...entries, ...vatEntries(entries)]
    .map((entry) => ({ ...entry, lines: entry.lines.filter(({ amount }) => amount !== 0) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => compare(a.date, b.date) || rankOf(a) - rankOf(b));
}

/** The training fund refunds in December what it granted to entrepreneurs. */
function trainingEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const refunds = activities.map(({ person, training }) =>
    credit('791000', training, { section: person.code }),
  );
  return [
    {
      journal: 'OD',
      date: dayOf(11, 12),
      piece: 'OPCA-2014',
      label: 'Formations prises en charge',
      lines: [...counterpart('468700', refunds), ...refunds],
    },
  ];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rankOf({ journal }: LedgerEntry): number {
  return journalOrder.indexOf(journal);
}

/** The FEC, as accounting software writes it: tabs, decimal commas, CR LF, UTF-8, the analytic section in a 19th column. */
export function makeSampleLedger(): Uint8Array {
  const entries = drawLedger(drawSampleYear());
  const lines = entries.flatMap((entry, place) => {
    const total = totalOf(entry.lines.map(({ amount }) => amount));
    if (total !== 0) throw new RangeError(`${entry.piece} does not balance: ${String(total)}`);
    return entry.lines.map((line) => fieldsOf(entry, line, String(place + 1)).join('\t'));
  });
  return new TextEncoder().encode([columns.replaceAll(' ', '\t'), ...lines, ''].join('\r\n'));
}

function fieldsOf(entry: LedgerEntry, line: LedgerLine, number: string): readonly string[] {
  const accountLabel = accountLabels[line.account];
  if (accountLabel === undefined) throw new RangeError(`Account ${line.account} has no name`);
  return [
    entry.journal,
    journalLabels[entry.journal],
    number,
    entry.date,
    line.account,
    accountLabel,
    line.party?.code ?? '',
    line.party?.name ?? '',
    entry.piece,
    entry.pieceDate ?? entry.date,
    entry.label,
    amountText(Math.max(0, line.amount)),
    amountText(Math.max(0, -line.amount)),
    line.lettering?.letter ?? '',
    line.lettering?.date ?? '',
    dayOf(Number(entry.date.slice(4, 6)) - 1, 31),
    '',
    '',
    line.section,
  ];
}

function amountText(cents: number): string {
  return `${String(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`;
}
