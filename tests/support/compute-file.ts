import { computeMutualisation } from '../../src/app/compute-mutualisation';
import type { MutualisationResult, MutualisationSettings } from '../../src/app/requests';
import { problemSentence } from '../../src/text/problem-sentences';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { cellName } from '../../src/workbook/cell-name';
import type { Problem } from '../../src/workbook/problems';

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
  const result = await computeMutualisation(opened.value, settings, destination);
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

/** Code or name → month → [turnover, contribution], in cents, of the months that are not all zero. */
export function figuresOf(
  result: MutualisationResult,
): Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> {
  if (result.status === 'refused') throw new Error(`Refused:\n${linesOf(result.problems).join('\n')}`);
  return Object.fromEntries(
    result.report.entrepreneurs.map(({ entrepreneur, lines }) => [
      entrepreneur.code === '' ? entrepreneur.name : entrepreneur.code,
      Object.fromEntries(
        lines
          .filter(({ turnover, contribution }) => !turnover.isZero || !contribution.isZero)
          .map(({ month, turnover, contribution }) => [
            month.toString(),
            [String(turnover.cents), String(contribution.cents)] as const,
          ]),
      ),
    ]),
  );
}
