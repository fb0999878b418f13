import { Money } from '../values/money';
import type { Month } from '../values/month';
import { groupBySection } from './group-by-section';
import { isInternalTo } from './internal-account';
import { balanceOfMonths, type SectionMonths } from './section-months';
import { balanceOf, type AccountBalance } from './trial-balance';

/** The money of an activity at the end of a month. */
export type SectionCash =
  | { readonly kind: 'known'; readonly position: Money }
  /** Lines of the section are missing, or too many: debit − credit of its entries, which should be nothing. */
  | { readonly kind: 'unbalanced'; readonly gap: Money };

/**
 * What each section has on the accounts of class 5, by its name in capitals, less what it gave to the structure: a
 * contribution that is booked from section to section moves no money of the bank, and belongs to the structure all the
 * same. `null` when none of the sections that are asked for stands on an account of class 5: then the books do not
 * say whose the money is.
 *
 * A section whose entries neither balance nor miss exactly the contribution has lines without their section: its
 * position would be wrong, and is not given. Entries that carry the year before forward need not balance, since the
 * result of the years before is the co-operative's.
 */
export function cashOfSections(
  sections: readonly SectionMonths[],
  { owners, contribution, until }: CashQuestion,
): ReadonlyMap<string, SectionCash> | null {
  const own = sections.filter(({ section }) => owners.has(section.toUpperCase()));
  if (!own.some(isMoney)) return null;
  const opening = groupBySection(own);
  const moved = groupBySection(balanceOfMonths(own, { from: null, until }));
  const isInternal = isInternalTo(contribution);
  return new Map(
    [...opening].map(([section, lines]): readonly [string, SectionCash] => {
      const before = Money.sum(lines.filter(isMoney).map((line) => line.opening));
      return [section, cashOf(before, moved.get(section) ?? [], isInternal)];
    }),
  );
}

export interface CashQuestion {
  /** Sections of the entrepreneurs, in capitals. */
  readonly owners: ReadonlySet<string>;
  /** The account that the contribution is booked on. */
  readonly contribution: string;
  readonly until: Month;
}

function cashOf(
  before: Money,
  moved: readonly AccountBalance[],
  isInternal: (account: string) => boolean,
): SectionCash {
  const sum = (lines: readonly AccountBalance[]): Money => Money.sum(lines.map(balanceOf));
  const gap = sum(moved);
  const given = sum(moved.filter(({ account }) => isInternal(account)));
  if (!gap.isZero && !gap.equals(given)) return { kind: 'unbalanced', gap: gap.minus(given) };
  return { kind: 'known', position: before.plus(sum(moved.filter(isMoney))).minus(gap) };
}

function isMoney({ account }: { readonly account: string }): boolean {
  return account.startsWith('5');
}
