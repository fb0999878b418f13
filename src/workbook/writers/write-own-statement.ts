import type { Statement, StatementsReport } from '../../reports/statements-report';
import { statementFooter } from '../../text/statement-texts';
import type { SheetEdit } from '../port';
import { statementKey } from '../statement-key';
import { statementRows } from './statement-page';
import { statementWidths } from './statement-widths';
import { ownPage } from './statements-grid';

/** The statement of one person alone: a sheet that is printed on one page, and speaks of no other sheet. */
export function writeOwnStatement(report: StatementsReport, statement: Statement, title: string): SheetEdit {
  return {
    key: statementKey(statement.person.entrepreneur.id),
    title,
    mode: 'replace',
    rows: statementRows(report, statement, ownPage(statement)),
    widths: statementWidths,
    freeze: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    conditionalFormats: [],
    print: {
      orientation: 'portrait',
      titleRows: null,
      fitToWidth: true,
      pagesHigh: 1,
      header: '',
      footer: statementFooter(report),
    },
  };
}
