/** A title that Excel would refuse is a bug of ours: titles come from our own layout. */
export function checkTitle(title: string): void {
  const isBad =
    title === '' ||
    title.length > 31 ||
    /[[\]:*?/\\]/.test(title) ||
    title.startsWith("'") ||
    title.endsWith("'") ||
    title.toLowerCase() === 'history';
  if (isBad) throw new Error(`not a title for a sheet: ${title}`);
}
