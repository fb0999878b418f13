import { formatEuroText } from './formats';
import { french } from './french';
import { andList, monthPhrase } from './phrases';
import type { Wordings } from './wordings';

/** Closed months: what stands in the way, and what changed in them since. */
export const closingWordings = {
  'closed-month-altered': {
    statement: ({ month }) =>
      french`les chiffres clos de ${monthPhrase(month)} ne sont plus ceux qui ont été enregistrés à la clôture`,
    remedy: () =>
      french`Annulez la modification de la feuille Mois clos, ou rouvrez ce mois, puis clôturez-le de nouveau : onglet Mois du volet, ou mutualisation reopen puis close.`,
  },
  'month-already-closed': {
    statement: ({ month, until }) =>
      french`${monthPhrase(month)} est déjà clos ; les mois sont clos jusqu'à ${monthPhrase(until)}`,
    remedy: () => french`Choisissez un mois plus récent ; pour revenir sur une clôture, rouvrez le mois.`,
  },
  'month-not-closed': {
    statement: ({ month, until }) =>
      until === null
        ? french`${monthPhrase(month)} n'est pas clos : aucun mois ne l'est`
        : french`${monthPhrase(month)} n'est pas clos : les mois le sont jusqu'à ${monthPhrase(until)}`,
    remedy: () => french`Choisissez un mois de la feuille Mois clos.`,
  },
  'closed-month-changed': {
    statement: ({ month, who, contribution, booked }) =>
      french`${monthPhrase(month)} est clos et a changé depuis pour ${people(who)} : ${formatEuroText(contribution)} de contribution ` +
      (booked === null
        ? french`restent à régulariser, tous les mois de l'exercice étant clos`
        : french`sont régularisés en ${monthPhrase(booked)}`),
    remedy: ({ booked }) =>
      booked === null
        ? french`Passez la régularisation dans l'exercice suivant, ou rouvrez un mois de celui-ci.`
        : french`Vérifiez le changement ; s'il est juste, il n'y a rien à faire : la ligne de régularisation le comptabilise.`,
  },
} satisfies Partial<Wordings>;

/** The first few by name. */
function people(who: readonly string[]): string {
  const named = who.slice(0, 3);
  const others = who.length - named.length;
  return andList(others === 0 ? named : [...named, french`${others} autres`]);
}
