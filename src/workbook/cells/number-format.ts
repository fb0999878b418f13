/** True when an invariant number format shows a day or a month: only the format tells a date from an amount. */
export function isDateFormat(format: string): boolean {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const isDate = looksLikeDate(format);
  if (cache.size > 10_000) cache.clear();
  cache.set(format, isDate);
  return isDate;
}

/** True when the format shows percent: `0.1` is shown as 10 %. */
export function isPercentFormat(format: string): boolean {
  return withoutQuoted(format).includes('%');
}

function looksLikeDate(format: string): boolean {
  // Only the first section counts, and a duration ([h]:mm) is not a day.
  const section = withoutQuoted(format).split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(section)) return false;
  const codes = section.replace(/\[[^\]]*\]/g, '').replace(/general|standard/gi, '');
  if (/[#0?]/.test(codes.replace(/\.0+/g, ''))) return false;
  return (
    /[dy]|m{3,}|(^|[^hs:])m+(?![:s])/i.test(codes.replace(/am\/pm|a\/p/gi, '')) &&
    !/^[^dy]*[hs][^dy]*$/i.test(codes)
  );
}

function withoutQuoted(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '');
}

const cache = new Map<string, boolean>();
