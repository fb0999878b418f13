import type { AccountMapping } from '../domain/budget/account-mapping';
import type { Money } from '../domain/values/money';
import { counted, formatEuros } from './formats';
import { french } from './french';

/** `64, 621, sauf 649 · section STR`: which accounts a mapping takes, as a person would say it. */
export function mappingPhrase({ prefixes, exclusions, sections }: AccountMapping): string {
  const taken = prefixes.join(', ');
  const without = exclusions.length === 0 ? '' : french`, sauf ${exclusions.join(', ')}`;
  const word = sections.length === 1 ? 'section' : 'sections';
  return taken + without + (sections.length === 0 ? '' : french` · ${word} ${sections.join(', ')}`);
}

/** `64, sauf 649 : 14 comptes, 115 902,31 €`. */
export function mappingSentence(mapping: AccountMapping, accounts: number, total: Money): string {
  const found = counted(accounts, 'compte', 'comptes');
  return french`${mappingPhrase(mapping)} : ${found}, ${formatEuros(total)}`;
}
