import { french } from './french';
import { formatEuroText } from './formats';
import { orList, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Who a line belongs to. */
export const personWordings = {
  'entrepreneur-unknown': {
    statement: ({ text, candidates }) =>
      french`« ${text} » n'est pas dans la liste des entrepreneurs` + nearest(candidates),
    remedy: () => french`Corrigez le code ou le nom, ou ajoutez la personne à la liste des entrepreneurs.`,
  },
  'entrepreneur-ambiguous': {
    statement: ({ text, candidates }) => french`« ${text} » peut désigner ${orList(candidates.map(quoted))}`,
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
    statement: ({ who }) => french`la date de sortie de ${who} est avant sa date d'entrée`,
    remedy: () => french`Corrigez l'une des deux dates.`,
  },
  'name-differs': {
    statement: ({ known, found }) =>
      french`le code est celui de ${known}, mais le nom écrit à côté est « ${found} »`,
    remedy: () => french`Vérifiez le code et le nom ; la ligne est attribuée d'après le code.`,
  },
  'names-alike': {
    statement: ({ name, other }) =>
      french`les noms « ${name} » et « ${other} » se ressemblent et sont comptés comme deux personnes`,
    remedy: () =>
      french`Si c'est la même personne, écrivez son nom partout de la même façon, ou ajoutez une feuille Entrepreneurs avec des codes.`,
  },
  'row-without-name': {
    statement: ({ amount }) =>
      french`un montant de ${formatEuroText(amount)} n'a ni code ni nom ; il n'est pas compté`,
    remedy: () => french`Écrivez à qui revient ce montant ; si c'est un total, écrivez « Total » devant.`,
  },
} satisfies Partial<Wordings>;

function nearest(candidates: readonly string[]): string {
  return candidates.length === 0 ? '' : french` ; le plus proche : ${orList(candidates.map(quoted))}`;
}
