import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import type { ChoiceField } from './appropriation-form';
import type { ShownAppropriation } from './use-appropriation';

const words = appropriationPaneText;

interface ChoiceInputProps {
  readonly shown: ShownAppropriation;
  readonly field: ChoiceField;
}

/** One of two ways: the ceiling, the unit, the rule of rounding, or where a loss goes. */
export function ChoiceInput({ shown: { form, change }, field }: ChoiceInputProps): ReactElement {
  const options = Object.entries(words.choices[field]);
  return (
    <Field label={words.fields[field]}>
      <Select value={form[field]} onChange={(_, { value }) => change({ ...form, [field]: value })}>
        {options.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
