import ExcelJS from 'exceljs';

/** Every cell with a formula, `Sheet!A1` → its cached value, read by a library that is not ours. */
export async function formulaValues(bytes: Uint8Array): Promise<ReadonlyMap<string, number | string>> {
  const values = new Map<string, number | string>();
  const workbook = await openBytes(bytes);
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula === undefined || cell.formula === '') return;
        const { result } = cell;
        if (typeof result === 'number') values.set(`${sheet.name}!${cell.address}`, result);
        else if (typeof result === 'string') values.set(`${sheet.name}!${cell.address}`, result);
        else values.set(`${sheet.name}!${cell.address}`, JSON.stringify(result) ?? 'nothing');
      });
    });
  });
  return values;
}

export async function openBytes(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const copy = new Uint8Array(bytes);
  await workbook.xlsx.load(copy.buffer);
  return workbook;
}
