import type { ParameterKind } from '../workbook/problems';
import { formatPercentText, formatPlainNumber } from './formats';
import { french } from './french';
import { nearest } from './person-wordings';
import { monthPhrase, placeName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Parameters, rates, corrections and comments: what the person has set or typed for us. */
export const settingWordings = {
  'parameter-invalid': {
    statement: ({ parameter, value, expected }) =>
      french`le paramètre ${quoted(parameter)} vaut ${quoted(value)} ; il faut ${expectations[expected]}`,
    remedy: () => french`Corrigez la valeur, ou videz la cellule pour garder la valeur habituelle.`,
  },
  'parameter-unknown-person': {
    statement: ({ text, candidates }) =>
      french`le barème est pour ${quoted(text)}, qui n'est pas dans la liste des entrepreneurs` +
      nearest(candidates),
    remedy: () => french`Corrigez le code ou le nom, ou supprimez cette ligne de barème.`,
  },
  'rate-invalid': {
    statement: ({ value }) => french`${quoted(value)} n'est pas un taux entre 0 % et 100 %`,
    remedy: () => french`Saisissez un pourcentage, par exemple 10 %.`,
  },
  'rate-ambiguous': {
    statement: ({ value }) =>
      french`le taux « ${formatPlainNumber(value)} » peut vouloir dire ${formatPlainNumber(value)} % ou ${formatPercentText(plain(value))}`,
    remedy: () => french`Écrivez le taux avec le signe %, par exemple 10 %.`,
  },
  'rates-overlap': {
    statement: ({ rule, first }) =>
      french`le barème ${quoted(rule)} a deux taux en vigueur en même temps (l'autre : ${placeName(first)})`,
    remedy: () => french`Changez les dates « Du » et « Au » pour qu'un seul taux s'applique chaque mois.`,
  },
  'rate-missing': {
    statement: ({ who, month }) => french`aucun taux n'est en vigueur pour ${who} en ${monthPhrase(month)}`,
    remedy: () =>
      french`Ajoutez une ligne à la table des barèmes de la feuille Paramètres, ou un taux pour toute la coopérative.`,
  },
  'correction-invalid': {
    statement: ({ column, value, expected }) =>
      french`la correction ${quoted(column)} vaut ${quoted(value)} (valeurs possibles : ${expected})`,
    remedy: () => french`Corrigez-la, ou videz la cellule pour garder ce qui est reconnu.`,
  },
  'rate-unusual': {
    statement: ({ rate }) =>
      french`le taux de ${formatPercentText(rate)} est inhabituel pour une contribution`,
    remedy: () => french`Vérifiez-le ; s'il est juste, il n'y a rien à faire.`,
  },
  'status-unused': {
    statement: ({ status }) =>
      french`aucun entrepreneur n'a le statut ${quoted(status)} : ce taux ne s'applique à personne`,
    remedy: () =>
      french`Vérifiez l'orthographe du statut ; si personne ne l'a cette année, il n'y a rien à faire.`,
  },
  'comment-kept': {
    statement: ({ comment, line }) =>
      french`la ligne ${quoted(line)} n'est plus là ; son commentaire ${quoted(comment)} est gardé`,
    remedy: () =>
      french`Il est dans le tableau « Commentaires conservés » de la feuille Contrôles ; supprimez-le s'il ne sert plus.`,
  },
} satisfies Partial<Wordings>;

const expectations: Readonly<Record<ParameterKind, string>> = {
  year: french`une année, par exemple 2014`,
  month: french`un mois, par exemple janvier`,
  rate: french`un taux entre 0 % et 100 %, par exemple 10 %`,
  rounding: french`« mensuel » ou « cumulé »`,
  decimal: french`« virgule », « point » ou « à demander »`,
  date: french`une date, par exemple 01/07/2014`,
  'known-name': french`un nom connu du classeur`,
  count: french`un nombre entier`,
  amount: french`un montant, par exemple 16 325,40`,
  'positive-amount': french`un montant qui n'est pas négatif`,
  'appropriation-choice': french`l'un des choix écrits à côté de la case`,
  account: french`un numéro de compte d'au moins trois chiffres, par exemple 758800`,
  'ledger-code': french`un code d'une ligne, de 20 signes au plus`,
};

/** The value may come with a comma, as it was typed. */
function plain(value: string): string {
  const text = value.replace(',', '.').trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? text : '1';
}
