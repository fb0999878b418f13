import fc from 'fast-check';
import { statementSheetTitle } from '../../../src/workbook/layout/statement-sheet-title';

const person = (code: string, name = 'GANDELAIRE Damien') => ({ code, name });

test('a sheet is called by the code, by the name where there is none', () => {
  expect(statementSheetTitle(person('E007'), [])).toBe('Relevé E007');
  expect(statementSheetTitle(person(''), [])).toBe('Relevé GANDELAIRE Damien');
});

test('signs that Excel refuses are replaced, apostrophes at the ends and line breaks go', () => {
  expect(statementSheetTitle(person("'A/1:[2]\n?'"), [])).toBe('Relevé A-1--2- -');
});

test('a title of 31 characters stays whole, a longer one is cut, a sign of two halves not in the middle', () => {
  expect(statementSheetTitle(person('x'.repeat(24)), [])).toBe(`Relevé ${'x'.repeat(24)}`);
  expect(statementSheetTitle(person('x'.repeat(25)), [])).toBe(`Relevé ${'x'.repeat(23)}…`);
  expect(statementSheetTitle(person(`${'x'.repeat(22)}🧵yz`), [])).toBe(`Relevé ${'x'.repeat(22)}…`);
});

test('a title that a sheet has already gets a number, whatever its capitals', () => {
  expect(statementSheetTitle(person('E007'), ['RELEVÉ e007'])).toBe('Relevé E007 (2)');
  expect(statementSheetTitle(person('E007'), ['Relevé E007', 'relevé e007 (2)'])).toBe('Relevé E007 (3)');
  const long = `Relevé ${'x'.repeat(23)}…`;
  expect(statementSheetTitle(person('x'.repeat(40)), [long])).toBe(`Relevé ${'x'.repeat(19)}… (2)`);
});

test('whatever code and name hold, the title is one that Excel takes and no other sheet has', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.record({ code: text, name: text }), { maxLength: 8 }), (people) => {
      const taken: string[] = [];
      for (const one of people) {
        const title = statementSheetTitle(one, taken);
        expect(title.length).toBeLessThanOrEqual(31);
        expect(title).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$|\p{Cc}|\p{Cs}/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(title.toLowerCase());
        taken.push(title);
      }
    }),
  );
});
