import type { StatementsReport } from '../reports/statements-report';
import { statementFileNames } from '../workbook/layout/statement-file-names';
import { statementSheetTitle } from '../workbook/layout/statement-sheet-title';
import type { WorkbookEdits, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { writeOwnStatement } from '../workbook/writers/write-own-statement';
import type { StepProgress } from './requests';
import { computeStatements, type AskedStatements } from './state-accounts';

/** A workbook to make: its name, and what stands in it. */
export interface StatementFile {
  readonly name: string;
  readonly edits: WorkbookEdits;
}

export type StatementFilesResult =
  | {
      readonly status: 'done';
      readonly statements: StatementsReport;
      /** In the order of the statements. */
      readonly files: readonly StatementFile[];
      /** Warnings only. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/**
 * A workbook for each person, to be given to that person: it holds one statement and nothing of anybody else, so it is
 * written into a workbook without anything in it, never into a copy of the one that is read.
 */
export async function stateAccountsApart(
  port: WorkbookPort,
  asked: AskedStatements,
  progress?: StepProgress,
): Promise<StatementFilesResult> {
  const stated = await computeStatements(port, asked, progress);
  if (stated.status === 'refused') return stated;
  const { statements, problems } = stated;
  const people = statements.statements.map(({ person }) => person.entrepreneur);
  const names = statementFileNames(people, statements.until.toString());
  const files = statements.statements.map((statement, at): StatementFile => {
    const title = statementSheetTitle(statement.person.entrepreneur, []);
    return { name: names[at] ?? '', edits: { sheets: [writeOwnStatement(statements, statement, title)] } };
  });
  return { status: 'done', statements, files, problems };
}
