import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface TypedInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Said at the field when what is typed cannot be used. */
  readonly fault: string | undefined;
  readonly unit?: '€' | '%';
  readonly hint?: string;
}

/** A field for an amount, a percentage or a year. What is typed stays, usable or not. */
export function TypedInput({ label, value, onChange, fault, unit, hint }: TypedInputProps): ReactElement {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault })}
    >
      <Input
        inputMode={unit === undefined ? 'numeric' : 'decimal'}
        // The input of a browser has a width of its own, wider than half a narrow pane.
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        autoComplete="off"
        value={value}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, { value: text }) => onChange(text)}
      />
    </Field>
  );
}
