import { french } from './french';
import { formatEuroText } from './formats';
import { andList, orList, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Who a line belongs to. */
export const personWordings = {
  'entrepreneur-unknown': {
    statement: ({ text, candidates }) =>
      text === ''
        ? french`cette ligne a un montant, mais ni code ni nom d'entrepreneur`
        : french`${quoted(text)} n'est pas dans la liste des entrepreneurs` + nearest(candidates),
    remedy: ({ text }) =>
      text === ''
        ? french`Écrivez le code ou le nom de l'entrepreneur sur la ligne, ou ôtez le montant.`
        : french`Corrigez le code ou le nom, ou ajoutez la personne à la liste des entrepreneurs.`,
  },
  'entrepreneur-ambiguous': {
    statement: ({ text, candidates }) =>
      french`${quoted(text)} peut désigner ${orList(candidates.map(quoted))}`,
    remedy: () => french`Ajoutez le code, ou écrivez le nom et le prénom en entier.`,
  },
  'entrepreneur-duplicate': {
    statement: ({ who, first }) =>
      french`${who} est déjà dans la liste des entrepreneurs (${placeName(first)})`,
    remedy: () => french`Gardez une seule ligne par entrepreneur, ou donnez un code différent à chacun.`,
  },
  'entrepreneur-nameless': {
    statement: () => french`une ligne de la liste des entrepreneurs n'a ni code ni nom`,
    remedy: () => french`Complétez la ligne, ou supprimez-la.`,
  },
  'exit-before-entry': {
    statement: ({ who }) => french`pour ${who}, la date de sortie est avant la date d'entrée`,
    remedy: () => french`Corrigez l'une des deux dates.`,
  },
  'name-differs': {
    statement: ({ known, found }) =>
      french`le code est celui de ${quoted(known)}, mais le nom écrit à côté est ${quoted(found)}`,
    remedy: () => french`Vérifiez le code et le nom ; la ligne est attribuée d'après le code.`,
  },
  'names-alike': {
    statement: ({ name, other }) =>
      french`les noms ${quoted(name)} et ${quoted(other)} se ressemblent et sont comptés comme deux personnes`,
    remedy: () =>
      french`Si c'est la même personne, écrivez son nom partout de la même façon, ou ajoutez une feuille Entrepreneurs avec des codes.`,
  },
  'row-without-name': {
    statement: ({ amount }) =>
      french`un montant de ${formatEuroText(amount)} n'a ni code ni nom ; il n'est pas compté`,
    remedy: () => french`Écrivez à qui revient ce montant ; si c'est un total, écrivez « Total » devant.`,
  },
} satisfies Partial<Wordings>;

/** ` ; le plus proche : « Élodie Martin »`, or nothing. */
export function nearest(candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const names = andList(candidates.map(quoted));
  return candidates.length === 1
    ? french` ; le plus proche : ${names}`
    : french` ; les plus proches : ${names}`;
}
