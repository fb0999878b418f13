import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { ignoredReasonLabels, sheetUseLabels, tableKindLabels } from '../../text/labels';
import { paneText } from '../../text/pane-text';
import { capitalised } from '../../text/phrases';
import { understoodPeriod } from '../../text/understood';
import type { SheetUnderstanding } from '../../workbook/understanding';
import {
  canBeIncluded,
  correctionInForce,
  excluding,
  including,
  isCorrected,
  isIncluded,
} from '../state/sheet-choice';
import { useMutualisation, usePaneStore } from '../state/use-pane';
import { SheetDetails } from './SheetDetails';

const words = paneText.sheet;

interface SheetItemProps {
  readonly sheet: SheetUnderstanding;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', paddingRight: tokens.spacingHorizontalXS, minWidth: 0 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    padding: `6px 0 ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  noChoice: { width: '32px', flexShrink: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  facts: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  aside: { color: tokens.colorNeutralForeground3 },
  chevron: { marginTop: '2px' },
});

/** One sheet: whether it takes part, what it was understood as, and its details on request. */
export function SheetItem({ sheet }: SheetItemProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { draft } = useMutualisation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isIn = isIncluded(draft, sheet);
  return (
    <li>
      <div className={styles.row}>
        {canBeIncluded(draft, sheet) ? (
          <Checkbox
            id={id}
            checked={isIn}
            aria-label={words.include(sheet.sheet)}
            onChange={() =>
              store.mutualisation.change(isIn ? excluding(draft, sheet) : including(draft, sheet))
            }
          />
        ) : (
          <span className={styles.noChoice} />
        )}
        <div className={mergeClasses(styles.text, isIn ? undefined : styles.aside)}>
          <label htmlFor={id} className={styles.name}>
            {sheet.sheet}
          </label>
          <SheetFacts sheet={sheet} isIn={isIn} />
        </div>
        <Button
          appearance="subtle"
          className={styles.chevron}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.details(sheet.sheet)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen ? <SheetDetails sheet={sheet} /> : null}
    </li>
  );
}

function SheetFacts({ sheet, isIn }: SheetItemProps & { readonly isIn: boolean }): ReactElement {
  const styles = useStyles();
  const { draft } = useMutualisation();
  const marks = [
    ...(sheet.visibility === 'visible' ? [] : [words.hidden]),
    ...(isCorrected(correctionInForce(draft, sheet)) ? [words.corrected] : []),
  ];
  const facts = isIn || sheet.use === 'ignored' ? factsOf(sheet) : [words.leftOutByYou];
  return <span className={styles.facts}>{[...facts, ...marks].join(' · ')}</span>;
}

/** `Feuille d’un mois · janvier 2014 · 62 lignes`. */
function factsOf(sheet: SheetUnderstanding): readonly string[] {
  const { use, reason, tables } = sheet;
  if (use === 'ignored')
    return [capitalised(reason === null ? sheetUseLabels.ignored : ignoredReasonLabels[reason])];
  const [table] = tables;
  if (table === undefined) return [capitalised(sheetUseLabels[use])];
  const rows = tables.reduce((sofar, { rowsRead }) => sofar + rowsRead, 0);
  return [
    capitalised(tableKindLabels[table.kind]),
    ...(tables.length > 1 ? [words.tables(tables.length)] : []),
    table.entrepreneur ?? '',
    understoodPeriod(tables),
    words.rows(rows),
  ].filter((fact) => fact !== '');
}
