import { buildBudget } from '../../app/build-budget';
import { computeMutualisation } from '../../app/compute-mutualisation';
import { createParameters } from '../../app/create-parameters';
import { readOwnBooksFigures } from '../../app/own-books-figures';
import { readBudget } from '../../app/read-budget';
import { whatIf } from '../../app/what-if';
import { writeBalance } from '../../app/write-balance';
import { previewCharts } from '../../app/preview-charts';
import { proposeReading } from '../../app/propose-reading';
import { readAppropriationSheet } from '../../app/read-appropriation-sheet';
import { rewriteAppropriation } from '../../app/rewrite-appropriation';
import { watchWorkbook, type WatchedWorkbook } from '../../app/watched-workbook';
import { webCodec } from '../../workbook/adapters/xlsx/codec-web';
import { openXlsx, type XlsxWorkbook } from '../../workbook/adapters/xlsx/index';
import type { Outcome, WorkbookPort } from '../../workbook/port';
import type { Contents, Desk, SheetSummary, WithContents } from './desk';
import { monthTasks } from './month-tasks';
import { readBooks } from './read-books';
import { sheetWindows, type SheetWindows } from './sheet-windows';

/** The workbook that lies on the desk of the worker. */
interface OnDesk {
  readonly file: XlsxWorkbook;
  readonly watched: WatchedWorkbook;
  readonly windows: SheetWindows;
}

/** The requests of the application on a file in memory, as the worker answers them. It knows no worker and no page. */
export function fileDesk(): Desk {
  let onDesk: OnDesk | null = null;
  const workbook = (): OnDesk => {
    if (onDesk === null) throw new Error('A request came before a file.');
    return onDesk;
  };
  const port = (): WorkbookPort => workbook().watched.port;
  return {
    open: async ({ name, bytes, written }) => {
      const opened = openXlsx(bytes, { codec: webCodec, title: name });
      if (opened.status === 'refused') return opened;
      const watched = watchWorkbook(opened.value, written);
      const made = { file: opened.value, watched, windows: sheetWindows(watched) };
      const contents = await contentsOf(made);
      if (contents.status === 'done') onDesk = made;
      return contents;
    },
    propose: (settings, progress) => proposeReading(port(), settings, progress),
    compute: async (settings, progress) => {
      const run = { destination: 'workbook', progress } as const;
      const result = await computeMutualisation(port(), settings, run);
      progress.step('save', 0, 1);
      return withContents(result, workbook());
    },
    createParameters: async (settings) => withContents(await createParameters(port(), settings), workbook()),
    ...monthTasks(port, (result) => withContents(result, workbook())),
    readAppropriation: (_, progress) => readAppropriationSheet(port(), progress),
    writeAppropriation: async (settings, progress) =>
      withContents(await rewriteAppropriation(port(), settings, progress), workbook()),
    readBooks,
    readOwnBooks: () => readOwnBooksFigures(port()),
    readBudget: (settings, progress) => readBudget(port(), settings, progress),
    writeBalance: async (books, progress) =>
      withContents(await writeBalance(port(), books, progress), workbook()),
    buildBudget: async (settings, progress) => {
      const run = { destination: 'workbook', progress } as const;
      return withContents(await buildBudget(port(), settings, run), workbook());
    },
    simulate: (request, progress) => whatIf(port(), request, { destination: 'nowhere', progress }),
    writeSimulation: async (request, progress) => {
      const run = { destination: 'workbook', progress } as const;
      return withContents(await whatIf(port(), request, run), workbook());
    },
    rows: (window) => workbook().windows.rows(window),
  };
}

async function withContents<Result extends { readonly status: 'done' | 'refused' }>(
  result: Result,
  onDesk: OnDesk,
): Promise<WithContents<Result>> {
  if (result.status === 'refused') return { result, contents: null };
  onDesk.windows.forget();
  const contents = await contentsOf(onDesk);
  // What was just written by us is read by us: anything else is a bug.
  if (contents.status === 'refused') throw new Error('The written workbook cannot be read.');
  return { result, contents: contents.value };
}

async function contentsOf({ file, watched }: OnDesk): Promise<Outcome<Contents>> {
  const outline = await file.outline();
  if (outline.status === 'refused') return outline;
  const sheets: readonly SheetSummary[] = outline.value.sheets.map(({ name, visibility, owned }) => ({
    name,
    visibility,
    owned: owned?.key ?? null,
  }));
  const written = watched.written();
  const charts = [...written].flatMap(([title, edit]) => previewCharts(edit, title));
  return { status: 'done', value: { bytes: file.save(), sheets, charts, written } };
}
