import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { budgetPaneText } from '../../text/budget-pane-text';
import { globalBudgetTitle, structureBudgetTitle } from '../../text/budget-sheet-texts';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { StageHeading } from '../parts/StageHeading';
import { WrittenSheets } from '../parts/WrittenSheets';
import { usePaneStore } from '../state/use-pane';
import { BudgetTableSection } from './BudgetTableSection';
import type { BuiltBudget } from './budget-state';
import { PairsSection } from './PairsSection';
import { PassageStanding } from './PassageStanding';
import { VarianceSections } from './VarianceSections';

const words = budgetPaneText.result;

interface BudgetResultViewProps {
  readonly result: BuiltBudget;
}

/** Both budgets in short, where they were written, and what explains their variances. */
export function BudgetResultView({ result }: BudgetResultViewProps): ReactElement {
  const { budget } = usePaneStore();
  const { report, problems, applied } = result;
  return (
    <Frame
      actions={
        <>
          <Button onClick={() => void budget.back()}>{words.back}</Button>
          <Button appearance="primary" onClick={() => void budget.build()}>
            {words.again}
          </Button>
        </>
      }
    >
      <StageHeading>{words.heading(report.year)}</StageHeading>
      <BudgetTableSection title={structureBudgetTitle(report)} budget={report.structure} />
      <BudgetTableSection title={globalBudgetTitle(report)} budget={report.global} />
      <PassageStanding passage={report.passage} />
      {applied === null ? null : <WrittenSheets sheets={applied.sheets} />}
      {problems.length === 0 ? (
        <Body1>{words.nothingToCheck}</Body1>
      ) : (
        <ProblemList problems={problems} errors="open" />
      )}
      <PairsSection report={report} />
      {report.contribution === null ? null : <VarianceSections variance={report.contribution} />}
    </Frame>
  );
}
