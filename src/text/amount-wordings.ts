import { formatDecimal, formatEuroText } from './formats';
import { french } from './french';
import { andList, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Amounts that cannot be read, or that are read with a doubt. */
export const amountWordings = {
  'amount-unreadable': {
    statement: ({ text }) => french`le texte ${quoted(text)} ne se lit pas comme un montant`,
    remedy: () =>
      french`Remplacez-le par un nombre, ou videz la cellule s'il n'y a pas de chiffre d'affaires.`,
  },
  'amount-ambiguous': {
    statement: ({ text, asComma, asPoint }) =>
      french`le texte ${quoted(text)} peut se lire ${formatDecimal(asComma)} (virgule décimale) ou ${formatDecimal(asPoint)} (point décimal)`,
    remedy: () =>
      french`Remplacez-le par un nombre, ou choisissez la lecture de tous les textes : réglage « Décimale des textes » du volet ou de la feuille Paramètres, option --decimal comma ou --decimal point dans le terminal.`,
  },
  'cell-error': {
    statement: ({ value }) => french`la cellule contient l'erreur ${value}`,
    remedy: () => french`Corrigez la formule de cette cellule, ou celle dont elle dépend.`,
  },
  'vat-included': {
    statement: ({ header }) =>
      french`la colonne ${quoted(header)} contient des montants TTC et le tableau n'a pas de colonne HT`,
    remedy: () =>
      french`Ajoutez une colonne HT au tableau ; si ces montants sont bien hors taxes, indiquez cette colonne comme colonne du montant (feuille Lecture, ou volet).`,
  },
  'amount-column-ambiguous': {
    statement: ({ headers }) =>
      french`plusieurs colonnes peuvent être le chiffre d'affaires HT : ${andList(headers.map(quoted))}`,
    remedy: () => french`Indiquez la colonne du montant (feuille Lecture, ou volet).`,
  },
  'amount-as-text': {
    statement: ({ text, amount }) =>
      french`le montant ${quoted(text)} est un texte ; il est lu ${formatEuroText(amount)}`,
    remedy: () => french`Remplacez-le par un nombre, pour que les totaux de la feuille en tiennent compte.`,
  },
  'third-decimal': {
    statement: ({ value, rounded }) =>
      french`le montant ${formatDecimal(value)} a plus de deux décimales ; il est arrondi à ${formatEuroText(rounded)}`,
    remedy: () => french`Saisissez un montant au centime.`,
  },
  'total-differs': {
    statement: ({ printed, sum }) =>
      french`le total affiché est ${formatEuroText(printed)}, mais la somme de ses lignes est ${formatEuroText(sum)}`,
    remedy: () =>
      french`Vérifiez la formule du total et les lignes qu'il additionne ; les contributions sont calculées sur les lignes.`,
  },
  'vat-differs': {
    statement: ({ printed, sum }) =>
      french`HT plus TVA font ${formatEuroText(sum)}, mais le TTC affiché est ${formatEuroText(printed)}`,
    remedy: () =>
      french`Vérifiez les trois montants de la ligne ; la contribution est calculée sur le montant HT.`,
  },
} satisfies Partial<Wordings>;
