import { importLedger, type ReadImport, type RefusedImport } from '../../app/import-ledger';
import type { StepProgress } from '../../app/requests';
import { budgetPaneText } from '../../text/budget-pane-text';
import type { PickedFile } from './budget-services';
import { fileChunks } from './file-chunks';

/** Reads an accounting file that the person has picked. One that has gone or changed since is said to be so. */
export async function importFile(
  file: PickedFile,
  progress: StepProgress,
): Promise<ReadImport | RefusedImport> {
  const { name, size } = file;
  try {
    return await importLedger({ name, size, chunks: fileChunks(file) }, progress);
  } catch (fault) {
    // Browsers tell what happens to a file this way; anything else is a bug and goes on.
    if (!(fault instanceof DOMException)) throw fault;
    const reason = budgetPaneText.import.gone;
    return {
      status: 'refused',
      problems: [{ code: 'file-unreadable', file: name, reason, place: null }],
      leniently: null,
    };
  }
}
