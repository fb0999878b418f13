import type { Command } from 'commander';
import { budgetCliText } from '../text/budget-cli-text';
import { cliText } from '../text/cli-text';
import { closingCliText } from '../text/closing-texts';
import { entryCliText } from '../text/entry-cli-text';
import { statementCliText } from '../text/statement-cli-text';
import { closeCommand, reopenCommand } from './closing-commands';
import type { ClosingOptions } from './closing-commands';
import { withOutput, withSettings } from './common-options';
import { entriesCommand } from './entries-command';
import type { EntriesOptions } from './entries-command';
import { statementsCommand } from './statements-command';
import type { StatementsOptions } from './statements-command';
import type { Terminal } from './terminal';

type Make = (name: string, description: string) => Command;
type Settle = (exitCode: number) => void;

/** The commands that book the contributions: entries, statements, closing and reopening. */
export function bookingCommands(make: Make, settle: Settle, terminal: Terminal): readonly Command[] {
  return [
    declareEntries(make('entries', entryCliText.description)).action(
      async (file: string, options: EntriesOptions) => {
        settle(await entriesCommand(file, options, terminal));
      },
    ),
    declareStatements(make('statements', statementCliText.description)).action(
      async (file: string, options: StatementsOptions) => {
        settle(await statementsCommand(file, options, terminal));
      },
    ),
    declareClose(make('close', closingCliText.closeDescription)).action(
      async (file: string, options: ClosingOptions) => {
        settle(await closeCommand(file, options, terminal));
      },
    ),
    declareReopen(make('reopen', closingCliText.reopenDescription)).action(
      async (file: string, options: ClosingOptions) => {
        settle(await reopenCommand(file, options, terminal));
      },
    ),
  ];
}

function declareEntries(command: Command): Command {
  return withSettings(
    command
      .option('--month <mois>', entryCliText.month)
      .option('--format <format>', entryCliText.format)
      .option('-o, --out <SORTIE>', entryCliText.out)
      .option('--in-place', cliText.inPlace),
  );
}

function declareStatements(command: Command): Command {
  return withOutput(
    withSettings(
      command
        .option('--only <codes>', statementCliText.only)
        .option('--month <mois>', statementCliText.month)
        .option('--fec <FICHIER>', statementCliText.fec)
        .option('--balance <FICHIER>', statementCliText.balance)
        .option('--lenient', budgetCliText.lenient),
    ),
  )
    .option('--sheet-each', statementCliText.sheetEach)
    .option('--files <DOSSIER>', statementCliText.files)
    .addHelpText('after', statementCliText.examples);
}

function declareClose(command: Command): Command {
  return withSettings(
    withOutput(
      command.option('--month <mois>', closingCliText.month).option('--date <jour>', closingCliText.date),
    ),
  );
}

function declareReopen(command: Command): Command {
  return withOutput(command.option('--month <mois>', closingCliText.month))
    .option('--json', cliText.json)
    .option('-q, --quiet', cliText.quiet);
}
