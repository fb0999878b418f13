import { runCommandLine } from './run-command-line';
import { processTerminal } from './terminal';

// The exit code is set, not forced: what is still on its way to a pipe gets there.
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
