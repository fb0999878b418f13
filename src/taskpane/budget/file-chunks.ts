import type { PickedFile } from './budget-services';

/** A browser may hand over a whole file at once: smaller pieces leave room for the person in between. */
const pieceSize = 1 << 18;
/** How long the pane may be busy before it looks at what the person does. */
const busyInMs = 30;

/** The bytes of a file, piece by piece; between two pieces the pane can be drawn and used. */
export async function* fileChunks(file: PickedFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let since = performance.now();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (let start = 0; start < part.value.length; start += pieceSize) {
        yield part.value.subarray(start, start + pieceSize);
        if (performance.now() - since < busyInMs) continue;
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    }
  } finally {
    // Who stops half way has no more use for the file.
    await reader.cancel();
  }
}
