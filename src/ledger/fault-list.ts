import { Money } from '../domain/values/money';
import type { LedgerDoubt, LineFault } from './ledger-fault';

/** Faults of lines in their order, up to a number of each kind: a file of a million bad lines must not fill the memory. */
export class FaultList {
  readonly refusals: LineFault[] = [];
  private readonly bothSides: LedgerDoubt[] = [];
  private moreBothSides = 0;

  constructor(private readonly most: number) {}

  refuse(fault: LineFault): void {
    if (this.refusals.length < this.most) this.refusals.push(fault);
  }

  meetBothSides(line: number, debit: number, credit: number): void {
    if (this.bothSides.length >= this.most) this.moreBothSides += 1;
    else {
      this.bothSides.push({
        code: 'ledger-both-sides',
        line,
        debit: Money.ofCents(debit).toString(),
        credit: Money.ofCents(credit).toString(),
      });
    }
  }

  doubts(): readonly LedgerDoubt[] {
    const more = this.moreBothSides;
    return more === 0 ? this.bothSides : [...this.bothSides, { code: 'ledger-more-both-sides', lines: more }];
  }
}
