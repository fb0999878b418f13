import { computeMutualisation } from '../../src/app/compute-mutualisation';
import type { MutualisationResult, MutualisationSettings } from '../../src/app/requests';
import { problemSentence } from '../../src/text/problem-sentences';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { cellName } from '../../src/workbook/cell-name';
import { isWarning } from '../../src/workbook/problems';
import type { Problem } from '../../src/workbook/problems';
import type { FigureLine } from './expected-figures';

export interface ComputedFile {
  readonly result: MutualisationResult;
  /** The file with the result in it; `null` when nothing was to be written or the request was refused. */
  readonly written: Uint8Array | null;
}

/** The whole way from the bytes of a file to a result, as the terminal goes it. */
export async function computeFile(
  bytes: Uint8Array,
  settings: MutualisationSettings,
  destination: 'workbook' | 'nowhere',
): Promise<ComputedFile> {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error(linesOf(opened.problems).join('\n'));
  const result = await computeMutualisation(opened.value, settings, { destination });
  return {
    result,
    written: result.status === 'done' && destination === 'workbook' ? opened.value.save() : null,
  };
}

/** One line per problem, with its place: what a failing test shows. */
export function linesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => {
    const place =
      problem.place === null
        ? ''
        : `${problem.place.sheet}!${problem.place.cell === null ? '' : cellName(problem.place.cell.row, problem.place.cell.column)}`;
    return `${problem.code} ${place} ${problemSentence(problem)}`;
  });
}

/** The lines of a result, for comparison; a refusal is a failure that lists its problems. */
export function figureLines(result: MutualisationResult): readonly FigureLine[] {
  if (result.status === 'refused')
    throw new Error(
      `Refused:\n${linesOf(result.problems.filter((problem) => !isWarning(problem))).join('\n')}`,
    );
  return result.report.entrepreneurs.flatMap(({ entrepreneur, lines }) =>
    lines.map(({ month, turnover, contribution }) => ({
      code: entrepreneur.code,
      name: entrepreneur.name,
      month: month.toString(),
      turnover: turnover.cents,
      contribution: contribution.cents,
    })),
  );
}
