import type { Carried } from '../../app/carried-values';
import type { Step } from '../../app/requests';
import type { DeskTask } from './desk';

/** To the worker. `given` is packed: amounts and rates do not survive the copy between threads otherwise. */
export interface Question {
  readonly id: number;
  readonly task: DeskTask;
  readonly given: Carried;
}

/** From the worker, any number of `progress` and one of the others for each question. */
export type Reply =
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly step: Step;
      readonly done: number;
      readonly total: number;
    }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Carried }
  /** A bug: its stack, to be shown by the page. */
  | { readonly id: number; readonly kind: 'fault'; readonly detail: string };
