import { Argument, Command } from 'commander';
import { budgetCliText } from '../text/budget-cli-text';
import { presets } from '../app/preset-schemes';
import { cliText } from '../text/cli-text';
import { galleryText, schemeCliText } from '../text/scheme-cli-text';
import { capitalised } from '../text/phrases';
import { appropriateCommand } from './appropriate-command';
import type { AppropriateOptions } from './appropriate-command';
import { budgetCommand } from './budget-command';
import type { BudgetOptions } from './budget-command';
import { bookingCommands } from './booking-commands';
import { withOutput, withSettings } from './common-options';
import { computeCommand } from './compute-command';
import type { ComputeOptions } from './compute-command';
import { declareAppropriate } from './declare-appropriate';
import { declareFec } from './declare-fec';
import { fecCommand } from './fec-command';
import type { FecOptions } from './fec-command';
import { parametersCommand } from './parameters-command';
import type { ParametersOptions } from './parameters-command';
import { readCommand } from './read-command';
import type { ReadOptions } from './read-command';
import type { Terminal } from './terminal';
import { version } from './version';
import { whatIfCommand } from './what-if-command';
import type { WhatIfOptions } from './what-if-command';

/** The same everywhere, so that the help reads as it was written. */
const helpWidth = 100;

/** The command line in French. `settle` receives the exit code of the command that ran. */
export function program(terminal: Terminal, settle: (exitCode: number) => void): Command {
  const root = french(new Command('mutualisation'), terminal)
    .usage(cliText.rootUsage)
    .description(cliText.description)
    .version(version, '-V, --version', cliText.version)
    .helpCommand('help [commande]', cliText.helpCommand)
    .addHelpText('after', cliText.examples);
  root.addCommand(
    withOutput(withSettings(command('compute', cliText.computeDescription, terminal)))
      .option('--schemes', schemeCliText.schemes)
      .action(async (file: string, options: ComputeOptions) => {
        settle(await computeCommand(file, options, terminal));
      }),
  );
  root.addCommand(
    withSettings(command('read', cliText.readDescription, terminal)).action(
      async (file: string, options: ReadOptions) => {
        settle(await readCommand(file, options, terminal));
      },
    ),
  );
  addSchemes(root, terminal, settle);
  for (const booking of bookingCommands(maker(terminal), settle, terminal)) root.addCommand(booking);
  root.addCommand(
    declareAppropriate(french(new Command('appropriate'), terminal)).action(
      async (file: string | undefined, options: AppropriateOptions) => {
        settle(await appropriateCommand(file, options, terminal));
      },
    ),
  );
  root.addCommand(
    withOutput(withBooks(withSettings(command('budget', budgetCliText.description, terminal)))).action(
      async (file: string, options: BudgetOptions) => {
        settle(await budgetCommand(file, options, terminal));
      },
    ),
  );
  root.addCommand(
    declareFec(french(new Command('fec'), terminal)).action(async (file: string, options: FecOptions) => {
      settle(await fecCommand(file, options, terminal));
    }),
  );
  return root;
}

/** Commands that another file declares the rest of. */
function maker(terminal: Terminal): (name: string, description: string) => Command {
  return (name, description) => command(name, description, terminal);
}

/** The two commands that take a published scheme. */
function addSchemes(root: Command, terminal: Terminal, settle: (exitCode: number) => void): void {
  root.addCommand(
    withOutput(withSettings(command('parameters', cliText.parametersDescription, terminal)))
      .option(schemeCliText.schemeFlag, schemeCliText.presetOption)
      .addHelpText('after', galleryText(presets))
      .action(async (file: string, options: ParametersOptions) => {
        settle(await parametersCommand(file, options, terminal));
      }),
  );
  root.addCommand(
    withOutput(withSettings(command('what-if', schemeCliText.whatIfDescription, terminal)))
      .option(schemeCliText.schemeFlag, schemeCliText.simulated)
      .option('--keep-particular', schemeCliText.keep)
      .addHelpText('after', galleryText(presets))
      .action(async (file: string, options: WhatIfOptions) => {
        settle(await whatIfCommand(file, options, terminal));
      }),
  );
}

function command(name: string, description: string, terminal: Terminal): Command {
  return french(new Command(name), terminal)
    .usage(cliText.commandUsage)
    .summary(description)
    .description(`${capitalised(description)}.`)
    .addArgument(new Argument('<ENTREE>', cliText.input))
    .allowExcessArguments(false);
}

function withBooks(target: Command): Command {
  return target
    .option('--fec <FICHIER>', budgetCliText.fec)
    .option('--balance <FICHIER>', budgetCliText.balance)
    .option('--lenient', budgetCliText.lenient);
}

/** Help in French, on the given terminal; faults are thrown, never printed in English. */
function french(target: Command, terminal: Terminal): Command {
  return target
    .exitOverride()
    .helpOption('-h, --help', cliText.help)
    .configureHelp({ styleTitle: (title) => cliText.titles[title] ?? title })
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      writeOut: terminal.out,
      writeErr: () => undefined,
      outputError: () => undefined,
    });
}
