import { createParameters, type ParametersRequest } from '../app/create-parameters';
import { usageSentences, writtenText } from '../text/cli-text';
import type { Problem } from '../workbook/problems';
import { exitDone, exitOfRefusal } from './exit-codes';
import { openWorkbook } from './open-workbook';
import { outputFile } from './output-file';
import type { OutputOptions } from './output-file';
import { problemJson } from './problem-json';
import { saveWorkbook } from './save-workbook';
import { presetOption } from './scheme-options';
import { settingsOf } from './setting-options';
import type { SettingOptions } from './setting-options';
import { showRefusal } from './show-problems';
import { talkOf } from './talk';
import type { TalkOptions } from './talk';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export type ParametersOptions = SettingOptions & OutputOptions & TalkOptions & { readonly scheme?: string };

/** `mutualisation parameters`: adds the sheet that the person fills, and nothing else. */
export async function parametersCommand(
  file: string,
  options: ParametersOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(options);
  const preset = options.scheme === undefined ? {} : { preset: presetOption(options.scheme) };
  const output = outputFile(file, options);
  if (output === null) throw new UsageError(usageSentences.noTarget());
  const talk = talkOf(options);
  const problems = await addParameters({ file, output, request: { ...settings, ...preset } }, terminal);
  if (talk === 'json') {
    const status = problems.length === 0 ? 'done' : 'refused';
    const written = problems.length === 0 ? output : null;
    terminal.out(`${JSON.stringify({ status, problems: problems.map(problemJson), output: written })}\n`);
  } else if (problems.length > 0) {
    showRefusal(problems, terminal);
  } else if (talk === 'text') {
    terminal.out(`${writtenText(output)}\n`);
  }
  return problems.length === 0 ? exitDone : exitOfRefusal(problems);
}

interface ParametersJob {
  readonly file: string;
  readonly output: string;
  readonly request: ParametersRequest;
}

async function addParameters(
  { file, output, request }: ParametersJob,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const opened = await openWorkbook(file);
  if (opened.status === 'refused') return opened.problems;
  const result = await createParameters(opened.value, request);
  if (result.status === 'refused') return result.problems;
  const obstacle = await saveWorkbook(opened.value, output, terminal.isCancelled);
  return obstacle === null ? [] : [obstacle];
}
