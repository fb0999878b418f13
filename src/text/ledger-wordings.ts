import type { LedgerLineError } from '../workbook/ledger-problems';
import { counted, formatEuroText } from './formats';
import { french } from './french';
import { andList, dayPhrase, quoted } from './phrases';
import type { Wordings } from './wordings';

/** What is wrong with an accounting file. Where stands in the statement: a file has lines and no cells. */
export const ledgerWordings = {
  'ledger-columns': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () =>
      french`Un séparateur dans un libellé décale les colonnes : corrigez la ligne, ou exportez de nouveau le fichier.`,
  },
  'ledger-amount': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () =>
      french`Écrivez un montant en euros et centimes, par exemple 1234,56, ou exportez de nouveau le fichier.`,
  },
  'ledger-amount-ambiguous': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () =>
      french`Rien ne dit si le signe sépare les milliers ou les décimales : écrivez le montant avec deux décimales.`,
  },
  'ledger-amount-missing': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () => french`Complétez le montant ; une ligne sans mouvement porte 0,00.`,
  },
  'ledger-side': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () => french`La colonne Sens porte D ou C (ou +1 et -1).`,
  },
  'ledger-date': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () => french`Écrivez la date sous la forme AAAAMMJJ, par exemple 20141231.`,
  },
  'ledger-account': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () => french`Un numéro de compte commence par trois chiffres : corrigez-le dans la comptabilité.`,
  },
  'ledger-line-differs': {
    statement: (problem) => onLine(problem, lineReason(problem)),
    remedy: () =>
      french`Vérifiez les colonnes de la ligne : à-nouveaux, mouvements et solde doivent s'accorder.`,
  },
  'ledger-header': {
    statement: (problem) =>
      onLine(
        problem,
        french`il manque ${problem.missing.length > 1 ? 'les colonnes' : 'la colonne'} ${andList(problem.missing)}`,
      ),
    remedy: () =>
      french`La première ligne doit nommer les colonnes : celles du FEC (article A47 A-1), ou celles d'une balance (compte, débit, crédit).`,
  },
  'ledger-unrecognised': {
    statement: ({ file }) => french`le fichier « ${file} » n'est ni un FEC ni une balance`,
    remedy: () =>
      french`Choisissez un fichier des écritures comptables (.txt), ou une balance au format CSV avec une ligne d'en-tête.`,
  },
  'ledger-empty': {
    statement: ({ file }) => french`le fichier « ${file} » n'a aucune ligne de comptabilité`,
    remedy: () => french`Exportez de nouveau le fichier, pour l'exercice voulu.`,
  },
  'ledger-unbalanced': {
    statement: ({ file, ...sums }) => french`fichier « ${file} » : ${unbalanced(sums)}`,
    remedy: () =>
      french`Corrigez d'abord les lignes refusées et les écritures déséquilibrées ; s'il n'y en a pas, le fichier est incomplet.`,
  },
  'ledger-more-refused': {
    statement: ({ file, lines }) =>
      french`fichier « ${file} » : ${counted(lines, 'autre ligne est refusée', 'autres lignes sont refusées')}`,
    remedy: () => french`Seules les premières sont citées ; corrigez leur cause commune, puis recommencez.`,
  },
  'ledger-line-left-out': {
    statement: ({ reason }) => onLine(reason, french`ligne laissée de côté, ${lineReason(reason)}`),
    remedy: () => french`Les totaux ne comprennent pas ces lignes : corrigez-les avant de vous y fier.`,
  },
  'ledger-more-left-out': {
    statement: ({ file, lines }) =>
      french`fichier « ${file} » : ${counted(lines, 'autre ligne est laissée de côté', 'autres lignes sont laissées de côté')}`,
    remedy: () => french`Les totaux ne comprennent pas ces lignes : corrigez-les avant de vous y fier.`,
  },
  'ledger-unbalanced-kept': {
    statement: ({ file, ...sums }) => french`fichier « ${file} » : ${unbalanced(sums)}`,
    remedy: () => french`Le calcul continue comme demandé ; le résultat peut être faux de cet écart.`,
  },
  'ledger-entry-unbalanced': {
    statement: (problem) =>
      onLine(
        problem,
        french`${entryName(problem)} n'est pas équilibrée, écart de ${formatEuroText(problem.difference)}`,
      ),
    remedy: () =>
      french`Vérifiez l'écriture ; certains logiciels donnent le même numéro à plusieurs écritures, ce qui ne change pas les totaux.`,
  },
  'ledger-more-unbalanced': {
    statement: ({ file, entries }) =>
      french`fichier « ${file} » : ${counted(entries, "autre écriture n'est pas équilibrée", 'autres écritures ne sont pas équilibrées')}`,
    remedy: () =>
      french`Seules les premières sont citées ; l'équilibre du fichier entier est vérifié à part.`,
  },
  'ledger-both-sides': {
    statement: (problem) =>
      onLine(
        problem,
        french`un débit de ${formatEuroText(problem.debit)} et un crédit de ${formatEuroText(problem.credit)} sur la même ligne`,
      ),
    remedy: () => french`Les deux montants sont comptés ; vérifiez la ligne.`,
  },
  'ledger-more-both-sides': {
    statement: ({ file, lines }) =>
      french`fichier « ${file} » : ${counted(lines, 'autre ligne porte', 'autres lignes portent')} un débit et un crédit`,
    remedy: () => french`Les deux montants sont comptés ; vérifiez ces lignes.`,
  },
  'ledger-total-differs': {
    statement: (problem) =>
      onLine(
        problem,
        french`le total affiché est ${formatEuroText(problem.printed)}, mais la somme de ses lignes est ${formatEuroText(problem.computed)}`,
      ),
    remedy: () => french`Vérifiez qu'il ne manque aucun compte ; le total affiché n'est pas repris.`,
  },
  'ledger-dates-outside': {
    statement: ({ file, first, last, closing }) =>
      french`fichier « ${file} » : les écritures vont du ${dayPhrase(first)} au ${dayPhrase(last)}, mais le nom du fichier dit une clôture le ${dayPhrase(closing)}`,
    remedy: () => french`Vérifiez que c'est le fichier de l'exercice voulu.`,
  },
  'ledger-year-closed': {
    statement: ({ file, result }) =>
      french`fichier « ${file} » : les charges et les produits sont soldés par une écriture de clôture ; le résultat avant elle est ${formatEuroText(result)}`,
    remedy: () => french`Les budgets prennent les montants d'avant cette écriture ; il n'y a rien à faire.`,
  },
} satisfies Partial<Wordings>;

interface OnLine {
  readonly file: string;
  readonly line: number;
}

function onLine({ file, line }: OnLine, statement: string): string {
  return french`fichier « ${file} », ligne ${line} : ${statement}`;
}

/** Why a line is refused, without where. */
function lineReason(problem: LedgerLineError): string {
  switch (problem.code) {
    case 'ledger-columns':
      return french`${counted(problem.found, 'colonne', 'colonnes')} au lieu de ${problem.expected}`;
    case 'ledger-amount':
      return french`le texte ${quoted(problem.text)} de la colonne ${problem.column} ne se lit pas comme un montant`;
    case 'ledger-amount-ambiguous':
      return french`le montant ${quoted(problem.text)} de la colonne ${problem.column} est ambigu`;
    case 'ledger-amount-missing':
      return french`ni débit ni crédit`;
    case 'ledger-side':
      return problem.text === ''
        ? french`le sens (débit ou crédit) manque`
        : french`le sens ${quoted(problem.text)} n'est ni un débit ni un crédit`;
    case 'ledger-date':
      return problem.text === ''
        ? french`la date manque dans la colonne ${problem.column}`
        : french`le texte ${quoted(problem.text)} de la colonne ${problem.column} ne se lit pas comme une date`;
    case 'ledger-account':
      return problem.text === ''
        ? french`le numéro de compte manque`
        : french`le compte ${quoted(problem.text)} ne commence pas par trois chiffres`;
    case 'ledger-line-differs':
      return french`le solde affiché est ${formatEuroText(problem.printed)}, mais les autres colonnes donnent ${formatEuroText(problem.computed)}`;
  }
}

function entryName({ journal, entry }: { readonly journal: string; readonly entry: string }): string {
  return entry === ''
    ? french`l'écriture du journal ${quoted(journal)}`
    : french`l'écriture ${quoted(entry)} du journal ${quoted(journal)}`;
}

function unbalanced({ debit, credit }: { readonly debit: string; readonly credit: string }): string {
  return french`le total des débits est ${formatEuroText(debit)}, celui des crédits ${formatEuroText(credit)}`;
}
