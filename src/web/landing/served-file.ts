/** The content of a file that is served with the page, or `null` when it cannot be had. */
export async function servedFile(path: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(path);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch (fault) {
    // A network that is not there; anything else is a bug of ours.
    if (fault instanceof TypeError) return null;
    throw fault;
  }
}
