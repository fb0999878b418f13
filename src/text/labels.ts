import type { Rounding } from '../domain/contribution/scheme';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Severity } from '../workbook/problems';
import type {
  ColumnRole,
  IgnoredReason,
  RowLeftOut,
  SheetUnderstanding,
  TableUnderstanding,
} from '../workbook/understanding';
import { monthName } from './formats';
import { french } from './french';
import { capitalised, ofName } from './phrases';

/** Words for what was understood, in lower case: they stand inside a line. */
export const tableKindLabels: Readonly<Record<TableUnderstanding['kind'], string>> = {
  'month-sheet': french`feuille d'un mois`,
  matrix: french`tableau par mois`,
  'entrepreneur-sheet': french`feuille d'un entrepreneur`,
  journal: french`journal de factures`,
  entrepreneurs: french`liste des entrepreneurs`,
  parameters: french`paramètres`,
  rates: french`barèmes`,
};

export const sheetUseLabels: Readonly<Record<SheetUnderstanding['use'], string>> = {
  turnover: french`chiffre d'affaires`,
  'other-amounts': french`achats et autres bases`,
  entrepreneurs: french`liste des entrepreneurs`,
  parameters: french`paramètres`,
  ours: french`écrite par Mutualisation`,
  ignored: french`ignorée`,
};

export const ignoredReasonLabels: Readonly<Record<IgnoredReason, string>> = {
  empty: french`vide`,
  'no-table-recognised': french`aucun tableau reconnu`,
  corrected: french`à votre demande`,
  'same-figures-elsewhere': french`mêmes chiffres sur une autre feuille`,
  'other-subject': french`autre sujet, d'après son titre`,
  'nobody-known': french`aucun entrepreneur connu`,
  'outside-year': french`hors de l'exercice`,
  'noted-shares': french`parts déjà attribuées`,
  'chart-or-other': french`graphique ou autre`,
};

export const columnRoleLabels: Readonly<Record<ColumnRole, string>> = {
  code: 'code',
  section: 'section',
  name: 'nom',
  'first-name': 'prénom',
  activity: 'activité',
  entry: 'entrée',
  exit: 'sortie',
  rate: 'taux',
  status: 'statut',
  month: 'mois',
  date: 'date',
  turnover: 'CA HT',
  'net-turnover': 'CA HT net',
  'credit-notes': 'avoirs',
  vat: 'TVA',
  'turnover-with-vat': 'TTC',
  'document-type': 'type de pièce',
  number: 'numéro',
  client: 'client',
  category: 'catégorie',
  purchases: 'achats',
  resale: french`marchandises revendues`,
  subcontracting: 'sous-traitance',
  'internal-sales': french`ventes internes`,
  'corrected-number': french`facture corrigée`,
  opening: french`cumul à l'ouverture`,
  total: 'total',
  other: 'non lue',
};

export const leftOutLabels: Readonly<Record<RowLeftOut['reason'], string>> = {
  total: 'total',
  'blank-amount': 'sans montant',
  'title-or-note': 'titre ou note',
  'no-name': 'sans nom',
  'repeated-header': 'en-tête répété',
  'outside-year': 'hors exercice',
};

/** A sign beside the word, so that nothing hangs on colour alone. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: '✗ Erreur',
  warning: '⚠ À vérifier',
};

export const roundingLabels: Readonly<Record<Rounding, string>> = {
  month: french`arrondi au centime chaque mois`,
  cumulative: french`arrondi cumulé sur l'exercice`,
};

/** Steps of a request, for a progress line. */
export const stepLabels = {
  outline: french`Feuilles du classeur`,
  read: french`Lecture des cellules`,
  understand: french`Reconnaissance des tableaux`,
  compute: french`Calcul des contributions`,
  write: french`Écriture des feuilles`,
  save: french`Enregistrement`,
  ledger: french`Lecture de la comptabilité`,
} as const;

/** `2014` for a calendar year, `2013-2014` for any other. */
export function yearLabel(year: FinancialYear): string {
  return year.start.number === 1 ? String(year.year) : `${String(year.start.year)}-${String(year.year)}`;
}

/** `Exercice 2014, de janvier à décembre`, or with both years. */
export function yearPhrase(year: FinancialYear): string {
  const sameYear = year.start.year === year.end.year;
  const start = ofName(monthName(year.start.number)) + (sameYear ? '' : ` ${String(year.start.year)}`);
  const end = monthName(year.end.number) + (sameYear ? '' : ` ${String(year.end.year)}`);
  return capitalised(`exercice ${yearLabel(year)}, ${start} à ${end}`);
}
