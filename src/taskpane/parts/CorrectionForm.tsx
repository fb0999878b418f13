import { Button, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tableKindLabels } from '../../text/labels';
import { paneText } from '../../text/pane-text';
import { capitalised } from '../../text/phrases';
import type { SheetCorrection, SheetUnderstanding } from '../../workbook/understanding';
import { withCorrection } from '../state/draft';
import { correctionInForce, isCorrected } from '../state/sheet-choice';
import { useMutualisation, usePaneStore } from '../state/use-pane';
import { ColumnChoice } from './ColumnChoice';
import { TypedCorrection } from './TypedCorrection';

const words = paneText.correction;
const layouts = ['month-sheet', 'matrix', 'entrepreneur-sheet', 'journal', 'entrepreneurs'] as const;
const columns = [
  { field: 'amountColumn', label: words.amountColumn },
  { field: 'nameColumn', label: words.nameColumn },
  { field: 'codeColumn', label: words.codeColumn },
  { field: 'dateColumn', label: words.dateColumn },
] as const;

interface CorrectionFormProps {
  readonly sheet: SheetUnderstanding;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  reset: { alignSelf: 'flex-start' },
  kept: { color: tokens.colorNeutralForeground3 },
});

/** How to read the sheet, as the person says. What is left as it is stays recognised as before. */
export function CorrectionForm({ sheet }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { draft } = useMutualisation();
  const correction = correctionInForce(draft, sheet);
  const save = (next: SheetCorrection): void => store.mutualisation.change(withCorrection(draft, next));
  return (
    <div className={styles.form}>
      <ReadAsChoice correction={correction} onChange={save} />
      <TypedCorrection field="headerRow" correction={correction} onChange={save} />
      <TypedCorrection field="period" correction={correction} onChange={save} />
      <TypedCorrection field="entrepreneur" correction={correction} onChange={save} />
      {columns.map(({ field, label }) => (
        <ColumnChoice
          key={field}
          field={field}
          label={label}
          tables={sheet.tables}
          correction={correction}
          onChange={save}
        />
      ))}
      {isCorrected(correction) ? (
        <Button size="small" className={styles.reset} onClick={() => save({ sheet: sheet.sheet })}>
          {words.reset}
        </Button>
      ) : null}
      <Caption1 className={styles.kept}>{words.kept}</Caption1>
    </div>
  );
}

interface ReadAsChoiceProps {
  readonly correction: SheetCorrection;
  readonly onChange: (correction: SheetCorrection) => void;
}

function ReadAsChoice({ correction, onChange }: ReadAsChoiceProps): ReactElement {
  const { readAs, ...rest } = correction;
  return (
    <Field label={words.readAs}>
      <Select
        value={readAs ?? ''}
        onChange={(_, { value }) => {
          const chosen = [...layouts, 'ignore' as const].find((layout) => layout === value);
          onChange(chosen === undefined ? rest : { ...rest, readAs: chosen });
        }}
      >
        <option value="">{words.asRecognised}</option>
        {layouts.map((layout) => (
          <option key={layout} value={layout}>
            {capitalised(tableKindLabels[layout])}
          </option>
        ))}
        <option value="ignore">{words.leaveAside}</option>
      </Select>
    </Field>
  );
}
