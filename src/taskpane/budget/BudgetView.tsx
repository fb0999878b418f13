import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { budgetPaneText } from '../../text/budget-pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { StageHeading } from '../parts/StageHeading';
import { usePaneStore } from '../state/use-pane';
import { BudgetResultView } from './BudgetResultView';
import { ImportSection } from './ImportSection';
import { KnownSection } from './KnownSection';
import { MappingSection } from './MappingSection';
import { TrialSection } from './TrialSection';
import { useBudget, type ShownBudget } from './use-budget';

const words = budgetPaneText;

/** The budgets: what they are built from, or what came out. */
export function BudgetView(): ReactElement {
  const shown = useBudget();
  return shown.result === null ? (
    <PreparationView key="preparation" shown={shown} />
  ) : (
    <BudgetResultView key="result" result={shown.result} />
  );
}

interface ShownProps {
  readonly shown: ShownBudget;
}

/** Lines, accounts and which goes to which, before anything is written. */
function PreparationView({ shown }: ShownProps): ReactElement {
  const { known, problems, told, mapped } = shown;
  return (
    <Frame actions={<Actions shown={shown} />}>
      <StageHeading>{words.heading}</StageHeading>
      <Body1>{words.intro}</Body1>
      {problems.length === 0 ? null : (
        <>
          <Body1>{words.refused}</Body1>
          <ProblemList problems={problems} errors="open" />
        </>
      )}
      {known === null ? <Body1>{words.waiting}</Body1> : <KnownSection known={known} shown={shown} />}
      <ImportSection shown={shown} />
      <ProblemList problems={[...told, ...(mapped?.problems ?? [])]} errors="open" />
      {known === null || shown.books === null ? null : (
        <TrialSection known={known} books={shown.books} trial={shown.trial} />
      )}
      {mapped === null ? null : <MappingSection mapped={mapped} books={shown.books} />}
    </Frame>
  );
}

function Actions({ shown: { picked } }: ShownProps): ReactElement {
  const { budget } = usePaneStore();
  return (
    <>
      <Button onClick={() => void budget.read()}>{words.readAgain}</Button>
      <Button
        appearance="primary"
        disabledFocusable={picked?.status === 'refused'}
        onClick={() => void budget.build()}
      >
        {words.build}
      </Button>
    </>
  );
}
