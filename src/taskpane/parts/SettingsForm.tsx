import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EffectiveSettings } from '../../app/requests';
import { formatPercent, formatPlainNumber } from '../../text/formats';
import { paneText } from '../../text/pane-text';
import { faultsOf, type Draft } from '../state/draft';
import { useMutualisation, usePaneStore } from '../state/use-pane';
import { useCard } from './use-card';

const words = paneText.settings;

interface SettingsFormProps {
  readonly settings: EffectiveSettings;
  /** Whether the workbook has a sheet of parameters already. */
  readonly parameters: 'there' | 'missing';
}

interface SettingProps {
  readonly settings: EffectiveSettings;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const useStyles = makeStyles({
  form: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalM },
  parameters: { alignSelf: 'flex-start' },
});

/** The settings of the calculation: what is in force and where it comes from, and what is chosen here instead. */
export function SettingsForm({ settings, parameters }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const store = usePaneStore();
  const { draft } = useMutualisation();
  const shared: SettingProps = {
    settings,
    draft,
    onChange: (next) => store.mutualisation.change({ ...next, isRead: false }),
  };
  return (
    <div className={`${card.card} ${styles.form}`}>
      <YearSetting {...shared} />
      <RateSetting {...shared} />
      <RoundingSetting {...shared} />
      <DecimalSetting {...shared} />
      {parameters === 'there' ? null : (
        <Button
          size="small"
          className={styles.parameters}
          onClick={() => void store.mutualisation.createParameters()}
        >
          {paneText.actions.createParameters}
        </Button>
      )}
    </div>
  );
}

function YearSetting({ settings, draft, onChange }: SettingProps): ReactElement {
  const value = settings.year === null ? words.unknown : String(settings.year);
  return (
    <Field
      label={words.year}
      hint={settings.year === null ? words.inForce(value) : inForce(settings, 'year', value)}
      {...(faultsOf(draft).includes('year') ? wrong(words.yearWrong) : {})}
    >
      <Input
        inputMode="numeric"
        value={draft.year}
        placeholder={value}
        onChange={(_, { value: year }) => onChange({ ...draft, year })}
      />
    </Field>
  );
}

function RateSetting({ settings, draft, onChange }: SettingProps): ReactElement {
  const value = formatPercent(settings.rate);
  return (
    <Field
      label={words.rate}
      hint={`${inForce(settings, 'rate', value)}. ${words.rateHint}`}
      {...(faultsOf(draft).includes('rate') ? wrong(words.rateWrong) : {})}
    >
      <Input
        inputMode="decimal"
        value={draft.rate}
        placeholder={formatPlainNumber(settings.rate.percent)}
        contentAfter="%"
        onChange={(_, { value: rate }) => onChange({ ...draft, rate })}
      />
    </Field>
  );
}

function RoundingSetting({ settings, draft, onChange }: SettingProps): ReactElement {
  const modes = ['month', 'cumulative'] as const;
  return (
    <Field label={words.rounding} hint={originOf(settings, 'rounding')}>
      <Select
        value={draft.rounding ?? settings.rounding}
        onChange={(_, { value }) =>
          onChange({ ...draft, rounding: modes.find((mode) => mode === value) ?? null })
        }
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {words.roundings[mode]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function DecimalSetting({ settings, draft, onChange }: SettingProps): ReactElement {
  const readings = ['ask', 'comma', 'point'] as const;
  return (
    <Field label={words.decimal} hint={inForce(settings, 'decimal', words.decimalsInForce[settings.decimal])}>
      <Select
        value={draft.decimal ?? settings.decimal}
        onChange={(_, { value }) =>
          onChange({ ...draft, decimal: readings.find((reading) => reading === value) ?? null })
        }
      >
        {readings.map((reading) => (
          <option key={reading} value={reading}>
            {words.decimals[reading]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type SettingName = keyof NonNullable<EffectiveSettings['origins']>;

/** `En vigueur : 10 % (lu dans le classeur)`. */
function inForce(settings: EffectiveSettings, name: SettingName, value: string): string {
  return [words.inForce(value), originOf(settings, name)].filter((part) => part !== '').join(' ');
}

function originOf({ origins }: EffectiveSettings, name: SettingName): string {
  return origins === undefined ? '' : words.origin(words.origins[origins[name]]);
}

function wrong(message: string) {
  return { validationState: 'error', validationMessage: message } as const;
}
