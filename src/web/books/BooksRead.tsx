import { Body1, Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { counted, formatDay, formatEuros } from '../../text/formats';
import { stepLabels } from '../../text/labels';
import { webText } from '../../text/web-text';
import type { BooksStage } from '../bench/bench-state';
import { useBench } from '../bench/use-bench';
import { FileButton } from '../landing/FileButton';
import { FigureTableView } from '../plots/FigureTableView';
import { BooksProblems } from './BooksProblems';
import { useBudgetRun, type BudgetActions } from './use-budget-run';

const words = webText.books;

interface BooksReadProps {
  readonly read: Extract<BooksStage, { readonly kind: 'read' }>['read'];
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What the file adds up to, and what can be done with it: a budget, forecast against actual. */
export function BooksRead({ read }: BooksReadProps): ReactElement {
  const styles = useStyles();
  const { books, figures, problems } = read;
  const { period, charges, products, result } = figures;
  const budget = useBudgetRun();
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.file}</dt>
        <dd>{books.title}</dd>
        <dt>{words.lines}</dt>
        <dd>{counted(figures.lines, 'ligne', 'lignes')}</dd>
        {period === null ? null : (
          <>
            <dt>{words.period}</dt>
            <dd>{words.periodIs(formatDay(period.first), formatDay(period.last))}</dd>
          </>
        )}
        <dt>{words.products}</dt>
        <dd>{formatEuros(products)}</dd>
        <dt>{words.charges}</dt>
        <dd>{formatEuros(charges)}</dd>
        <dt>{words.result}</dt>
        <dd>{formatEuros(result)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={budget.run.kind === 'working'}
          onClick={() => void budget.build(books)}
        >
          {words.buildBudget}
        </Button>
        <FileButton label={words.chooseOther} />
      </div>
      <BudgetOutcome budget={budget} />
      <BooksProblems problems={problems} />
      <AccountTable read={read} />
    </>
  );
}

function BudgetOutcome({ budget: { run, cancel } }: { readonly budget: BudgetActions }): ReactElement | null {
  const styles = useStyles();
  const bench = useBench();
  switch (run.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <div role="status">
          <Spinner size="small" label={stepLabels[run.step]} />
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      );
    case 'broken':
      return <pre role="alert">{run.detail}</pre>;
    case 'ended':
      if (run.result.status === 'refused') {
        return (
          <>
            <Body1 role="alert">{words.budgetRefused}</Body1>
            <BooksProblems problems={run.result.problems} />
          </>
        );
      }
      return (
        <>
          <Body1 role="status">{words.budgetDone}</Body1>
          <div className={styles.actions}>
            {(run.result.applied?.sheets ?? []).map(({ key, title }) => (
              <Button
                key={key}
                size="small"
                icon={<DocumentTableRegular />}
                onClick={() => bench.jumpTo({ sheet: title, cell: null })}
              >
                {title}
              </Button>
            ))}
          </div>
          <Button onClick={() => bench.show({ view: 'plots' })}>{words.seePlots}</Button>
          <BooksProblems problems={run.result.problems} />
        </>
      );
  }
}

function AccountTable({ read: { figures } }: BooksReadProps): ReactElement {
  return (
    <FigureTableView
      label={words.accounts}
      table={{
        heads: [words.account, words.debit, words.credit, words.balance],
        rows: figures.accounts.map(({ account, label, debit, credit }) => [
          `${account} ${label}`,
          formatEuros(debit),
          formatEuros(credit),
          formatEuros(debit.minus(credit)),
        ]),
        total: null,
      }}
    />
  );
}
