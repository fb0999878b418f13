import type { PartKey, ShareKey } from '../domain/appropriation/appropriation';
import type { BooksField } from '../domain/appropriation/books-figures';
import type { LegalSource } from '../domain/law/dated-value';
import type { EntryAccount } from '../reports/appropriation-entries';
import { french } from './french';

/** Names of the parts, as a table shows them. */
export const partLabels: Readonly<Record<PartKey, string>> = {
  lossesAbsorbed: french`Pertes antérieures apurées`,
  legalReserve: french`Réserve légale`,
  developmentFund: french`Fonds de développement (réserve statutaire)`,
  labourShare: french`Part travail (participation)`,
  interest: french`Intérêts aux parts sociales`,
  carriedForward: french`Report à nouveau`,
};

/** Names of the shares inside a sentence. */
export const shareLabels: Readonly<Record<ShareKey, string>> = {
  legal: french`la réserve légale`,
  fund: french`le fonds de développement`,
  labour: french`la part travail`,
  interest: french`les intérêts aux parts`,
};

export const accountLabels: Readonly<Record<EntryAccount, string>> = {
  '120': french`Résultat de l'exercice (bénéfice)`,
  '129': french`Résultat de l'exercice (perte)`,
  '119': french`Report à nouveau (solde débiteur)`,
  '110': french`Report à nouveau (solde créditeur)`,
  '1061': french`Réserve légale`,
  '1063': french`Réserve statutaire – fonds de développement`,
  '424': french`Participation des salariés aux résultats`,
  '457': french`Associés – intérêts aux parts à payer`,
};

/** `loi n° 78-763 du 19 juillet 1978, art. 33, 3°`. */
export function sourceLabel({ act, article, point }: LegalSource): string {
  const pointed = point === null ? '' : `, ${String(point)}°`;
  return french`${acts[act]}, art. ` + article + pointed;
}

const acts: Readonly<Record<LegalSource['act'], string>> = {
  'law-78-763': 'loi n°\u00A078-763 du 19 juillet 1978',
  'law-47-1775': 'loi n°\u00A047-1775 du 10 septembre 1947',
  cgi: french`code général des impôts`,
};

export const appropriationTexts = {
  result: french`Résultat à affecter`,
  resultBefore: french`Résultat avant participation`,
  base: french`Excédents nets de gestion (base de répartition)`,
  total: french`Total affecté`,
  lossesLeft: french`Pertes restant à reporter`,
  keptSign: '✓ Respecté',
  brokenSign: '✗ Non respecté',
  remarkSign: '⚠ Remarque',
  checksTitle: french`Contrôles`,
  entriesTitle: french`Écritures comptables`,
  resolutionTitle: french`Projet de résolution`,
  nextYearsTitle: french`Simulation des exercices suivants`,
  employeesTitle: french`Part travail par salarié`,
  booksTitle: french`D'après la comptabilité`,
  totalWord: french`Total`,
  legalReserveAfter: french`Réserve légale atteinte`,
  columns: {
    part: french`Affectation`,
    amount: french`Montant`,
    explanation: french`Explication`,
    account: french`Compte`,
    label: french`Libellé`,
    debit: french`Débit`,
    credit: french`Crédit`,
    year: french`Exercice`,
    result: french`Résultat`,
    figure: french`Donnée`,
    origin: french`Origine`,
    employee: french`Salarié`,
    seniority: french`Coefficient`,
    labour: french`Part travail`,
    parts: {
      lossesAbsorbed: french`Pertes apurées`,
      legalReserve: french`Réserve légale`,
      developmentFund: french`Fonds de dév.`,
      labourShare: french`Part travail`,
      interest: french`Intérêts`,
      carriedForward: french`Report`,
    },
  },
  ceilingUnchecked: french`Plafond de la réserve légale non contrôlé : indiquez le capital le plus élevé atteint et la réserve légale actuelle.`,
} as const;

/** What a figure of the books is about, as a table shows it. */
export const booksFieldLabels: Readonly<Record<BooksField, string>> = {
  result: french`Résultat de l'exercice`,
  labourBooked: french`Participation déjà comptabilisée`,
  priorLosses: french`Pertes antérieures`,
  legalReserve: french`Réserve légale`,
  highestCapital: french`Capital (saisissez-en un plus élevé s'il a été atteint)`,
};

/** Where a figure of the books stands: `compte 119`, or `classe 7 − classe 6`. */
export function booksAccount(account: string): string {
  return account === '7-6' ? french`classe 7 − classe 6` : french`compte ${account}`;
}
