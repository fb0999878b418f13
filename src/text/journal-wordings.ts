import { french } from './french';
import { monthPhrase, ofName, orList, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Why the entries of a month cannot be made. */
export const journalWordings = {
  'month-not-computed': {
    statement: ({ month, first, last }) =>
      first === last
        ? french`${monthPhrase(month)} n'a pas d'écriture : seul ${monthPhrase(first)} a des chiffres`
        : french`${monthPhrase(month)} n'a pas d'écriture : les chiffres vont ${ofName(monthPhrase(first))} à ${monthPhrase(last)}`,
    remedy: () => french`Choisissez un mois qui a des chiffres, ou ajoutez sa feuille au classeur.`,
  },
  'statement-for-unknown': {
    statement: ({ text, candidates }) =>
      french`${quoted(text)} n'est le code ni le nom d'aucun entrepreneur` +
      (candidates.length === 0 ? '' : french` ; noms proches : ${orList(candidates)}`),
    remedy: () => french`Donnez le code ou le nom tel qu'il est dans la liste des entrepreneurs.`,
  },
  'section-of-structure': {
    statement: ({ who, section }) =>
      french`${who} a la section ${quoted(section)}, qui est celle de la structure : son écriture se solderait sur elle-même`,
    remedy: () =>
      french`Donnez une autre section à cette personne (colonne Section de la liste) ou à la structure (feuille Paramètres).`,
  },
} satisfies Partial<Wordings>;
