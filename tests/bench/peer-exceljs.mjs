// Opens a workbook and saves it, nothing else: node peer-exceljs.mjs IN OUT
import ExcelJS from 'exceljs';

const [from, to] = process.argv.slice(2);
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(from);
await workbook.xlsx.writeFile(to);
