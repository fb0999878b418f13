import type { ActivityYear } from './activity-year';
import { structureSection } from './budget-year';
import type { LedgerEntry, LedgerLine, Party } from './ledger-entry';
import { counterpart, credit, dayOf, debit } from './ledger-entry';
import { transfer } from './ledger-pay';
import { lostClient, receipt } from './ledger-structure';
import { referenceYear } from './reference-year';

const section = structureSection;
const lossOf2013 = 471_400;
const grantOf2013: Party = { code: 'REGION', name: 'Région' };
const creditOf2013 = 1_203_600;
const contributionsOf2013 = { urssaf: 948_000, others: 426_000 };
const vatOf2013 = 691_500;

/** What clients and suppliers owed or were owed at the start, and the month in which it was paid. */
const clients: readonly (readonly [Party, number, number | null])[] = [
  [{ code: 'C902', name: 'Association Fontbasse' }, 1_284_000, 0],
  [{ code: 'C903', name: 'Mairie Villebrune' }, 972_000, 0],
  [{ code: 'C904', name: 'Cabinet Champrion' }, 638_400, 1],
  [{ code: 'C905', name: 'Ferme Malcombe' }, 899_000, 1],
  [lostClient, 48_600, null],
];
const suppliers: readonly (readonly [Party, number])[] = [
  [{ code: 'F04', name: 'Grossiste Orsenne' }, 421_600],
  [{ code: 'F05', name: 'Matériaux Fontbasse' }, 318_000],
  [{ code: 'S06', name: 'Cabinet comptable Pralonge' }, 245_000],
];

/**
 * The balance sheet at the start, what it makes be paid in the year, and the movements of capital. All of it is the
 * structure's, but for the pay that is due to activities: it stands on their sections, with the bank money to pay it.
 */
export function openingEntries(activities: readonly ActivityYear[]): readonly LedgerEntry[] {
  const lines = openingLines(activities);
  return [
    {
      journal: 'AN',
      date: dayOf(0, 1),
      piece: 'AN2014',
      label: 'À-nouveaux au 01/01/2014',
      lines: [...lines, ...counterpart('512000', lines)],
    },
    ...clients.flatMap(([party, amount, month]) =>
      month === null
        ? []
        : [receipt(dayOf(month, 18), `REG-${party.code}`, [credit('411000', amount, { section, party })])],
    ),
    ...suppliers.map(([party, amount]) =>
      transfer(dayOf(0, 10), `REG-${party.code}`, [debit('401000', amount, { section, party })]),
    ),
    transfer(dayOf(0, 15), 'COT12-2013', [
      debit('431000', contributionsOf2013.urssaf, { section }),
      debit('437000', contributionsOf2013.others, { section }),
    ]),
    transfer(dayOf(0, 20), 'TVA12-2013', [debit('445510', vatOf2013, { section })]),
    receipt(dayOf(1, 24), 'SUB-2013', [credit('441700', 600_000, { section, party: grantOf2013 })]),
    receipt(dayOf(8, 16), 'CICE-2013', [credit('444100', creditOf2013, { section })]),
    {
      journal: 'OD',
      date: dayOf(5, 20),
      piece: 'AG2014',
      label: 'Affectation du résultat 2013',
      lines: [debit('119000', lossOf2013, { section }), credit('129000', lossOf2013, { section })],
    },
    receipt(dayOf(5, 27), 'CAPITAL-E', [credit('101300', 50_000, { section })]),
    transfer(dayOf(8, 27), 'CAPITAL-S', [debit('101300', 100_000, { section })]),
  ];
}

function openingLines(activities: readonly ActivityYear[]): readonly LedgerLine[] {
  const { priorLosses, legalReserve, statutoryReserve, capital } = referenceYear.equity;
  return [
    credit('101300', capital, { section }),
    credit('106100', legalReserve, { section }),
    credit('106300', statutoryReserve, { section }),
    debit('119000', priorLosses - lossOf2013, { section }),
    debit('129000', lossOf2013, { section }),
    credit('164000', 1_400_000, { section }),
    debit('218300', 1_260_000, { section }),
    debit('218400', 1_580_000, { section }),
    debit('275000', 210_000, { section }),
    credit('281830', 810_000, { section }),
    credit('281840', 720_000, { section }),
    ...suppliers.map(([party, amount]) => credit('401000', amount, { section, party })),
    ...clients.map(([party, amount]) => debit('411000', amount, { section, party })),
    ...activities.map(({ person, dueBefore }) => credit('428600', dueBefore, { section: person.code })),
    credit('431000', contributionsOf2013.urssaf, { section }),
    credit('437000', contributionsOf2013.others, { section }),
    debit('441700', 600_000, { section, party: grantOf2013 }),
    debit('444100', creditOf2013, { section }),
    credit('445510', vatOf2013, { section }),
    credit('455000', 3_200_000, { section }),
  ];
}
