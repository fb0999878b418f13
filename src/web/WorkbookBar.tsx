import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { webText } from '../text/web-text';
import { hasUnsaved } from './bench/bench-state';
import { saveCopy } from './bench/save-copy';
import { useBench, useBenchState } from './bench/use-bench';
import { FileButton } from './landing/FileButton';

const words = webText.bar;

interface WorkbookBarProps {
  /** What the name of the workbook is on the page. */
  readonly title: 'h1' | 'p';
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& button': { minWidth: 0 },
    '@media print': { display: 'none' },
  },
  name: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { flexGrow: 1, display: 'flex' },
});

/** Which workbook this is, whether its result is saved, and what can be done with the whole of it. */
export function WorkbookBar({ title: Title }: WorkbookBarProps): ReactElement | null {
  const styles = useStyles();
  const bench = useBench();
  const state = useBenchState();
  if (state.stage.kind !== 'open') return null;
  const { name, revision } = state.stage.workbook;
  const isUnsaved = hasUnsaved(state);
  return (
    <section className={styles.bar} aria-label={words.actions}>
      <Title className={styles.name}>{name}</Title>
      <div className={styles.state} role="status">
        {revision === 0 ? (
          <Badge appearance="outline" color="informative">
            {words.untouched}
          </Badge>
        ) : (
          <Badge appearance="tint" color={isUnsaved ? 'warning' : 'success'}>
            {isUnsaved ? words.unsaved : words.saved}
          </Badge>
        )}
      </div>
      <FileButton size="small" appearance="subtle" icon={<FolderOpenRegular />} label={words.openOther} />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabledFocusable={revision === 0}
        onClick={() => bench.revert()}
      >
        {words.revert}
      </Button>
      <Button
        size="small"
        appearance={isUnsaved ? 'primary' : 'secondary'}
        icon={<SaveRegular />}
        disabledFocusable={revision === 0}
        onClick={() => saveCopy(bench)}
      >
        {words.save}
      </Button>
    </section>
  );
}
