import { createRoot } from 'react-dom/client';
import { Pane } from '../../src/taskpane/Pane';
import type { MutualisationServices, PaneServices } from '../../src/taskpane/state/pane-services';
import { createPaneStore } from '../../src/taskpane/state/pane-store';
import { simulationServicesOn } from '../../src/taskpane/simulation/simulation-services-on';
import '../../src/taskpane/taskpane.css';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from '../support/budget-workbook';
import { picturedAppropriation } from './pictured-appropriation';
import { picturedBudget } from './pictured-budget';
import { picturedMonths } from './pictured-months';
import { sampleDone, sampleErrors, sampleProposal, sampleWarnings } from '../support/pane-samples';

/** The pane of the product on services that answer with samples: `?stage=` says how far to go. */
const asked = new URLSearchParams(location.search);
const stage = asked.get('stage') ?? 'idle';
const never = new Promise<never>(() => undefined);

const mutualisation: MutualisationServices = {
  propose: (_settings, progress) => {
    progress.step('read', 7, 12);
    if (stage === 'reading') return never;
    return Promise.resolve({
      status: 'done',
      proposal: { ...sampleProposal, problems: [...sampleWarnings, ...sampleErrors] },
    });
  },
  compute: () => {
    if (stage === 'broken') return Promise.reject(new Error('A fault for the picture'));
    if (stage === 'refused') {
      return Promise.resolve({
        status: 'refused',
        problems: [...sampleErrors, ...sampleWarnings],
        proposal: sampleProposal,
      });
    }
    return Promise.resolve(sampleDone);
  },
  createParameters: () => Promise.resolve({ status: 'refused', problems: [] }),
};

const services: PaneServices = {
  mutualisation,
  months: picturedMonths(stage),
  appropriation: picturedAppropriation(stage),
  budget: picturedBudget(stage),
  simulation: simulationServicesOn(memoryWorkbook(budgetWorkbook())),
  jumpTo: () => Promise.resolve([]),
  hostFacts: () => ({ host: 'excel', needs: '', theme: 'unknown' }),
};

const store = createPaneStore(services);
const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Pane store={store} hostFacts={services.hostFacts} />);
if (stage === 'reading' || stage === 'proposal') void store.mutualisation.read();
if (['refused', 'done', 'broken'].includes(stage)) void store.mutualisation.compute();
if (stage.startsWith('appropriation')) store.show('appropriation');
if (stage.startsWith('budget')) store.show('budget');
if (stage.startsWith('months')) store.show('months');
if (stage.startsWith('simulation')) store.show('simulation');
if (stage === 'simulation-done') void store.simulation.simulate();
