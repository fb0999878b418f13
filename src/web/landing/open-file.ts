import { webText } from '../../text/web-text';
import type { Bench } from '../bench/bench';

/** Opens a file that the person dropped or chose. */
export async function openFile(bench: Bench, file: File): Promise<void> {
  await bench.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** Opens the sample that is served with the page. False when it cannot be had. */
export async function openSample(bench: Bench): Promise<boolean> {
  try {
    const answer = await fetch('sample/cooperative-2014.xlsx');
    if (!answer.ok) return false;
    await bench.open({
      name: webText.landing.sampleName,
      bytes: new Uint8Array(await answer.arrayBuffer()),
    });
    return true;
  } catch (fault) {
    // A network that is not there; anything else is a bug of ours.
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}
