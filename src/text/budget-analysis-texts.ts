import type { BudgetReport } from '../reports/budget-report';
import { french } from './french';

export const analysisTexts = {
  titles: { resource: 'Analyse des ressources', use: 'Analyse des emplois' },
  notes: {
    resource: french`Du plus lourd au plus léger ; les montants viennent du budget structure par formules.`,
    use: french`Du plus lourd au plus léger ; les montants viennent du budget structure par formules.`,
  },
  chartTitles: { resource: french`Poids des ressources`, use: french`Poids des emplois` },
  chartDescriptions: {
    resource: french`Barres du poids de chaque ressource dans le total, la plus lourde en haut.`,
    use: french`Barres du poids de chaque emploi dans le total, le plus lourd en haut.`,
  },
  pairs: french`Quel écart compense quel autre`,
  pairsNotes: {
    resource: french`Une ressource au-dessus de son prévisionnel (+) en compense une autre au-dessous (−).`,
    use: french`Un emploi au-dessous de son prévisionnel (−) en compense un autre au-dessus (+).`,
  },
  noPairs: french`Aucun écart favorable n'en compense un défavorable.`,
  grants: 'Subventions en cours',
  grantsTotal: 'Total des subventions',
} as const;

export function analysisTitle({ year }: BudgetReport, side: 'resource' | 'use'): string {
  return `${analysisTexts.titles[side]} ${String(year)}`;
}
