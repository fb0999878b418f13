import { parseAreaName } from '../../src/workbook/cell-name';
import type { Area } from '../../src/workbook/port';

/** A formula as a tree. Only what the writers emit is known, and a little more that tests use. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | Operation;

export interface Operation {
  readonly kind: 'operation';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export type FunctionName = keyof typeof argumentCounts;

/** How many arguments each known function takes. */
const argumentCounts = {
  SUM: 1,
  SUBTOTAL: 2,
  COUNTIF: 2,
  IF: 3,
  AND: 2,
  ROUND: 2,
  ABS: 1,
  FIXED: 2,
} as const;

const known = new Map<string, Expression | null>();

/** The tree of a formula, or `null` when some part of it is not known here. */
export function parseFormula(formula: string): Expression | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const tree = parse(formula);
  known.set(formula, tree);
  return tree;
}

function parse(formula: string): Expression | null {
  try {
    const tokens = new Tokens(formula.slice(1));
    const tree = comparison(tokens);
    tokens.end();
    return tree;
  } catch (thrown) {
    if (thrown instanceof UnknownFormula) return null;
    throw thrown;
  }
}

class UnknownFormula extends Error {}

const name = String.raw`[\p{L}_][\p{L}\d_.]*`;
const token = new RegExp(
  [
    String.raw`(?<number>\d+(?:\.\d+)?)`,
    '"(?<text>(?:[^"]|"")*)"',
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>${name}))!)?(?<area>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d(])`,
    String.raw`(?<table>${name})\[(?<column>[^[\]]+)\]`,
    String.raw`(?<call>[A-Z]+)\(`,
    '(?<sign><>|<=|>=|[-+*/&=<>(),])',
  ].join('|'),
  'uy',
);

type Parts = Readonly<Record<string, string | undefined>>;

/** The words of a formula, one after the other. */
class Tokens {
  #at = 0;

  constructor(readonly text: string) {}

  /** The next word when it is one of these signs; then it is taken. */
  sign(...signs: readonly string[]): string | null {
    const { parts, end } = this.#look();
    if (parts['sign'] === undefined || !signs.includes(parts['sign'])) return null;
    this.#at = end;
    return parts['sign'];
  }

  next(): Parts {
    const { parts, end } = this.#look();
    if (end === this.#at) throw new UnknownFormula();
    this.#at = end;
    return parts;
  }

  end(): void {
    if (this.#at < this.text.length) throw new UnknownFormula();
  }

  #look(): { readonly parts: Parts; readonly end: number } {
    token.lastIndex = this.#at;
    const found = token.exec(this.text);
    return found === null
      ? { parts: {}, end: this.#at }
      : { parts: found.groups ?? {}, end: token.lastIndex };
  }
}

type Level = (tokens: Tokens) => Expression;

/** Operations of one rank, from left to right. */
function rank(operators: readonly string[], inner: Level): Level {
  return (tokens) => {
    let left = inner(tokens);
    for (let operator = tokens.sign(...operators); operator !== null; operator = tokens.sign(...operators)) {
      left = { kind: 'operation', operator, left, right: inner(tokens) };
    }
    return left;
  };
}

const product = rank(['*', '/'], operand);
const comparison = rank(['=', '<>', '<', '>', '<=', '>='], rank(['&'], rank(['+', '-'], product)));

function operand(tokens: Tokens): Expression {
  const parts = tokens.next();
  if (parts['number'] !== undefined) return { kind: 'value', value: Number(parts['number']) };
  if (parts['text'] !== undefined) return { kind: 'value', value: parts['text'].replaceAll('""', '"') };
  if (parts['area'] !== undefined) return cellsOf(parts, parts['area']);
  if (parts['table'] !== undefined)
    return { kind: 'column', table: parts['table'], column: parts['column'] ?? '' };
  if (parts['call'] !== undefined) return call(tokens, parts['call']);
  if (parts['sign'] !== '(') throw new UnknownFormula();
  const inner = comparison(tokens);
  if (tokens.sign(')') === null) throw new UnknownFormula();
  return inner;
}

function cellsOf(parts: Parts, text: string): Expression {
  const area = parseAreaName(text.replaceAll('$', ''));
  if (area === null) throw new UnknownFormula();
  return { kind: 'cells', sheet: parts['quoted']?.replaceAll("''", "'") ?? parts['sheet'] ?? null, area };
}

function call(tokens: Tokens, word: string): Expression {
  if (!isKnown(word)) throw new UnknownFormula();
  const args = [comparison(tokens)];
  while (tokens.sign(',') !== null) args.push(comparison(tokens));
  if (tokens.sign(')') === null || args.length !== argumentCounts[word]) throw new UnknownFormula();
  if (word === 'SUBTOTAL' && !isValue(args[0], /^109$/)) throw new UnknownFormula();
  if (word === 'COUNTIF' && !isValue(args[1], /^[<>]-?\d+$/)) throw new UnknownFormula();
  return { kind: 'call', name: word, args };
}

function isKnown(word: string): word is FunctionName {
  return word in argumentCounts;
}

function isValue(expression: Expression | undefined, pattern: RegExp): boolean {
  return expression?.kind === 'value' && pattern.test(String(expression.value));
}
