import { computeContributions } from '../../src/domain/contribution/compute-contributions';
import { memoryWorkbook, type WorkbookDescription } from '../../src/workbook/adapters/memory';
import { cellName } from '../../src/workbook/cell-name';
import {
  readWorkbook,
  type ReadingSettings,
  type WorkbookReading,
} from '../../src/workbook/readers/read-workbook';
import type { Problem } from '../../src/workbook/problems';

/** Reads a workbook that a test describes in a few words. */
export async function readDescription(
  description: WorkbookDescription,
  settings: ReadingSettings = {},
): Promise<WorkbookReading> {
  const snapshot = await memoryWorkbook(description).read({});
  if (snapshot.status === 'refused')
    throw new Error(`The memory refused: ${snapshot.problems[0]?.code ?? ''}`);
  return readWorkbook(snapshot.value, settings);
}

/** `code Sheet!B7` for each problem, in the order in which they are told. */
export function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => {
    if (place === null) return code;
    const cell = place.cell === null ? '' : `!${cellName(place.cell.row, place.cell.column)}`;
    return `${code} ${place.sheet}${cell}`;
  });
}

/** `E1 2014-01 100.00 0.1 10.00` for every month that is not zero. */
export function linesOf({ inputs }: WorkbookReading): readonly string[] {
  if (inputs === null) return [];
  return computeContributions(inputs)
    .lines.flatMap(({ entrepreneur, lines }) =>
      lines
        .filter(({ turnover }) => !turnover.isZero)
        .map(({ month, turnover, rate, contribution }) =>
          [entrepreneur.code || entrepreneur.name, month, turnover, rate, contribution].join(' '),
        ),
    )
    .sort();
}
