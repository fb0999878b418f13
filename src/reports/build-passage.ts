import type { ComputedBudget } from '../domain/budget/compute-budget';
import { Money } from '../domain/values/money';
import type { BudgetTable, GlobalBudget, Passage, PassageAmounts, PassageStep } from './budget-report';
import { paidContribution } from './internal-flow-lines';

/** The tables that the passage goes between. */
export interface PassageEnds {
  readonly structure: BudgetTable;
  readonly global: GlobalBudget;
  readonly hasBooks: boolean;
}

/** From the structure to the whole co-operative, each step from its own lines, so that the difference is a real check. */
export function buildPassage(
  computed: ComputedBudget,
  { structure, global, hasBooks }: PassageEnds,
): Passage {
  const ofStructure = stepOf(structure);
  const entrepreneurs = entrepreneursStep(computed);
  const { forecast, actual } = computed.internal;
  const internal = { forecast, actual };
  const eliminations = { resources: internal, uses: internal, result: minus(internal, internal) };
  const ofGlobal = stepOf(global);
  const { result } = computed.books;
  return {
    structure: ofStructure,
    entrepreneurs,
    eliminations,
    global: ofGlobal,
    difference: minus(
      minus(plus(ofStructure.result, entrepreneurs.result), eliminations.result),
      ofGlobal.result,
    ),
    books: hasBooks ? { result, difference: ofGlobal.result.actual.minus(result) } : null,
  };
}

function stepOf({ resources, uses, result }: BudgetTable): PassageStep {
  return { resources: resources.total, uses: uses.total, result };
}

function entrepreneursStep(computed: ComputedBudget): PassageStep {
  const lines = computed.lines.filter(({ line }) => line.perimeter === 'entrepreneurs');
  const sum = (side: 'resource' | 'use'): PassageAmounts => {
    const own = lines.filter(({ line }) => line.side === side);
    return {
      forecast: Money.sum(own.map(({ line }) => line.forecast)),
      actual: Money.sum(own.map(({ actual }) => actual)),
    };
  };
  const paid = paidContribution(computed);
  const resources = sum('resource');
  const uses = plus(sum('use'), { forecast: paid.line.forecast, actual: paid.actual });
  return { resources, uses, result: minus(resources, uses) };
}

function plus(a: PassageAmounts, b: PassageAmounts): PassageAmounts {
  return { forecast: a.forecast.plus(b.forecast), actual: a.actual.plus(b.actual) };
}

function minus(a: PassageAmounts, b: PassageAmounts): PassageAmounts {
  return { forecast: a.forecast.minus(b.forecast), actual: a.actual.minus(b.actual) };
}
