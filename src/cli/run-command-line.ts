import { CommanderError } from 'commander';
import { bugText, usageSentences, usageText } from '../text/cli-text';
import { exitBug, exitDone, exitUsage } from './exit-codes';
import { program } from './program';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';

/** Runs one command line (without `node` and the script) and gives the exit code. Never throws. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = exitDone;
  const root = program(terminal, (code) => {
    exitCode = code;
  });
  try {
    // Without a word there is no command: the help is what one is looking for, but nothing was done.
    if (args.length === 0) throw new UsageError(usageSentences.missingCommand());
    await root.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return exitOfCommander(error, terminal);
    if (error instanceof UsageError) return refuseUsage(error.message, terminal);
    return reportBug(error, { args, terminal });
  }
}

function exitOfCommander(error: CommanderError, terminal: Terminal): number {
  // Help and version have been printed as asked.
  if (error.exitCode === 0) return exitDone;
  return refuseUsage(sentenceOf(error), terminal);
}

/** The library's message names the culprit in quotes; its code says what is wrong. */
function sentenceOf({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return usageSentences.unknownOption(named);
    case 'commander.unknownCommand':
      return usageSentences.unknownCommand(named);
    case 'commander.help':
      return usageSentences.missingCommand();
    case 'commander.missingArgument':
      return usageSentences.missingArgument();
    case 'commander.excessArguments':
      return usageSentences.excessArguments();
    case 'commander.optionMissingArgument':
      return usageSentences.missingValue(named.split(' ').find((word) => word.startsWith('--')) ?? named);
    default:
      return usageSentences.other(message);
  }
}

function refuseUsage(reason: string, terminal: Terminal): number {
  terminal.err(`${usageText(reason)}\n`);
  return exitUsage;
}

interface Run {
  readonly args: readonly string[];
  readonly terminal: Terminal;
}

/** The one place where a bug is caught: it is told, with what helps to mend it. */
function reportBug(error: unknown, { args, terminal }: Run): number {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = bugText(version, trace);
  if (args.includes('--json')) {
    const problem = { code: 'bug', severity: 'error', sheet: null, cell: null, message };
    const totals = { turnover: '0.00', contribution: '0.00' };
    const document = { status: 'refused', contributions: [], totals, problems: [problem] };
    terminal.out(`${JSON.stringify(document)}\n`);
  }
  terminal.err(`${message}\n`);
  return exitBug;
}
