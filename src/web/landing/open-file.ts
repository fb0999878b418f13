import { webText } from '../../text/web-text';
import type { Bench } from '../bench/bench';
import { servedFile } from './served-file';

/** Opens a file that the person dropped or chose. */
export async function openFile(bench: Bench, file: File): Promise<void> {
  await bench.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** Opens the sample that is served with the page. False when it cannot be had. */
export async function openSample(bench: Bench): Promise<boolean> {
  const bytes = await servedFile('sample/cooperative-2014.xlsx');
  if (bytes !== null) await bench.open({ name: webText.landing.sampleName, bytes });
  return bytes !== null;
}
