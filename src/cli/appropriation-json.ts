import type { Appropriation, Parts, Shares } from '../domain/appropriation/appropriation';
import type { AppropriationCheck } from '../domain/appropriation/appropriation-check';
import type { AppropriationReport } from '../reports/appropriation-report';
import { checkRemedy, checkSentence } from '../text/appropriation-checks';
import { resolutionText } from '../text/appropriation-resolution';
import type { Problem } from '../workbook/problems';
import { problemJson } from './problem-json';

/** An appropriation and where it went. */
export interface AppropriationDone {
  readonly report: AppropriationReport;
  readonly problems: readonly Problem[];
  readonly output: string | null;
}

/** Standard output of `appropriate --json`. Amounts and rates are decimal strings. */
export function appropriationJson({ report, problems, output }: AppropriationDone): object {
  const { appropriation, books, entries, nextYears, employees } = report;
  return {
    status: 'done',
    ...yearJson(appropriation),
    problems: problems.map(problemJson),
    books: books.map(({ field, amount, account }) => ({ field, amount: amount.toString(), account })),
    entries: entries.map(({ account, debit, credit }) => ({
      account,
      debit: debit.toString(),
      credit: credit.toString(),
    })),
    resolution: resolutionText(appropriation).split('\n'),
    nextYears: nextYears.map(yearJson),
    employees: employees.map(({ employee, seniority, total }) => ({
      name: employee.name,
      seniority: seniority.fraction,
      labourShare: total.toString(),
    })),
    output,
  };
}

/** The same document when nothing can be computed. */
export function refusedAppropriationJson(problems: readonly Problem[]): object {
  return {
    status: 'refused',
    parts: noParts,
    base: '0.00',
    checks: [],
    problems: problems.map(problemJson),
    output: null,
  };
}

function yearJson({ parts, base, checks, result, lossesLeft, shares, inputs }: Appropriation): object {
  return {
    parts: partsJson(parts),
    base: base.toString(),
    checks: checks.map(checkJson),
    result: result.toString(),
    lossesLeft: lossesLeft.toString(),
    shares: shares === null ? null : sharesJson(shares),
    unchecked: inputs.reserve === null && !base.isZero ? ['legal-reserve-ceiling'] : [],
  };
}

const noParts = {
  lossesAbsorbed: '0.00',
  legalReserve: '0.00',
  developmentFund: '0.00',
  labourShare: '0.00',
  interest: '0.00',
  carriedForward: '0.00',
} satisfies Readonly<Record<keyof Parts, string>>;

function partsJson(parts: Parts): typeof noParts {
  return {
    lossesAbsorbed: parts.lossesAbsorbed.toString(),
    legalReserve: parts.legalReserve.toString(),
    developmentFund: parts.developmentFund.toString(),
    labourShare: parts.labourShare.toString(),
    interest: parts.interest.toString(),
    carriedForward: parts.carriedForward.toString(),
  };
}

function sharesJson({ legal, fund, labour, interest }: Shares): object {
  return {
    legal: legal.fraction,
    fund: fund.fraction,
    labour: labour.fraction,
    interest: interest.fraction,
  };
}

function checkJson(check: AppropriationCheck): object {
  const { rule, state, weight, amount, limit } = check;
  return {
    rule,
    kept: state !== 'broken',
    message: checkSentence(check),
    remedy: checkRemedy(check),
    state,
    weight,
    amount: amount.toString(),
    limit: limit.toString(),
  };
}
