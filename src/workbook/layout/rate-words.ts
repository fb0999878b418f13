import { comparableText } from './comparable-text';

/** What the columns of a table of dated rates hold. */
export type RateRole = 'name' | 'entrepreneur' | 'status' | 'rate' | 'from' | 'to';

/** `Du`, `À compter du`, `Date d’effet` are beginnings; `Au`, `Jusqu’au` ends. `null` for any other header. */
export function rateHeaderRole(header: string): RateRole | null {
  const comparable = comparableText(header);
  for (const [role, pattern] of patterns) if (pattern.test(comparable)) return role;
  return null;
}

const patterns: readonly (readonly [RateRole, RegExp])[] = [
  ['rate', /^(taux|tx|rate)( .*)?$/],
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
  ['to', /^(au|fin|jusqu au|jusqu a|valable au|valide au|valable jusqu au|date de fin|to)$/],
];
