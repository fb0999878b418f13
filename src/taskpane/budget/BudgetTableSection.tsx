import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Figures } from '../../domain/budget/line-figures';
import type { BudgetTable } from '../../reports/budget-report';
import { budgetLabels } from '../../text/budget-labels';
import { budgetPaneText } from '../../text/budget-pane-text';
import { formatAmount } from '../../text/formats';
import { variancePhrase } from '../../text/variance-phrase';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';

const words = budgetPaneText.result;

interface BudgetTableSectionProps {
  readonly title: string;
  readonly budget: BudgetTable;
}

const useStyles = makeStyles({
  caption: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    textAlign: 'left',
    color: tokens.colorNeutralForeground3,
  },
  // A variance belongs to the line above it.
  variance: {
    borderTop: 'none !important' as 'none',
    '& td': { paddingTop: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
  total: { '& th, & td': { fontWeight: `${tokens.fontWeightSemibold} !important` as '600' } },
});

/** One budget: what comes in, what goes out and what is between them, forecast against actual. */
export function BudgetTableSection({ title, budget }: BudgetTableSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const table = useFigureTable();
  const { resources, uses, result } = budget;
  return (
    <Section title={title}>
      <div className={card.card}>
        <table className={table.table}>
          <caption className={styles.caption}>{words.unit}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className={table.number}>
                {words.forecast}
              </th>
              <th scope="col" className={table.number}>
                {words.actual}
              </th>
            </tr>
          </thead>
          <tbody>
            <FigureRows label={budgetLabels.sides.resource} figures={resources.total} />
            <FigureRows label={budgetLabels.sides.use} figures={uses.total} />
          </tbody>
          <tbody className={styles.total}>
            <FigureRows label={words.balance} figures={result} />
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface FigureRowsProps {
  readonly label: string;
  readonly figures: Figures;
}

/** The two amounts, and below them their variance in words and figures: three columns do not fit a pane. */
function FigureRows({ label, figures }: FigureRowsProps): ReactElement {
  const styles = useStyles();
  const table = useFigureTable();
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td className={table.number}>{formatAmount(figures.forecast)}</td>
        <td className={table.number}>{formatAmount(figures.actual)}</td>
      </tr>
      <tr className={styles.variance}>
        <td colSpan={3}>
          {words.variance} {variancePhrase(figures)}
        </td>
      </tr>
    </>
  );
}
