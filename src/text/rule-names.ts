import type { Bracket, BracketTariff, Scheme } from '../domain/contribution/scheme';
import { formatDay, formatPercent } from './formats';
import { french } from './french';

/** What a contribution line says of the rule that gave it: `Statut CAPE : 8 % depuis le 01/07/2014`. */
export function ruleName(scheme: Scheme): string {
  return french`${ruleSubject(scheme)} : ${tariffInShort(scheme)}` + validity(scheme);
}

/** `10 %`, or `11,5 % à 7,5 % par tranches`. */
function tariffInShort({ tariff }: Scheme): string {
  if (tariff.kind === 'flat') return formatPercent(tariff.rate);
  const [first, ...others] = tariff.brackets;
  const last = others[others.length - 1];
  if (first === undefined) return '';
  return last === undefined ? formatPercent(first.rate) : span(tariff, { first, last });
}

function span(
  { kind }: BracketTariff,
  { first, last }: { readonly first: Bracket; readonly last: Bracket },
): string {
  return french`de ${formatPercent(first.rate)} à ${formatPercent(last.rate)} ${bracketWords[kind]}`;
}

const bracketWords: Readonly<Record<BracketTariff['kind'], string>> = {
  marginal: 'par tranches',
  slab: 'par paliers',
  'crossing-month': 'au palier du mois',
};

/** The name of a rule, or whom it is for. */
export function ruleSubject({ name, scope }: Scheme): string {
  if (name !== '') return name;
  switch (scope.kind) {
    case 'cooperative':
      return french`Taux de la coopérative`;
    case 'status':
      return french`Statut ${scope.status}`;
    case 'category':
      return french`Catégorie ${scope.category}`;
    case 'entrepreneur':
      return french`Taux de l'entrepreneur`;
  }
}

function validity({ validFrom, validTo }: Scheme): string {
  if (validFrom !== null && validTo !== null) return ` du ${formatDay(validFrom)} au ${formatDay(validTo)}`;
  if (validFrom !== null) return ` depuis le ${formatDay(validFrom)}`;
  return validTo === null ? '' : ` jusqu’au ${formatDay(validTo)}`;
}
