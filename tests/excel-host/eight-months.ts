import type { SheetDescription, WorkbookDescription } from '../../src/workbook/adapters/memory';

const months = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août'];

function monthSheet(name: string, index: number): SheetDescription {
  const people = ['Zoé Martin', 'Luc Petit', 'Ève Roux'];
  return {
    name,
    rows: [
      [`Chiffre d'affaires ${name} 2014`],
      [null],
      ['Code', 'Nom', 'CA HT'],
      ...people.map((person, at) => [`E0${String(at + 1)}`, person, 100 * (index + 1) + at / 100]),
    ],
  };
}

/** Three people over eight months, a sheet a month: small, and yet all that the main job does. */
export const eightMonths: WorkbookDescription = { sheets: months.map(monthSheet) };
