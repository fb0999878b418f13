import { excelRunsHere, officeTools } from './office-tools';
import { runCommand } from './run-command';
import { serveWeb } from './serve-web';

process.exitCode = await (excelRunsHere() ? startInExcel() : serveWeb());

/** Sideloads the add-in: certificates that Office trusts, the server, then Excel with the add-in in a new workbook. */
async function startInExcel(): Promise<number> {
  console.log('Starting Excel with the add-in; « npm stop » takes it out again.');
  const trusted = await runCommand(`${officeTools.certificates} install`);
  if (trusted !== 0) {
    console.error(
      'Excel loads nothing from a server that it does not trust: the certificates could not be installed.',
    );
    return trusted;
  }
  return runCommand(
    `${officeTools.debugging} start manifest.xml desktop --app excel --dev-server "npm run dev-server" --dev-server-port 3000`,
  );
}
