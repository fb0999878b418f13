import { closeSync, openSync, writeSync } from 'node:fs';
import { randomFrom } from '../../.config/scripts/sample/random';

const header =
  'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise';
const linesOfEntry = 4;

/** A FEC of balanced entries of four lines over a year: sales with VAT and the contribution, 400 accounts, 80 clients. */
export function writeLedgerFile(path: string, lines: number): void {
  const random = randomFrom(lines);
  const file = openSync(path, 'w');
  const entries = lines / linesOfEntry;
  let text = `${header}\n`;
  for (let entry = 0; entry < entries; entry += 1) {
    text += entryText(entry, { of: entries, cents: random.whole(100, 900_000), client: random.whole(1, 80) });
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

interface EntryFacts {
  readonly of: number;
  readonly cents: number;
  readonly client: number;
}

function entryText(entry: number, { of, cents, client }: EntryFacts): string {
  const day = Math.floor((entry / of) * 336);
  const date = `2014${two(Math.floor(day / 28) + 1)}${two((day % 28) + 1)}`;
  const vat = Math.round(cents / 5);
  const share = Math.round(cents / 10);
  const who = String(client).padStart(3, '0');
  const number = String(entry + 1);
  const line = (account: string, label: string, debit: number, credit: number): string =>
    `VE\tVentes\t${number}\t${date}\t${account}\t${label}\t\t\tF${number}\t${date}\tFacture ${number} de l’activité ${who}\t${euros(debit)}\t${euros(credit)}\t\t\t${date}\t\t\n`;
  return [
    line(`411${who}00`, `Client n° ${who}`, cents + vat, 0),
    line(`706${who}00`, `Prestations de l’activité ${who}`, 0, cents - share),
    line(`445710${two(client % 4)}`, 'TVA collectée', 0, vat),
    line(`7581${who}0`, `Contribution de l’activité ${who}`, 0, share),
  ].join('');
}

function euros(cents: number): string {
  return `${String(Math.floor(cents / 100))},${two(cents % 100)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
