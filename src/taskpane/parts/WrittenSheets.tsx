import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import type { Applied } from '../../workbook/port';
import { Section } from './Section';
import { SheetButtons } from './SheetButtons';

interface WrittenSheetsProps {
  readonly sheets: Applied['sheets'];
}

/** The sheets that were written, each a button that shows it. */
export function WrittenSheets({ sheets }: WrittenSheetsProps): ReactElement {
  return (
    <Section title={paneText.result.sheets}>
      <SheetButtons sheets={sheets} />
    </Section>
  );
}
