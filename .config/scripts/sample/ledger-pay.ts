import type { ActivityYear } from './activity-year';
import { levyRate } from './activity-year';
import { structureSection } from './budget-year';
import type { LedgerEntry, LedgerLine } from './ledger-entry';
import { credit, dayOf, debit, totalOf } from './ledger-entry';
import { itemAt } from './random';
import { referenceYear } from './reference-year';

/** Employee's part of the contributions, and how what is owed is shared: 70 % to URSSAF, the rest to others. */
const employeeRate = 0.22;
const teamRate = 0.35;
const urssafPart = 0.7;

interface Payslip {
  readonly section: string;
  readonly gross: number;
  readonly employer: number;
}

/** Each month the payroll, then its payment; contributions are paid on the 15th of the next month. */
export function payEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  return Array.from({ length: 12 }, (_, month) => monthOfPay(payslips(activities, month), month)).flat();
}

function payslips(activities: readonly ActivityYear[], month: number): readonly Payslip[] {
  const team = referenceYear.team.grossByMonth.map((gross): Payslip => ({
    section: structureSection,
    gross,
    employer: Math.round(gross * teamRate),
  }));
  const own = activities.map(({ person, pay, charges }): Payslip => ({
    section: person.code,
    gross: itemAt(pay, month),
    employer: itemAt(charges, month),
  }));
  return [...team, ...own].filter(({ gross }) => gross > 0);
}

function monthOfPay(slips: readonly Payslip[], month: number): readonly LedgerEntry[] {
  const gross = totalOf(slips.map((slip) => slip.gross));
  const employee = totalOf(slips.map((slip) => Math.round(slip.gross * employeeRate)));
  const social = employee + totalOf(slips.map(({ employer }) => employer));
  const urssaf = Math.round(social * urssafPart);
  const number = String(month + 1).padStart(2, '0');
  const charged = slips.flatMap((slip): LedgerLine[] => [
    debit('641100', slip.gross, { section: slip.section }),
    debit('645100', slip.employer, { section: slip.section }),
  ]);
  const piece = `PAIE${number}`;
  const payroll: LedgerEntry = {
    journal: 'PA',
    date: dayOf(month, 31),
    piece,
    label: `Paie ${number}/2014`,
    lines: [
      ...charged,
      credit('421000', gross - employee),
      credit('431000', urssaf),
      credit('437000', social - urssaf),
    ],
  };
  const salaries = transfer(dayOf(month, 31), piece, [debit('421000', gross - employee)]);
  if (month === 11) return [payroll, salaries];
  const paid = [debit('431000', urssaf), debit('437000', social - urssaf)];
  return [payroll, salaries, transfer(dayOf(month + 1, 15), `COT${number}`, paid)];
}

/** A payment from the bank of what these lines settle. */
export function transfer(date: string, piece: string, lines: readonly LedgerLine[]): LedgerEntry {
  const total = totalOf(lines.map(({ amount }) => amount));
  return {
    journal: 'BQ',
    date,
    piece,
    label: `Virement ${piece}`,
    lines: [...lines, credit('512000', total)],
  };
}

/** What belongs to the year and is paid in another one: levy for training, pay due before and after. */
export function dueEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const team = Math.round(12 * totalOf(referenceYear.team.grossByMonth) * levyRate);
  const levies = [
    debit('633300', team, { section: structureSection }),
    ...activities.map(({ person, levy }) => debit('633300', levy, { section: person.code })),
  ];
  return [
    {
      journal: 'OD',
      date: dayOf(0, 1),
      piece: 'EXT-REM',
      label: 'Extourne rémunérations dues au 31/12/2013',
      lines: [
        debit('428600', totalOf(activities.map(({ dueBefore }) => dueBefore))),
        ...activities.map(({ person, dueBefore }) => credit('641800', dueBefore, { section: person.code })),
      ],
    },
    {
      journal: 'OD',
      date: dayOf(11, 31),
      piece: 'FORM-CONT',
      label: 'Contribution à la formation continue',
      lines: [...levies, credit('438600', totalOf(levies.map(({ amount }) => amount)))],
    },
    {
      journal: 'OD',
      date: dayOf(11, 31),
      piece: 'REM-DUE',
      label: 'Rémunérations dues, charges comprises',
      lines: [
        ...activities.map(({ person, dueAfter }) => debit('641800', dueAfter, { section: person.code })),
        credit('428600', totalOf(activities.map(({ dueAfter }) => dueAfter))),
      ],
    },
  ];
}

/** Each month, for each activity: charged on its own section, received on the structure's. The account nets to zero. */
export function contributionEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  return Array.from({ length: 12 }, (_, month): LedgerEntry => ({
    journal: 'OD',
    date: dayOf(month, 31),
    piece: `MUT${String(month + 1).padStart(2, '0')}`,
    label: `Mutualisation ${String(month + 1).padStart(2, '0')}/2014`,
    lines: activities.flatMap(({ person, contribution }) => {
      const amount = itemAt(contribution, month);
      return [
        debit('758800', amount, { section: person.code }),
        credit('758800', amount, { section: structureSection }),
      ];
    }),
  }));
}
