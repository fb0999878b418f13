import type { ActivityYear } from './activity-year';
import { levyRate } from './activity-year';
import { structureSection } from './budget-year';
import type { LedgerEntry, LedgerLine } from './ledger-entry';
import { counterpart, credit, dayOf, debit, reversed, totalOf } from './ledger-entry';
import { itemAt } from './random';
import { referenceYear } from './reference-year';
import { split } from './turnover';

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
  const { salaries, contributions } = owedFor(slips);
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
    lines: [...charged, ...salaries, ...contributions],
  };
  const paid = [payroll, transfer(dayOf(month, 31), piece, reversed(salaries))];
  if (month === 11) return paid;
  return [...paid, transfer(dayOf(month + 1, 15), `COT${number}`, reversed(contributions))];
}

/**
 * What pay makes be owed to employees and to the funds, on each section. The funds are paid 70 % and 30 % of the whole:
 * the cents of that one rounding are shared between the sections by the largest remainders.
 */
function owedFor(slips: readonly Payslip[]): Record<'salaries' | 'contributions', readonly LedgerLine[]> {
  const owed = [...new Set(slips.map(({ section }) => section))].map((section) => {
    const own = slips.filter((slip) => slip.section === section);
    const employee = totalOf(own.map(({ gross }) => Math.round(gross * employeeRate)));
    return {
      section,
      net: totalOf(own.map(({ gross }) => gross)) - employee,
      social: employee + totalOf(own.map(({ employer }) => employer)),
    };
  });
  const social = owed.map((each) => each.social);
  const urssaf = split(Math.round(totalOf(social) * urssafPart), social);
  const parts = owed.map((each, place) => ({ ...each, urssaf: itemAt(urssaf, place) }));
  return {
    salaries: parts.map(({ section, net }) => credit('421000', net, { section })),
    contributions: [
      ...parts.map((each) => credit('431000', each.urssaf, { section: each.section })),
      ...parts.map((each) => credit('437000', each.social - each.urssaf, { section: each.section })),
    ],
  };
}

/** A payment from the bank of what these lines settle: one movement, with a line for each section. */
export function transfer(date: string, piece: string, lines: readonly LedgerLine[]): LedgerEntry {
  return {
    journal: 'BQ',
    date,
    piece,
    label: `Virement ${piece}`,
    lines: [...lines, ...counterpart('512000', lines)],
  };
}

/** What belongs to the year and is paid in another one: levy for training, pay due before and after. */
export function dueEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const team = Math.round(12 * totalOf(referenceYear.team.grossByMonth) * levyRate);
  const levies = [
    debit('633300', team, { section: structureSection }),
    ...activities.map(({ person, levy }) => debit('633300', levy, { section: person.code })),
  ];
  const before = activities.map(({ person, dueBefore }) =>
    credit('641800', dueBefore, { section: person.code }),
  );
  const after = activities.map(({ person, dueAfter }) => debit('641800', dueAfter, { section: person.code }));
  return [
    {
      journal: 'OD',
      date: dayOf(0, 1),
      piece: 'EXT-REM',
      label: 'Extourne rémunérations dues au 31/12/2013',
      lines: [...counterpart('428600', before), ...before],
    },
    {
      journal: 'OD',
      date: dayOf(11, 31),
      piece: 'FORM-CONT',
      label: 'Contribution à la formation continue',
      lines: [...levies, ...counterpart('438600', levies)],
    },
    {
      journal: 'OD',
      date: dayOf(11, 31),
      piece: 'REM-DUE',
      label: 'Rémunérations dues, charges comprises',
      lines: [...after, ...counterpart('428600', after)],
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
