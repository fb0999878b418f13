import type { Bench } from '../bench/bench';
import { hasUnsaved } from '../bench/bench-state';
import { openFile } from './open-file';

/** Opens what was dropped or chosen, or asks first when a result would be lost. */
export function offerFiles(bench: Bench, files: readonly File[]): void {
  const [file] = files;
  if (file === undefined) return;
  if (hasUnsaved(bench.getState())) bench.offer(file);
  else void openFile(bench, file);
}
