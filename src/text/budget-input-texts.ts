import { french } from './french';

/** Everything on the sheets that the person fills for the budget, and on the imported trial balance. */
export const budgetInputTexts = {
  linesTitle: 'Postes du budget',
  linesNotes: [
    french`Une ligne par poste ; remplissez les cases jaunes. Comptes : « 64, 621, -649 » prend 64 et 621 sauf 649 ; le début le plus long l'emporte.`,
    french`Section : vide pour toutes, « E* » pour celles qui commencent par E. Depuis et jusqu'à : années où la ligne est en vigueur. Dans une phrase : « le CICE ».`,
  ],
  grantsTitle: 'Subventions',
  grantsNote: french`Une ligne par subvention, de la demande à l'encaissement. La clé du poste est celle de la feuille des postes.`,
  forecastTitle: french`Prévisions de mutualisation`,
  forecastNotes: [
    french`Par entrepreneur si vous les avez : l'écart sera expliqué par les entrées, les sorties, le chiffre d'affaires et le taux.`,
    french`Sinon l'effectif et le chiffre d'affaires prévus suffisent. Une contribution laissée vide est CA × taux.`,
  ],
  balanceTitle: 'Balance importée',
  balanceTotal: 'Total',
  sectionMonthsTitle: 'Balance analytique par mois',
  sectionMonthsNote: french`Débit − crédit de chaque section, mois par mois, hors écritures de clôture : les relevés de compte y prennent charges, rémunération, résultat et trésorerie.`,
  sectionMonthsNone: french`Ce fichier ne donne pas de sections par mois : les relevés de compte n'y prennent rien.`,
  products: 'Classe 7 : produits',
  charges: 'Classe 6 : charges',
  result: 'Résultat (produits − charges)',
} as const;

/** `Lue dans « FEC 2014.txt »; remplacée à chaque import.` */
export function balanceSource(title: string): string {
  return french`Lue dans « ${title} » ; remplacée à chaque import.`;
}
