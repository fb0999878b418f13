import { Rate } from '../values/rate';
import { valueInForce } from './dated-value';
import type { DatedValue, LegalSource } from './dated-value';

/**
 * Rates of the CICE (crédit d'impôt pour la compétitivité et l'emploi), a share of the gross pay that does not exceed
 * 2.5 times the SMIC, by the year in which the pay was given: 4 % in 2013, 6 % from 2014 to 2016, 7 % in 2017, 6 % in
 * 2018. It ended with the pay of 2018.
 */
const rates: readonly DatedValue<Rate>[] = [
  { from: 2013, until: 2013, value: Rate.ofPercent('4'), source: source() },
  { from: 2014, until: 2016, value: Rate.ofPercent('6'), source: source() },
  { from: 2017, until: 2017, value: Rate.ofPercent('7'), source: source() },
  { from: 2018, until: 2018, value: Rate.ofPercent('6'), source: source() },
];

/** The rate of a year; `null` in the years without CICE. */
export function ciceRate(year: number): DatedValue<Rate> | null {
  return valueInForce(rates, year);
}

function source(): LegalSource {
  return { act: 'cgi', article: '244 quater C', point: null };
}
