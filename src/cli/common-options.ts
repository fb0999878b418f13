import { Option } from 'commander';
import type { Command } from 'commander';
import { cliText } from '../text/cli-text';

/** What every command on a workbook may say of the reading, and of who reads the output. */
export function withSettings(target: Command): Command {
  return target
    .option(`--year ${cliText.yearArgument}`, cliText.year)
    .option('--rate <taux>', cliText.rate)
    .addOption(new Option('--rounding <mode>', cliText.rounding))
    .addOption(new Option('--decimal <signe>', cliText.decimal))
    .option('--json', cliText.json)
    .option('-q, --quiet', cliText.quiet);
}

/** Where a workbook is written. */
export function withOutput(target: Command): Command {
  return target.option('-o, --out <SORTIE>', cliText.out).option('--in-place', cliText.inPlace);
}
