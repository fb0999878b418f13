import type { ReactElement } from 'react';
import { useMutualisation } from '../state/use-pane';
import { IdleView } from './IdleView';
import { ProposalView } from './ProposalView';
import { RefusedView } from './RefusedView';
import { ResultView } from './ResultView';

/** The view of the stage that the contributions are in. */
export function StageView(): ReactElement {
  const { stage } = useMutualisation();
  switch (stage.kind) {
    case 'idle':
      return <IdleView />;
    case 'proposal':
      return <ProposalView proposal={stage.proposal} />;
    case 'refused':
      return <RefusedView stage={stage} />;
    case 'done':
      return <ResultView result={stage.result} />;
  }
}
