import { partKeys } from '../domain/appropriation/appropriation';
import type { Appropriation, PartKey } from '../domain/appropriation/appropriation';
import { formatEuros } from './formats';
import type { Money } from '../domain/values/money';
import { french } from './french';

/** What a figure of the resolution is: a sheet ties it to the cell of that very figure. */
export type ResolutionFigure = PartKey | 'result' | 'booked-result';

/** One line for the minutes: words, and the figure that follows them when there is one. */
export interface ResolutionLine {
  readonly words: string;
  readonly figure: {
    readonly of: ResolutionFigure;
    readonly amount: Money;
    readonly sign: 'as-is' | 'reversed';
  } | null;
}

/** The decision of the general assembly, ready to be put to the vote. */
export function resolutionLines(appropriation: Appropriation): readonly ResolutionLine[] {
  const { result } = appropriation;
  if (result.isNegative) return lossLines(appropriation);
  if (result.isZero)
    return [
      words(
        french`L'assemblée générale constate que l'exercice ${yearOf(appropriation)}se solde par un résultat nul : il n'y a rien à affecter.`,
      ),
    ];
  return surplusLines(appropriation);
}

/** The same as plain text, for a terminal or a letter. */
export function resolutionText(appropriation: Appropriation): string {
  return resolutionLines(appropriation)
    .map(({ words: text, figure }) => (figure === null ? text : `${text} ${formatEuros(figure.amount)}`))
    .join('\n');
}

function lossLines(appropriation: Appropriation): readonly ResolutionLine[] {
  const { result, parts } = appropriation;
  const isCarried = !parts.carriedForward.isZero;
  return [
    {
      words: french`L'assemblée générale constate que l'exercice ${yearOf(appropriation)}se solde par une perte de :`,
      figure: reversed('result', result),
    },
    {
      words: isCarried
        ? french`Elle décide de reporter à nouveau cette perte, soit :`
        : french`Elle décide de l'imputer sur la réserve statutaire (fonds de développement), pour :`,
      figure: isCarried
        ? reversed('carriedForward', parts.carriedForward)
        : reversed('developmentFund', parts.developmentFund),
    },
  ];
}

function surplusLines(appropriation: Appropriation): readonly ResolutionLine[] {
  const { parts, inputs, result } = appropriation;
  const isBooked = inputs.labourBooked !== null;
  // After account 691 the participation is a charge of the year: naming it again would share it out twice.
  const keys = partKeys.filter((key) => !parts[key].isZero && !(isBooked && key === 'labourShare'));
  const when = isBooked ? french`après participation des salariés` : french`avant participation des salariés`;
  const amount = isBooked ? inputs.result : result;
  return [
    {
      words: french`L'assemblée générale, sur proposition de la gérance, constate que le résultat de l'exercice ${yearOf(appropriation)}${when} s'élève à :`,
      figure: { of: isBooked ? 'booked-result' : 'result', amount, sign: 'as-is' },
    },
    words(french`Elle décide de l'affecter ainsi :`),
    ...keys.map((key) => ({
      words: decisions[key],
      figure: { of: key, amount: parts[key], sign: 'as-is' } as const,
    })),
  ];
}

const decisions: Readonly<Record<PartKey, string>> = {
  lossesAbsorbed: french`– à l'apurement des pertes antérieures :`,
  legalReserve: french`– à la réserve légale :`,
  developmentFund: french`– au fonds de développement (réserve statutaire) :`,
  labourShare: french`– aux salariés, au titre de la part travail :`,
  interest: french`– aux associés, au titre des intérêts aux parts sociales :`,
  carriedForward: french`– au report à nouveau :`,
};

function yearOf({ inputs }: Appropriation): string {
  return inputs.year === null ? '' : `${String(inputs.year)} `;
}

function words(text: string): ResolutionLine {
  return { words: text, figure: null };
}

/** A loss is said without its sign. */
function reversed(of: ResolutionFigure, amount: Money): ResolutionLine['figure'] {
  return { of, amount: amount.negated(), sign: 'reversed' };
}
