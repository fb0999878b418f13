import { problemRemedy, problemSentence, problemStatement } from '../../src/text/problem-sentences';
import { problemKinds } from '../../src/workbook/layout/problem-kinds';
import { severityOf } from '../../src/workbook/problems';
import { expectGolden, withPlainSpaces } from '../support/golden';
import { exampleProblems } from './example-problems';

const problems = Object.values(exampleProblems);
const everyText = problems.flatMap((problem) => [
  problemSentence(problem),
  problemStatement(problem),
  problemRemedy(problem),
]);

test('every problem has the sentence and the remedy of the catalogue', () => {
  const catalogue = problems.map((problem) =>
    [
      `${problem.code} (${severityOf(problem)}) — ${problemKinds[problem.code]}`,
      `  ${problemSentence(problem)}`,
      `  → ${problemRemedy(problem)}`,
    ].join('\n'),
  );
  expectGolden('problem-sentences.txt', catalogue.join('\n\n'));
});

test('every sentence begins with a capital, a figure or a quote and ends with one full stop', () => {
  const wrong = everyText.filter((text) => !/^[\p{Lu}\d«].*[^.]\.$/su.test(text));
  expect(wrong).toEqual([]);
});

test('no sentence has a breakable space before a double sign, inside « » or before a unit', () => {
  // What the person typed is quoted as it is.
  const ours = everyText.map((text) => text.replace(/(?<=«\u00A0).*?(?=\u00A0»)/g, '…'));
  expect(ours.filter((text) => / [:;!?»€%]|« /.test(text))).toEqual([]);
});

test('no sentence has a straight apostrophe', () => {
  expect(everyText.filter((text) => text.includes("'"))).toEqual([]);
});

test('a problem with a cell names its sheet and its cell', () => {
  const placed = problems.filter((problem) => (problem.place?.cell ?? null) !== null);
  expect(placed.length).toBeGreaterThan(20);
  for (const problem of placed) {
    expect(withPlainSpaces(problemSentence(problem))).toContain('Feuille « Mars 2014 », cellule C12 : ');
  }
});

test('a statement does not repeat the place', () => {
  const statement = problemStatement(exampleProblems['amount-unreadable']);
  expect(withPlainSpaces(statement)).toBe('Le texte « voir facture » ne se lit pas comme un montant.');
});

test('no two kinds of problem have the same short name', () => {
  expect(new Set(Object.values(problemKinds)).size).toBe(problems.length);
});

test('a long text of a cell is cut and stays on one line', () => {
  const text = `première ligne\nseconde ligne ${'x'.repeat(500)}`;
  const sentence = problemSentence({ ...exampleProblems['amount-unreadable'], text });
  expect(sentence).not.toContain('\n');
  expect(sentence.length).toBeLessThan(200);
});

describe('the facts change the sentence', () => {
  const sentence = (problem: Parameters<typeof problemSentence>[0]) =>
    withPlainSpaces(problemSentence(problem));

  test('an unknown entrepreneur without anyone near has no candidate', () => {
    expect(sentence({ ...exampleProblems['entrepreneur-unknown'], candidates: [] })).toBe(
      'Feuille « Mars 2014 », cellule C12 : « Elodie Martain » n’est pas dans la liste des entrepreneurs.',
    );
  });

  test('a month given twice for everyone names no one', () => {
    expect(sentence({ ...exampleProblems['month-twice'], who: null })).toBe(
      'Feuille « Mars 2014 », cellule C12 : le mois de mars 2014 est déjà donné (feuille « Février 2014 », cellule B3).',
    );
  });

  test('one line outside the year is singular', () => {
    expect(sentence({ ...exampleProblems['outside-year'], lines: 1 })).toBe(
      'Feuille « Mars 2014 » : 1 ligne est hors de l’exercice 2014 et n’est pas comptée.',
    );
  });

  test('missing months that do not follow each other are listed', () => {
    expect(sentence({ ...exampleProblems['month-missing'], months: ['2014-02', '2014-05', '2014-08'] })).toBe(
      'Feuille « Mars 2014 », cellule C12 : Élodie Martin (E12) n’a aucun montant pour février 2014, mai 2014 et août 2014.',
    );
  });

  test('a workbook without any sheet says so', () => {
    expect(sentence({ ...exampleProblems['no-turnover'], sheets: [] })).toBe(
      'Le classeur ne contient aucune feuille de calcul.',
    );
  });

  test('a workbook of many sheets names the first ones', () => {
    const sheets = Array.from({ length: 20 }, (_, index) => `S${String(index)}`);
    expect(sentence({ ...exampleProblems['no-turnover'], sheets })).toBe(
      'Aucun tableau de chiffre d’affaires n’est reconnu (feuilles lues : « S0 », « S1 », « S2 », « S3 », « S4 » et 15 autres).',
    );
  });
});

test('a line of a journal that names nobody is told as such, not as an unknown empty name', () => {
  const place = { sheet: 'Journal', cell: { row: 3, column: 1 } };
  const problem = { code: 'entrepreneur-unknown', text: '', candidates: [], place } as const;
  expect(withPlainSpaces(problemSentence(problem))).toBe(
    'Feuille « Journal », cellule B4 : cette ligne a un montant, mais ni code ni nom d’entrepreneur.',
  );
  expect(withPlainSpaces(problemRemedy(problem))).toBe(
    'Écrivez le code ou le nom de l’entrepreneur sur la ligne, ou ôtez le montant.',
  );
});
