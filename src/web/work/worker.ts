import { answerQuestions } from './answer-questions';
import { fileDesk } from './file-desk';
import type { Question, Reply } from './messages';

/** What a worker has of its global scope, as far as it is used here: the types of a page know windows only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

const scope = self as unknown as WorkerScope; // This file runs in a worker and nowhere else.
const answer = answerQuestions(fileDesk(), (reply) => scope.postMessage(reply));
scope.onmessage = ({ data }) => void answer(data);
