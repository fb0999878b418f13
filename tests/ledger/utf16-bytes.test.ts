import fc from 'fast-check';
import { LedgerReader } from '../../src/ledger/ledger-reader';
import { Utf16Bytes } from '../../src/ledger/utf16-bytes';
import { fecBytes, plainStyle, readFec, spokenLedger, type LedgerLine } from '../support/fec-text';

function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
}

/** Pieces of the given sizes, again and again. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

function decoded(pieces: readonly Uint8Array[]): string {
  const bytes = new Utf16Bytes();
  const parts = [...pieces.map((piece) => bytes.take(piece).slice()), bytes.rest()];
  return Buffer.concat(parts).toString('utf8');
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
const order = fc.constantFrom<('little' | 'big')[]>('little', 'big');

test('any text in UTF-16 comes out in UTF-8, wherever its pieces end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), order, sizes, (text, ofText, ofPieces) => {
      expect(decoded(inPieces(inUtf16(text, ofText), ofPieces))).toBe(text);
    }),
  );
});

test('a file in any other encoding comes out as it is, a single byte, too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), sizes, (text, ofPieces) => {
      expect(decoded(inPieces(new Uint8Array(Buffer.from(text)), ofPieces))).toBe(text);
    }),
  );
});

test('half a pair is the replacement sign, and nothing after it is lost', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8, 0x00, 0xdc, 0x41, 0x00, 0x00, 0xdc]);
  expect(decoded([bytes])).toBe('\uFFFD\u{10000}A\uFFFD');
});

test.each(['little', 'big'] as const)(
  'a FEC and a balance in UTF-16 say what they say in UTF-8: %s',
  (ofText) => {
    const line = (account: string, debit: number, credit: number): LedgerLine => ({
      ...{ journal: 'VE', entry: '1', day: 20140131, label: 'Prestations réalisées', section: 'É1' },
      ...{ account, debit, credit },
    });
    const bytes = fecBytes([line('411000', 12_000, 0), line('706000', 0, 12_000)], plainStyle);
    const text = Buffer.from(bytes).toString('utf8');
    const reader = new LedgerReader('FEC.txt');
    for (const piece of inPieces(inUtf16(text, ofText), [1001])) reader.push(piece);
    expect(spokenLedger(reader.end())).toEqual(spokenLedger(readFec(bytes)));

    const balance = new LedgerReader('balance.csv');
    balance.push(
      inUtf16('Compte;Libellé;Débit;Crédit\n411000;Créances;12,00;\n706000;Ventes;;12,00\n', ofText),
    );
    expect(spokenLedger(balance.end()).accounts).toEqual([
      '411000 Créances [] 12.00 0.00',
      '706000 Ventes [] 0.00 12.00',
    ]);
  },
);
