import { totalOf } from './ledger-entry';
import type { SamplePerson } from './people';
import type { Random } from './random';
import { itemAt } from './random';
import { referenceYear } from './reference-year';
import type { SampleYear } from './sample-workbook';
import { isPresent, net, split } from './turnover';

/** What one activity earned and spent, in cents; lists are by month from 0. */
export interface ActivityYear {
  readonly person: SamplePerson;
  /** `null` when the person is not there and invoiced nothing. */
  readonly months: SampleYear['turnover'][number];
  readonly contribution: readonly number[];
  readonly purchases: number;
  readonly expenses: number;
  /** Funded training: a charge and its refund. */
  readonly training: number;
  readonly pay: readonly number[];
  readonly charges: readonly number[];
  /** Levy for training, on the pay of the year. */
  readonly levy: number;
  /** Pay due at the start of the year, taken back in January. */
  readonly dueBefore: number;
  /** Pay due at the end: what the activity earned and did not pay out. */
  readonly dueAfter: number;
}

export const employerRate = 0.4;
export const levyRate = 0.016;
const teamPay = 12 * totalOf(referenceYear.team.grossByMonth);
const activityPay = referenceYear.cice.pay - teamPay;
/** Pay due at the start; and how much more than the paid salaries the activities earned. */
const openingDue = 1_864_000;
const earnedAndUnpaid = 3_200_000;

/** Trades that buy what they sell. */
const goods =
  /Traiteur|Savons|Confitures|Menuiserie|maçonnerie|Tapisserie|Couture|Poterie|Herboristerie|vélos/;

/**
 * Costs and pay of every activity. Pay is what the activities earn after costs and contribution, as a co-operative pays
 * it out; what is left is due to them at the end, so that together they have neither profit nor loss.
 */
export function drawActivities(random: Random, { people, turnover }: SampleYear): readonly ActivityYear[] {
  const years = turnover.map((months) => totalOf(months.map((month) => (month === null ? 0 : net(month)))));
  const contributions = turnover.map((months) =>
    months.map((month) => (month === null ? 0 : Math.round(net(month) / 10))),
  );
  const due = split(
    openingDue,
    people.map(({ entry }, place) => (entry < '2014' ? itemAt(years, place) : 0)),
  );
  const funds = totalOf(years) - referenceYear.contribution.actual + openingDue;
  const costs = split(
    funds - Math.round(activityPay * (1 + employerRate + levyRate)) - earnedAndUnpaid,
    people.map(({ trade }, place) => costWeight(random, trade.label, itemAt(years, place))),
  );
  const earned = people.map(
    (_, place) =>
      itemAt(years, place) -
      totalOf(itemAt(contributions, place)) +
      itemAt(due, place) -
      itemAt(costs, place),
  );
  const pay = split(
    activityPay,
    earned.map((amount, place) => (itemAt(years, place) >= 250_000 ? Math.max(0, amount - 15_000) : 0)),
  );
  const training = drawTraining(random, years);
  const activities = people.map((person, place) => {
    const payByMonth = spreadPay(person, itemAt(turnover, place), itemAt(pay, place));
    const cost = itemAt(costs, place);
    const purchases = Math.round(cost * (goods.test(person.trade.label) ? 0.78 : 0.45));
    return {
      person,
      months: itemAt(turnover, place),
      contribution: itemAt(contributions, place),
      purchases,
      expenses: cost - purchases,
      training: itemAt(training, place),
      pay: payByMonth,
      charges: payByMonth.map((amount) => Math.round(amount * employerRate)),
      levy: Math.round(itemAt(pay, place) * levyRate),
      dueBefore: itemAt(due, place),
    };
  });
  return settleDue(activities);
}

function costWeight(random: Random, trade: string, year: number): number {
  const usual = goods.test(trade) ? 0.48 : 0.3;
  // Some small activities spend more than they earn.
  const share = year < 800_000 && random.chance(0.16) ? usual * 2.1 : usual;
  return Math.round(year * share * (1 + 0.18 * random.normal())) + 6_000;
}

/** As the activity earned until then: by its turnover of the month and the two before. A small pay comes once a quarter. */
function spreadPay(person: SamplePerson, months: ActivityYear['months'], pay: number): readonly number[] {
  if (pay === 0) return months.map(() => 0);
  const earned = months.map((month) => (month === null ? 0 : Math.max(0, net(month))));
  const weights = earned.map((_, month) =>
    isPresent(person, month) ? totalOf(earned.slice(Math.max(0, month - 2), month + 1)) : 0,
  );
  const quarterly = weights.map((weight, month) => (month % 3 === 2 ? weight : 0));
  return split(pay, pay < 400_000 && totalOf(quarterly) > 0 ? quarterly : weights);
}

function drawTraining(random: Random, years: readonly number[]): readonly number[] {
  const { funded, people } = referenceYear.training;
  const able = years.flatMap((year, place) => (year > 300_000 ? [place] : []));
  const chosen = new Set(random.shuffled(able).slice(0, people));
  const hundreds = split(
    funded / 10_000,
    years.map((_, place) => (chosen.has(place) ? random.whole(5, 20) : 0)),
  );
  return hundreds.map((hundred) => hundred * 10_000);
}

/** Surpluses are due to those who earned them, less what others lost: together nothing is left. */
function settleDue(activities: readonly Omit<ActivityYear, 'dueAfter'>[]): readonly ActivityYear[] {
  const results = activities.map((activity) => resultOf({ ...activity, dueAfter: 0 }));
  const due = split(
    totalOf(results),
    results.map((result) => Math.max(0, result)),
  );
  return activities.map((activity, place) => ({ ...activity, dueAfter: itemAt(due, place) }));
}

/** What remains on the section of an activity. */
export function resultOf(activity: ActivityYear): number {
  const turnover = totalOf(activity.months.map((month) => (month === null ? 0 : net(month))));
  const spent =
    totalOf(activity.contribution) +
    activity.purchases +
    activity.expenses +
    totalOf(activity.pay) +
    totalOf(activity.charges) +
    activity.levy;
  return turnover + activity.dueBefore - spent - activity.dueAfter;
}
