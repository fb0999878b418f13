import { packValue, unpackValue } from '../../app/carried-values';
import type { StepProgress } from '../../app/requests';
import type { Desk } from './desk';
import type { Question, Reply } from './messages';

/** Answers one question after the other, in their order: a request never meets the workbook of another half way. */
export function answerQuestions(
  desk: Desk,
  post: (reply: Reply) => void,
): (question: Question) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (question) => {
    last = last.then(() => answer(desk, question, post));
    return last;
  };
}

async function answer(
  desk: Desk,
  { id, task, given }: Question,
  post: (reply: Reply) => void,
): Promise<void> {
  // The page packs for each task what this task takes.
  const work = desk[task] as (given: unknown, progress: StepProgress) => Promise<unknown>;
  try {
    const found = await work(unpackValue(given), progressTo(id, post));
    post({ id, kind: 'answer', answer: packValue(found) });
  } catch (fault) {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    post({ id, kind: 'fault', detail });
  }
}

/** A worker that computes hears nothing meanwhile: the page stops it by ending it. */
function progressTo(id: number, post: (reply: Reply) => void): StepProgress {
  return {
    step: (step, done, total) => post({ id, kind: 'progress', step, done, total }),
    isCancelled: () => false,
  };
}
