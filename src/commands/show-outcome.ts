import type { CommandOutcome, CommandStore } from './command-store';

/**
 * What the person sees after the command: the written sheet when all went well, the pane when there is something
 * to read. A result that was written nowhere, or with warnings only, is seen on its sheets.
 */
export async function showOutcome(store: CommandStore, outcome: CommandOutcome): Promise<void> {
  const written = outcome.kind === 'done' ? outcome.result.applied?.sheets[0] : undefined;
  if (written === undefined) {
    await Office.addin.showAsTaskpane();
  } else {
    await store.jumpTo({ sheet: written.title, cell: { row: 0, column: 0 } });
  }
}
