import type { Workbook } from 'exceljs';
import type { SamplePerson } from './people';
import { referenceYear } from './reference-year';

const columns: readonly { readonly name: string; readonly width: number; readonly format?: string }[] = [
  { name: 'Code', width: 8 },
  { name: 'Nom', width: 20 },
  { name: 'Prénom', width: 14 },
  { name: 'Activité', width: 34 },
  { name: 'Entrée', width: 12, format: 'dd/mm/yyyy' },
  { name: 'Sortie', width: 12, format: 'dd/mm/yyyy' },
  { name: 'Taux', width: 8, format: '0.0%' },
  { name: 'Statut', width: 10 },
  { name: 'Contrat', width: 10 },
  { name: 'Sexe', width: 7 },
  { name: 'Zone', width: 20 },
  { name: 'Date de naissance', width: 18, format: 'dd/mm/yyyy' },
  { name: 'Âge à l’entrée', width: 15, format: '0' },
  { name: 'Activité collective', width: 22 },
];

/** The list of the 82 accompanied people, as an Excel table under a title. The rate is left empty: the co-operative's applies. */
export function drawPeopleSheet(workbook: Workbook, people: readonly SamplePerson[]): void {
  const sheet = workbook.addWorksheet('Entrepreneurs', {
    views: [{ state: 'frozen', xSplit: 3, ySplit: 4 }],
  });
  sheet.getCell('A1').value = 'Entrepreneurs accompagnés en 2014';
  sheet.getCell('A1').font = { name: 'Calibri', bold: true, size: 14 };
  sheet.getCell('A2').value = 'Taux : à remplir seulement pour qui n’a pas le taux de la coopérative (10 %).';
  sheet.getCell('A2').font = { name: 'Calibri', italic: true, size: 10 };
  sheet.addTable({
    name: 'Entrepreneurs',
    ref: 'A4',
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: columns.map(({ name }) => ({ name, filterButton: true })),
    rows: people.map(rowOf),
  });
  columns.forEach(({ width, format }, place) => {
    const column = sheet.getColumn(place + 1);
    column.width = width;
    if (format === undefined) return;
    for (let row = 5; row < 5 + people.length; row += 1) sheet.getCell(row, place + 1).numFmt = format;
  });
}

function rowOf(person: SamplePerson): (string | number | Date | null)[] {
  return [
    person.code,
    person.lastName.toUpperCase(),
    person.firstName,
    person.trade.label,
    dateOf(person.entry),
    person.exit === null ? null : dateOf(person.exit),
    null,
    person.status,
    person.contract,
    person.sex,
    person.zone,
    dateOf(person.birth),
    person.ageAtEntry,
    person.collective?.name ?? null,
  ];
}

/** The collective activities: a turnover shared by key between members. It is a second view of what the months hold. */
export function drawCollectiveSheet(workbook: Workbook, people: readonly SamplePerson[]): void {
  const sheet = workbook.addWorksheet('Activités collectives');
  sheet.getCell('A1').value =
    'Activités collectives 2014 : partage entre les membres (déjà compris dans leur chiffre d’affaires)';
  sheet.getCell('A1').font = { name: 'Calibri', bold: true, size: 13 };
  [34, 30, 10].forEach((width, place) => (sheet.getColumn(place + 1).width = width));
  let row = 3;
  for (const { name, turnover } of referenceYear.collective) {
    sheet.getCell(row, 1).value = name;
    sheet.getCell(row, 2).value = 'Montant partagé HT';
    sheet.getCell(row, 3).value = turnover / 100;
    sheet.getCell(row, 3).numFmt = '#,##0\\ "€"';
    sheet.getRow(row).font = { name: 'Calibri', size: 11, bold: true };
    row += 1;
    for (const person of people.filter(({ collective }) => collective?.name === name)) {
      sheet.getCell(row, 2).value = `${person.lastName.toUpperCase()} ${person.firstName}`;
      sheet.getCell(row, 3).value = (person.collective?.key ?? 0) / 100;
      sheet.getCell(row, 3).numFmt = '0%';
      row += 1;
    }
    row += 1;
  }
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
