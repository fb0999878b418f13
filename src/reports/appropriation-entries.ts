import type { Appropriation, Parts } from '../domain/appropriation/appropriation';
import { Money } from '../domain/values/money';

/** One line to book once the assembly has decided. `account` is a number of the chart of accounts. */
export interface AppropriationEntry {
  readonly account: EntryAccount;
  readonly debit: Money;
  readonly credit: Money;
}

/**
 * 120 and 129 hold the year's profit or loss, 119 and 110 what is carried, 1061 the legal and 1063 the
 * statutory reserve, 424 what employees and 457 what members are owed.
 */
export type EntryAccount = '120' | '129' | '119' | '110' | '1061' | '1063' | '424' | '457';

/**
 * The entry that books the decision; debits and credits are equal. A labour share that account 691 has taken
 * already is not booked a second time: 14 312 = 8 272 + 1 208 + 4 832.
 */
export function buildEntries({ inputs, parts, result }: Appropriation): readonly AppropriationEntry[] {
  const isLoss = result.isNegative;
  const closing = isLoss ? result : result.minus(inputs.labourBooked ?? Money.zero);
  const source: Move = [isLoss ? '129' : '120', closing.negated()];
  const moves: readonly Move[] = isLoss
    ? [['119', parts.carriedForward], ['1063', parts.developmentFund], source]
    : [source, ...creditsOf(parts, inputs.labourBooked !== null)];
  return moves.filter(([, amount]) => !amount.isZero).map(entry);
}

/** Positive is a credit. */
type Move = readonly [EntryAccount, Money];

function creditsOf(parts: Parts, isLabourBooked: boolean): readonly Move[] {
  return [
    ['119', parts.lossesAbsorbed],
    ['1061', parts.legalReserve],
    ['1063', parts.developmentFund],
    ['424', isLabourBooked ? Money.zero : parts.labourShare],
    ['457', parts.interest],
    ['110', parts.carriedForward],
  ];
}

function entry([account, amount]: Move): AppropriationEntry {
  return amount.isNegative
    ? { account, debit: amount.negated(), credit: Money.zero }
    : { account, debit: Money.zero, credit: amount };
}
