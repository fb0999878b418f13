import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import type { SheetCorrection } from '../../workbook/understanding';
import { fieldText, withField, type TypedField } from '../state/correction-fields';

const words = paneText.correction;

const labels: Readonly<
  Record<TypedField, { readonly label: string; readonly hint: string; readonly wrong: string }>
> = {
  headerRow: { label: words.headerRow, hint: words.headerRowHint, wrong: words.wrongRow },
  period: { label: words.period, hint: words.periodHint, wrong: words.wrongPeriod },
  entrepreneur: { label: words.entrepreneur, hint: words.entrepreneurHint, wrong: '' },
};

interface TypedCorrectionProps {
  readonly field: TypedField;
  readonly correction: SheetCorrection;
  readonly onChange: (correction: SheetCorrection) => void;
}

/** A field of a correction that is typed. A text that cannot be used stays in the field, with what is wrong. */
export function TypedCorrection({ field, correction, onChange }: TypedCorrectionProps): ReactElement {
  const saved = fieldText(correction, field);
  const [wrong, setWrong] = useState<string | null>(null);
  const { label, hint, wrong: message } = labels[field];
  return (
    <Field
      label={label}
      hint={hint}
      {...(wrong === null ? {} : { validationState: 'error' as const, validationMessage: message })}
    >
      <Input
        value={wrong ?? saved}
        onChange={(_, { value }) => {
          const next = withField(correction, field, value);
          setWrong(next === null ? value : null);
          if (next !== null) onChange(next);
        }}
      />
    </Field>
  );
}
