import { useState } from 'react';
import type { Books, BudgetResult } from '../../app/budget-requests';
import type { Step } from '../../app/requests';
import { useBench } from '../bench/use-bench';
import { WorkStopped } from '../work/work-client';

export type BudgetRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: Step }
  | { readonly kind: 'ended'; readonly result: BudgetResult }
  | { readonly kind: 'broken'; readonly detail: string };

export interface BudgetActions {
  readonly run: BudgetRun;
  readonly build: (books: Books) => Promise<void>;
  readonly cancel: () => void;
}

/** Builds the budget of the workbook with the books; cancelling ends its worker. */
export function useBudgetRun(): BudgetActions {
  const bench = useBench();
  const [run, setRun] = useState<BudgetRun>({ kind: 'idle' });
  const build = async (books: Books): Promise<void> => {
    setRun({ kind: 'working', step: 'read' });
    try {
      const { result } = await bench.ask('buildBudget', { books }, (step) =>
        setRun({ kind: 'working', step }),
      );
      if (result.status === 'done') bench.keep({ budget: result.report });
      setRun({ kind: 'ended', result });
    } catch (fault) {
      setRun(fault instanceof WorkStopped ? { kind: 'idle' } : { kind: 'broken', detail: detailOf(fault) });
    }
  };
  return { run, build, cancel: () => bench.stop() };
}

function detailOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
