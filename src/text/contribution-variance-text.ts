import type { ContributionVariance } from '../reports/contribution-variance';
import { contributionEffects } from './contribution-effects';
import { formatEuros } from './formats';
import { textTable } from './text-table';

/** Why the contribution differs, for a terminal: each explanation as a small table that adds up. */
export function varianceText(variance: ContributionVariance): readonly string[] {
  const tables = contributionEffects(variance).map(({ title, start, end, effects }) =>
    textTable({
      columns: [
        { head: title, align: 'left' },
        { head: '', align: 'right' },
      ],
      rows: [
        [start.label, formatEuros(start.amount)],
        ...effects.map(({ label, amount }) => [`  ${label}`, formatEuros(amount)]),
      ],
      foot: [[end.label, formatEuros(end.amount)]],
    }),
  );
  return tables.flatMap((table, index) => (index === 0 ? table : ['', ...table]));
}
