import type { AppropriationReport } from '../../reports/appropriation-report';
import {
  appropriationSheetTexts,
  appropriationStatus,
  appropriationTitle,
} from '../../text/appropriation-sheet-text';
import { sheetTitles } from '../layout/sheet-titles';
import type { WorkbookEdits, WrittenRow } from '../port';
import { cascadeBlock, cascadeChart } from './appropriation-cascade-block';
import { checksBlock } from './appropriation-checks-block';
import { entriesBlock, resolutionBlock } from './appropriation-decision-block';
import { employeesBlock } from './appropriation-employees-block';
import { appropriationGrid } from './appropriation-grid';
import { appropriationInputRows } from './appropriation-inputs-block';
import { nextYearsBlock } from './appropriation-years-block';
import { textCell } from './written-cells';

/** The sheet for the assembly: what goes in, the cascade, the checks, the resolution, the entries, the years after. */
export function writeAppropriation(report: AppropriationReport): WorkbookEdits {
  const grid = appropriationGrid(report);
  return {
    sheets: [
      {
        key: 'appropriation',
        title: sheetTitles.appropriation,
        mode: 'replace',
        rows: [
          ...headRows(report),
          ...appropriationInputRows(report, grid),
          ...cascadeBlock(report, grid),
          ...checksBlock(report, grid),
          ...resolutionBlock(report, grid),
          ...entriesBlock(report, grid),
          ...nextYearsBlock(report, grid),
          ...employeesBlock(report, grid),
        ],
        widths: [54, 30, 17, 17, 17, 17, 17, 17, 17].map((characters, column) => ({ column, characters })),
        freeze: { rows: 0, columns: 0 },
        tables: [],
        charts: cascadeChart(report, grid),
        conditionalFormats: [],
        print: {
          orientation: 'landscape',
          titleRows: null,
          fitToWidth: true,
          header: appropriationTitle(report.appropriation),
          footer: '&P / &N',
        },
      },
    ],
  };
}

function headRows({ appropriation }: AppropriationReport): readonly WrittenRow[] {
  return [
    { row: 0, cells: [textCell(0, appropriationTitle(appropriation), 'title')] },
    { row: 1, cells: [textCell(0, appropriationStatus(appropriation), 'subtitle')] },
    { row: 2, cells: [textCell(0, appropriationSheetTexts.note, 'note')] },
  ];
}
