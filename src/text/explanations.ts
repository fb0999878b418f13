import type { ComputedLine } from '../domain/contribution/compute-contributions';
import type { BaseKind, SchemeWindow } from '../domain/contribution/scheme';
import type { AppliedLimit, ChargedLevy, ChargePart, Slice } from '../domain/contribution/working';
import { Money } from '../domain/values/money';
import type { ContributionLine } from '../reports/contribution-report';
import { partsOf } from '../reports/line-parts';
import { formatMonth, formatPercent, formatShortAmount } from './formats';
import { french } from './french';
import { ruleSubject } from './rule-names';

/**
 * How the amount of a line came about, for whoever pays it: `30 000 à 11,5 % + 30 000 à 10,5 % + 15 000 à 9,5 %`,
 * with the fee, the floor or the cap that decided, and the add-ons.
 */
export function explainLine({ base, rate, working }: ComputedLine): string {
  if (working === undefined) return sliceWords({ amount: base, rate });
  const [first, ...others] = working.parts;
  if (first === undefined) return '';
  if (others.length === 0) return explainPart(first);
  return working.parts
    .filter(({ exact, base: own }) => !exact.isZero || !own.isZero)
    .map((part) => french`${ruleSubject(part.rule)} : ${explainPart(part)}`)
    .join(french` ; `);
}

/** The same for a line of a report: a closed month was computed by the rule that was in force when it was closed. */
export function explainOwnPart(line: ContributionLine): string {
  const [own] = partsOf(line);
  const { base } = own;
  if (line.frozenRule !== undefined)
    return french`mois clos, ${sliceWords({ amount: base, rate: line.rate })}`;
  return explainLine(line.working === undefined ? { ...line, base } : line);
}

function explainPart(part: ChargePart): string {
  const { exemptRank, corrects } = part;
  if (exemptRank !== null)
    return french`mois n° ${exemptRank} depuis l'entrée, exonéré` + levyWords(part.levies);
  if (corrects !== null)
    return french`avoir sur ${formatMonth(corrects)} : ${slicesWords(part.slices)}` + limitWords(part);
  return baseAndSum(part) + cumulatedWords(part) + limitWords(part) + levyWords(part.levies);
}

/** `500 de marge brute à 13 %`, or the base by its name before the slices that it is cut into. */
function baseAndSum(part: ChargePart): string {
  const { rule, base, slices, internal, fee } = part;
  if (rule.base === 'turnover' || base.isZero) return sumWords(part);
  const [only, ...others] = slices;
  const isAlone = others.length === 0 && internal === null && fee.isZero;
  if (only !== undefined && isAlone)
    return french`${formatShortAmount(only.amount)} de ${baseNames[rule.base]} à ${formatPercent(only.rate)}`;
  return french`${baseNames[rule.base]} de ${formatShortAmount(base)} : ${sumWords(part)}`;
}

const baseNames: Readonly<Record<Exclude<BaseKind, 'turnover'>, string>> = {
  'turnover-less-resale': french`CA hors reventes`,
  'gross-margin': 'marge brute',
};

function sumWords({ slices, internal, fee }: ChargePart): string {
  const words = [
    ...(fee.isZero ? [] : [french`forfait de ${formatShortAmount(fee)}`]),
    ...(slices.length === 0 ? [] : [slicesWords(slices)]),
    ...(internal === null ? [] : [french`ventes internes : ${sliceWords(internal)}`]),
  ];
  return words.length === 0 ? french`assiette nulle` : words.join(' + ');
}

function slicesWords(slices: readonly Slice[]): string {
  return slices.map(sliceWords).join(' + ');
}

function sliceWords({ amount, rate }: Slice): string {
  return french`${formatShortAmount(amount)} à ${formatPercent(rate)}`;
}

/** Where the month stands in its window, which is what chose its slices. */
function cumulatedWords({ rule, base, cumulatedBefore }: ChargePart): string {
  if (cumulatedBefore === null || base.isZero || rule.window === 'month' || rule.tariff.kind === 'flat')
    return '';
  const [from, to] = [cumulatedBefore, cumulatedBefore.plus(base)].map(formatShortAmount);
  return french` (cumul ${windowWords[rule.window]} : de ${from ?? ''} à ${to ?? ''})`;
}

const windowWords: Readonly<Record<Exclude<SchemeWindow, 'month'>, string>> = {
  year: french`de l'exercice`,
  'since-entry': french`depuis l'entrée`,
};

function limitWords({ limit, beforeLimit, afterLimit }: ChargePart): string {
  if (limit === null) return '';
  const [before, after] = [beforeLimit, afterLimit].map((exact) =>
    formatShortAmount(Money.roundedFrom(exact)),
  );
  const verb = afterLimit.compare(beforeLimit) < 0 ? french`ramené à` : french`porté à`;
  const equals = beforeLimit.isZero ? '' : french` = ${before ?? ''}`;
  return equals + french`, ${verb} ${after ?? ''} par ${limitName(limit)}`;
}

function limitName({ kind, per, amount, ofYear }: AppliedLimit): string {
  const name = kind === 'floor' ? 'le plancher' : 'le plafond';
  if (per === 'month') return french`${name} du mois`;
  if (ofYear === null || ofYear.amount.equals(amount))
    return french`${name} de l'exercice (${formatShortAmount(amount)})`;
  const prorated = french`${formatShortAmount(ofYear.amount)} × ${ofYear.months}/12`;
  return french`${name} de l'exercice (${prorated} = ${formatShortAmount(amount)})`;
}

function levyWords(levies: readonly ChargedLevy[]): string {
  return levies
    .map(({ name, slice, amount }) => {
      const sum = slice === null ? formatShortAmount(Money.roundedFrom(amount)) : sliceWords(slice);
      return french` + ${name} : ${sum}`;
    })
    .join('');
}
