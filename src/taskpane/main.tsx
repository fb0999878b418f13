import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register-commands';
import { officeServices } from './office-services';
import { Pane } from './Pane';
import { fetchRequests } from './request-services';
import { outsideServices } from './outside-services';
import { showStartFailure, showWaiting } from './start-notice';
import { createPaneStore } from './state/pane-store';
import './taskpane.css';

/** Office answers within a second or two; after this long, a person wants to know why nothing comes. */
const patienceInMs = 15_000;

/** The page of the shared runtime: the pane and the ribbon commands act on one store. */
async function start(place: HTMLElement): Promise<void> {
  const services = (await isInExcel(place)) ? officeServices() : outsideServices();
  const store = createPaneStore(services);
  if (services.hostFacts().host !== 'outside') registerCommands(store);
  const root = createRoot(place, {
    // React has emptied the place by then: what is said comes after.
    onUncaughtError: (fault) => void setTimeout(() => showStartFailure(place, fault)),
  });
  root.render(<Pane store={store} hostFacts={services.hostFacts} />);
  if (services.hostFacts().host === 'excel') await fetchRequests();
}

/** Without a network the script of Office is not there; in a plain browser it answers that there is no host. */
async function isInExcel(place: HTMLElement): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const patience = setTimeout(() => showWaiting(place), patienceInMs);
  try {
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel;
  } finally {
    clearTimeout(patience);
  }
}

const place = document.getElementById('pane');
if (place !== null) start(place).catch((fault: unknown) => showStartFailure(place, fault));
