import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReadImport } from '../../app/import-ledger';
import { budgetPaneText } from '../../text/budget-pane-text';
import { formatCount, formatDay, formatEuros } from '../../text/formats';
import { FactList } from '../parts/FactList';
import { ProblemList } from '../parts/ProblemList';
import { useCard } from '../parts/use-card';
import { usePaneStore } from '../state/use-pane';

const words = budgetPaneText.import;

interface ImportedFiguresProps {
  readonly picked: ReadImport;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The totals of a file that was read, to be compared with the software that it comes from, before anything is written. */
export function ImportedFigures({ picked }: ImportedFiguresProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const { budget } = usePaneStore();
  return (
    <>
      <Body1 role="status">{words.read(picked.books.title)}</Body1>
      <div className={card.card}>
        <FactList align="right" facts={factsOf(picked)} />
      </div>
      <ProblemList problems={picked.problems} errors="open" />
      <div className={styles.actions}>
        <Button onClick={() => void budget.writeBalance()}>{words.write}</Button>
        <Button onClick={() => budget.forgetFile()}>{words.forget}</Button>
      </div>
    </>
  );
}

function factsOf({ figures, debit, credit }: ReadImport): readonly (readonly [string, string])[] {
  const { kind, lines, refused, entries, period, accounts, result } = figures;
  const terms = words.figures;
  return [
    [terms.lines, formatCount(lines)],
    ...(refused === 0 ? [] : ([[terms.refused, formatCount(refused)]] as const)),
    ...(kind === 'entries' ? ([[terms.entries, formatCount(entries)]] as const) : []),
    ...(period === null
      ? []
      : ([[terms.period, words.period(formatDay(period.first), formatDay(period.last))]] as const)),
    [terms.accounts, formatCount(accounts.length)],
    [terms.debit, formatEuros(debit)],
    [terms.credit, formatEuros(credit)],
    [result.isNegative ? terms.loss : terms.result, formatEuros(result)],
  ];
}
