import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('add-in developers find the scripts that they expect', () => {
  const expected =
    'start stop build build:dev dev-server validate lint test signin signout cli demo sample bench check';
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(expected.split(' ')));
});

test('every script runs in the shell of Windows too', () => {
  const unixOnly = /(^|\s)(rm|cp|mv|mkdir|cat|export|sh|bash)\s|^\w+=|[;`$]|'|\.\/node_modules/;
  expect(Object.entries(scripts).filter(([, line]) => unixOnly.test(line))).toEqual([]);
});

test('every file that a script names is there', () => {
  const named = Object.values(scripts).flatMap((line) => line.match(/\S+\.(ts|js|cjs|json)\b/g) ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
