import { excelRunsHere, officeTools } from './office-tools';
import { runCommand } from './run-command';

/**
 * `npm run signin` and `npm run signout`: the Microsoft 365 account of the developer, which Microsoft's tools use to
 * sideload. The add-in itself knows no account and sends nothing anywhere; sideloading an XML manifest into
 * Excel on this computer needs none either.
 */
const verb = process.argv[2] === 'logout' ? 'logout' : 'login';

console.log(
  'Only the developer tools use this account, never the add-in: « npm start » works without signing in.',
);
if (excelRunsHere()) {
  process.exitCode = await runCommand(`${officeTools.settings} m365-account ${verb}`);
} else {
  console.log('There is no Excel on this system: nothing to sign in to or out of.');
}
