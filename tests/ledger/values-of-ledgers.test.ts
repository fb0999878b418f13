import { decodeBytes, guessEightBits } from '../../src/ledger/decode-bytes';
import { readFecName } from '../../src/ledger/fec-name';
import { emptyAmount, readAmountBytes } from '../../src/ledger/read-amount-bytes';
import { readAmountText } from '../../src/ledger/read-amount-text';
import { badDay, noDay, readDayBytes } from '../../src/ledger/read-day-bytes';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['1234,56', 123_456],
  ['1234.56', 123_456],
  ['1 234,56', 123_456],
  ['1\u00A0234,56 €', 123_456],
  ["1'234.56", 123_456],
  ['1.234,56', 123_456],
  ['1,234.56', 123_456],
  ['1.234.567', 123_456_700],
  ['0000000069,60', 6_960],
  ['12', 1_200],
  ['12,', 1_200],
  [',5', 50],
  ['-12,5', -1_250],
  ['12,50-', -1_250],
  ['12,50+', 1_250],
  ['(12,50)', -1_250],
  ['\u221212,50', -1_250],
  ['1234,5600', 123_456],
  ['0,120', 12],
  ['1234,500', 123_450],
  ['1.5E3', 150_000],
  ['1,234E3', 123_400],
  ['1250e-2', 1_250],
  ['-0,00', 0],
  ['99999999999,99', 9_999_999_999_999],
])('%s is %d cents', (text, cents) => {
  expect(readAmountText(text)).toEqual({ kind: 'cents', cents });
  const quick = readAmountBytes(bytes(text), 0, bytes(text).length);
  // The quick way takes it to the same cents, or leaves it.
  expect([cents, Number.NaN]).toContainEqual(quick);
});

test.each([
  'abc',
  '1,2,3',
  '1.23.4',
  '12 34,00',
  '--1',
  '-1-',
  '(1',
  '1)',
  '(-1)',
  '12,345,6',
  '0,125',
  '1E',
  'E3',
  ',',
  '1e-5',
  '100000000000,00',
  '12€5x',
])('%s is no amount', (text) => {
  expect(readAmountText(text)).toEqual({ kind: 'unreadable' });
  expect(readAmountBytes(bytes(text), 0, bytes(text).length)).toBeNaN();
});

test.each(['16.325', '1,234', '-1.000', '999,000'])('%s is not guessed', (text) => {
  expect(readAmountText(text)).toEqual({ kind: 'ambiguous' });
  expect(readAmountBytes(bytes(text), 0, bytes(text).length)).toBeNaN();
});

test('nothing is an empty amount', () => {
  expect(readAmountText(' ')).toEqual({ kind: 'empty' });
  expect(readAmountBytes(bytes('   '), 0, 3)).toBe(emptyAmount);
});

test.each([
  ['20140131', 20140131],
  [' 20140131 ', 20140131],
  ['31012014', 20140131],
  ['2014-01-31', 20140131],
  ['2014-01-31T00:00:00', 20140131],
  ['31/01/2014 00:00', 20140131],
  ['1.2.2014', 20140201],
  ['20160229', 20160229],
  ['', noDay],
  ['0', noDay],
  ['00000000', noDay],
  ['20150229', badDay],
  ['20141301', badDay],
  ['31042014', badDay],
  ['2014/31/01', badDay],
  ['31/01-2014', badDay],
  ['18991231', badDay],
  ['22000101', badDay],
  ['2014', badDay],
  ['abcdefgh', badDay],
])('the day %j is %d', (text, day) => {
  expect(readDayBytes(bytes(text), 0, text.length)).toBe(day);
});

test.each([
  ['123456789FEC20141231.txt', '123456789', '2014-12-31'],
  ['/tmp/dossier/0000000001FEC20220831.TXT', '000000000', '2022-08-31'],
  ['FEC20141231.txt', null, '2014-12-31'],
  ['123456789_FEC_20141231_v2.txt', '123456789', '2014-12-31'],
  ['123456789FEC201412.txt', '123456789', null],
  ['123456789FEC20141331.txt', '123456789', null],
])('%s tells its company and closing', (name, siren, closing) => {
  const read = readFecName(name);
  expect([read?.siren, read?.closing?.toString() ?? null]).toEqual([siren, closing]);
});

test('another name tells nothing', () => {
  expect(readFecName('export compta 2014.txt')).toBeNull();
});

test.each(['windows-1252', 'iso-8859-15'] as const)(
  'every byte of %s is the sign of the standard',
  (encoding) => {
    const decoder = new TextDecoder(encoding);
    for (let byte = 0xa0; byte < 0x100; byte += 1) {
      const one = Uint8Array.of(byte);
      expect(decodeBytes(one, encoding)).toBe(decoder.decode(one));
    }
  },
);

test('UTF-8 is read as such, sign by sign; halves and overlong forms are not', () => {
  const text = 'é€𝄞à';
  expect(decodeBytes(bytes(text), 'windows-1252')).toBe(text);
  expect(decodeBytes(Uint8Array.of(0xc3), 'windows-1252')).toBe('Ã');
  expect(decodeBytes(Uint8Array.of(0xe0, 0x80, 0xaf), 'windows-1252')).toBe('à€¯');
  expect(decodeBytes(Uint8Array.of(0xed, 0xa0, 0x80), 'iso-8859-15')).toHaveLength(3);
});

test.each([
  [[0x82, 0x8a, 0x85], 'cp850'],
  [[0xe9, 0xe8, 0x92], 'windows-1252'],
  [[0xe9, 0xa4], 'iso-8859-15'],
  [[0x41], 'windows-1252'],
] as const)('the bytes %j are of %s', (sample, encoding) => {
  expect(guessEightBits([Uint8Array.from(sample)])).toBe(encoding);
});
