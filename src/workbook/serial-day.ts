const dayLength = 86_400_000;

/** Serial 1 462 of the 1900 system is serial 0 of the 1904 system. */
const shiftOf1904 = 1462;

/**
 * The serial number of a day (`"2014-01-31"` is 41 670 in the 1900 system). Days before March 1900 are one
 * less in Excel, which believes in a 29 February 1900.
 */
export function serialOfDay(day: string, system: '1900' | '1904'): number {
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayLength;
  if (system === '1904') return serial - shiftOf1904;
  return serial < 61 ? serial - 1 : serial;
}
