import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** The committed sample, read by a library that is not ours. */
export async function openSample(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = sampleBytes();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  ); // A Buffer's own memory is never shared.
  return workbook;
}

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'Coopérative 2014.xlsx')));
}

export interface ListedPerson {
  readonly code: string;
  readonly sex: string;
  readonly zone: string;
  readonly contract: string;
  readonly entry: Date;
  readonly exit: Date | null;
  readonly birth: Date;
  readonly age: number;
  readonly names: readonly string[];
  readonly collective: string;
}

/** The rows of the sheet `Entrepreneurs`, by its headers. */
export function listedPeople(workbook: ExcelJS.Workbook): readonly ListedPerson[] {
  const sheet = sheetOf(workbook, 'Entrepreneurs');
  const headers = new Map<string, number>();
  sheet.getRow(4).eachCell((cell, column) => headers.set(cell.text, column));
  return Array.from({ length: sheet.rowCount - 4 }, (_, place) => {
    const cell = (header: string) => sheet.getRow(5 + place).getCell(headers.get(header) ?? 999);
    const last = cell('Nom').text;
    const first = cell('Prénom').text;
    return {
      code: cell('Code').text,
      sex: cell('Sexe').text,
      zone: cell('Zone').text,
      contract: cell('Contrat').text,
      entry: dateIn(cell('Entrée')),
      exit: cell('Sortie').value === null ? null : dateIn(cell('Sortie')),
      birth: dateIn(cell('Date de naissance')),
      age: Number(cell('Âge à l’entrée').value),
      names: [`${last} ${first}`, `${first} ${last}`].map(plain),
      collective: cell('Activité collective').text,
    };
  });
}

/** Every amount of a month sheet that stands beside a person, in cents, by code; the column of the net amount is the one that is named. */
export function monthAmounts(
  workbook: ExcelJS.Workbook,
  month: string,
  people: readonly ListedPerson[],
): ReadonlyMap<string, number> {
  const sheet = sheetOf(workbook, `${month} 2014`);
  const nets = ['CA net HT', 'Net HT', 'CA HT', 'HT', 'Chiffre d’affaires HT', 'Montant HT'];
  const header = rowWith(sheet, nets);
  const column = nets.map((label) => header.get(label)).find((found) => found !== undefined) ?? 999;
  const amounts = new Map<string, number>();
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const texts: string[] = [];
    sheet.getRow(row).eachCell((cell) => texts.push(plain(cell.text)));
    const person = people.find(
      ({ code, names }) => texts.includes(plain(code)) || names.some((name) => texts.includes(name)),
    );
    const value = sheet.getRow(row).getCell(column).value;
    if (person !== undefined) amounts.set(person.code, (amounts.get(person.code) ?? 0) + cents(value));
  }
  return amounts;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${name}`);
  return sheet;
}

function rowWith(sheet: ExcelJS.Worksheet, labels: readonly string[]): ReadonlyMap<string, number> {
  for (let row = 1; row <= 10; row += 1) {
    const found = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, column) => found.set(cell.text, column));
    if (labels.some((label) => found.has(label))) return found;
  }
  throw new Error(`No header on ${sheet.name}`);
}

function cents(value: ExcelJS.CellValue): number {
  if (typeof value === 'number') return Math.round(value * 100);
  if (typeof value === 'string')
    return Math.round(Number(value.replace(/[^\d,-]/g, '').replace(',', '.')) * 100);
  throw new Error(`Not an amount: ${JSON.stringify(value)}`);
}

function dateIn(cell: ExcelJS.Cell): Date {
  if (cell.value instanceof Date) return cell.value;
  throw new Error(`Not a date: ${cell.address}`);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
