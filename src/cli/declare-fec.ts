import { Argument } from 'commander';
import type { Command } from 'commander';
import { cliText } from '../text/cli-text';
import { ledgerCliText as text } from '../text/ledger-cli-text';
import { capitalised } from '../text/phrases';

/** The options of `mutualisation fec`, with their help. */
export function declareFec(target: Command): Command {
  return target
    .usage(text.usage)
    .summary(text.description)
    .description(`${capitalised(text.description)}.`)
    .addArgument(new Argument('<FICHIER>', text.input))
    .allowExcessArguments(false)
    .option('--section', text.section)
    .option('--lenient', text.lenient)
    .option('--json', cliText.json)
    .option('-q, --quiet', cliText.quiet);
}
