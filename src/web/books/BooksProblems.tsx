import type { ReactElement } from 'react';
import { ProblemGroupItem } from '../../taskpane/parts/ProblemGroupItem';
import { Section } from '../../taskpane/parts/Section';
import { groupProblems } from '../../taskpane/state/problem-groups';
import { webText } from '../../text/web-text';
import type { Problem } from '../../workbook/problems';

interface BooksProblemsProps {
  readonly problems: readonly Problem[];
}

/** What there is to say of the books, under a title that is not that of the problems of the pane beside. */
export function BooksProblems({ problems }: BooksProblemsProps): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <Section title={webText.books.problems}>
      {groupProblems(problems).map((group) => (
        <div key={group.code}>
          <ProblemGroupItem group={group} startsOpen="yes" />
        </div>
      ))}
    </Section>
  );
}
