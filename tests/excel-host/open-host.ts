import type { WorkbookDescription } from '../../src/workbook/adapters/memory';
import { ExcelHost } from './excel-host';
import { hostFromDescription } from './host-from-description';
import type { HostWorkbook } from './host-model';
import { connectHostContext, connectOfficeClient } from './office-client';

/** An in-memory Excel with the workbook of a description, and the real client talking to it. */
export function openHost(description: WorkbookDescription): ExcelHost {
  return hostOf(hostFromDescription(description));
}

/** The same with a workbook that is there already. */
export function hostOf(workbook: HostWorkbook): ExcelHost {
  const host = new ExcelHost(workbook);
  connectOfficeClient(host.answer);
  return host;
}

/** Says how much of Excel's API the host has. */
export function setExcelApi(version: string): void {
  const requirements = {
    isSetSupported: (_: string, needed?: string) => minor(needed ?? '1.1') <= minor(version),
  };
  connectHostContext({ requirements, platform: 'PC' });
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
