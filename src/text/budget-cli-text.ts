import { french } from './french';

/** What the terminal says of the `budget` command besides figures and problems. */
export const budgetCliText = {
  description: french`construit les budgets structure et global, prévisionnel contre réalisé`,
  fec: french`fichier des écritures comptables (FEC) du réalisé`,
  balance: french`balance des comptes du réalisé, au format CSV`,
  lenient: french`continue sans les lignes illisibles de la comptabilité, en le disant`,
  twoBooks: () => french`--fec et --balance ne vont pas ensemble : donnez une seule comptabilité.`,
} as const;
