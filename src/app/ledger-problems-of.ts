import type { ClassTotals } from '../ledger/class-totals';
import type { Ledger } from '../ledger/ledger';
import type { FileFault } from '../ledger/ledger-fault';
import type { Problem } from '../workbook/problems';

/** What a line that cannot be read does: refuse the file, or be left out, which is said. */
export type RefusedLines = 'refuse' | 'leave-out';

export interface NamedLedger {
  readonly ledger: Ledger;
  readonly totals: ClassTotals;
  readonly file: string;
}

/** The faults of a file as problems; with `leave-out`, refused lines and an unbalanced file are warnings. */
export function ledgerProblems(
  { ledger, totals, file }: NamedLedger,
  lines: RefusedLines,
): readonly Problem[] {
  const where = { file, place: null };
  const { refusals, file: faults, doubts } = ledger.faults;
  return [
    ...refusals.map((fault): Problem => {
      const error = { ...fault, ...where };
      if (lines === 'refuse') return error;
      return { code: 'ledger-line-left-out', line: fault.line, reason: error, ...where };
    }),
    ...faults.map((fault): Problem =>
      lines === 'refuse' ? { ...fault, ...where } : leniently(fault, where),
    ),
    ...doubts.map((doubt): Problem => ({ ...doubt, ...where })),
    ...(ledger.closing.length === 0
      ? []
      : [{ code: 'ledger-year-closed', result: totals.result.toString(), ...where } as const]),
  ];
}

function leniently(fault: FileFault, where: { readonly file: string; readonly place: null }): Problem {
  switch (fault.code) {
    case 'ledger-more-refused':
      return { ...fault, ...where, code: 'ledger-more-left-out' };
    case 'ledger-unbalanced':
      return { ...fault, ...where, code: 'ledger-unbalanced-kept' };
    case 'ledger-header':
    case 'ledger-unrecognised':
    case 'ledger-empty':
      return { ...fault, ...where };
  }
}
