import type { AccountMapping } from '../../domain/budget/account-mapping';

/** A mapping as typed could not be understood: the piece that is none. */
export type MappingText =
  | { readonly status: 'read'; readonly mapping: Pick<AccountMapping, 'prefixes' | 'exclusions'> }
  | { readonly status: 'unreadable'; readonly piece: string };

/**
 * Reads `64, 621, -649` or `64 sauf 649`: prefixes of accounts of classes 6 and 7 apart by commas, semicolons, spaces or
 * line ends; a minus before a prefix, or everything after the word for « except », takes out.
 */
export function readMapping(text: string): MappingText {
  const prefixes: string[] = [];
  const exclusions: string[] = [];
  let isExcepted = false;
  for (const piece of text.split(/[\s,;+]+/).filter((part) => part !== '')) {
    if (exceptWords.has(piece.toLowerCase())) {
      isExcepted = true;
      continue;
    }
    const match = /^([-−–]?)([67]\d*)\*?$/.exec(piece);
    const [, sign = '', prefix = ''] = match ?? [];
    if (match === null) return { status: 'unreadable', piece };
    (sign !== '' || isExcepted ? exclusions : prefixes).push(prefix);
  }
  return { status: 'read', mapping: { prefixes, exclusions } };
}

const exceptWords: ReadonlySet<string> = new Set(['sauf', 'hors', 'except']);

/** `STRUCTURE, E*`: sections apart by commas, semicolons or line ends; a star stands for any ending. */
export function readSections(text: string): readonly string[] {
  return text
    .split(/[,;\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** As we write it: `64, 621, -649`. */
export function mappingText({
  prefixes,
  exclusions,
}: Pick<AccountMapping, 'prefixes' | 'exclusions'>): string {
  return [...prefixes, ...exclusions.map((prefix) => `-${prefix}`)].join(', ');
}
