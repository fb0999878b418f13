import { compareFits, fitOf, isSectionOf } from './account-mapping';
import type { BudgetLine, Perimeter } from './budget-line';
import type { AccountBalance, TrialBalance } from './trial-balance';

/** How to tell whose a section is. */
export interface SectionOwners {
  /** Sections of the structure, `STRUCTURE` or `STR*`, as the person wrote them; may be empty. */
  readonly structure: readonly string[];
  /** Codes of the entrepreneurs: without `structure`, every other section is the structure's. */
  readonly entrepreneurs: ReadonlySet<string>;
}

/** An account of class 6 or 7 with the line that takes it. */
export interface TakenAccount {
  readonly account: AccountBalance;
  readonly perimeter: Perimeter;
  /** `null`: no line takes it. */
  readonly line: BudgetLine | null;
  /** Lines that take it just as closely: nothing tells which one is meant, and the first has it. */
  readonly rivals: readonly BudgetLine[];
}

export interface DistributedAccounts {
  readonly taken: readonly TakenAccount[];
  /** Whether the books tell whose an amount is; without any section everything is the structure's. */
  readonly hasSections: boolean;
}

/**
 * Gives each account of classes 6 and 7 to one line: the longest prefix first, then the closer section. An account
 * without section belongs to the structure. Nothing is dropped: what no line takes is given back without one.
 */
export function distributeAccounts(
  balance: TrialBalance,
  lines: readonly BudgetLine[],
  owners: SectionOwners,
): DistributedAccounts {
  const accounts = balance.filter(({ account }) => isOfResult(account));
  const hasSections = accounts.some(({ section }) => section !== '');
  const mapped = lines.filter(({ mapping }) => mapping.prefixes.length > 0);
  const taken = accounts.map((account): TakenAccount => {
    const owner = ownerOf(account.section, owners);
    const among = mapped.filter((line) => isOpenTo(line, owner));
    const [line = null, ...rivals] = closest(among, account);
    return { account, perimeter: owner, line, rivals };
  });
  return { taken, hasSections };
}

/** Classes 6 (charges) and 7 (products). */
export function isOfResult(account: string): boolean {
  return account.startsWith('6') || account.startsWith('7');
}

/** Whose a section is; an account without one is the structure's. */
export function ownerOf(section: string, { structure, entrepreneurs }: SectionOwners): Perimeter {
  if (section === '') return 'structure';
  if (structure.length > 0) return isSectionOf(structure, section) ? 'structure' : 'entrepreneurs';
  return entrepreneurs.has(section.toUpperCase()) ? 'entrepreneurs' : 'structure';
}

/** The contribution is an internal flow: its accounts are booked on both sides, paid and received. */
function isOpenTo(line: BudgetLine, owner: Perimeter): boolean {
  return line.source === 'contribution' || line.perimeter === owner;
}

/** The lines that take the account most closely, in their order; usually one. */
function closest(lines: readonly BudgetLine[], { account, section }: AccountBalance): readonly BudgetLine[] {
  const fitting = lines.flatMap((line) => {
    const fit = fitOf(line.mapping, account, section);
    return fit === null ? [] : [{ line, fit }];
  });
  const best = fitting.map(({ fit }) => fit).sort((a, b) => compareFits(b, a))[0];
  if (best === undefined) return [];
  return fitting.filter(({ fit }) => compareFits(fit, best) === 0).map(({ line }) => line);
}
