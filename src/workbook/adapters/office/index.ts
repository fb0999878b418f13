export { hostFacts } from './host-facts';
export type { HostFacts } from './host-facts';
export { openOffice } from './office-workbook';
export { selectCell } from './select-cell';
