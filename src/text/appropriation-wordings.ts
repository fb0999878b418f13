import { booksAccount, shareLabels } from './appropriation-labels';
import { formatEuroText, formatPercentText } from './formats';
import { french } from './french';
import { andList } from './phrases';
import type { Wordings } from './wordings';

/** Why an appropriation cannot be computed. */
export const appropriationWordings = {
  'result-missing': {
    statement: () => french`il manque le résultat de l'exercice à affecter`,
    remedy: () =>
      french`Saisissez-le dans la feuille Affectation du résultat, ou indiquez-le dans le terminal : --result 16325.`,
  },
  'shares-undetermined': {
    statement: ({ missing }) =>
      french`il manque plusieurs pourcentages : ${andList(missing.map((share) => shareLabels[share]))}`,
    remedy: () => french`Indiquez-les tous sauf un : celui qui manque prend ce que les autres laissent.`,
  },
  'shares-do-not-add-up': {
    statement: ({ total }) =>
      french`les pourcentages de l'affectation font ${formatPercentText(total)} au lieu de 100 %`,
    remedy: () =>
      french`Corrigez l'un des pourcentages, ou n'indiquez pas celui qui doit prendre ce que les autres laissent.`,
  },
  'labour-key-not-whole': {
    statement: ({ total }) =>
      french`les critères de répartition de la part travail font ${formatPercentText(total)} au lieu de 100 %`,
    remedy: () =>
      french`Corrigez les parts selon la rémunération, selon le temps et à parts égales ; vides toutes trois, la rémunération seule compte.`,
  },
  'labour-criterion-empty': {
    statement: ({ criterion }) =>
      french`la part travail doit être répartie ${criteria[criterion]}, mais aucun salarié n'a de valeur pour ce critère`,
    remedy: () => french`Remplissez la colonne de ce critère, ou retirez-le de la clé de répartition.`,
  },
  'labour-booked-too-large': {
    statement: ({ booked, base }) =>
      french`la part travail déjà comptabilisée (${formatEuroText(booked)}) dépasse ce que les excédents nets de gestion (${formatEuroText(base)}) laissent après les autres parts`,
    remedy: () =>
      french`Vérifiez le solde du compte 691 et le résultat : il doit être celui qui reste après ce compte.`,
  },
  'books-differ': {
    statement: ({ field, typed, booked, account }) =>
      french`${booksFields[field]} : ${formatEuroText(typed)} saisi, ${formatEuroText(booked)} dans les comptes (${booksAccount(account)})`,
    remedy: () =>
      french`Ce qui est saisi compte. Corrigez l'un des deux, ou videz la case pour reprendre le montant des comptes.`,
  },
} satisfies Partial<Wordings>;

const criteria = {
  pay: french`selon la rémunération`,
  presence: french`selon le temps de présence`,
  equal: french`à parts égales`,
} as const;

const booksFields = {
  result: french`résultat de l'exercice`,
  labourBooked: french`participation déjà comptabilisée`,
  priorLosses: french`pertes antérieures`,
  legalReserve: french`réserve légale`,
  highestCapital: french`capital`,
} as const;
