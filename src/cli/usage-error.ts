/** The command line makes no sense: exit 2, with a French sentence from `text/`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
