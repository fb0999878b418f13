import { french } from './french';

/** What the terminal says of the `fec` command besides figures and problems. */
export const ledgerCliText = {
  usage: '<FICHIER> [options]',
  description: french`lit et contrôle une comptabilité (FEC ou balance) : totaux, balance par compte, résultat`,
  input: french`le fichier des écritures comptables, ou une balance au format CSV`,
  lenient: french`continue sans les lignes illisibles, en le disant`,
  section: french`détaille chaque compte par section analytique`,
} as const;
