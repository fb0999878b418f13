import type { Applied, Outcome, Progress, WorkbookEdits } from '../../../port';
import { planEdits } from '../../plan-edits';
import type { SheetPlan } from '../../plan-edits';
import { folderOf, relativeTarget } from '../package/part-names';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorkbookReader } from '../reading/read-workbook';
import { contentTypes } from '../xml/dialect';
import type { BuildContext, WritingPlan } from './build-sheet';
import { buildSheet } from './build-sheet';
import { checkTitle } from './check-title';
import { namesInWorkbook } from './names-in-workbook';
import { PackageDraft } from './package-draft';
import { emptyStyles, StyleRegistry } from './style-registry';
import { WorkbookEditor } from './workbook-editor';
import type { Before } from './workbook-state';
import { readBefore } from './workbook-state';

export interface OpenPackage {
  readonly source: XlsxPackage;
  readonly reader: WorkbookReader;
}

export interface EditedPackage {
  /** The same package when nothing was to be done. */
  readonly source: XlsxPackage;
  readonly applied: Applied;
}

/** Checks all edits, then builds all of them beside the package; on any problem the package is as it was. */
export function applyEdits(
  open: OpenPackage,
  edits: WorkbookEdits,
  progress?: Progress,
): Outcome<EditedPackage> {
  if (open.reader.book.isShared)
    return { status: 'refused', problems: [{ code: 'workbook-shared', place: null }] };
  const before = readBefore(open.source, open.reader);
  const planned = planEdits(edits, before.state);
  if (planned.status === 'refused') return planned;
  const plans = planned.value;
  const applied = { sheets: plans.map(({ edit, title }) => ({ key: edit.key, title })) };
  const writing = plans.filter((plan): plan is WritingPlan => plan.action !== 'keep');
  if (writing.length === 0) return { status: 'done', value: { source: open.source, applied } };
  const work = new Writing(open, before, plans);
  for (const [index, plan] of writing.entries()) {
    if (progress?.isCancelled() === true)
      return { status: 'refused', problems: [{ code: 'cancelled', place: null }] };
    work.write(plan);
    progress?.report(index + 1, writing.length);
  }
  return { status: 'done', value: { source: work.finish(), applied } };
}

/** One run of writing: what its sheets share. */
class Writing {
  private readonly draft: PackageDraft;
  private readonly editor: WorkbookEditor;
  private readonly stylesPart: string;
  private readonly context: BuildContext;

  constructor(
    private readonly open: OpenPackage,
    private readonly before: Before,
    plans: readonly SheetPlan[],
  ) {
    const { book } = open.reader;
    this.draft = new PackageDraft(open.source);
    this.editor = new WorkbookEditor(book);
    this.stylesPart = this.findStyles();
    const { draft } = this;
    const styles = new StyleRegistry(draft.text(this.stylesPart));
    const names = namesInWorkbook(plans);
    this.context = { draft, styles, names, dialect: book.dialect, dateSystem: book.dateSystem };
  }

  write(plan: WritingPlan): void {
    const own = this.before.ownSheets.get(plan.title) ?? null;
    const { editor, draft, open } = this;
    if (plan.action === 'replace' && own !== null) {
      const bytes = buildSheet(plan, own, this.context);
      if (!areEqual(bytes, own.old.bytes)) {
        draft.put(own.part, bytes);
        this.forgetCalculation();
      }
      this.name(plan, open.reader.book.sheets.indexOf(own.entry));
      return;
    }
    checkTitle(plan.title);
    const { part: bookPart, dialect } = open.reader.book;
    const part = draft.freeName(`${folderOf(bookPart)}worksheets/sheet`);
    draft.put(part, buildSheet(plan, { part, old: null }, this.context), contentTypes.sheet);
    const links = draft.relationshipsOf(bookPart);
    const id = links.add(`${dialect.relationships}/worksheet`, relativeTarget(bookPart, part));
    this.name(plan, editor.addSheet(plan.title, id));
  }

  finish(): XlsxPackage {
    const { draft, editor, open } = this;
    draft.put(open.reader.book.part, editor.toText());
    draft.put(this.stylesPart, this.context.styles.toText());
    return draft.finish();
  }

  private name(plan: WritingPlan, position: number): void {
    this.editor.mark(plan.edit.key, { sheet: plan.title, area: plan.area });
    this.editor.setPrintTitles({ title: plan.title, position }, plan.edit.print);
  }

  /** Formulas went away: the list of formulas in their old order would make Excel repair the file. */
  private forgetCalculation(): void {
    const links = this.draft.relationshipsOf(this.open.reader.book.part);
    for (const { id, target } of links.ofKind('calcChain')) {
      links.remove(id);
      this.draft.remove(target);
    }
    this.editor.calculateOnLoad();
  }

  private findStyles(): string {
    const { book } = this.open.reader;
    const links = this.draft.relationshipsOf(book.part);
    const known = links.ofKind('styles').find(({ target }) => this.draft.has(target));
    if (known !== undefined) return known.target;
    const part = `${folderOf(book.part)}styles.xml`;
    this.draft.put(part, emptyStyles(book.dialect), contentTypes.styles);
    links.add(`${book.dialect.relationships}/styles`, relativeTarget(book.part, part));
    return part;
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // A loop: a callback per byte would take longer than writing the sheet.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
