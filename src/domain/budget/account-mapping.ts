/**
 * Which accounts a budget line takes. `64,-649` takes 641 and 6451, not 6490. `sections` narrows it to some
 * analytic sections: `STRUCTURE`, or `E*` for all that start with E; without any, every section.
 */
export interface AccountMapping {
  readonly prefixes: readonly string[];
  readonly exclusions: readonly string[];
  readonly sections: readonly string[];
}

export const noAccounts: AccountMapping = { prefixes: [], exclusions: [], sections: [] };

/** How closely a mapping fits an account: longer prefix first, then the more telling section. */
export interface Fit {
  /** Digits of the prefix. */
  readonly prefix: number;
  /** 2 for a section by its name, 1 for a beginning (`E*`), 0 for any. */
  readonly section: number;
}

/** How a mapping takes an account of a section; `null` when it does not. */
export function fitOf(mapping: AccountMapping, account: string, section: string): Fit | null {
  if (mapping.exclusions.some((prefix) => account.startsWith(prefix))) return null;
  const lengths = mapping.prefixes.filter((prefix) => account.startsWith(prefix)).map(({ length }) => length);
  const sectionFit = fitOfSection(mapping.sections, section);
  if (lengths.length === 0 || sectionFit === null) return null;
  return { prefix: Math.max(...lengths), section: sectionFit };
}

/** Positive when `a` is the closer one. */
export function compareFits(a: Fit, b: Fit): number {
  return a.prefix - b.prefix || a.section - b.section;
}

/** Whether a section is one of those named, by name or by beginning. Case does not matter. */
export function isSectionOf(patterns: readonly string[], section: string): boolean {
  return patterns.length > 0 && fitOfSection(patterns, section) !== null;
}

function fitOfSection(patterns: readonly string[], section: string): number | null {
  if (patterns.length === 0) return 0;
  const known = section.toUpperCase();
  const fits = patterns.flatMap((pattern) => {
    const wanted = pattern.toUpperCase();
    if (wanted === known) return [2];
    return wanted.endsWith('*') && known.startsWith(wanted.slice(0, -1)) ? [1] : [];
  });
  return fits.length === 0 ? null : Math.max(...fits);
}
