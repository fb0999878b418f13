import { excelRunsHere, officeTools } from './office-tools';
import { runCommand } from './run-command';
import { endServer } from './served-pane';

if (excelRunsHere()) {
  process.exitCode = await runCommand(`${officeTools.debugging} stop manifest.xml`);
} else {
  console.log(endServer() ? 'The server of the page is stopped.' : 'No server of the page is running.');
}
