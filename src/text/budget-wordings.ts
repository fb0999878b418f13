import { counted, formatEuroText, formatPercentText } from './formats';
import { french } from './french';
import { andList, orList, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** The lines of the budget, the accounts that they take and the figures beside them. */
export const budgetWordings = {
  'header-missing': {
    statement: ({ columns }) =>
      french`la ligne d'en-tête avec ${andList(columns.map(quoted))} est introuvable`,
    remedy: () =>
      french`Remettez les titres de ces colonnes ; pour repartir de zéro, supprimez la feuille et relancez.`,
  },
  'budget-line-nameless': {
    statement: () => french`un poste n'a ni clé ni libellé`,
    remedy: () => french`Donnez-lui un libellé, ou videz la ligne.`,
  },
  'budget-line-twice': {
    statement: ({ key, first }) =>
      french`le poste ${quoted(key)} est déjà là pour les mêmes années (${placeName(first)})`,
    remedy: () => french`Changez la clé, ou les années « Depuis » et « Jusqu’à » de l'une des deux lignes.`,
  },
  'budget-word-unknown': {
    statement: ({ column, text, words }) =>
      french`la colonne ${quoted(column)} dit ${quoted(text)} ; il faut ${orList(words.map(quoted))}`,
    remedy: () => french`Corrigez le mot, ou copiez celui d'une autre ligne.`,
  },
  'accounts-unreadable': {
    statement: ({ text, piece }) =>
      french`dans les comptes ${quoted(text)}, ${quoted(piece)} n'est pas un début de compte de classe 6 ou 7`,
    remedy: () =>
      french`Séparez les débuts de comptes par des virgules et mettez un signe moins devant ce qui est exclu, par exemple « 64, 621, -649 ».`,
  },
  'budget-year-unreadable': {
    statement: ({ column, text }) =>
      french`la colonne ${quoted(column)} dit ${quoted(text)}, qui n'est pas une année`,
    remedy: () => french`Saisissez une année comme 2014, ou videz la cellule si le poste vaut toujours.`,
  },
  'contribution-line-twice': {
    statement: ({ first }) =>
      french`un second poste prend la contribution calculée (le premier : ${placeName(first)})`,
    remedy: () =>
      french`Gardez « Mutualisation » dans la colonne « Origine du réalisé » pour une seule ressource de la structure.`,
  },
  'account-taken-twice': {
    statement: ({ account, section, lines }) =>
      french`le compte ${account}` +
      (section === '' ? '' : french` (section ${section})`) +
      french` est pris d'aussi près par ${andList(lines.map(quoted))}`,
    remedy: () =>
      french`Allongez le début de compte du poste qui doit le prendre, ou excluez-le de l'autre avec un signe moins.`,
  },
  'budget-key-unknown': {
    statement: ({ key, candidates }) =>
      french`aucun poste n'a la clé ${quoted(key)}` +
      (candidates.length === 0 ? '' : french` ; les plus proches : ${orList(candidates.map(quoted))}`),
    remedy: () => french`Reprenez une clé de la feuille Postes, ou videz la cellule.`,
  },
  'budget-template-used': {
    statement: () =>
      french`le classeur n'a pas encore de feuille Postes : les postes habituels d'une coopérative sont repris, sans prévisionnel`,
    remedy: () => french`Complétez la feuille Postes qui est créée, puis relancez.`,
  },
  'books-missing': {
    statement: () =>
      french`aucune comptabilité n'est donnée : seuls la mutualisation calculée et les montants saisis sont réalisés`,
    remedy: () => french`Importez un fichier des écritures comptables (FEC) ou une balance.`,
  },
  'accounts-unmapped': {
    statement: ({ count, total, accounts }) =>
      french`${counted(count, 'compte n’est pris', 'comptes ne sont pris')} par aucun poste, pour un solde de ${formatEuroText(total)} : ${andList(accounts)}`,
    remedy: () =>
      french`Ajoutez le début de ces comptes à un poste ; ils restent « non ventilés » jusque-là.`,
  },
  'sections-missing': {
    statement: () =>
      french`la comptabilité ne porte pas de section analytique : tout y est compté à la structure, le chiffre d'affaires des entrepreneurs compris`,
    remedy: () =>
      french`Exportez-la avec la section analytique dans une colonne de plus, si votre logiciel le permet.`,
  },
  'contribution-differs': {
    statement: ({ computed, received }) =>
      french`la mutualisation calculée est de ${formatEuroText(computed)}, la comptabilité porte ${formatEuroText(received)} en produit de la structure`,
    remedy: () =>
      french`Le budget prend le montant calculé. Vérifiez les écritures de contribution, ou un mois de chiffre d'affaires qui manque.`,
  },
  'internal-flow-open': {
    statement: ({ received, paid }) =>
      french`le flux interne de la mutualisation ne se solde pas : ${formatEuroText(paid)} payés par les entrepreneurs, ${formatEuroText(received)} reçus par la structure`,
    remedy: () => french`Vérifiez les écritures du compte de mutualisation et leurs sections.`,
  },
  'books-of-other-year': {
    statement: ({ books, year }) =>
      french`la comptabilité se clôt en ${String(books)}, l'exercice du classeur en ${String(year)}`,
    remedy: () => french`Vérifiez le fichier choisi, ou l'année de l'exercice dans les paramètres.`,
  },
  'cice-too-large': {
    statement: ({ cice, pay, rate }) =>
      french`le compte 649 porte ${formatEuroText(cice)}, plus que ${formatPercentText(rate)} de toutes les rémunérations du compte 641 (${formatEuroText(pay)}), le plus que le CICE puisse être (CGI, art. 244 quater C)`,
    remedy: () =>
      french`Vérifiez ce que contient le compte 649 : autre chose que le CICE s'y trouve, ou son montant est faux.`,
  },
  'forecast-differs': {
    statement: ({ people, line }) =>
      french`les prévisions par entrepreneur font ${formatEuroText(people)}, le prévisionnel du poste est de ${formatEuroText(line)}`,
    remedy: () =>
      french`L'écart est montré comme « non réparti » ; corrigez l'un ou l'autre si ce n'est pas voulu.`,
  },
} satisfies Partial<Wordings>;
