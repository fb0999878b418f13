import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useCallback, useRef, useState, type ReactElement } from 'react';
import { budgetPaneText } from '../../text/budget-pane-text';
import { ProblemList } from '../parts/ProblemList';
import { Section } from '../parts/Section';
import { usePaneStore } from '../state/use-pane';
import type { PickedRefusal } from './budget-state';
import { ImportedFigures } from './ImportedFigures';
import { useFileDrop } from './use-file-drop';
import type { ShownBudget } from './use-budget';

const words = budgetPaneText.import;

interface ImportSectionProps {
  readonly shown: ShownBudget;
}

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where a file of accounts comes in, and what is known of the one that was picked. */
export function ImportSection({ shown: { picked } }: ImportSectionProps): ReactElement {
  const styles = useStyles();
  const { budget } = usePaneStore();
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState(1);
  const take = useCallback(
    (files: FileList): void => {
      const [file] = files;
      setGiven(files.length);
      if (file !== undefined) void budget.importFile(file);
    },
    [budget],
  );
  const held = useFileDrop(take);
  return (
    <Section title={words.title}>
      <div className={mergeClasses(styles.zone, held === 'over' && styles.over)}>
        <Button icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {/* The button above opens it: a second stop would say the same. */}
        <input
          ref={input}
          hidden
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            if (currentTarget.files !== null) take(currentTarget.files);
            // The same file can be chosen again once it was corrected.
            currentTarget.value = '';
          }}
        />
        <Caption1>{held === 'over' ? words.drop : words.hint}</Caption1>
        {given > 1 ? <Caption1 role="status">{words.onlyOne}</Caption1> : null}
      </div>
      {picked?.status === 'refused' ? <Refusal picked={picked} /> : null}
      {picked?.status === 'read' ? <ImportedFigures picked={picked} /> : null}
    </Section>
  );
}

/** A file with faults: all of them with their lines, and the way to go on when only lines stand in the way. */
function Refusal({ picked }: { readonly picked: PickedRefusal }): ReactElement {
  const styles = useStyles();
  const { budget } = usePaneStore();
  const { file, problems, leniently } = picked;
  const refused = leniently?.figures.refused ?? 0;
  return (
    <>
      <Body1 role="status">{words.refused(file)}</Body1>
      <ProblemList problems={problems} errors="open" />
      {leniently === null || refused === 0 ? null : (
        <Caption1>{words.leftOut(refused, leniently.figures.lines - refused)}</Caption1>
      )}
      <div className={styles.actions}>
        {leniently === null ? null : (
          <Button onClick={() => budget.acceptFaults()}>
            {refused === 0 ? words.anyway : words.without}
          </Button>
        )}
        <Button onClick={() => budget.forgetFile()}>{words.forget}</Button>
      </div>
    </>
  );
}
