import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Proposal } from '../../src/app/requests';
import { Pane } from '../../src/taskpane/Pane';
import type { AppropriationServices } from '../../src/taskpane/appropriation/appropriation-services';
import type { BudgetServices } from '../../src/taskpane/budget/budget-services';
import type { MonthsServices } from '../../src/taskpane/months/months-services';
import type { SimulationServices } from '../../src/taskpane/simulation/simulation-services';
import type { MutualisationServices, PaneServices } from '../../src/taskpane/state/pane-services';
import { createPaneStore, type PaneStore } from '../../src/taskpane/state/pane-store';
import { sampleDone, sampleProposal } from './pane-samples';
import { mockedBudget } from './budget-services';
import { mockedMonths } from './months-services';
import { mockedSimulation } from './simulation-services';
import { writtenAppropriation } from './written-appropriation';

const months = new Set(['Février 2014', 'Mars 2014', 'Juillet 2014']);

/** Three months of the sample: every role that a test asks for is sought in the whole page. */
export const smallProposal: Proposal = {
  ...sampleProposal,
  understanding: {
    sheets: sampleProposal.understanding.sheets.filter(
      ({ sheet, use }) => use !== 'turnover' || months.has(sheet),
    ),
  },
};

/** Every service by its own name: tests seldom care which request it belongs to. */
type AnyService = MutualisationServices &
  BudgetServices &
  SimulationServices &
  MonthsServices &
  Required<Pick<AppropriationServices, 'readSheet' | 'writeSheet'>> &
  Pick<AppropriationServices, 'readBooks'> &
  Pick<PaneServices, 'jumpTo' | 'hostFacts'>;

interface ShownPane {
  readonly user: UserEvent;
  readonly store: PaneStore;
  readonly services: jest.Mocked<Omit<AnyService, 'readBooks'>>;
}

/** The pane on services that answer at once with the samples, unless a test gives others. */
export function showPane(given: Partial<AnyService> = {}): ShownPane {
  const services: ShownPane['services'] = {
    propose: jest.fn(given.propose ?? (() => Promise.resolve({ status: 'done', proposal: smallProposal }))),
    compute: jest.fn(given.compute ?? (() => Promise.resolve({ ...sampleDone, proposal: smallProposal }))),
    createParameters: jest.fn(
      given.createParameters ?? (() => Promise.resolve({ status: 'done', applied: { sheets: [] } })),
    ),
    readSheet: jest.fn(
      given.readSheet ?? (() => Promise.resolve({ status: 'done', typed: null, problems: [] })),
    ),
    writeSheet: jest.fn(given.writeSheet ?? ((settings) => Promise.resolve(writtenAppropriation(settings)))),
    ...mockedBudget(given),
    ...mockedSimulation(given),
    ...mockedMonths(given),
    jumpTo: jest.fn(given.jumpTo ?? (() => Promise.resolve([]))),
    hostFacts: jest.fn(given.hostFacts ?? (() => ({ host: 'excel', needs: '', theme: 'light' }))),
  };
  const { readBooks } = given;
  const store = createPaneStore({
    mutualisation: services,
    appropriation: { ...services, ...(readBooks === undefined ? {} : { readBooks }) },
    budget: services,
    simulation: services,
    months: services,
    jumpTo: services.jumpTo,
    hostFacts: services.hostFacts,
  });
  render(<Pane store={store} hostFacts={services.hostFacts} />);
  return { user: userEvent.setup(), store, services };
}

/** An answer that a test gives when it wants to. */
export function later<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => Promise<void>;
} {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return {
    promise,
    resolve: (value) =>
      act(async () => {
        give(value);
        await promise;
      }),
  };
}
