import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FactListProps {
  /** Terms with what is known of each. */
  readonly facts: readonly (readonly [term: string, fact: string])[];
  /** Amounts stand at the right, under one another. */
  readonly align: 'left' | 'right';
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  },
  right: { '& dd': { textAlign: 'right' } },
});

/** A few facts, each with its name. */
export function FactList({ facts, align }: FactListProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={align === 'right' ? `${styles.list} ${styles.right}` : styles.list}>
      {facts.map(([term, fact]) => (
        <FactLine key={term} term={term} fact={fact} />
      ))}
    </dl>
  );
}

function FactLine({ term, fact }: { readonly term: string; readonly fact: string }): ReactElement {
  return (
    <>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </>
  );
}
