import { fc, test } from '@fast-check/jest';
import { FecReader } from '../../src/ledger/fec-reader';
import { euros, fecBytes, plainStyle, readFec, spokenLedger } from '../support/fec-text';
import type { FecStyle, LedgerLine } from '../support/fec-text';

const account = fc.constantFrom('101300', '411000', '512', '60110000', '641100', '706000', '7581A');
const section = fc.constantFrom('', 'STR', 'E012', 'É1');

/** An entry whose last line balances the others. */
const entry = fc
  .record({
    journal: fc.constantFrom('AN', 'VE', 'OD'),
    day: fc.constantFrom(20140101, 20140131, 20140228, 20141231),
    lines: fc.array(
      fc.record({ account, section, cents: fc.integer({ min: -5_000_000, max: 5_000_000_000 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ lines, ...facts }) => ({ ...facts, lines, sum: lines.reduce((sum, { cents }) => sum + cents, 0) }));

const ledger = fc.array(entry, { minLength: 1, maxLength: 12 }).map((entries) =>
  entries.flatMap(({ journal, day, lines, sum }, index): LedgerLine[] => {
    const facts = { journal, day, entry: String(index + 1), label: 'Libellé' };
    return [
      ...lines.map((one) => ({
        ...facts,
        account: one.account,
        section: one.section,
        debit: one.cents,
        credit: 0,
      })),
      { ...facts, account: '411000', section: '', debit: 0, credit: sum },
    ];
  }),
);

const style: fc.Arbitrary<FecStyle> = fc.record({
  separator: fc.constantFrom('\t', '|', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'),
  amount: fc.constantFrom(
    euros,
    (cents: number) => euros(cents).replace(',', '.'),
    (cents: number) => `${String(cents)}E-2`,
  ),
  day: fc.constantFrom(String, (day: number) => String(day).replace(/(\d{4})(\d{2})(\d{2})/, '$3/$2/$1')),
  sides: fc.constant('debit and credit'),
  encode: fc.constant(plainStyle.encode),
  header: fc.constant((names: readonly string[]) => names),
  width: fc.constantFrom(0, 12),
});

function sumsByHand(lines: readonly LedgerLine[]): readonly string[] {
  const sums = new Map<string, readonly [bigint, bigint]>();
  for (const line of lines) {
    const key = `${line.account} Libellé [${line.section}]`;
    const [debit, credit] = sums.get(key) ?? [0n, 0n];
    sums.set(key, [debit + BigInt(line.debit), credit + BigInt(line.credit)]);
  }
  const text = (cents: bigint) => {
    const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
    return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  return [...sums].map(([key, [debit, credit]]) => `${key} ${text(debit)} ${text(credit)}`).sort();
}

test.prop([ledger, style])(
  'however it is written, a ledger has the sums that one makes by hand',
  (lines, how) => {
    const said = spokenLedger(readFec(fecBytes(lines, how)));
    expect([...said.accounts].sort()).toEqual(sumsByHand(lines));
    expect({ ...said, accounts: [] }).toMatchObject({
      lines: lines.length,
      refused: [],
      file: [],
      doubts: [],
    });
  },
);

test.prop([ledger, style, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 })])(
  'where the chunks end does not matter',
  (lines, how, sizes) => {
    const bytes = fecBytes(lines, how);
    const reader = new FecReader('essai.txt');
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      reader.push(bytes.slice(at, at + size));
      at += size;
    }
    expect(reader.end()).toEqual(readFec(bytes));
  },
);

test.prop([ledger, fc.infiniteStream(fc.nat())])(
  'the order of the lines does not matter',
  (lines, chances) => {
    const shuffled = lines
      .map((line) => ({ line, chance: chances.next().value as number }))
      .sort((a, b) => a.chance - b.chance)
      .map(({ line }) => line);
    const facts = (of: readonly LedgerLine[]) => spokenLedger(readFec(fecBytes(of, plainStyle)));
    expect(facts(shuffled)).toEqual(facts(lines));
  },
);

test.prop([fc.array(fc.string({ maxLength: 40 })), ledger])(
  'lines read and refused, headers and blank ones are the lines of the file',
  (noise, lines) => {
    const text = new TextDecoder().decode(fecBytes(lines, { ...plainStyle, lineEnd: '\n' }));
    const junk = noise.map((one) => one.replace(/[\r\n]/g, ' '));
    const whole = `${text}${junk.map((line) => `${line}\n`).join('')}`;
    const { counts, faults } = readFec(new TextEncoder().encode(whole));
    expect(counts.read).toBe(lines.length);
    expect(counts.read + counts.refused + counts.headers + counts.blank).toBe(whole.split('\n').length - 1);
    expect(faults.refusals).toHaveLength(counts.refused);
  },
);
