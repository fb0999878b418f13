import { structureSection } from './budget-year';
import type { LedgerEntry, LedgerLine, Party } from './ledger-entry';
import { credit, dayOf, debit } from './ledger-entry';
import { transfer } from './ledger-pay';
import { vatOf } from './ledger-sales';
import { referenceYear } from './reference-year';

const everyMonth = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const section = structureSection;

/** Grants and aids, what the bank takes and gives, and what is only booked at the end. */
export function structureEntries(): readonly LedgerEntry[] {
  return [...grantEntries(), ...incomeEntries(), ...bankEntries(), ...yearEndEntries()];
}

interface Granted {
  readonly party: Party;
  readonly account: string;
  readonly amount: number;
  readonly month: number;
  /** Month from 0 and amount. */
  readonly received: readonly (readonly [number, number])[];
}

const grants: readonly Granted[] = [
  {
    party: { code: 'REGION', name: 'Région' },
    account: '741100',
    amount: referenceYear.grants.region,
    month: 2,
    received: [
      [3, 1_531_250],
      [9, 918_750],
    ],
  },
  {
    party: { code: 'DEPT', name: 'Département' },
    account: '741200',
    amount: referenceYear.grants.department,
    month: 3,
    received: [[4, 3_000_000]],
  },
  {
    party: { code: 'PROJ1', name: 'Projet transfrontalier' },
    account: '741800',
    amount: 962_000,
    month: 5,
    received: [[6, 481_000]],
  },
  {
    party: { code: 'PROJ2', name: 'Projet coopération locale' },
    account: '741800',
    amount: 640_000,
    month: 6,
    received: [[10, 640_000]],
  },
];

function grantEntries(): readonly LedgerEntry[] {
  return grants.flatMap(({ party, account, amount, month, received }) => [
    {
      journal: 'OD',
      date: dayOf(month, 14),
      piece: `CONV-${party.code}`,
      label: `Convention ${party.name}`,
      lines: [debit('441700', amount, { section, party }), credit(account, amount, { section })],
    },
    ...received.map(([paid, part]) =>
      receipt(dayOf(paid, 22), `SUB-${party.code}`, [credit('441700', part, { section, party })]),
    ),
  ]);
}

/** A payment into the bank of what these lines settle. */
export function receipt(date: string, piece: string, lines: readonly LedgerLine[]): LedgerEntry {
  return { ...transfer(date, piece, lines), label: `Encaissement ${piece}` };
}

function incomeEntries(): readonly LedgerEntry[] {
  const rent = 29_500;
  const client: Party = { code: 'C900', name: 'Association Aiguebrune' };
  const monthly = everyMonth.flatMap((month): LedgerEntry[] => {
    const owed = rent + vatOf(rent, 200);
    const piece = `LOC${String(month + 1).padStart(2, '0')}`;
    const lines = [credit('708800', rent, { section }), credit('445710', owed - rent, { section })];
    return [
      {
        journal: 'VE',
        date: dayOf(month, 1),
        piece,
        label: 'Bureau partagé',
        lines: [debit('411000', owed, { section, party: client }), ...lines],
      },
      receipt(dayOf(month, 9), piece, [credit('411000', owed, { section, party: client })]),
      receipt(dayOf(month, 12), 'AIDE-EMPLOI', [credit('741700', 20_000, { section })]),
    ];
  });
  return [
    ...monthly,
    receipt(dayOf(5, 26), 'OPCA-EQUIPE', [credit('791000', 128_460, { section })]),
    receipt(dayOf(10, 26), 'OPCA-EQUIPE', [credit('791000', 90_000, { section })]),
    receipt(dayOf(7, 8), 'AVOIR-2013', [credit('772000', 168_725, { section })]),
    receipt(dayOf(11, 30), 'INTERETS', [credit('768000', 41_215, { section })]),
  ];
}

function bankEntries(): readonly LedgerEntry[] {
  const interests = [20_500, 19_300, 17_800, 16_600];
  const loan = interests.map((interest, quarter) =>
    transfer(dayOf(quarter * 3 + 2, 20), 'EMPRUNT', [
      debit('164000', 87_500, { section }),
      debit('661160', interest, { section }),
    ]),
  );
  const monthly = everyMonth.flatMap((month) => [
    transfer(dayOf(month, 31), 'FRAIS-BQ', [debit('627000', 8_300, { section })]),
    transfer(dayOf(month, 27), 'FRAIS-EQUIPE', [debit('625100', 48_560, { section })]),
  ]);
  return [
    ...loan,
    ...monthly,
    transfer(dayOf(11, 15), 'CFE', [debit('635110', 141_800, { section })]),
    transfer(dayOf(8, 23), 'PENALITES', [debit('671200', 26_000, { section })]),
  ];
}

function yearEndEntries(): readonly LedgerEntry[] {
  const { rate, pay } = referenceYear.cice;
  const cice = Math.round(pay * rate);
  const closing = { journal: 'OD', date: dayOf(11, 31) } as const;
  return [
    {
      ...closing,
      piece: 'CICE',
      label: 'CICE 2014, 6 % des rémunérations',
      lines: [debit('444100', cice, { section }), credit('649000', cice, { section })],
    },
    {
      ...closing,
      piece: 'PERTES',
      label: 'Créances irrécouvrables',
      lines: [debit('654000', 48_600, { section }), credit('411000', 48_600, { section, party: lostClient })],
    },
    {
      ...closing,
      piece: 'DOTATIONS',
      label: 'Dotations aux amortissements',
      lines: [
        debit('681120', 480_000, { section }),
        credit('281830', 310_000, { section }),
        credit('281840', 170_000, { section }),
      ],
    },
  ];
}

/** One of those who owed at the start of the year. */
export const lostClient: Party = { code: 'C901', name: 'SARL Clarensac-le-Haut' };
