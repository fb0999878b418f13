import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatPercent } from '../../text/formats';
import { rateFromTyping } from '../../text/typed-values';
import { movedShares, withShareMoved } from './appropriation-form';
import type { ShownAppropriation } from './use-appropriation';

const words = appropriationPaneText;

interface RateScaleProps {
  readonly shown: ShownAppropriation;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  scale: {
    flexGrow: 1,
    minWidth: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  value: { minWidth: '4em', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
});

/** A rate on a scale: the development fund takes the difference. The field of the rate moves with it. */
export function RateScale({ shown: { form, change } }: RateScaleProps): ReactElement {
  const styles = useStyles();
  const [share, choose] = useState(movedShares[0] ?? 'labour');
  const rate = rateFromTyping(form[share]) ?? rateFromTyping('0');
  const text = rate === null ? '' : formatPercent(rate);
  return (
    <>
      <Field label={words.moved} hint={words.scaleHint}>
        <Select
          value={share}
          onChange={(_, { value }) => choose(movedShares.find((one) => one === value) ?? share)}
        >
          {movedShares.map((one) => (
            <option key={one} value={one}>
              {words.fields[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <input
          type="range"
          min={0}
          max={100}
          step={0.5}
          className={styles.scale}
          aria-label={words.scale(words.fields[share])}
          aria-valuetext={text}
          value={Number(rate?.percent ?? 0)}
          onChange={({ target }) => change(withShareMoved(form, share, target.valueAsNumber))}
        />
        <span aria-hidden className={styles.value}>
          {text}
        </span>
      </div>
    </>
  );
}
