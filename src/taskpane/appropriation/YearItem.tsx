import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Appropriation } from '../../domain/appropriation/appropriation';
import { appropriationTexts } from '../../text/appropriation-labels';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatEuros } from '../../text/formats';
import { partKeys } from './part-amounts';

interface YearItemProps {
  readonly name: string;
  readonly year: Appropriation;
}

const useStyles = makeStyles({
  item: { padding: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  lines: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > div': { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
    '& dd': { margin: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  },
  left: { color: tokens.colorNeutralForeground3 },
});

/** One year: its result, what becomes of it, and what stands afterwards. */
export function YearItem({ name, year }: YearItemProps): ReactElement {
  const styles = useStyles();
  const { parts, result, lossesLeft, inputs } = year;
  const { columns, legalReserveAfter, lossesLeft: lossesWord } = appropriationTexts;
  const after = inputs.reserve === null ? null : inputs.reserve.legalReserve.plus(parts.legalReserve);
  return (
    <li className={styles.item}>
      <span className={styles.title}>{appropriationPaneText.yearResult(name, formatEuros(result))}</span>
      <dl className={styles.lines}>
        {partKeys
          .filter((key) => !parts[key].isZero)
          .map((key) => (
            <div key={key}>
              <dt>{columns.parts[key]}</dt>
              <dd>{formatEuros(parts[key])}</dd>
            </div>
          ))}
        {lossesLeft.isZero ? null : (
          <div className={styles.left}>
            <dt>{lossesWord}</dt>
            <dd>{formatEuros(lossesLeft)}</dd>
          </div>
        )}
        {after === null ? null : (
          <div className={styles.left}>
            <dt>{legalReserveAfter}</dt>
            <dd>{formatEuros(after)}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
