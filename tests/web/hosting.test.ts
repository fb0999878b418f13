import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageHeaders } from '../../.config/scripts/static-server';
import { webpackArguments } from '../../.config/scripts/webpack-arguments';

const root = join(__dirname, '../..');
const hosting = readFileSync(join(root, 'docs/hosting.md'), 'utf8');

test('the headers that the page is tested with are those that hosting.md asks for', () => {
  const missing = Object.entries(pageHeaders)
    .map(([name, value]) => `${name}: ${value}`)
    .filter((line) => !hosting.split('\n').includes(line));
  expect(missing).toEqual([]);
});

test('the page carries the policy of the header, but for what only a header can say', () => {
  const inPage = /const pagePolicy = \[([^\]]*)\]/.exec(
    readFileSync(join(root, 'webpack.config.js'), 'utf8'),
  )?.[1];
  const directives = (inPage ?? '')
    .split('\n')
    .flatMap((line) => /["`]([a-z-]+) (.*)["`],/.exec(line)?.[1] ?? []);
  const inHeader = (pageHeaders['Content-Security-Policy'] ?? '')
    .split('; ')
    .map((part) => part.split(' ')[0]);
  expect(inHeader).toEqual([...directives, 'frame-ancestors']);
});

test.each([
  [
    ['--host', 'https://cae.example/addin'],
    ['--env', 'host=https://cae.example/addin'],
  ],
  [['--host=https://cae.example'], ['--env', 'host=https://cae.example']],
  [
    ['--env', 'host=https://cae.example'],
    ['--env', 'host=https://cae.example'],
  ],
  [
    ['--config-name', 'web'],
    ['--config-name', 'web'],
  ],
])('npm run build -- %j is understood by webpack as %j', (given, expected) => {
  expect(webpackArguments(given)).toEqual(expected);
});
