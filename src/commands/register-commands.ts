import type { CommandStore, ShownRequest } from './command-store';
import { showOutcome } from './show-outcome';

/**
 * Tells Office which function each button of the ribbon runs; the names are those of the manifest. The commands
 * share the runtime and the state of the pane: opened later, it shows what the command found.
 */
export function registerCommands(store: CommandStore): void {
  Office.actions.associate('computeMutualisation', (event: Office.AddinCommands.Event) => {
    void computeAndShow(store, event);
  });
  Office.actions.associate('showAppropriation', (event: Office.AddinCommands.Event) => {
    void showRequest(store, 'appropriation', event);
  });
  Office.actions.associate('showBudget', (event: Office.AddinCommands.Event) => {
    void showRequest(store, 'budget', event);
  });
}

async function computeAndShow(store: CommandStore, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await showOutcome(store, await store.mutualisation.compute());
  } finally {
    // Without this, Office leaves the button busy.
    event.completed();
  }
}

async function showRequest(
  store: CommandStore,
  request: ShownRequest,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    store.show(request);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
