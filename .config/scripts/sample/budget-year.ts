import { referenceYear } from './reference-year';

/** A line of the structure's budget, by its key in the template of `Postes`. In cents. */
export interface SampleBudgetLine {
  readonly key: string;
  readonly forecast: number;
  /** What the books say at the end of the year. */
  readonly actual: number;
  /** Actual of 2013. */
  readonly previous: number;
}

/** The analytic section of the structure; every other section is an entrepreneur's code. */
export const structureSection = 'STRUCTURE';

type Amounts = readonly [forecast: number, actual: number, previous: number];

function linesOf(amounts: Readonly<Record<string, Amounts>>): readonly SampleBudgetLine[] {
  return Object.entries(amounts).map(([key, [forecast, actual, previous]]) => ({
    key,
    forecast,
    actual,
    previous,
  }));
}

/** Resources of the support team and shared services. The forecast is balanced: 164 725 € on both sides. */
export const sampleResources: readonly SampleBudgetLine[] = linesOf({
  mutualisation: [
    referenceYear.contribution.forecast,
    referenceYear.contribution.actual,
    referenceYear.previousContribution,
  ],
  region: [3_062_500, referenceYear.grants.region, 3_000_000],
  departement: [3_000_000, referenceYear.grants.department, 3_000_000],
  collectivites: [1_300_000, 0, 650_000],
  'etat-europe': [0, 0, 0],
  'autres-subventions': [0, 0, 0],
  projets: [300_000, 1_602_000, 250_000],
  cice: [1_200_000, 2_021_400, 1_203_600],
  'aides-emploi': [240_000, 240_000, 360_000],
  fondations: [600_000, 0, 400_000],
  formation: [200_000, 218_460, 195_000],
  prestations: [350_000, 354_000, 320_000],
  'autres-produits': [120_000, 209_940, 98_000],
});

export const sampleUses: readonly SampleBudgetLine[] = linesOf({
  salaires: [7_800_000, 7_658_400, 7_530_000],
  'cotisations-sociales': [2_890_000, 2_727_941, 2_690_000],
  'taxes-salaires': [170_000, 122_534, 127_000],
  achats: [520_000, 521_430, 519_000],
  locaux: [1_750_000, 1_746_000, 1_740_000],
  honoraires: [900_000, 864_000, 852_000],
  communication: [600_000, 540_275, 546_000],
  deplacements: [700_000, 618_720, 631_000],
  'services-exterieurs': [130_000, 129_600, 128_000],
  reseaux: [240_000, 468_000, 234_000],
  impots: [150_000, 141_800, 139_000],
  gestion: [50_000, 48_600, 45_000],
  financier: [92_500, 74_200, 81_000],
  exceptionnel: [0, 26_000, 0],
  'autres-charges': [0, 0, 0],
  amortissements: [480_000, 480_000, 470_000],
  participation: [0, 0, 0],
});

/**
 * The hosted activities: their forecast and their books come out even, since what they earn is due to them. The
 * contribution, which is a line of the structure, is a charge of theirs beside these.
 */
export const sampleActivities: readonly SampleBudgetLine[] = linesOf({
  ca: [referenceYear.forecast.turnover, 70_916_840, 57_840_000],
  'ent-produits': [2_000_000, referenceYear.training.funded, 1_800_000],
  'ent-achats': [12_800_000, 14_628_865, 12_130_000],
  'ent-salaires': [33_300_000, 38_196_746, 31_676_000],
  'ent-frais': [10_800_000, 13_099_529, 10_050_000],
});

/** A grant on its way: from the request to the bank. `null` where that step was not reached. In cents. */
export interface SampleGrant {
  readonly funder: string;
  readonly key: string;
  readonly asked: number;
  readonly notified: number | null;
  readonly agreed: number | null;
  readonly received: number;
}

/** What is agreed is what the books hold; what is received is what the bank does. */
export const sampleGrants: readonly SampleGrant[] = [
  {
    funder: 'Région',
    key: 'region',
    asked: 3_500_000,
    notified: 3_062_500,
    agreed: 3_062_500,
    received: 2_450_000,
  },
  {
    funder: 'Département',
    key: 'departement',
    asked: 3_000_000,
    notified: 3_000_000,
    agreed: 3_000_000,
    received: 3_000_000,
  },
  {
    funder: 'Communautés de communes',
    key: 'collectivites',
    asked: 1_300_000,
    notified: null,
    agreed: null,
    received: 0,
  },
  {
    funder: 'Projet transfrontalier',
    key: 'projets',
    asked: 1_000_000,
    notified: 962_000,
    agreed: 962_000,
    received: 481_000,
  },
  {
    funder: 'Projet coopération locale',
    key: 'projets',
    asked: 640_000,
    notified: 640_000,
    agreed: 640_000,
    received: 640_000,
  },
];
