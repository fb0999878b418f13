import { formatEuroText } from './formats';
import { french } from './french';
import { monthPhrase, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** What is odd about the statements of account. */
export const statementWordings = {
  'cash-twice': {
    statement: ({ who, month, first }) =>
      french`la trésorerie de ${who} pour ${monthPhrase(month)} est déjà donnée (${placeName(first)})`,
    remedy: () => french`Gardez une seule position par personne et par mois.`,
  },
  'cash-month-unknown': {
    statement: ({ header }) => french`la colonne ${quoted(header)} ne dit pas de quel mois elle est`,
    remedy: () =>
      french`Écrivez le mois dans l'en-tête de la colonne (« Solde au 31 mars ») ou dans le titre de la feuille.`,
  },
  'books-end-before': {
    statement: ({ books, last, until }) =>
      french`la comptabilité ${quoted(books)} s'arrête en ${monthPhrase(last)} : les relevés à fin ${monthPhrase(until)} n'en montrent rien`,
    remedy: () =>
      french`Importez le fichier des écritures à jour, ou faites les relevés du dernier mois comptabilisé.`,
  },
  'books-without-sections': {
    statement: ({ books }) =>
      french`la comptabilité ${quoted(books)} n'a rien sous la section d'aucun entrepreneur : les relevés n'en montrent rien`,
    remedy: () =>
      french`Exportez-la avec la section analytique de chaque ligne, et donnez à chaque entrepreneur la sienne (colonne Section de la liste, sinon son code).`,
  },
  'section-unbalanced': {
    statement: ({ who, section, gap }) =>
      french`la position de trésorerie de ${who} n'est pas donnée : les écritures de la section ${quoted(section)} ne se soldent pas (débit − crédit : ${formatEuroText(gap)})`,
    remedy: () =>
      french`Portez la section sur toutes les lignes de ses écritures, tiers et banque compris, ou vérifiez le compte de contribution (feuille Paramètres). Sinon, saisissez la position dans une feuille « Trésorerie ».`,
  },
  'section-contribution-differs': {
    statement: ({ who, section, month, computed, booked }) =>
      french`la contribution de ${who} jusqu'à ${monthPhrase(month)} est de ${formatEuroText(computed)}, la section ${quoted(section)} en porte ${formatEuroText(booked)} dans la comptabilité`,
    remedy: () =>
      french`Le résultat du relevé prend ce qui est comptabilisé. Passez les écritures du mois (onglet Mois du volet, ou mutualisation entries), ou vérifiez-les.`,
  },
} satisfies Partial<Wordings>;
