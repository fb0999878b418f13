export { memoryWorkbook } from './memory-workbook';
export type { MemoryWorkbook } from './memory-workbook';
export type { MemoryCell, MemorySheet } from './memory-sheet';
export type { DescribedCell, SheetDescription, TableDescription, WorkbookDescription } from './description';
