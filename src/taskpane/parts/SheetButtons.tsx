import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Applied } from '../../workbook/port';
import { usePaneStore } from '../state/use-pane';

interface SheetButtonsProps {
  readonly sheets: Applied['sheets'];
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** Sheets, each a button that shows it. */
export function SheetButtons({ sheets }: SheetButtonsProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  return (
    <ul className={styles.list}>
      {sheets.map(({ key, title }) => (
        <li key={key}>
          <Button
            size="small"
            icon={<DocumentTableRegular />}
            onClick={() => void store.jumpTo({ sheet: title, cell: { row: 0, column: 0 } })}
          >
            {title}
          </Button>
        </li>
      ))}
    </ul>
  );
}
