import { computeMutualisation } from '../app/compute-mutualisation';
import { createParameters } from '../app/create-parameters';
import { proposeReading } from '../app/propose-reading';
import { hostFacts, openOffice, selectCell } from '../workbook/adapters/office/index';
import type { HostFacts, PaneServices } from './state/pane-services';

/** The services of the pane inside Excel: the requests of the application on the open workbook. */
export function officeServices(): PaneServices {
  const port = openOffice();
  return {
    propose: (settings, progress) => proposeReading(port, settings, progress),
    compute: (settings, progress) =>
      computeMutualisation(port, settings, { destination: 'workbook', progress }),
    createParameters: (settings) => createParameters(port, settings),
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

/** Office tells its theme in some hosts only; then the background of its bodies says whether it is a dark one. */
function officeTheme(): HostFacts['theme'] {
  // Undefined in hosts without themes and outside of Office, whatever its type says.
  const context = Office.context as { readonly officeTheme?: Office.OfficeTheme } | undefined;
  const background = context?.officeTheme?.bodyBackgroundColor;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (channels === null) return 'unknown';
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Weights of the eye for the three colours (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
