import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { excelRunsHere, officeTools } from './office-tools';
import { runCommand } from './run-command';
import { forgetServer, rememberServer } from './served-pane';

process.exitCode = await (excelRunsHere() ? startInExcel() : serveOnly());

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

/** Without Excel the page itself can still be looked at; it says there what to do instead. */
function serveOnly(): Promise<number> {
  console.log(
    'There is no Excel on this system, so nothing is sideloaded: the pane is served at ' +
      'https://localhost:3000/taskpane.html (a certificate of its own, which the browser asks to accept once). ' +
      'To compute without Excel: npm run -s cli -- compute IN.xlsx. Ctrl+C or « npm stop » ends the server.',
  );
  const webpack = fileURLToPath(new URL('../../node_modules/webpack/bin/webpack.js', import.meta.url));
  const server = spawn(
    process.execPath,
    [webpack, 'serve', '--mode', 'development', '--config-name', 'pane'],
    { stdio: 'inherit' },
  );
  if (server.pid !== undefined) rememberServer(server.pid);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code, signal) => {
      forgetServer();
      resolve(signal === null ? (code ?? 1) : 0);
    });
  });
}
