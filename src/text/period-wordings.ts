import { counted } from './formats';
import { french } from './french';
import { monthPhrase, ofName, orList, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** When a figure belongs to. */
export const periodWordings = {
  'month-twice': {
    statement: ({ month, who, first }) =>
      who === null
        ? french`le mois ${ofName(monthPhrase(month))} est déjà donné (${placeName(first)})`
        : french`${who} a déjà un chiffre d'affaires pour ${monthPhrase(month)} (${placeName(first)})`,
    remedy: ({ who }) =>
      who === null
        ? french`Supprimez l'une des deux feuilles, ou faites ignorer l'une d'elles (feuille Lecture, ou volet).`
        : french`Gardez un seul montant pour ce mois, ou additionnez les deux sur une ligne.`,
  },
  'date-unreadable': {
    statement: ({ text }) => french`${quoted(text)} ne se lit pas comme une date`,
    remedy: () => french`Saisissez une date, par exemple 18/12/2014.`,
  },
  'period-unknown': {
    statement: () => french`ce tableau de montants ne dit pas de quel mois il s'agit`,
    remedy: () =>
      french`Écrivez le mois dans le titre de la feuille ou au-dessus du tableau, ou indiquez la période (feuille Lecture, ou volet).`,
  },
  'year-unknown': {
    statement: () => french`aucune année n'est écrite dans le classeur`,
    remedy: () =>
      french`Indiquez l'année : réglage « Année » du volet ou de la feuille Paramètres, option --year dans le terminal.`,
  },
  'year-ambiguous': {
    statement: ({ years }) => french`le classeur parle de plusieurs exercices : ${orList(years)}`,
    remedy: ({ years }) =>
      french`Choisissez l'année : réglage « Année » du volet ou de la feuille Paramètres, option --year ${years.at(-1) ?? ''} dans le terminal.`,
  },
  'period-differs': {
    statement: ({ used, other }) =>
      french`le titre de la feuille dit ${monthPhrase(used)}, une ligne au-dessus du tableau dit ${monthPhrase(other)} ; c'est le titre qui compte`,
    remedy: () => french`Corrigez celui des deux qui est faux, pour que personne ne s'y trompe.`,
  },
  'outside-year': {
    statement: ({ lines, year }) =>
      french`${counted(lines, 'ligne est', 'lignes sont')} hors de l'exercice ${year} et ${lines < 2 ? 'n’est pas comptée' : 'ne sont pas comptées'}`,
    remedy: () => french`Vérifiez les dates et l'année choisie ; si tout est juste, il n'y a rien à faire.`,
  },
} satisfies Partial<Wordings>;
