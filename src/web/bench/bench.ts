import type { StepProgress } from '../../app/requests';
import type { Place } from '../../workbook/problems';
import type { AnswerOf, Contents, DeskTask, GivenTo } from '../work/desk';
import { WorkStopped, type WorkClient } from '../work/work-client';
import {
  emptyBench,
  noResults,
  type BenchStage,
  type BenchState,
  type BooksStage,
  type OpenWorkbook,
  type Results,
  type Shown,
} from './bench-state';

/** The workbook on the page and what can be done with it, beside the requests of the pane. */
export interface Bench {
  readonly getState: () => BenchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (file: NamedBytes) => Promise<void>;
  /** Gives up the opening that runs. */
  readonly cancelOpening: () => void;
  /** The workbook as it was dropped. */
  readonly revert: () => void;
  readonly markSaved: () => void;
  /** Keeps a file aside until the person has said what becomes of an unsaved result; `null` forgets it. */
  readonly offer: (file: File | null) => void;
  readonly setBooks: (books: BooksStage) => void;
  /** Keeps a result for the plots. */
  readonly keep: (results: Partial<Results>) => void;
  readonly show: (shown: Partial<Shown>) => void;
  readonly jumpTo: (place: Place) => void;
  /** Asks the worker about the workbook; what it wrote is then on the page. */
  readonly ask: <Task extends DeskTask>(
    task: Task,
    given: GivenTo<Task>,
    onStep?: StepProgress['step'],
  ) => Promise<AnswerOf<Task>>;
  /** Ends what runs: the workbook stays as it was before. */
  readonly stop: () => void;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function createBench(client: WorkClient): Bench {
  const cell = benchCell();
  const desk = deskOf(client, cell);
  return {
    getState: cell.get,
    subscribe: cell.subscribe,
    stop: client.stop,
    open: desk.open,
    ask: desk.ask,
    cancelOpening: () => {
      client.stop();
      cell.set(emptied(cell.get(), emptyBench.stage));
    },
    revert: () => {
      client.stop();
      changeOpen(cell, asDropped);
      showFirstSheet(cell);
    },
    markSaved: () => changeOpen(cell, (workbook) => ({ ...workbook, savedRevision: workbook.revision })),
    setBooks: (books) => cell.set({ ...cell.get(), books }),
    keep: (results) =>
      changeOpen(cell, (workbook) => ({ ...workbook, results: { ...workbook.results, ...results } })),
    offer: (offered) => cell.set({ ...cell.get(), offered }),
    show: (shown) => cell.set({ ...cell.get(), shown: { ...cell.get().shown, ...shown } }),
    jumpTo: ({ sheet, cell: place }) => {
      const { shown } = cell.get();
      const target = place ?? { row: 0, column: 0 };
      cell.set({ ...cell.get(), shown: { view: 'sheet', sheet, cell: target, jump: shown.jump + 1 } });
    },
  };
}

/** What is asked of the worker, which may be another one than before and then knows no workbook. */
function deskOf(client: WorkClient, cell: BenchCell): Pick<Bench, 'open' | 'ask'> {
  const onDesk = { generation: -1, id: -1 };
  const ensureOnDesk = async (): Promise<void> => {
    const workbook = openIn(cell.get());
    if (workbook === null) throw new Error('A request came before a file.');
    if (onDesk.generation === client.generation() && onDesk.id === workbook.id) return;
    Object.assign(onDesk, { generation: client.generation(), id: workbook.id });
    const { bytes, written } = workbook.current;
    const opened = await client.ask('open', { name: workbook.name, bytes, written });
    if (opened.status === 'refused') throw new Error('The workbook of the page cannot be opened again.');
  };
  return {
    open: async (file) => {
      // What is asked of the workbook before has no one left to hear it.
      client.stop();
      const generation = client.generation();
      cell.set(emptied(cell.get(), { kind: 'opening', name: file.name }));
      const next = await opened(client, file);
      if (next === null || generation !== client.generation()) return;
      if (next.stage.kind === 'open') Object.assign(onDesk, { generation, id: next.stage.workbook.id });
      cell.set({ ...next, books: cell.get().books });
    },
    ask: async (task, given, onStep) => {
      // Books are read without a workbook, too.
      if (task !== 'readBooks') await ensureOnDesk();
      const answer = await client.ask(task, given, onStep);
      const contents = contentsIn(answer);
      if (contents !== null) changeOpen(cell, (workbook) => withContents(workbook, contents));
      return answer;
    },
  };
}

function withContents(workbook: OpenWorkbook, current: Contents): OpenWorkbook {
  return { ...workbook, current, revision: workbook.revision + 1 };
}

function asDropped(workbook: OpenWorkbook): OpenWorkbook {
  const { dropped: current } = workbook;
  return { ...workbook, id: nextId(), current, revision: 0, savedRevision: 0, results: noResults };
}

interface BenchCell {
  readonly get: () => BenchState;
  readonly set: (state: BenchState) => void;
  readonly subscribe: Bench['subscribe'];
}

function benchCell(): BenchCell {
  let state = emptyBench;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Without a workbook; the books stay. */
function emptied({ books }: BenchState, stage: BenchStage): BenchState {
  return { ...emptyBench, stage, books };
}

let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}

/** `null` when it was stopped. */
async function opened(client: WorkClient, { name, bytes }: NamedBytes): Promise<BenchState | null> {
  try {
    const outcome = await client.ask('open', { name, bytes, written: new Map() });
    if (outcome.status === 'refused') {
      return { ...emptyBench, stage: { kind: 'refused', name, problems: outcome.problems } };
    }
    const contents = outcome.value;
    const workbook: OpenWorkbook = {
      id: nextId(),
      name,
      dropped: contents,
      current: contents,
      revision: 0,
      savedRevision: 0,
      results: noResults,
    };
    const sheet = firstSheet(contents);
    return { ...emptyBench, stage: { kind: 'open', workbook }, shown: { ...emptyBench.shown, sheet } };
  } catch (fault) {
    if (fault instanceof WorkStopped) return null;
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { ...emptyBench, stage: { kind: 'broken', detail } };
  }
}

function firstSheet({ sheets }: Contents): string | null {
  return (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? null;
}

function openIn({ stage }: BenchState): OpenWorkbook | null {
  return stage.kind === 'open' ? stage.workbook : null;
}

function changeOpen(cell: BenchCell, change: (workbook: OpenWorkbook) => OpenWorkbook): void {
  const { stage } = cell.get();
  if (stage.kind !== 'open') return;
  cell.set({ ...cell.get(), stage: { kind: 'open', workbook: change(stage.workbook) } });
}

function showFirstSheet(cell: BenchCell): void {
  const workbook = openIn(cell.get());
  if (workbook === null) return;
  cell.set({ ...cell.get(), shown: { ...emptyBench.shown, sheet: firstSheet(workbook.current) } });
}

/** The workbook that a task left behind, when it wrote. */
function contentsIn(answer: object): Contents | null {
  // Only the answers with contents have the field: see the desk.
  return 'contents' in answer ? (answer as { readonly contents: Contents | null }).contents : null;
}
