import type { Appropriation, PartKey, ShareKey } from '../domain/appropriation/appropriation';
import { formatEuros, formatPercent } from './formats';
import { french } from './french';

/** How each amount comes about, in one sentence. */
export function partExplanation(part: PartKey, appropriation: Appropriation): string {
  const { inputs, result, parts } = appropriation;
  switch (part) {
    case 'lossesAbsorbed':
      return lossExplanation(appropriation);
    case 'legalReserve':
      return legalExplanation(appropriation);
    case 'developmentFund':
      return fundExplanation(appropriation);
    case 'labourShare':
      return inputs.labourBooked === null
        ? shareExplanation('labour', appropriation)
        : french`Comptabilisée au compte 691 ; elle n'est pas affectée une seconde fois.`;
    case 'interest':
      return shareExplanation('interest', appropriation);
    case 'carriedForward':
      return result.isNegative && !parts.carriedForward.isZero
        ? french`La perte est reportée à nouveau : rien n'est réparti.`
        : french`Rien n'est reporté.`;
  }
}

/** How the base comes about: result, less losses absorbed, less gains set aside. */
export function baseExplanation({ result, parts, gainsReserved }: Appropriation): string {
  if (result.isNegative) return french`L'exercice est en perte : il n'y a pas d'excédents.`;
  const gains = gainsReserved.isZero ? '' : french` − ${formatEuros(gainsReserved)} de plus-values exclues`;
  return french`${formatEuros(result)} − ${formatEuros(parts.lossesAbsorbed)} de pertes antérieures${gains}.`;
}

function lossExplanation({ inputs, lossesLeft }: Appropriation): string {
  if (inputs.priorLosses.isZero) return french`Il n'y a pas de pertes antérieures.`;
  if (lossesLeft.isZero)
    return french`Toutes les pertes antérieures (${formatEuros(inputs.priorLosses)}) sont apurées.`;
  return french`Sur ${formatEuros(inputs.priorLosses)} de pertes antérieures ; ${formatEuros(lossesLeft)} restent à reporter.`;
}

function legalExplanation(appropriation: Appropriation): string {
  const { refusedByCeiling } = appropriation;
  const share = shareExplanation('legal', appropriation);
  if (refusedByCeiling.isZero) return share;
  return (
    share + french` Le plafond est atteint : ${formatEuros(refusedByCeiling)} vont au fonds de développement.`
  );
}

function fundExplanation(appropriation: Appropriation): string {
  const { result, parts, refusedByCeiling, gainsReserved } = appropriation;
  if (result.isNegative) {
    return parts.developmentFund.isZero
      ? french`Rien à répartir.`
      : french`La perte est imputée sur la réserve statutaire.`;
  }
  const more = [
    ...(refusedByCeiling.isZero
      ? []
      : [french` S'y ajoutent ${formatEuros(refusedByCeiling)} que le plafond de la réserve légale refuse.`]),
    ...(gainsReserved.isZero
      ? []
      : [french` S'y ajoutent ${formatEuros(gainsReserved)} de plus-values exclues.`]),
  ];
  return shareExplanation('fund', appropriation) + more.join('');
}

/** `15 % de 8 053,00 € : 1 207,95 € avant arrondi.` */
function shareExplanation(share: ShareKey, { shares, base }: Appropriation): string {
  if (shares === null || base.isZero) return french`Rien à répartir.`;
  const rate = shares[share];
  if (rate.isZero) return french`Aucune part n'est prévue.`;
  const exact = base.timesExactly(rate).toString();
  const isRound = /^\d+(\.\d{1,2})?$/.test(exact);
  const amount = formatEuros(base.times(rate));
  return isRound
    ? french`${formatPercent(rate)} de ${formatEuros(base)}, soit ${amount} avant arrondi.`
    : french`${formatPercent(rate)} de ${formatEuros(base)}, soit environ ${amount} avant arrondi.`;
}
