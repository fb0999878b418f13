/** `given` by the door that asks; read in the `workbook` (parameters, or the months of its sheets); or our `default`. */
export type SettingOrigin = 'given' | 'workbook' | 'default';

export type SettingOrigins = Readonly<Record<'year' | 'rate' | 'rounding' | 'decimal', SettingOrigin>>;

/** What one source says; only whether it says something matters here. */
type Said = Readonly<Partial<Record<keyof SettingOrigins, unknown>>>;

/** Where each setting in force comes from: the door first, then the workbook. A year is never ours to choose. */
export function settingOrigins(given: Said, parameters: Said): SettingOrigins {
  const originOf = (name: 'rate' | 'rounding' | 'decimal'): SettingOrigin => {
    if (given[name] !== undefined) return 'given';
    return parameters[name] === undefined ? 'default' : 'workbook';
  };
  return {
    year: given.year === undefined ? 'workbook' : 'given',
    rate: originOf('rate'),
    rounding: originOf('rounding'),
    decimal: originOf('decimal'),
  };
}
