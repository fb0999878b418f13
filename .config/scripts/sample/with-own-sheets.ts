import { createParameters } from '../../../src/app/create-parameters';
import { Money } from '../../../src/domain/values/money';
import { nodeCodec } from '../../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../../src/workbook/adapters/xlsx/index';
import { budgetTemplate } from '../../../src/workbook/layout/budget-template';
import type { WorkbookEdits } from '../../../src/workbook/port';
import type { BudgetLineRow } from '../../../src/workbook/writers/write-budget-lines';
import { writeBudgetLines } from '../../../src/workbook/writers/write-budget-lines';
import { writeContributionForecast } from '../../../src/workbook/writers/write-contribution-forecast';
import { writeGrants } from '../../../src/workbook/writers/write-grants';
import { sampleActivities, sampleGrants, sampleResources, sampleUses, structureSection } from './budget-year';
import { referenceYear } from './reference-year';

/**
 * Adds the sheets of ours that the co-operative has filled, through our own writers: `Paramètres` says that the year
 * is 2014, so that the turnover of 2013 stays beside; `Postes`, `Subventions` and `Prévisions` hold the budget.
 */
export async function withOwnSheets(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openXlsx(bytes, { codec: nodeCodec, title: 'Coopérative 2014.xlsx' });
  if (opened.status === 'refused') throw new Error('The sample cannot be opened');
  const added = await createParameters(opened.value, { year: referenceYear.year });
  if (added.status === 'refused') throw new Error('The sample cannot take its settings');
  for (const edits of budgetSheets()) {
    const applied = await opened.value.apply(edits);
    if (applied.status === 'refused') throw new Error('The sample cannot take its budget');
  }
  return opened.value.save();
}

function budgetSheets(): readonly WorkbookEdits[] {
  const { heads, turnover } = referenceYear.forecast;
  return [
    writeBudgetLines({ lines: budgetRows(), structureSections: [structureSection] }),
    writeGrants(
      sampleGrants.map(({ funder, key, asked, notified, agreed, received }) => ({
        funder,
        key,
        asked: Money.ofCents(asked),
        ...(notified === null ? {} : { notified: Money.ofCents(notified) }),
        ...(agreed === null ? {} : { agreed: Money.ofCents(agreed) }),
        received: Money.ofCents(received),
      })),
    ),
    writeContributionForecast({ heads, turnover: Money.ofCents(turnover), people: [] }),
  ];
}

/** The template with the amounts of those lines that are in force in the year; the actual figures are in the books. */
function budgetRows(): readonly BudgetLineRow[] {
  const known = [...sampleResources, ...sampleUses, ...sampleActivities];
  return budgetTemplate.map((line) => {
    const { from = 0, until = 9999 } = line;
    const isInForce = from <= referenceYear.year && referenceYear.year <= until;
    const figures = known.find(({ key }) => key === line.key);
    if (!isInForce || figures === undefined) return line;
    const { forecast, previous } = figures;
    return { ...line, forecast: Money.ofCents(forecast), previous: Money.ofCents(previous) };
  });
}
