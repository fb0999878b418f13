import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AppropriationView } from '../appropriation/AppropriationView';
import { panelId, tabId } from '../parts/RequestTabs';
import type { PaneState } from '../state/pane-state';
import { usePaneState } from '../state/use-pane';
import { BrokenView } from './BrokenView';
import { LaterView } from './LaterView';
import { StageView } from './StageView';
import { WorkView } from './WorkView';

const loadMonths = async () => (await import('../months/MonthsView')).MonthsView;
const loadSimulation = async () => (await import('../simulation/SimulationView')).SimulationView;
const loadBudget = async () => (await import('../budget/BudgetView')).BudgetView;

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

/** What is in view: what runs, what broke, or the request that the person has chosen. */
export function RequestView(): ReactElement {
  const styles = useStyles();
  const state = usePaneState();
  return (
    <div role="tabpanel" id={panelId} aria-labelledby={tabId(state.request)} className={styles.panel}>
      <Shown state={state} />
    </div>
  );
}

function Shown({ state: { request, work, broken } }: { readonly state: PaneState }): ReactElement {
  if (broken !== null) return <BrokenView detail={broken} />;
  if (work !== null) return <WorkView work={work} />;
  switch (request) {
    case 'mutualisation':
      return <StageView />;
    case 'months':
      return <LaterView key="months" load={loadMonths} />;
    case 'appropriation':
      return <AppropriationView />;
    case 'budget':
      return <LaterView key="budget" load={loadBudget} />;
    case 'simulation':
      return <LaterView key="simulation" load={loadSimulation} />;
  }
}
