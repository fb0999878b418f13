import ExcelJS from 'exceljs';

/** Rows of one sheet of a file for tests; `null` leaves a cell empty. */
export type SmallSheet = readonly (readonly (string | number | null)[])[];

/** An .xlsx file, made by another library than ours. */
export async function smallWorkbook(sheets: Readonly<Record<string, SmallSheet>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Two entrepreneurs, two months: nothing to say about it. */
export const quietSheets: Readonly<Record<string, SmallSheet>> = {
  'Janvier 2014': [
    ['Code', 'Nom', 'CA HT'],
    ['E1', 'Élodie Martin', 1234.55],
    ['E2', 'Paul Durand', 100],
  ],
  'Février 2014': [
    ['Code', 'Nom', 'CA HT'],
    ['E1', 'Élodie Martin', 1000],
    ['E2', 'Paul Durand', 110],
  ],
};

/** The same with a text that can be read in two ways. */
export const ambiguousSheets: Readonly<Record<string, SmallSheet>> = {
  ...quietSheets,
  'Mars 2014': [
    ['Code', 'Nom', 'CA HT'],
    ['E1', 'Élodie Martin', '1.234'],
    ['E2', 'Paul Durand', 'voir'],
  ],
};
