import type { Statement, StatementsReport } from '../reports/statements-report';
import type { Problem } from '../workbook/problems';

/** What the books say of the people shown and cannot be right: all of it, and nothing of anybody else. */
export function checkStatements({ statements, until }: StatementsReport): readonly Problem[] {
  return statements.flatMap((statement): readonly Problem[] => [
    ...unbalanced(statement),
    ...otherContribution(statement, until.toString()),
  ]);
}

function unbalanced({ cash, section, person }: Statement): readonly Problem[] {
  if (cash?.kind !== 'unbalanced') return [];
  const who = person.entrepreneur.name;
  return [{ code: 'section-unbalanced', who, section, gap: cash.gap.toString(), place: null }];
}

/** Only entries know what was booked up to a month. */
function otherContribution(
  { account, contribution, section, person }: Statement,
  month: string,
): readonly Problem[] {
  if (account === null || account.month === null) return [];
  const booked = account.sofar.contribution;
  if (booked.equals(contribution)) return [];
  const amounts = { computed: contribution.toString(), booked: booked.toString() };
  const who = person.entrepreneur.name;
  return [{ code: 'section-contribution-differs', who, section, month, ...amounts, place: null }];
}
