import { answerQuestions } from '../../src/web/work/answer-questions';
import { fileDesk } from '../../src/web/work/file-desk';
import type { Question, Reply } from '../../src/web/work/messages';
import type { WorkerLike } from '../../src/web/work/work-client';

export interface FakeWorker extends WorkerLike {
  /** What was asked of it, in order. */
  readonly asked: readonly string[];
  readonly isEnded: () => boolean;
}

/** The worker of the page without a thread of its own: messages are copied as a browser copies them. */
export function fakeWorker(): FakeWorker {
  const asked: string[] = [];
  let isEnded = false;
  const answer = answerQuestions(fileDesk(), (reply: Reply) => {
    const copied = structuredClone(reply);
    // As late as a message comes.
    setTimeout(() => {
      if (!isEnded) worker.onmessage?.({ data: copied } as MessageEvent<Reply>); // All that is read of it.
    });
  });
  const worker: FakeWorker = {
    asked,
    isEnded: () => isEnded,
    onmessage: null,
    onerror: null,
    postMessage: (question: Question) => {
      asked.push(question.task);
      const copied = structuredClone(question);
      setTimeout(() => void answer(copied));
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
