import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { placeName } from '../../text/phrases';
import { problemStatement } from '../../text/problem-sentences';
import { cellName } from '../../workbook/cell-name';
import type { Place, Problem } from '../../workbook/problems';
import { usePaneStore } from '../state/use-pane';

interface ProblemItemProps {
  readonly problem: Problem;
  /** `null` when it is said above, for all. */
  readonly remedy: string | null;
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: {
    minWidth: 0,
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  text: { overflowWrap: 'anywhere' },
  remedy: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One problem: a button that goes to its cell, and what is wrong there. */
export function ProblemItem({ problem, remedy }: ProblemItemProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { place } = problem;
  return (
    <li className={styles.item}>
      {place === null ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.place}
          icon={<ArrowRightRegular />}
          iconPosition="after"
          aria-label={paneText.problems.jump(placeName(place))}
          onClick={() => void store.jumpTo(place)}
        >
          {shortPlace(place)}
        </Button>
      )}
      <span className={styles.text}>{problemStatement(problem)}</span>
      {remedy === null ? null : <span className={styles.remedy}>{remedy}</span>}
    </li>
  );
}

/** `Mars 2014 · C12`: what there is room for; the whole is in the name of the button. */
function shortPlace({ sheet, cell }: Place): string {
  return cell === null ? sheet : `${sheet} · ${cellName(cell.row, cell.column)}`;
}
