import { severityOf, type Problem, type ProblemCode, type Severity } from '../../workbook/problems';

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** By kind, in the order in which the kinds first appear; errors before warnings. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const byCode = new Map<ProblemCode, Problem[]>();
  for (const problem of problems) {
    const group = byCode.get(problem.code);
    if (group === undefined) byCode.set(problem.code, [problem]);
    else group.push(problem);
  }
  const groups = [...byCode].map(([code, members]) => ({
    code,
    severity: members.some((problem) => severityOf(problem) === 'error')
      ? ('error' as const)
      : ('warning' as const),
    problems: members,
  }));
  return [
    ...groups.filter(({ severity }) => severity === 'error'),
    ...groups.filter(({ severity }) => severity === 'warning'),
  ];
}

/** How many problems of the severity there are. */
export function countOf(groups: readonly ProblemGroup[], severity: Severity): number {
  return groups
    .filter((group) => group.severity === severity)
    .reduce((sofar, group) => sofar + group.problems.length, 0);
}
