import type { SheetDescription, WorkbookDescription } from '../../src/workbook/adapters/memory/description';

const firstNames = [
  'Anouk',
  'Basile',
  'Célestine',
  'Dorian',
  'Émilie',
  'Fabrice',
  'Géraldine',
  'Hugo',
  'Inès',
];
const lastNames = ['Delmas', 'Ferrand', 'Vauquelin-Desmarets', 'Escoffier', 'Garcin', 'Ollivier', 'Peyre'];
const monthNames = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai'];

interface Person {
  readonly code: string;
  readonly name: string;
}

/** As many as a large co-operative has, every name invented. */
export const manyPeople: readonly Person[] = Array.from({ length: 84 }, (_, at) => ({
  code: `E${String(at + 1).padStart(3, '0')}`,
  name: `${String(firstNames[at % firstNames.length])} ${String(lastNames[at % lastNames.length])} ${String.fromCharCode(65 + (at % 26))}.`,
}));

/** Five months of 84 people; each amount follows from the place of the person and the month. */
export function monthsWorkbook(): WorkbookDescription {
  return { sheets: monthNames.map(monthSheet) };
}

function monthSheet(name: string, month: number): SheetDescription {
  const rows = manyPeople.map(({ code, name: who }, at) => [
    code,
    who,
    900 + ((at * 37 + month * 211) % 2400) + at / 100,
  ]);
  return { name: `${name} 2014`, rows: [['Code', 'Nom', 'CA HT'], ...rows] };
}
