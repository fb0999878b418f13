import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { randomFrom } from '../../.config/scripts/sample/random';

const months = 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'.split(
  ' ',
);

/** A cell of a bench file: a text goes to the shared strings, a number keeps the style that it is given. */
type BenchCell = string | { readonly number: number; readonly style: 0 | 1 | 2 };

/** 12 month sheets of 1 000 entrepreneurs and 15 columns, as Excel would save them. */
export function writeMonthsFile(path: string): void {
  const random = randomFrom(12);
  const strings = new SharedStrings();
  const header =
    'Code;Entrepreneur;Activité;Zone;Statut;Factures;CA HT brut;Avoirs HT;CA HT net;TVA;CA TTC;Encaissé;Solde;Remarque;Saisie le'.split(
      ';',
    );
  const sheets = months.map((month) => {
    const rows: (readonly BenchCell[])[] = [[`Chiffre d’affaires – ${month.toLowerCase()} 2014`], header];
    for (let person = 0; person < 1_000; person += 1)
      rows.push(monthLine(person, random.whole(0, 900_000), random.chance(0.05) ? 5_000 : 0));
    return { name: `${month} 2014`, xml: sheetXml(rows, strings) };
  });
  writeFileSync(path, packed(sheets, strings));
}

function monthLine(person: number, gross: number, credit: number): readonly BenchCell[] {
  const net = gross - credit;
  const vat = Math.round(net / 5);
  const euros = (cents: number): BenchCell => ({ number: cents / 100, style: 1 });
  return [
    `E${String(10_000 + person)}`,
    personName(person),
    `Activité ${String(person % 40)}`,
    `Zone ${String(person % 4)}`,
    person % 3 === 0 ? 'CAPE' : 'Salarié',
    { number: person % 9, style: 0 },
    euros(gross),
    euros(credit),
    euros(net),
    euros(vat),
    euros(net + vat),
    euros(net),
    euros(vat),
    person % 10 === 0 ? 'à relancer' : 'vu',
    { number: 41_700 + (person % 28), style: 2 },
  ];
}

/** A journal of 200 000 invoices and credit notes of 1 000 entrepreneurs, 10 columns. */
export function writeJournalFile(path: string): void {
  const strings = new SharedStrings();
  writeFileSync(path, packed([journalSheet(strings)], strings));
}

/** The same journal under a scheme that asks for most: slices of a gross margin cumulated over the year. */
export function writeBracketsFile(path: string): void {
  const strings = new SharedStrings();
  const bound = (euros: number): BenchCell => ({ number: euros, style: 1 });
  const rows: (readonly BenchCell[])[] = [
    'Barème;Calcul;Assiette;Cumul;Taux;Tranche jusqu’à'.split(';'),
    ['Optéos', 'tranches', 'marge brute', 'exercice', '11,5 %', bound(30_000)],
    ['Optéos', '', '', '', '10,5 %', bound(60_000)],
    ['Optéos', '', '', '', '9,5 %', bound(90_000)],
    ['Optéos', '', '', '', '8,5 %', bound(120_000)],
    ['Optéos', '', '', '', '7,5 %'],
  ];
  const schemes = { name: 'Barèmes', xml: sheetXml(rows, strings) };
  writeFileSync(path, packed([journalSheet(strings), schemes], strings));
}

function journalSheet(strings: SharedStrings): { readonly name: string; readonly xml: string } {
  const random = randomFrom(200);
  const rows: (readonly BenchCell[])[] = [
    'Date;N° facture;Type;Code;Entrepreneur;Client;Catégorie;Montant HT;TVA;Montant TTC'.split(';'),
  ];
  for (let invoice = 0; invoice < 200_000; invoice += 1) {
    const person = random.whole(0, 999);
    const cents = random.chance(0.03) ? -random.whole(100, 30_000) : random.whole(100, 200_000);
    const vat = Math.round(cents / 5);
    rows.push([
      { number: 41_640 + random.whole(0, 364), style: 2 },
      `F${String(100_000 + invoice)}`,
      cents < 0 ? 'Avoir' : 'Facture',
      `E${String(10_000 + person)}`,
      personName(person),
      `Client ${String(random.whole(1, 5_000))}`,
      `Catégorie ${String(random.whole(1, 12))}`,
      { number: cents / 100, style: 1 },
      { number: vat / 100, style: 1 },
      { number: (cents + vat) / 100, style: 1 },
    ]);
  }
  return { name: 'Factures', xml: sheetXml(rows, strings) };
}

function personName(person: number): string {
  const syllables = ['ba', 'ché', 'du', 'fa', 'gri', 'lo', 'mé', 'nou', 'pra', 'ro'];
  const word = (seed: number): string =>
    `${syllables[seed % 10] ?? ''}${syllables[Math.floor(seed / 10) % 10] ?? ''}${syllables[Math.floor(seed / 100) % 10] ?? ''}`;
  return `${word(person).toUpperCase()} ${word(999 - person)}`;
}

class SharedStrings {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  toXml(): string {
    const items = [...this.places.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${declaration}<sst ${main} count="${String(items.length)}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

function sheetXml(rows: readonly (readonly BenchCell[])[], strings: SharedStrings): string {
  const body = rows.map((cells, row) => {
    const number = String(row + 1);
    const xml = cells.map((cell, column) => {
      const name = `${String.fromCharCode(65 + column)}${number}`;
      return typeof cell === 'string'
        ? `<c r="${name}" t="s"><v>${String(strings.placeOf(cell))}</v></c>`
        : `<c r="${name}" s="${String(cell.style)}"><v>${String(cell.number)}</v></c>`;
    });
    return `<row r="${number}" spans="1:${String(cells.length)}">${xml.join('')}</row>`;
  });
  return `${declaration}<worksheet ${main}><dimension ref="A1:O${String(rows.length)}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function packed(
  sheets: readonly { readonly name: string; readonly xml: string }[],
  strings: SharedStrings,
): Uint8Array {
  const part = (path: string, type: string): string =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${inner}</Relationships>`;
  const number = (place: number): string => String(place + 1);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/styles.xml', 'styles')}${part('/xl/sharedStrings.xml', 'sharedStrings')}${sheets.map((_, place) => part(`/xl/worksheets/sheet${number(place)}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook ${main} xmlns:r="${office}"><sheets>${sheets.map(({ name }, place) => `<sheet name="${name}" sheetId="${number(place)}" r:id="rId${number(place)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${sheets.map((_, place) => relation(`rId${number(place)}`, 'worksheet', `worksheets/sheet${number(place)}.xml`)).join('')}${relation('rId101', 'styles', 'styles.xml')}${relation('rId102', 'sharedStrings', 'sharedStrings.xml')}`,
    ),
    'xl/styles.xml': `${declaration}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/sharedStrings.xml': strings.toXml(),
  };
  const files: Zippable = Object.fromEntries([
    ...Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const),
    ...sheets.map(({ xml }, place) => [`xl/worksheets/sheet${number(place)}.xml`, strToU8(xml)] as const),
  ]);
  return zipSync(files, { level: 6 });
}
