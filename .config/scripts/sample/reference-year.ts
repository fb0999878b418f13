/**
 * The reference year: what the co-operative published about 2014, and the few figures that had to be chosen so that
 * every published amount and percentage holds. Amounts are in cents. `docs/sample.md` explains each choice.
 */
export const referenceYear = {
  year: 2014,
  people: {
    atStart: 63,
    entered: 19,
    left: 8,
    atEnd: 74,
    accompanied: 82,
    onPermanentContractAtEnd: 65,
  },
  entrants: {
    women: 12,
    men: 7,
    byZone: { Gapençais: 8, 'Sisteronais-Buëch': 6, 'S.U.D': 3, 'Grand Briançonnais': 2 },
    /** Whole years at entry; mean 43, from 32 to 56. */
    ages: [32, 34, 35, 37, 38, 39, 40, 41, 42, 43, 43, 44, 45, 46, 48, 49, 51, 54, 56],
  },
  /** One turnover each, shared by key between its members and included in theirs. */
  collective: [
    { name: 'Multiservices', turnover: 1_003_600, keys: [30, 25, 20, 15, 10] },
    { name: 'Des Nuées De Sens', turnover: 762_000, keys: [40, 25, 20, 15] },
  ],
  /** 10 % of turnover, each month rounded to the cent: 9 917 € above its forecast. Both were chosen. */
  contribution: { rate: 0.1, actual: 7_091_700, forecast: 6_100_000 },
  /** Chosen within the bounds that the published percentages leave (175 725 to 180 970 €). */
  resources: 17_800_000,
  grants: { region: 3_062_500, department: 3_000_000 },
  /** Chosen: 178 000 − 161 675 = 16 325, the published result before participation. */
  uses: 16_167_500,
  result: 1_632_500,
  /** Before the appropriation: losses of earlier years as published; the rest chosen, under the ceiling that is the capital. */
  equity: { priorLosses: 827_200, legalReserve: 190_000, statutoryReserve: 760_000, capital: 2_600_000 },
  /** Of training asked 36 350 €, funded 21 000 €, for 16 people. */
  training: { funded: 2_100_000, people: 16 },
  /** 6 % of all pay of the year, entrepreneurs and team: 20 214 €. */
  cice: { rate: 0.06, pay: 33_690_000 },
  /** Gross pay of the team a month, 2.9 full-time equivalents: 1 + 0.9 + 0.8 + 0.2. */
  team: { grossByMonth: [240_000, 196_200, 164_000, 38_000] },
  /** What the forecast counted on: 80 accompanied people, 610 000 € of turnover. */
  forecast: { heads: 80, turnover: 61_000_000 },
  /** 10 % of the turnover of 2013, each month rounded. Chosen. */
  previousContribution: 5_784_000,
} as const;

export type Zone = keyof typeof referenceYear.entrants.byZone;
export const zones: readonly Zone[] = ['Gapençais', 'Sisteronais-Buëch', 'S.U.D', 'Grand Briançonnais'];
