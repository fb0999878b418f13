import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { columnName } from '../../workbook/cell-name';
import type { SheetCorrection, TableUnderstanding } from '../../workbook/understanding';
import { withColumn, type ColumnField } from '../state/correction-fields';

interface ColumnChoiceProps {
  readonly field: ColumnField;
  readonly label: string;
  readonly tables: readonly TableUnderstanding[];
  readonly correction: SheetCorrection;
  readonly onChange: (correction: SheetCorrection) => void;
}

/** A column of the sheet, by its letter and its header; the first letters of the sheet when no header is known. */
export function ColumnChoice({
  field,
  label,
  tables,
  correction,
  onChange,
}: ColumnChoiceProps): ReactElement {
  const chosen = correction[field] ?? null;
  return (
    <Field label={label}>
      <Select
        value={chosen === null ? '' : String(chosen)}
        onChange={(_, { value }) =>
          onChange(withColumn(correction, field, value === '' ? null : Number(value)))
        }
      >
        <option value="">{paneText.correction.asRecognised}</option>
        {columnsOf(tables, chosen).map(({ column, header }) => (
          <option key={column} value={column}>
            {paneText.table.columnRole(columnName(column), header)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface KnownColumn {
  readonly column: number;
  readonly header: string;
}

const lettersWithoutHeader = 26;

function columnsOf(tables: readonly TableUnderstanding[], chosen: number | null): readonly KnownColumn[] {
  const known = new Map<number, KnownColumn>();
  for (const { column, header } of tables.flatMap((table) => table.columns)) {
    if (!known.has(column)) known.set(column, { column, header });
  }
  if (known.size === 0) {
    for (let column = 0; column < lettersWithoutHeader; column += 1)
      known.set(column, { column, header: '' });
  }
  if (chosen !== null && !known.has(chosen)) known.set(chosen, { column: chosen, header: '' });
  return [...known.values()].sort((a, b) => a.column - b.column);
}
