import type { Scheme } from '../domain/contribution/scheme';
import { formatDay, formatPercent } from './formats';
import { french } from './french';

/** What a contribution line says of the rule that gave it: `Statut CAPE : 8 % depuis le 01/07/2014`. */
export function ruleName(scheme: Scheme): string {
  return french`${subject(scheme)} : ${formatPercent(scheme.tariff.rate)}` + validity(scheme);
}

function subject({ name, scope }: Scheme): string {
  if (name !== '') return name;
  switch (scope.kind) {
    case 'cooperative':
      return french`Taux de la coopérative`;
    case 'status':
      return french`Statut ${scope.status}`;
    case 'entrepreneur':
      return french`Taux de l'entrepreneur`;
  }
}

function validity({ validFrom, validTo }: Scheme): string {
  if (validFrom !== null && validTo !== null) return ` du ${formatDay(validFrom)} au ${formatDay(validTo)}`;
  if (validFrom !== null) return ` depuis le ${formatDay(validFrom)}`;
  return validTo === null ? '' : ` jusqu’au ${formatDay(validTo)}`;
}
