import type { ReactElement } from 'react';
import { usePaneState } from '../state/use-pane';
import { BrokenView } from './BrokenView';
import { IdleView } from './IdleView';
import { ProposalView } from './ProposalView';
import { RefusedView } from './RefusedView';
import { ResultView } from './ResultView';
import { WorkView } from './WorkView';

/** The view of the stage that the pane is in. */
export function StageView(): ReactElement {
  const { stage } = usePaneState();
  switch (stage.kind) {
    case 'idle':
      return <IdleView />;
    case 'reading':
    case 'working':
      return <WorkView stage={stage} />;
    case 'proposal':
      return <ProposalView proposal={stage.proposal} />;
    case 'refused':
      return <RefusedView stage={stage} />;
    case 'done':
      return <ResultView result={stage.result} />;
    case 'broken':
      return <BrokenView detail={stage.detail} />;
  }
}
