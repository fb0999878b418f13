import { hostFacts, openOffice, selectCell } from '../workbook/adapters/office/index';
import { officeTheme } from './office-theme';
import { requestServices } from './request-services';
import type { HostFacts, PaneServices } from './state/pane-services';

/** The services of the pane inside Excel: the requests of the application on the open workbook. */
export function officeServices(): PaneServices {
  return {
    ...requestServices(openOffice()),
    jumpTo: async (place) => {
      const outcome = await selectCell(place);
      return outcome.status === 'done' ? [] : outcome.problems;
    },
    hostFacts: officeFacts,
  };
}

function officeFacts(): HostFacts {
  const { isExcel, meetsFloor, needs } = hostFacts();
  return {
    host: isExcel ? (meetsFloor ? 'excel' : 'too-old') : 'outside',
    needs: isExcel && !meetsFloor ? needs : '',
    theme: officeTheme(),
  };
}
