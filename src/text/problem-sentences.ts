import type { Problem } from '../workbook/problems';
import { amountWordings } from './amount-wordings';
import { appropriationWordings } from './appropriation-wordings';
import { budgetWordings } from './budget-wordings';
import { closingWordings } from './closing-wordings';
import { collectiveWordings } from './collective-wordings';
import { fileWordings } from './file-wordings';
import { french } from './french';
import { hostWordings } from './host-wordings';
import { ledgerWordings } from './ledger-wordings';
import { journalWordings } from './journal-wordings';
import { monthWordings } from './month-wordings';
import { periodWordings } from './period-wordings';
import { personWordings } from './person-wordings';
import { capitalised, placeName } from './phrases';
import { schemeWordings } from './scheme-wordings';
import { settingWordings } from './setting-wordings';
import { statementWordings } from './statement-wordings';
import { workbookWordings } from './workbook-wordings';
import type { Wording, Wordings } from './wordings';

const wordings: Wordings = {
  ...amountWordings,
  ...monthWordings,
  ...personWordings,
  ...periodWordings,
  ...settingWordings,
  ...schemeWordings,
  ...appropriationWordings,
  ...budgetWordings,
  ...ledgerWordings,
  ...journalWordings,
  ...statementWordings,
  ...closingWordings,
  ...collectiveWordings,
  ...workbookWordings,
  ...hostWordings,
  ...fileWordings,
};

/** One whole sentence: where, then what. `Feuille « Mars 2014 », cellule C12 : le texte « abc » ne se lit pas…` */
export function problemSentence(problem: Problem): string {
  const place = placeName(problem.place);
  const statement = wordingOf(problem).statement(problem);
  return place === '' ? `${capitalised(statement)}.` : french`${capitalised(place)} : ${statement}.`;
}

/** What is wrong without where, for a list that shows the place apart. */
export function problemStatement(problem: Problem): string {
  return `${capitalised(wordingOf(problem).statement(problem))}.`;
}

/** What to do about it, as one sentence. */
export function problemRemedy(problem: Problem): string {
  return wordingOf(problem).remedy(problem);
}

function wordingOf(problem: Problem): Wording<Problem> {
  // The compiler cannot follow that the wording found under a code takes the problems of that very code.
  return wordings[problem.code] as Wording<Problem>;
}
