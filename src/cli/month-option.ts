import { readTypedMonth } from '../app/typed-month';
import type { Month } from '../domain/values/month';
import { entryUsage } from '../text/entry-cli-text';
import { UsageError } from './usage-error';

/** The month of `--month`. Throws {@link UsageError} when it is none. */
export function monthOption(text: string): Month {
  const month = readTypedMonth(text);
  if (month === null) throw new UsageError(entryUsage.month(text));
  return month;
}
