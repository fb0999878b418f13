import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register-commands';
import { officeServices } from './office-services';
import { Pane } from './Pane';
import { outsideServices } from './outside-services';
import { createPaneStore } from './state/pane-store';
import './taskpane.css';

/** The page of the shared runtime: the pane and the ribbon commands act on one store. */
async function start(place: HTMLElement): Promise<void> {
  const services = (await isInExcel()) ? officeServices() : outsideServices();
  const store = createPaneStore(services);
  const facts = services.hostFacts();
  if (facts.host !== 'outside') registerCommands(store);
  createRoot(place).render(<Pane store={store} facts={facts} />);
}

/** Without a network the script of Office is not there; in a plain browser it answers that there is no host. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

const place = document.getElementById('pane');
if (place !== null) void start(place);
