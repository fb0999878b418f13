import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { EntrepreneurTable } from '../parts/EntrepreneurTable';
import { Frame } from '../parts/Frame';
import { MonthBars } from '../parts/MonthBars';
import { ProblemList } from '../parts/ProblemList';
import { Section } from '../parts/Section';
import { StageHeading } from '../parts/StageHeading';
import { Totals } from '../parts/Totals';
import { WrittenSheets } from '../parts/WrittenSheets';
import type { DoneResult } from '../state/mutualisation-state';
import { usePaneStore } from '../state/use-pane';

const words = paneText.result;

interface ResultViewProps {
  readonly result: DoneResult;
}

/** The contributions of the year: totals, where they were written, what to look at, and everyone's figures. */
export function ResultView({ result }: ResultViewProps): ReactElement {
  const store = usePaneStore();
  const { report, problems, applied } = result;
  return (
    <Frame
      actions={
        <>
          <Button onClick={() => store.mutualisation.back()}>{paneText.actions.backToSheets}</Button>
          <Button appearance="primary" onClick={() => void store.mutualisation.compute()}>
            {paneText.actions.computeAgain}
          </Button>
        </>
      }
    >
      <StageHeading>{words.heading(report.year.year)}</StageHeading>
      <Totals totals={report.totals} />
      {applied === null ? null : <WrittenSheets sheets={applied.sheets} />}
      {problems.length === 0 ? (
        <Body1>{words.nothingToCheck}</Body1>
      ) : (
        <ProblemList problems={problems} errors="open" />
      )}
      <MonthBars months={report.byMonth} />
      <Section title={words.entrepreneurs}>
        <EntrepreneurTable report={report} />
      </Section>
    </Frame>
  );
}
