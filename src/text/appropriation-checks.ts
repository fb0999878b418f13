import type { AppropriationCheck } from '../domain/appropriation/appropriation-check';
import { Exact } from '../domain/values/exact';
import type { Money } from '../domain/values/money';
import { appropriationTexts, sourceLabel } from './appropriation-labels';
import { formatEuros, formatExactEuros, formatPercent } from './formats';
import { french } from './french';

/** `✓ Respecté`, `✗ Non respecté` or `⚠ Remarque`: a sign beside the word, so that nothing hangs on colour. */
export function checkWord({ state, weight }: AppropriationCheck): string {
  if (state !== 'broken') return appropriationTexts.keptSign;
  return weight === 'law' ? appropriationTexts.brokenSign : appropriationTexts.remarkSign;
}

/** One sentence with the rule and its figures, then where the rule stands. */
export function checkSentence(check: AppropriationCheck): string {
  const source = check.source === null ? '' : ` (${sourceLabel(check.source)})`;
  return `${checkStatement(check)}${source}.`;
}

/** What to do about a rule that is not kept; empty otherwise. */
export function checkRemedy(check: AppropriationCheck): string {
  return check.state === 'broken' ? remedies[check.rule] : '';
}

/** The rule with its figures, without its source and without a full stop. */
export function checkStatement(check: AppropriationCheck): string {
  const amount = formatEuros(check.amount);
  const limit = formatExactEuros(check.limit);
  switch (check.rule) {
    case 'losses-first':
      return french`Pertes antérieures apurées avant toute répartition : ${amount} sur ${limit}`;
    case 'legal-reserve':
      return (
        french`Réserve légale : ${amount} pour un minimum de ${formatPercent(check.rate)} des excédents, soit ${limit}` +
        shortage(check)
      );
    case 'labour-share':
      return (
        french`Part travail : ${amount} pour un minimum de ${formatPercent(check.rate)} des excédents, soit ${limit}` +
        shortage(check)
      );
    case 'development-fund':
      return (
        french`Fonds de développement : ${amount} ; une fraction des excédents doit lui revenir` +
        shortage(check)
      );
    case 'legal-reserve-ceiling':
      return french`Réserve légale après affectation : ${amount} pour un plafond de ${limit}, le capital le plus élevé atteint`;
    case 'gains-reserved':
      return french`Plus-values exclues de la répartition (${limit}) gardées en réserves : ${amount} mis en réserve`;
    case 'interest-labour':
      return french`Intérêts aux parts : ${amount}, au plus la part travail de ${limit}`;
    case 'interest-reserves':
      return french`Intérêts aux parts : ${amount}, au plus les dotations aux réserves de ${limit}`;
    case 'labour-booked':
      return french`Part travail comptabilisée au compte 691 : ${amount} ; les pourcentages donnent ${limit}`;
    case 'parts-add-up':
      return french`Total affecté : ${amount} pour un résultat de ${limit}`;
  }
}

/** Why a rule counts as kept below its figure, or by how much it is missed. */
function shortage({ state, amount, limit }: AppropriationCheck): string {
  switch (state) {
    case 'kept':
      return '';
    case 'rounded':
      return french` ; l'écart de ${missing(amount, limit)} ne tient qu'à l'arrondi`;
    case 'full':
      return french` ; le plafond est atteint, le prélèvement n'est plus obligatoire`;
    case 'broken':
      return limit.isZero ? '' : french` ; il manque ${missing(amount, limit)}`;
  }
}

function missing(amount: Money, limit: Exact): string {
  return formatExactEuros(limit.minus(Exact.ofCents(amount.cents)));
}

const remedies: Readonly<Record<AppropriationCheck['rule'], string>> = {
  'losses-first': french`Apurez les pertes antérieures avant de répartir.`,
  'legal-reserve': french`Portez le pourcentage de la réserve légale à 15 % ; si elle a atteint le capital le plus élevé, indiquez le capital et la réserve.`,
  'legal-reserve-ceiling': french`Le prélèvement n'est obligatoire que jusqu'au plafond ; appliquez le plafond dans l'exercice pour verser l'excédent au fonds de développement.`,
  'development-fund': french`Prévoyez un pourcentage pour le fonds de développement.`,
  'labour-share': french`Portez le pourcentage de la part travail à 25 % au moins, ou choisissez l'arrondi strict.`,
  'gains-reserved': french`Portez ces plus-values en réserve.`,
  'interest-labour': french`Réduisez les intérêts aux parts, ou augmentez la part travail.`,
  'interest-reserves': french`Réduisez les intérêts aux parts, ou augmentez les dotations aux réserves.`,
  'labour-booked': french`Vérifiez le montant du compte 691 ou le pourcentage ; la différence est portée au fonds de développement.`,
  'parts-add-up': french`Ce serait un défaut du programme : signalez-le.`,
};
