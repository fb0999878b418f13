import type { BudgetLine } from '../domain/budget/budget-line';
import type { Money } from '../domain/values/money';
import { budgetLineLabel } from './budget-labels';
import { formatAmount } from './formats';
import { french } from './french';

/** Words, or a figure that the sheet ties to a cell: a variance with its sign, or the amount made up for. */
export type SentencePart =
  | { readonly words: string }
  | { readonly figure: 'gain' | 'loss'; readonly amount: Money }
  | { readonly figure: 'compensated'; readonly amount: Money };

/** Two lines whose variances make up for each other. */
export interface PairedLines {
  readonly gain: { readonly line: BudgetLine; readonly variance: Money };
  readonly loss: { readonly line: BudgetLine; readonly variance: Money };
  readonly compensated: Money;
}

/** `Le CICE (+8 214,00 €) compense les fondations (−6 000,00 €).` */
export function pairSentence({ gain, loss, compensated }: PairedLines): readonly SentencePart[] {
  const subject = phraseOf(gain.line);
  const verb = isPlural(subject) ? 'compensent' : 'compense';
  const isWhole = compensated.equals(loss.variance.absolute());
  const object = phraseOf(loss.line);
  const partly = isWhole ? '' : ' en partie';
  return [
    { words: `${capitalised(subject)} (` },
    { figure: 'gain', amount: gain.variance },
    { words: `) ${verb}${partly} ${object} (` },
    { figure: 'loss', amount: loss.variance },
    ...(isWhole
      ? [{ words: ').' }]
      : [
          { words: french`), à hauteur de ` },
          { figure: 'compensated' as const, amount: compensated },
          { words: '.' },
        ]),
  ];
}

/** The sentence as text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => ('words' in part ? part.words : figureText(part.figure, part.amount))).join('');
}

/** After a figure in a sentence. */
export const euroSuffix = '\u00A0€';
export const signs = { plus: '+', minus: '\u2212' } as const;

function figureText(figure: 'gain' | 'loss' | 'compensated', amount: Money): string {
  const sign = amount.isNegative ? signs.minus : signs.plus;
  return `${figure === 'compensated' ? '' : sign}${formatAmount(amount.absolute())}${euroSuffix}`;
}

/** The line inside a sentence: as the person says it, else its label between guillemets. */
function phraseOf(line: BudgetLine): string {
  return line.phrase === '' ? french`« ${budgetLineLabel(line)} »` : line.phrase;
}

function isPlural(phrase: string): boolean {
  return /^(les|des|mes|nos|leurs|ces)\s/i.test(phrase);
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('fr') + phrase.slice(1);
}
