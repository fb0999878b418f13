import type { DecimalReading, Step } from '../app/requests';
import { Month } from '../domain/values/month';
import type {
  ColumnRole,
  IgnoredReason,
  RowLeftOut,
  SheetUnderstanding,
  TableUnderstanding,
} from '../workbook/understanding';
import { formatMonth } from './formats';
import { french } from './french';

/** What a table was recognised as. */
export const tableKindNames: Readonly<Record<TableUnderstanding['kind'], string>> = {
  'month-sheet': french`Feuille d'un mois`,
  matrix: french`Tableau par mois`,
  'entrepreneur-sheet': french`Feuille d'un entrepreneur`,
  journal: french`Journal de factures`,
  entrepreneurs: french`Liste des entrepreneurs`,
  parameters: french`Paramètres`,
  rates: french`Barèmes`,
};

export const sheetUseNames: Readonly<Record<SheetUnderstanding['use'], string>> = {
  turnover: french`Chiffre d'affaires`,
  entrepreneurs: french`Entrepreneurs`,
  parameters: french`Paramètres`,
  ours: french`Écrite par Mutualisation`,
  ignored: french`Non utilisée`,
};

export const ignoredReasons: Readonly<Record<IgnoredReason, string>> = {
  empty: french`vide`,
  'no-table-recognised': french`aucun tableau de chiffre d'affaires reconnu`,
  corrected: french`laissée de côté`,
  'same-figures-elsewhere': french`mêmes chiffres qu'une autre feuille`,
  'outside-year': french`hors de l'exercice`,
  'chart-or-other': french`graphique ou autre`,
};

export const columnRoleNames: Readonly<Record<ColumnRole, string>> = {
  code: french`code`,
  name: french`nom`,
  'first-name': french`prénom`,
  activity: french`activité`,
  entry: french`entrée`,
  exit: french`sortie`,
  rate: french`taux`,
  status: french`statut`,
  month: french`mois`,
  date: french`date`,
  turnover: french`montant HT`,
  'net-turnover': french`montant HT net des avoirs`,
  'credit-notes': french`avoirs`,
  vat: french`TVA`,
  'turnover-with-vat': french`montant TTC`,
  'document-type': french`type de pièce`,
  number: french`numéro`,
  client: french`client`,
  category: french`catégorie`,
  total: french`total`,
  other: french`non utilisée`,
};

export const leftOutReasons: Readonly<Record<RowLeftOut['reason'], string>> = {
  total: french`total`,
  'blank-amount': french`sans montant`,
  'title-or-note': french`titre ou note`,
  'no-name': french`sans nom`,
  'repeated-header': french`en-tête répété`,
  'outside-year': french`hors de l'exercice`,
};

export const periodOrigins: Readonly<Record<NonNullable<TableUnderstanding['periodFrom']>, string>> = {
  header: french`d'après l'en-tête`,
  'sheet-title': french`d'après le nom de la feuille`,
  'title-row': french`d'après le titre du tableau`,
  column: french`d'après une colonne`,
  correction: french`d'après la correction`,
  setting: french`d'après le réglage de l'année`,
};

/** What is being done, for a line of progress. */
export const stepNames: Readonly<Record<Step, string>> = {
  outline: french`Inventaire des feuilles`,
  read: french`Lecture des cellules`,
  understand: french`Reconnaissance des tableaux`,
  compute: french`Calcul des contributions`,
  write: french`Écriture des feuilles`,
  save: french`Enregistrement`,
};

/** As said beside a setting in force. */
export const decimalReadingNames: Readonly<Record<DecimalReading, string>> = {
  ask: french`textes ambigus signalés`,
  comma: french`virgule décimale`,
  point: french`point décimal`,
};

/** `janvier 2014`, or `janvier 2014 à décembre 2014`. */
export function periodName(period: NonNullable<TableUnderstanding['period']>): string {
  const first = formatMonth(Month.parse(period.first));
  return period.first === period.last ? first : french`${first} à ${formatMonth(Month.parse(period.last))}`;
}
