import { officeTheme } from '../../src/taskpane/office-theme';

function themeOn(context: unknown): string {
  Object.assign(globalThis, { Office: { context } });
  return officeTheme();
}

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#292929', 'dark'],
  ['000000', 'dark'],
  // An opacity may stand behind the colour.
  ['#1F1F1FFF', 'dark'],
])('a body of %s is a %s theme', (bodyBackgroundColor, theme) => {
  expect(themeOn({ officeTheme: { bodyBackgroundColor } })).toBe(theme);
});

test.each([
  [undefined],
  [{}],
  [{ officeTheme: undefined }],
  [{ officeTheme: { bodyBackgroundColor: 'red' } }],
])('a host that tells no colour (%j) leaves the choice to the system', (context) => {
  expect(themeOn(context)).toBe('unknown');
});
