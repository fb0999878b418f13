/** The least requirement set that the adapter needs: Excel 2021, Excel 365, Excel on the web. */
const excelFloor = '1.13';

export interface HostFacts {
  /** Excel is there at all (a page opened in a browser has none). */
  readonly isExcel: boolean;
  /** It has what the adapter needs. */
  readonly meetsFloor: boolean;
  /** The floor, to be shown: `ExcelApi 1.13`. */
  readonly needs: string;
  /** `PC`, `Mac`, `OfficeOnline` …; `null` outside of Excel. */
  readonly platform: string | null;
}

/** What the host is and can do. Call it after `Office.onReady`. */
export function hostFacts(): HostFacts {
  const needs = `ExcelApi ${excelFloor}`;
  if (typeof Office === 'undefined' || typeof Excel === 'undefined') {
    return { isExcel: false, meetsFloor: false, needs, platform: null };
  }
  const context = contextOf();
  const meetsFloor = context?.requirements?.isSetSupported('ExcelApi', excelFloor) ?? false;
  return { isExcel: true, meetsFloor, needs, platform: context?.platform?.toString() ?? null };
}

/** A newer requirement set that the adapter uses where it is there. */
export function supportsExcelApi(version: string): boolean {
  return contextOf()?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}

/** Parts are undefined outside of Office and in old hosts, whatever their types say. */
function contextOf(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}
