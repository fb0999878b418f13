import { structureSection } from './budget-year';
import type { LedgerEntry, LedgerLine, Party } from './ledger-entry';
import { credit, dayOf, debit } from './ledger-entry';
import { transfer } from './ledger-pay';
import type { Bill } from './ledger-purchases';
import { vatOf } from './ledger-sales';
import { referenceYear } from './reference-year';

const everyMonth = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const quarters = [2, 5, 8, 11];
const section = structureSection;

/** Account, supplier, what it is, VAT in tenths of a percent, months, amount of each before VAT. */
type Regular = readonly [string, string, string, number, readonly number[], number];

const regular: readonly Regular[] = [
  ['606100', 'S01 Électricité des vallées', 'Électricité', 200, everyMonth, 14_500],
  ['606400', 'S02 Papeterie Vaubeline', 'Fournitures', 200, quarters, 61_850],
  ['606300', 'S02 Papeterie Vaubeline', 'Petit équipement', 200, [8], 100_030],
  ['613200', 'S03 Immobilière Treschamp', 'Loyer', 0, everyMonth, 105_000],
  ['614000', 'S03 Immobilière Treschamp', 'Charges locatives', 0, quarters, 40_500],
  ['615600', 'S04 Bureautique Lauzerolle', 'Maintenance', 200, everyMonth, 11_500],
  ['616000', 'S05 Assurances Montrosier', 'Responsabilité civile', 0, [0], 186_000],
  ['622600', 'S06 Cabinet comptable Pralonge', 'Honoraires', 200, quarters, 114_000],
  ['622600', 'S07 Commissaire aux comptes Serrevieille', 'Honoraires', 200, [4, 10], 170_000],
  ['622700', 'S08 Greffe', 'Dépôt des comptes', 0, [6], 68_000],
  ['623600', 'S09 Imprimerie Valcroze', 'Plaquettes', 200, [3], 124_000],
  ['623600', 'S09 Imprimerie Valcroze', 'Affiches', 200, [9], 86_275],
  ['626000', 'S10 Télécom des Alpes du Sud', 'Téléphone', 200, everyMonth, 15_500],
  ['626100', 'S11 Poste', 'Affranchissements', 0, [0, 2, 4, 6, 8, 10], 24_000],
  ['625700', 'S12 Auberge Roquemaille', 'Assemblée générale', 100, [5], 36_000],
  ['628800', 'S13 Archives Grandlubac', 'Archivage', 200, [10], 30_000],
  ['628100', 'S14 Réseau national des coopératives', 'Cotisation', 0, [1], 286_000],
  ['628100', 'S15 Réseau régional de l’accompagnement', 'Cotisation', 0, [4], 182_000],
  ['647500', 'S16 Médecine du travail', 'Suivi médical', 0, [2], 47_501],
];

export function structureBills(): readonly Bill[] {
  return regular.flatMap(([account, supplier, label, vat, months, amount]) =>
    months.map((month) => ({
      month,
      day: 5,
      account,
      amount,
      vat,
      section,
      supplier: { code: supplier.slice(0, 3), name: supplier.slice(4) },
      label,
    })),
  );
}

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
      lines: [debit('441700', amount, { party }), credit(account, amount, { section })],
    },
    ...received.map(([paid, part]) =>
      receipt(dayOf(paid, 22), `SUB-${party.code}`, [credit('441700', part, { party })]),
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
    const lines = [credit('708800', rent, { section }), credit('445710', owed - rent)];
    return [
      {
        journal: 'VE',
        date: dayOf(month, 1),
        piece,
        label: 'Bureau partagé',
        lines: [debit('411000', owed, { party: client }), ...lines],
      },
      receipt(dayOf(month, 9), piece, [credit('411000', owed, { party: client })]),
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
      debit('164000', 87_500),
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
      lines: [debit('444100', cice), credit('649000', cice, { section })],
    },
    {
      ...closing,
      piece: 'PERTES',
      label: 'Créances irrécouvrables',
      lines: [debit('654000', 48_600, { section }), credit('411000', 48_600, { party: lostClient })],
    },
    {
      ...closing,
      piece: 'DOTATIONS',
      label: 'Dotations aux amortissements',
      lines: [
        debit('681120', 480_000, { section }),
        credit('281830', 310_000),
        credit('281840', 170_000),
      ],
    },
  ];
}

/** One of those who owed at the start of the year. */
export const lostClient: Party = { code: 'C901', name: 'SARL Clarensac-le-Haut' };
