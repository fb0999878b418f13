import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { drawMonth } from './draw-months';
import { drawCollectiveSheet, drawPeopleSheet } from './draw-people';
import { monthLooks } from './month-looks';
import { monthRows } from './month-rows';
import type { SamplePerson } from './people';
import { drawPeople } from './people';
import { drawPreviousSheet, drawPreviousTurnover } from './previous-turnover';
import { randomFrom } from './random';
import type { SampleTurnover } from './turnover';
import { drawTurnover } from './turnover';

/** Everything that is drawn from the seed; later parts of the sample (forecast, ledger) start from here. */
export interface SampleYear {
  readonly people: readonly SamplePerson[];
  readonly turnover: SampleTurnover;
}

const seed = 4;
const landscapes: ReadonlySet<string> = new Set(['Entrepreneurs', 'CA 2013']);

export function drawSampleYear(): SampleYear {
  const random = randomFrom(seed);
  const people = drawPeople(random);
  return { people, turnover: drawTurnover(random, people) };
}

/** The workbook *Coopérative 2014*, the same bytes each time. */
export async function makeSampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const written = new Date('2015-01-12T09:00:00Z');
  workbook.creator = 'Exemple inventé';
  workbook.lastModifiedBy = 'Exemple inventé';
  workbook.created = written;
  workbook.modified = written;
  const year = drawSampleYear();
  drawPeopleSheet(workbook, year.people);
  monthLooks.forEach((look, number) => {
    drawMonth(workbook.addWorksheet(look.sheet), look, monthRows(look, number, year));
  });
  drawCollectiveSheet(workbook, year.people);
  drawPreviousSheet(workbook.addWorksheet('CA 2013'), drawPreviousTurnover(year));
  workbook.eachSheet((sheet) => {
    Object.assign(sheet.pageSetup, { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    sheet.pageSetup.orientation = landscapes.has(sheet.name) ? 'landscape' : 'portrait';
  });
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The library dates every entry of the package with the present: packed again, with one fixed date. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(
    ([a], [b]) => partRank(a) - partRank(b) || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2015, 0, 12, 10, 0, 0) });
}

/** Content types first, as Excel writes them. */
function partRank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2;
}
