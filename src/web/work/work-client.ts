import { packValue, unpackValue } from '../../app/carried-values';
import type { StepProgress } from '../../app/requests';
import type { AnswerOf, DeskTask, GivenTo } from './desk';
import type { Question, Reply } from './messages';

/** What the page needs of a worker; tests give one that runs beside them. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (question: Question) => void;
  readonly terminate: () => void;
}

export interface WorkClient {
  readonly ask: <Task extends DeskTask>(
    task: Task,
    given: GivenTo<Task>,
    onStep?: StepProgress['step'],
  ) => Promise<AnswerOf<Task>>;
  /** Ends the worker, whatever it does; what was asked of it fails with {@link WorkStopped}. */
  readonly stop: () => void;
  /** Another number after each end: the new worker knows no file yet. */
  readonly generation: () => number;
}

/** The person wanted no more of it. */
export class WorkStopped extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
  readonly onStep: StepProgress['step'] | undefined;
}

/** Asks a worker, which is started when it is first needed and again after each end. */
export function workClient(startWorker: () => WorkerLike): WorkClient {
  let worker: WorkerLike | null = null;
  let generation = 0;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const failAll = (fault: Error): void => {
    worker?.terminate();
    worker = null;
    generation += 1;
    const failed = [...waiting.values()];
    waiting.clear();
    for (const { reject } of failed) reject(fault);
  };
  const running = (): WorkerLike => {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.onmessage = ({ data }) => hear(data, waiting);
    worker.onerror = ({ message }) => failAll(new Error(message));
    return worker;
  };
  return {
    ask: (task, given, onStep) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        // The answer to a task is what its type says: both sides come from one build.
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject, onStep });
        running().postMessage({ id: lastId, task, given: packValue(given) });
      }),
    stop: () => failAll(new WorkStopped()),
    generation: () => generation,
  };
}

function hear(reply: Reply, waiting: Map<number, Waiting>): void {
  const asker = waiting.get(reply.id);
  if (asker === undefined) return;
  if (reply.kind === 'progress') {
    asker.onStep?.(reply.step, reply.done, reply.total);
    return;
  }
  waiting.delete(reply.id);
  if (reply.kind === 'answer') asker.resolve(unpackValue(reply.answer));
  else asker.reject(new Error(reply.detail));
}
