import { shareActivity } from '../../domain/collective/share-activity';
import type { ContributionInputs, TurnoverAmount } from '../../domain/contribution/compute-contributions';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { Exact } from '../../domain/values/exact';
import type { FinancialYear } from '../../domain/values/financial-year';
import { Month } from '../../domain/values/month';
import { textOf } from '../cells/cell-text';
import type { DecimalChoice } from '../cells/read-amount';
import { readDate, type DateSystem } from '../cells/read-day';
import { readCellAmount } from './amount-cell';
import { findCollective, type CollectiveBlock, type CollectiveMember } from './find-collective';
import type { PeopleIndex } from './people-index';
import { placeOf, type ProblemList } from './problem-list';
import { isCollective, type SheetTables } from './sheet-tables';

export interface CollectiveContext {
  readonly year: FinancialYear;
  readonly index: PeopleIndex;
  readonly decimal: DecimalChoice;
  readonly dateSystem: DateSystem;
  readonly problems: ProblemList;
}

type Gathered = Pick<ContributionInputs, 'lastMonth' | 'entrepreneurs' | 'turnover' | 'others'>;

/** The turnover of the months with the shares of collective activities that are to be shared. */
export function withCollective(
  gathered: Gathered,
  sheets: readonly SheetTables[],
  context: CollectiveContext,
): Gathered {
  const shares = findCollective(sheets.filter(isCollective).map(({ sheet }) => sheet)).flatMap((block) =>
    readBlock(block, context),
  );
  const known = new Set(gathered.entrepreneurs.map(({ id }) => id));
  const joined = new Map(
    shares.filter(({ who }) => !known.has(who.id)).map(({ who }) => [who.id, who] as const),
  );
  return {
    ...gathered,
    entrepreneurs: [...gathered.entrepreneurs, ...joined.values()],
    turnover: [...gathered.turnover, ...shares.map(({ amount }) => amount)],
    lastMonth: shares.reduce(
      (last, { amount: { month } }) => (month.compare(last) > 0 ? month : last),
      gathered.lastMonth,
    ),
  };
}

interface Share {
  readonly who: Entrepreneur;
  readonly amount: TurnoverAmount;
}

function readBlock(block: CollectiveBlock, context: CollectiveContext): readonly Share[] {
  const { sheet, head, activity, amountColumn } = block;
  const { decimal, problems, year } = context;
  const month = monthOf(block, context);
  const turnover = readCellAmount(head, amountColumn, { sheet, decimal, problems });
  const members = block.members.flatMap((member) => readMember(member, block, context));
  if (month === null || turnover === null || members.length < block.members.length) return [];
  const place = placeOf(sheet, head.row, amountColumn);
  const shared = shareActivity({ turnover: turnover.amount, members });
  if (shared === null) {
    problems.add({ code: 'collective-key-missing', activity, place });
    return [];
  }
  tellKey(
    block,
    members.map(({ weight }) => weight),
    context,
  );
  if (!year.contains(month)) {
    problems.add({ code: 'outside-year', lines: members.length, year: String(year.year), place });
    return [];
  }
  return shared.map(({ who, amount }) => ({ who, amount: { entrepreneurId: who.id, month, amount } }));
}

function monthOf(
  { sheet, head, activity, month }: CollectiveBlock,
  { year, problems, dateSystem }: CollectiveContext,
): Month | null {
  const reading = readDate(month.cell, dateSystem);
  if (reading.kind === 'day') return reading.day.month;
  if (reading.kind === 'month') {
    const { month: number, year: written } = reading.month;
    if (written !== null) return Month.of(written, number);
    return year.months.find((one) => one.number === number) ?? null;
  }
  const place = placeOf(sheet, head.row, month.column);
  problems.add({ code: 'collective-month-unreadable', activity, text: textOf(month.cell), place });
  return null;
}

interface Member {
  readonly who: Entrepreneur;
  readonly weight: Exact;
}

function readMember(
  { row, who, share }: CollectiveMember,
  { sheet }: CollectiveBlock,
  { index, problems }: CollectiveContext,
): readonly Member[] {
  const byName = index.match({ code: '', name: who.text });
  const match = byName.kind === 'known' ? byName : index.match({ code: who.text, name: '' });
  const weight = weightOf(share);
  if (weight === null) {
    const place = placeOf(sheet, row.row, share?.column ?? who.column + 1);
    problems.add({ code: 'collective-share-unreadable', who: who.text, text: textOf(share), place });
  }
  if (match.kind !== 'known') {
    const code = byName.kind === 'ambiguous' ? 'entrepreneur-ambiguous' : 'entrepreneur-unknown';
    const place = placeOf(sheet, row.row, who.column);
    problems.add({
      code,
      text: who.text,
      candidates: byName.kind === 'known' ? [] : byName.candidates,
      place,
    });
    return [];
  }
  return weight === null ? [] : [{ who: match.entrepreneur, weight }];
}

/** A number that is not negative, `25 %` written as a text too. */
function weightOf(share: CollectiveMember['share']): Exact | null {
  if (share === null) return null;
  if (share.kind === 'number') return share.value < 0 ? null : Exact.of(share.value.toPrecision(12));
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(textOf(share).trim());
  if (match === null) return null;
  const weight = Exact.of((match[1] ?? '').replace(',', '.'));
  return match[2] === '%' ? weight.timesPowerOfTen(-2) : weight;
}

/** Shares near 100 % that are not 100 % were meant to be. */
function tellKey(
  { sheet, head, activity, amountColumn }: CollectiveBlock,
  weights: readonly Exact[],
  { problems }: CollectiveContext,
): void {
  const sum = weights.reduce((sofar, weight) => sofar.plus(weight), Exact.zero);
  for (const scale of [0, -2]) {
    const total = sum.timesPowerOfTen(scale);
    const isNear = total.compare(Exact.of('0.9')) > 0 && total.compare(Exact.of('1.1')) < 0;
    if (!isNear || total.compare(Exact.of('1')) === 0) continue;
    const place = placeOf(sheet, head.row, amountColumn);
    problems.add({ code: 'collective-key-not-whole', activity, total: total.toString(), place });
  }
}
