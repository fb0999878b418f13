import { comparableText } from './comparable-text';
import type { rateColumns } from './parameters-table';

/** What the columns of a table of schemes hold. */
export type RateRole = keyof typeof rateColumns;

/** `Du`, `À compter du`, `Date d’effet` are beginnings; `Au`, `Jusqu’au` ends. `null` for any other header. */
export function rateHeaderRole(header: string): RateRole | null {
  const comparable = comparableText(header);
  for (const [role, pattern] of patterns) if (pattern.test(comparable)) return role;
  return null;
}

const patterns: readonly (readonly [RateRole, RegExp])[] = [
  ['internal-rate', /^(taux|tx) .*\binternes?\b/],
  ['rate', /^(taux|tx|rate)( .*)?$/],
  ['category', /^(categories? de ventes?|types? de ventes?|nature de vente|famille de vente)$/],
  ['name', /^(bareme|baremes|regle|libelle|intitule|nom du bareme|nom|designation)$/],
  [
    'entrepreneur',
    /^(entrepreneurs?|entrepreneure|code|code entrepreneur|salarie|pour|nom de l entrepreneur)$/,
  ],
  ['status', /^(statut|statuts|categorie)$/],
  [
    'from',
    /^(du|debut|depuis|depuis le|a partir du|a compter du|valable du|valide du|date de debut|date d effet|effet|from|entree en vigueur)$/,
  ],
  ['up-to', /^(tranches?|paliers?|bornes?|seuils?)( .*)?$/],
  ['to', /^(au|fin|jusqu au|jusqu a|valable au|valide au|valable jusqu au|date de fin|to)$/],
  ['tariff', /^(calcul|mode( de calcul)?|tarif|type de bareme)$/],
  ['base', /^(assiette|base( de calcul)?)$/],
  ['window', /^(cumul|cumul(e|s) sur|periode( de calcul| de cumul)?)$/],
  ['monthly-fee', /^(forfait|abonnement|fixe|part fixe)( (par mois|mensuel(le)?))?$/],
  ['monthly-floor', /^(plancher|minimum) (par mois|mensuel)$/],
  ['monthly-cap', /^(plafond|maximum) (par mois|mensuel)$/],
  ['yearly-floor', /^(plancher|minimum) (par an|annuel)$/],
  ['yearly-cap', /^(plafond|maximum) (par an|annuel)$/],
  ['exempt-months', /^(mois )?(exoneres?|exoneration|franchise)( en mois| de mois| mois)?$/],
  ['levies', /^(prelevements?|taxes?|cotisations?)( en plus| additionnel(le)?s?)$/],
];
