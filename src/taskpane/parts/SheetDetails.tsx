import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import type { SheetUnderstanding } from '../../workbook/understanding';
import { usePaneStore } from '../state/use-pane';
import { CorrectionForm } from './CorrectionForm';
import { Disclosure } from './Disclosure';
import { TableFacts } from './TableFacts';

interface SheetDetailsProps {
  readonly sheet: SheetUnderstanding;
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  show: { alignSelf: 'flex-start' },
});

/** All that was understood of one sheet, and the way to correct it. */
export function SheetDetails({ sheet }: SheetDetailsProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const top = sheet.tables[0];
  const cell = top === undefined ? { row: 0, column: 0 } : { row: top.headerRow, column: top.area.left };
  return (
    <div className={styles.details}>
      {sheet.tables.map((table) => (
        <TableFacts key={`${table.area.top}:${table.area.left}`} table={table} />
      ))}
      <Button
        size="small"
        className={styles.show}
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => void store.jumpTo({ sheet: sheet.sheet, cell })}
      >
        {paneText.sheet.show}
      </Button>
      <Disclosure
        label={paneText.correction.heading}
        startsOpen={sheet.use === 'ignored' || sheet.correction !== null ? 'yes' : 'no'}
      >
        <CorrectionForm sheet={sheet} />
      </Disclosure>
    </div>
  );
}
