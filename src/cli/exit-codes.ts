import type { Problem } from '../workbook/problems';
import { exitCancelled } from './terminal';

export const exitDone = 0;
export const exitRefused = 1;
export const exitUsage = 2;
/** A bug of ours (EX_SOFTWARE of sysexits). */
export const exitBug = 70;

/** 1, or 130 when what stood in the way is that the person interrupted. */
export function exitOfRefusal(problems: readonly Problem[]): number {
  return problems.some(({ code }) => code === 'cancelled') ? exitCancelled : exitRefused;
}
