/** The codes of schemes that do not refuse. */
export const schemeWarnings = {
  'category-unused': true,
  'base-without-purchases': true,
  'entry-needed': true,
  'opening-missing': true,
  'corrected-invoice-unknown': true,
} as const;
