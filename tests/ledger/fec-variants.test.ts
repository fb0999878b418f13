import { inEightBits } from '../support/eight-bits';
import { euros, fecBytes, plainStyle, readFec, spokenLedger } from '../support/fec-text';
import type { FecStyle, LedgerLine } from '../support/fec-text';

const lines: readonly LedgerLine[] = [
  line('AN', '1', 20140101, '512000', 'Banque', 123_456_789, 0),
  line('AN', '1', 20140101, '101300', 'Capital déposé', 0, 123_456_789),
  line('VE', '2', 20140131, '411000', 'Clients', 12_000, 0),
  line('VE', '2', 20140131, '706000', 'Prestations à l’élève'.replace('’', "'"), 0, 10_000, 'E012'),
  line('VE', '2', 20140131, '445710', 'TVA collectée', 0, 2_000),
  line('OD', '3', 20140228, '641000', 'Rémunérations', 7, 0, 'STR'),
  line('OD', '3', 20140228, '421000', 'Rémunérations dues', 0, 7),
];
const expected = {
  accounts: [
    '101300 Capital déposé [] 0.00 1234567.89',
    '411000 Clients [] 120.00 0.00',
    '421000 Rémunérations dues [] 0.00 0.07',
    '445710 TVA collectée [] 0.00 20.00',
    '512000 Banque [] 1234567.89 0.00',
    '641000 Rémunérations [STR] 0.07 0.00',
    "706000 Prestations à l'élève [E012] 0.00 100.00",
  ],
  lines: 7,
  refused: [],
  entries: 3,
  file: [],
  doubts: [],
};

const digits = (day: number) =>
  [String(day).slice(0, 4), String(day).slice(4, 6), String(day).slice(6)] as const;
const dayFirst = (sign: string) => (day: number) => [...digits(day)].reverse().join(sign);
const yearFirst = (sign: string) => (day: number) => digits(day).join(sign);
const utf8 = (text: string) => new TextEncoder().encode(text);

const variants: readonly (readonly [string, Partial<FecStyle>])[] = [
  ['as the law asks', {}],
  ['bars', { separator: '|' }],
  ['semicolons', { separator: ';' }],
  ['LF', { lineEnd: '\n' }],
  ['CR', { lineEnd: '\r' }],
  ['CR CR LF', { lineEnd: '\r\r\n' }],
  ['a byte order mark', { encode: (text) => utf8(`\uFEFF${text}`) }],
  ['ISO 8859-15', { encode: (text) => inEightBits(text, 'iso-8859-15') }],
  ['windows-1252', { encode: (text) => inEightBits(text, 'windows-1252') }],
  ['code page 850', { encode: (text) => inEightBits(text, 'cp850') }],
  ['a header in capitals', { header: (names) => names.map((name) => name.toUpperCase()) }],
  [
    'other names',
    {
      header: (names) =>
        names.map((name) =>
          name.replace('JournalLib', 'JournalLibelle').replace('EcritureLet', 'EcritureLettrage'),
        ),
    },
  ],
  ['amounts with D and C', { sides: 'D and C' }],
  ['amounts with +1 and -1', { sides: '+1 and -1' }],
  ['padded fields', { width: 30, separator: '|' }],
  ['amounts padded with zeros', { amount: (cents) => euros(cents).padStart(14, '0') }],
  ['decimal points', { amount: (cents) => euros(cents).replace(',', '.') }],
  ['a plus before', { amount: (cents) => `+${euros(cents)}` }],
  ['a plus behind', { amount: (cents) => `${euros(cents)}+` }],
  ['nothing for zero', { amount: (cents) => (cents === 0 ? '' : euros(cents)) }],
  ['exponents', { amount: (cents) => `${String(cents)}E-02` }],
  ['a decimal exponent', { amount: (cents) => `${euros(cents * 10)}e-1` }],
  ['spaces between thousands', { amount: (cents) => euros(cents).replace(/\B(?=(\d{3})+,)/g, ' ') }],
  [
    'narrow spaces between thousands',
    { amount: (cents) => euros(cents).replace(/\B(?=(\d{3})+,)/g, '\u202F') },
  ],
  ...['/', '-', '.'].flatMap((sign) => [
    [`days as 31${sign}01${sign}2014`, { day: dayFirst(sign) }] as const,
    [`days as 2014${sign}01${sign}31`, { day: yearFirst(sign) }] as const,
  ]),
  ['days as 31012014', { day: dayFirst('') }],
];

test.each(variants)('a ledger with %s says the same', (_, style) => {
  expect(spokenLedger(readFec(fecBytes(lines, { ...plainStyle, ...style })))).toEqual(expected);
});

test('columns are found by their names, in any order', () => {
  const text = new TextDecoder().decode(fecBytes(lines, plainStyle));
  const turned = text.replace(/^.*$/gm, (row) => row.replace('\r', '').split('\t').reverse().join('\t'));
  expect(spokenLedger(readFec(utf8(turned)))).toEqual(expected);
});

test('one stray byte spoils neither its line nor the accents of the others', () => {
  const bytes = fecBytes(lines, plainStyle);
  bytes[new TextDecoder('windows-1252').decode(bytes).indexOf('Clients') + 2] = 0x82;
  const said = spokenLedger(readFec(bytes));
  expect(said.accounts[1]).toBe('411000 Cléents [] 120.00 0.00');
  expect(said.accounts[0]).toBe(expected.accounts[0]);
});

test('optional days may be empty or zeros', () => {
  const text = new TextDecoder().decode(fecBytes(lines, plainStyle));
  for (const day of ['', '0', '00000000', '00/00/0000']) {
    const changed = text.replaceAll(/\t\t\t2014\d{4}\t/g, `\t\t${day}\t${day}\t`);
    expect(changed).not.toBe(text);
    expect(spokenLedger(readFec(utf8(changed)))).toEqual(expected);
  }
});

test.each([
  [
    'a separator more on every line, not in the header',
    (text: string) => text.replaceAll(/(?<!Section)\r\n/g, '\t\r\n'),
  ],
  ['a separator more in the header only', (text: string) => text.replace('Section\r\n', 'Section\t\r\n')],
  [
    'blank lines and the mark that ends files of DOS',
    (text: string) => `\r\n${text.replaceAll('\r\n', '\r\n\r\n')}\x1A`,
  ],
  [
    'quotation marks around every field',
    (text: string) => text.replaceAll(/(?<=[\t\n]|^)[^\t\r\n]*(?=[\t\r])/g, '"$&"'),
  ],
])('%s changes nothing', (_, change) => {
  const text = change(new TextDecoder().decode(fecBytes(lines, plainStyle)));
  expect(spokenLedger(readFec(utf8(text)))).toEqual(expected);
});

test('without numbers, journal, day and document make an entry', () => {
  const bare = lines.map((one) => ({ ...one, entry: '0' }));
  const text = new TextDecoder().decode(fecBytes(bare, plainStyle));
  const numbered = text.replaceAll(/\tP0\t/g, '\tP1\t');
  expect(spokenLedger(readFec(utf8(numbered)))).toEqual(expected);
});

test('an entry that spans days is one, wherever its lines stand', () => {
  const spanning = [
    line('OD', '9', 20140131, '641000', 'Paie', 500, 0),
    line('VE', '2', 20140201, '411000', 'Clients', 100, 0),
    line('OD', '9', 20140201, '421000', 'Dû', 0, 500),
    line('VE', '2', 20140201, '706000', 'Ventes', 0, 100),
  ];
  const ledger = readFec(fecBytes(spanning, plainStyle));
  expect(ledger.entries).toBe(2);
  expect(ledger.faults.doubts).toEqual([]);
});

test('opening journals are known by their code or their name', () => {
  const journals = ['AN', 'ANO', 'RAN', 'Deferral', 'BQ'].flatMap((journal, index) => [
    line(journal, String(index), 20140101, '512000', 'Banque', 100, 0),
    line(journal, String(index), 20140101, '101300', 'Capital', 0, 100),
  ]);
  const opening = readFec(fecBytes(journals, plainStyle)).journals.filter(({ isOpening }) => isOpening);
  expect(opening.map(({ code }) => code)).toEqual(['AN', 'ANO', 'RAN', 'Deferral']);
});

test.each([
  ['CodeAnalytique', 'CodeAnalytique'],
  ['Section analytique', 'Section analytique'],
  ['Affectation', 'Affectation'],
])('a 19th column named %s gives the sections', (name, found) => {
  const header = (names: readonly string[]) => names.map((one) => (one === 'Section' ? name : one));
  const ledger = readFec(fecBytes(lines, { ...plainStyle, header }));
  expect(ledger.sectionColumn).toBe(found);
  expect(ledger.balance.map(({ section }) => section).filter((section) => section !== '')).toEqual([
    'STR',
    'E012',
  ]);
});

test.each(['DateRglt', 'ModeRglt', 'NatOp', 'IdClient', ''])(
  'a 19th column named “%s” is none of sections',
  (name) => {
    const header = (names: readonly string[]) => names.map((one) => (one === 'Section' ? name : one));
    const ledger = readFec(fecBytes(lines, { ...plainStyle, header }));
    expect(ledger.sectionColumn).toBeNull();
    expect(ledger.counts.read).toBe(7);
  },
);

function line(
  ...[journal, entry, day, account, label, debit, credit, section = '']: readonly [
    string,
    string,
    number,
    string,
    string,
    number,
    number,
    string?,
  ]
): LedgerLine {
  return { journal, entry, day, account, label, debit, credit, section };
}
