import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import type { SheetUnderstanding, Understanding } from '../../workbook/understanding';
import { Disclosure } from './Disclosure';
import { SheetItem } from './SheetItem';
import { useCard } from './use-card';

const words = paneText.proposal;

interface SheetListProps {
  readonly understanding: Understanding;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  ours: { color: tokens.colorNeutralForeground3 },
});

/** The sheets that are used, open to correction; below, folded, those that are not, and how many are ours. */
export function SheetList({ understanding }: SheetListProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const theirs = understanding.sheets.filter(({ use }) => use !== 'ours');
  // As it was read: a sheet that changed places under the hand of the person would take the focus with it.
  const used = theirs.filter(({ use }) => use !== 'ignored');
  const unused = theirs.filter(({ use }) => use === 'ignored');
  const ours = understanding.sheets.length - theirs.length;
  return (
    <>
      {used.length === 0 ? null : (
        <div className={card.card}>
          <Sheets sheets={used} />
        </div>
      )}
      {unused.length === 0 ? null : (
        <div className={card.card}>
          <Disclosure label={words.unused(unused.length)} startsOpen={used.length === 0 ? 'yes' : 'no'}>
            <Sheets sheets={unused} />
          </Disclosure>
        </div>
      )}
      {ours === 0 ? null : <Caption1 className={styles.ours}>{words.ours(ours)}</Caption1>}
    </>
  );
}

function Sheets({ sheets }: { readonly sheets: readonly SheetUnderstanding[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <SheetItem key={sheet.sheet} sheet={sheet} />
      ))}
    </ul>
  );
}
