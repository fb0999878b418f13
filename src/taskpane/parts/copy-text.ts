/** Puts a text on the clipboard. False where that is forbidden, as it may be to a pane. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
