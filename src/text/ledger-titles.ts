import type { LedgerError, LedgerWarning } from '../workbook/ledger-problems';
import { french } from './french';

/** A few words for all problems of one kind of an accounting file, above their list. */
export const ledgerTitles: Readonly<Record<(LedgerError | LedgerWarning)['code'], string>> = {
  'ledger-columns': french`Lignes qui n'ont pas le bon nombre de colonnes`,
  'ledger-amount': french`Montants illisibles dans la comptabilité`,
  'ledger-amount-ambiguous': french`Montants ambigus dans la comptabilité`,
  'ledger-amount-missing': french`Lignes sans débit ni crédit`,
  'ledger-side': french`Sens illisibles`,
  'ledger-date': french`Dates illisibles dans la comptabilité`,
  'ledger-account': french`Numéros de compte à corriger`,
  'ledger-line-differs': french`Soldes qui ne tombent pas juste`,
  'ledger-header': french`Colonnes manquantes`,
  'ledger-unrecognised': french`Fichier comptable non reconnu`,
  'ledger-empty': french`Fichier comptable vide`,
  'ledger-unbalanced': french`Comptabilité déséquilibrée`,
  'ledger-more-refused': french`Autres lignes refusées`,
  'ledger-line-left-out': french`Lignes laissées de côté`,
  'ledger-more-left-out': french`Autres lignes laissées de côté`,
  'ledger-unbalanced-kept': french`Déséquilibre accepté`,
  'ledger-entry-unbalanced': french`Écritures déséquilibrées`,
  'ledger-more-unbalanced': french`Autres écritures déséquilibrées`,
  'ledger-both-sides': french`Lignes au débit et au crédit`,
  'ledger-more-both-sides': french`Autres lignes au débit et au crédit`,
  'ledger-total-differs': french`Totaux de la balance à vérifier`,
  'ledger-dates-outside': french`Dates et nom du fichier`,
  'ledger-year-closed': french`Exercice déjà soldé`,
};
