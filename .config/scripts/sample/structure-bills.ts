import { structureSection } from './budget-year';
import type { Bill } from './ledger-purchases';

const everyMonth = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const quarters = [2, 5, 8, 11];

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

/** What suppliers charge the support team and the shared services. */
export function structureBills(): readonly Bill[] {
  return regular.flatMap(([account, supplier, label, vat, months, amount]) =>
    months.map((month) => ({
      month,
      day: 5,
      account,
      amount,
      vat,
      section: structureSection,
      supplier: { code: supplier.slice(0, 3), name: supplier.slice(4) },
      label,
    })),
  );
}
