import type { AppropriationSettings } from '../../src/app/appropriation-settings';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import type { AppropriationServices } from '../../src/taskpane/appropriation/appropriation-services';
import { fullSettings, reportSettings } from '../support/appropriation-settings';
import { writtenAppropriation } from '../support/written-appropriation';

const report: AppropriationSettings = {
  ...reportSettings,
  fund: Rate.ofPercent('60'),
  highestCapital: Money.ofEuros('42500'),
  legalReserve: Money.ofEuros('39800'),
  nextResults: ['18000', '-3000', '24000'].map((euros) => Money.ofEuros(euros)),
  ...(fullSettings.employees === undefined ? {} : { employees: fullSettings.employees }),
};

/** What the sheet holds at each stage of the pictures. */
const sheets: Readonly<Record<string, AppropriationSettings | null>> = {
  appropriation: report,
  'appropriation-empty': null,
  'appropriation-broken': {
    ...report,
    legal: Rate.ofPercent('10'),
    fund: Rate.ofPercent('70'),
    labour: Rate.ofPercent('20'),
  },
  'appropriation-books': report,
};

/** A workbook with that sheet; at `appropriation-working` it never answers. */
export function picturedAppropriation(stage: string): AppropriationServices {
  return {
    readSheet: (progress) => {
      progress.step('read', 0, 1);
      if (stage === 'appropriation-working') return new Promise<never>(() => undefined);
      return Promise.resolve({ status: 'done', typed: sheets[stage] ?? null, problems: [] });
    },
    writeSheet: (settings) => Promise.resolve(writtenAppropriation(settings)),
    ...(stage === 'appropriation-books'
      ? {
          readBooks: () =>
            Promise.resolve([
              { field: 'result', amount: Money.ofEuros('16325'), account: '120' } as const,
              { field: 'priorLosses', amount: Money.ofEuros('8300.50'), account: '119' } as const,
              { field: 'legalReserve', amount: Money.ofEuros('39800'), account: '1061' } as const,
            ]),
        }
      : {}),
  };
}
