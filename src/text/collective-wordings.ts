import { formatPercentText } from './formats';
import { french } from './french';
import { quoted } from './phrases';
import type { Wordings } from './wordings';

/** Collective activities whose turnover is to be shared. */
export const collectiveWordings = {
  'collective-month-unreadable': {
    statement: ({ activity, text }) =>
      french`l'activité ${quoted(activity)} est à répartir, mais ` +
      (text === '' ? french`aucun mois n'est indiqué` : french`${quoted(text)} n'est pas un mois`),
    remedy: () =>
      french`Écrivez le mois à droite de « À répartir en », par exemple mars 2014 ; si les parts sont déjà dans les mois, effacez « À répartir en ».`,
  },
  'collective-key-missing': {
    statement: ({ activity }) => french`l'activité ${quoted(activity)} n'a pas de clé de répartition`,
    remedy: () => french`Sous son nom, écrivez une ligne par personne avec sa part, par exemple 25 %.`,
  },
  'collective-share-unreadable': {
    statement: ({ who, text }) => french`la part de ${who}, ${quoted(text)}, n'est pas un nombre positif`,
    remedy: () => french`Saisissez un nombre ou un pourcentage, par exemple 25 %.`,
  },
  'collective-key-not-whole': {
    statement: ({ activity, total }) =>
      french`les parts de l'activité ${quoted(activity)} font ${formatPercentText(total)} au lieu de 100 %`,
    remedy: () => french`Vérifiez les parts ; le montant est réparti tout entier, en proportion.`,
  },
} satisfies Partial<Wordings>;
