import { Argument } from 'commander';
import type { Command } from 'commander';
import { appropriationCliText as text } from '../text/appropriation-cli-text';
import { budgetCliText } from '../text/budget-cli-text';
import { cliText } from '../text/cli-text';
import { capitalised } from '../text/phrases';

/** The options of `mutualisation appropriate`, with their help. */
export function declareAppropriate(target: Command): Command {
  return target
    .usage(text.usage)
    .summary(text.description)
    .description(`${capitalised(text.description)}.`)
    .addArgument(new Argument('[ENTREE]', text.input))
    .allowExcessArguments(false)
    .option('--result <montant>', text.result)
    .option('--losses <montant>', text.losses)
    .option('--legal <taux>', text.legal)
    .option('--fund <taux>', text.fund)
    .option('--labour <taux>', text.labour)
    .option('--interest <taux>', text.interest)
    .option('--capital <montant>', text.capital)
    .option('--legal-reserve <montant>', text.legalReserve)
    .option('--ceiling <mode>', text.ceiling)
    .option('--unit <unit>', text.unit)
    .option('--policy <mode>', text.policy)
    .option('--gains <montant>', text.gains)
    .option('--loss <mode>', text.loss)
    .option('--labour-booked <montant>', text.labourBooked)
    .option(`--year ${cliText.yearArgument}`, text.year)
    .option('--next <montants>', text.next)
    .option('--entries <format>', text.entries)
    .option('--date <jour>', text.date)
    .option('--fec <FICHIER>', text.fec)
    .option('--balance <FICHIER>', text.balance)
    .option('--lenient', budgetCliText.lenient)
    .option('-o, --out <SORTIE>', text.out)
    .option('--in-place', cliText.inPlace)
    .option('--json', cliText.json)
    .option('-q, --quiet', cliText.quiet);
}
