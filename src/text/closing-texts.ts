import type { Month } from '../domain/values/month';
import { formatMonth } from './formats';
import { french } from './french';

/** What stands on the sheet of closed months. */
export const closingTexts = {
  title: 'Mois clos',
  note: french`Ces chiffres sont figés : ne les modifiez pas. Un changement du chiffre d'affaires ou d'un barème donne une ligne de régularisation dans le premier mois ouvert. Pour rouvrir un mois : onglet Mois du volet, ou mutualisation reopen.`,
} as const;

export function closingSubtitle(until: Month | null): string {
  return until === null ? french`Aucun mois n'est clos` : french`Clos jusqu'à ${formatMonth(until)}`;
}

/** What the terminal says of closing and reopening. */
export const closingCliText = {
  closeDescription: french`clôt les mois jusqu'à celui qui est donné : leurs chiffres sont figés dans la feuille Mois clos`,
  reopenDescription: french`rouvre un mois clos, et ceux qui le suivent`,
  month: french`le mois, par exemple 2014-03`,
  date: french`date de la clôture, par exemple 2014-04-10 ; sans elle, aujourd'hui`,
} as const;

export const closingUsage = {
  missingMonth: () => french`il manque le mois : --month 2014-03`,
  date: (value: string) => french`--date ${value} n'est pas un jour, par exemple 2014-04-10`,
} as const;

export function closedText(until: Month | null): string {
  return `${closingSubtitle(until)}.`;
}
