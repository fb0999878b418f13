import type { ClosedMonth } from '../../domain/closing/closed-month';
import type { ContributionInputs } from '../../domain/contribution/contribution-inputs';
import type { EntryAccounts } from '../../domain/journal/entry-accounts';
import type { Rounding } from '../../domain/contribution/scheme';
import type { Rate } from '../../domain/values/rate';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import type { FinancialYear } from '../../domain/values/financial-year';
import type { DecimalChoice } from '../cells/read-amount';
import type { WorkbookSnapshot } from '../port';
import type { Problem } from '../problems';
import type { SheetCorrection, Understanding } from '../understanding';
import { chooseYear, inferFirstMonth, type FirstMonthSource } from './choose-year';
import { derivePeople } from './derive-people';
import { findStrangers } from './find-strangers';
import { describeUnderstanding } from './describe-understanding';
import { checkSchemes } from './check-schemes';
import { entryAccounts } from './entry-accounts';
import { gatherInputs, type GatheredInputs, type SideTable } from './gather-inputs';
import { gatherSchemes } from './gather-schemes';
import { inSheetOrder } from './in-sheet-order';
import { mergeCorrections, readCorrections } from './read-corrections';
import { PeopleIndex } from './people-index';
import { ProblemList } from './problem-list';
import { withCollective } from './read-collective';
import { readClosedMonths } from './read-closed-months';
import { readParameters, type Parameters } from './read-parameters';
import { readPeople, type ListedPeople } from './read-people';
import { categoriesOf, readAllRates } from './read-all-rates';
import { findNeededSheets } from './needed-sheets';
import type { Needs } from './needs-sides';
import type { SideReading } from './side-columns';
import { readTurnoverTables, type ReadTable, type TableToRead } from './read-turnover-tables';
import { settingOrigins, type SettingOrigins } from './setting-origins';
import type { WrittenIdentity } from './turnover-entry';
import type { SheetTables } from './sheet-tables';

/** What a door says about the reading; what it leaves out comes from the workbook. */
export interface ReadingSettings {
  readonly year?: number;
  readonly rate?: Rate;
  readonly rounding?: Rounding;
  readonly decimal?: DecimalChoice;
  readonly corrections?: readonly SheetCorrection[];
  /**
   * `added`: who is on no list is a person all the same. For a year gone by, whose leavers are not on the list of
   * this one any more. `refused` when nothing is said.
   */
  readonly unknownPeople?: 'refused' | 'added';
  /** Reads amounts beside the turnover even where no scheme of the workbook asks for them. */
  readonly sides?: SideReading;
}

export interface WorkbookReading {
  readonly understanding: Understanding;
  /** Errors and warnings, in the order of the sheets where there is one. */
  readonly problems: readonly Problem[];
  readonly settings: {
    readonly year: number | null;
    readonly firstMonth: number;
    readonly rate: Rate;
    readonly rounding: Rounding;
    readonly decimal: DecimalChoice;
    readonly origins: SettingOrigins;
    readonly accounts: EntryAccounts;
  };
  /** Everybody that the workbook knows, whatever the year. */
  readonly people: readonly Entrepreneur[];
  /** `null` when there is no year or no turnover to compute; also to be refused when problems hold an error. */
  readonly inputs: ContributionInputs | null;
  /** Months whose figures are frozen. */
  readonly closed: readonly ClosedMonth[];
}

/** Reads a whole workbook: settings, people, turnover in whichever layouts it stands, and all of its faults. */
export function readWorkbook(workbook: WorkbookSnapshot, settings: ReadingSettings): WorkbookReading {
  const problems = new ProblemList();
  const corrections = mergeCorrections(readCorrections(workbook, problems), settings.corrections ?? []);
  const { sheets, needs } = findNeededSheets(workbook, corrections, settings.sides);
  const parameters = readAllParameters(sheets, workbook, problems);
  const asked = askedFor(settings, parameters, sheets);
  const data = readData(sheets, { ...asked, ...needs }, { workbook, problems });
  const { tables, sideTables, people, index, year } = data;
  const schemes = gatherSchemes(
    {
      asked: settings.rate ?? null,
      parameter:
        parameters.rate === undefined ? null : { rate: parameters.rate, place: parameters.ratePlace ?? null },
      own: people.ownRates,
      dated: readAllRates(sheets, index, { workbook, people, problems, decimal: asked.decimal }),
    },
    people.people,
    problems,
  );
  const categories = categoriesOf(schemes.schemes);
  const gathered = gatherInputs({ ...data, sheets, categories, problems });
  const turnover = withShares(gathered.turnover, sheets, { year, index, asked, workbook, problems });
  const rest = { openings: people.openings, schemes: schemes.schemes, rounding: asked.rounding };
  const inputs = turnover === null || year === null ? null : { year, ...turnover, ...rest };
  if (inputs !== null) checkSchemes(schemes.placed, inputs, problems);
  const { closed, problems: altered } = readClosedMonths(workbook);
  const { rounding, decimal } = asked;
  const all = [...tables, ...sideTables.map(({ table }) => table)];
  return {
    understanding: describeUnderstanding({ sheets, people, tables: all, setAside: gathered.setAside }),
    problems: inSheetOrder([...problems.all, ...altered], workbook),
    closed,
    settings: {
      year: year?.year ?? asked.year,
      firstMonth: year?.start.number ?? asked.firstMonth,
      rate: schemes.rate,
      rounding,
      decimal,
      origins: settingOrigins(settings, parameters),
      accounts: entryAccounts(parameters),
    },
    people: people.people,
    inputs,
  };
}

interface SharesContext extends DataContext {
  readonly year: FinancialYear | null;
  readonly index: PeopleIndex;
  readonly asked: Asked;
}

/** The turnover of everybody with the parts of collective activities; `null` without a year or any turnover. */
function withShares(
  gathered: GatheredInputs['turnover'],
  sheets: readonly SheetTables[],
  { year, index, asked: { decimal }, workbook: { dateSystem }, problems }: SharesContext,
): GatheredInputs['turnover'] {
  if (gathered === null || year === null) return null;
  return withCollective(gathered, sheets, { year, index, decimal, dateSystem, problems });
}

/** The settings that the reading itself needs: the door first, then the workbook, then what is usual. */
interface Asked {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly firstMonthIs: FirstMonthSource;
  readonly rounding: Rounding;
  readonly decimal: DecimalChoice;
  readonly unknownPeople: 'refused' | 'added';
}

function askedFor(settings: ReadingSettings, parameters: Parameters, sheets: readonly SheetTables[]): Asked {
  const firstMonth = parameters.firstMonth ?? inferFirstMonth(sheets.flatMap(({ turnover }) => turnover));
  return {
    year: settings.year ?? parameters.year ?? null,
    firstMonth,
    firstMonthIs: parameters.firstMonth === undefined && firstMonth === 1 ? 'assumed' : 'known',
    rounding: settings.rounding ?? parameters.rounding ?? 'month',
    decimal: settings.decimal ?? parameters.decimal ?? 'ask',
    unknownPeople: settings.unknownPeople ?? 'refused',
  };
}

interface WorkbookData {
  readonly tables: readonly ReadTable[];
  readonly sideTables: readonly SideTable[];
  readonly people: ListedPeople;
  readonly index: PeopleIndex;
  readonly year: FinancialYear | null;
  readonly strangers: ReadonlySet<number>;
}

interface DataContext {
  readonly workbook: WorkbookSnapshot;
  readonly problems: ProblemList;
}

function readData(
  sheets: readonly SheetTables[],
  asked: Asked & Needs,
  { workbook, problems }: DataContext,
): WorkbookData {
  const { dateSystem } = workbook;
  const { decimal, firstMonth, sides, categories } = asked;
  const listed = readPeople(
    sheets.flatMap(({ people }) => people),
    { system: dateSystem, decimal, problems },
  );
  const index = new PeopleIndex(listed.people);
  const context = {
    ...{ decimal, dateSystem, firstMonth, sides, categories, fallbackYear: asked.year },
    isKnown: (who: WrittenIdentity) => index.isKnown(who),
  };
  const tables = readTurnoverTables(tablesToRead(sheets.filter(({ side }) => side === null)), context);
  const sideTables = sheets.flatMap((sheet): readonly SideTable[] => {
    const { side } = sheet;
    if (side === null) return [];
    return readTurnoverTables(tablesToRead([sheet]), context).map((table) => ({ kind: side, table }));
  });
  const strangers = findStrangers(tables, index);
  const counting = tables.filter((_, position) => !strangers.has(position));
  const months = counting.flatMap(({ turnover }) => turnover.months);
  const year = chooseYear(
    months,
    { asked: asked.year, firstMonth, firstMonthIs: asked.firstMonthIs },
    problems,
  );
  if (listed.people.length > 0) {
    const unknown = asked.unknownPeople === 'added' ? unknownPeople(counting, index) : [];
    if (unknown.length === 0) return { tables, sideTables, people: listed, index, year, strangers };
    const all = { ...listed, people: [...listed.people, ...unknown] };
    return { tables, sideTables, people: all, index: new PeopleIndex(all.people), year, strangers };
  }
  const people = deriveFrom(counting, year, problems);
  return { tables, sideTables, people, index: new PeopleIndex(people.people), year, strangers };
}

function tablesToRead(sheets: readonly SheetTables[]): readonly TableToRead[] {
  return sheets.flatMap(({ turnover, correction }) => turnover.map((table) => ({ table, correction })));
}

/** Those of the tables who are on no list; nothing is told of them. */
function unknownPeople(tables: readonly ReadTable[], index: PeopleIndex): readonly Entrepreneur[] {
  const entries = tables.flatMap(({ turnover }) => turnover.entries);
  const unknown = entries.filter(({ who }) => index.match(who).kind === 'unknown');
  return derivePeople(unknown, new ProblemList()).map(({ entrepreneur }) => entrepreneur);
}

function readAllParameters(
  sheets: readonly SheetTables[],
  workbook: WorkbookSnapshot,
  problems: ProblemList,
): Parameters {
  return sheets
    .filter(({ role, correction }) => role === 'parameters' && correction?.readAs !== 'ignore')
    .reduce<Parameters>((sofar, { sheet, rates }) => {
      const ratesArea = rates?.area ?? null;
      return { ...readParameters(sheet, { system: workbook.dateSystem, problems, ratesArea }), ...sofar };
    }, {});
}

function deriveFrom(
  tables: readonly ReadTable[],
  year: FinancialYear | null,
  problems: ProblemList,
): ListedPeople {
  const entries = tables.flatMap(({ turnover }) => turnover.entries);
  const people = derivePeople(
    entries.filter(({ month }) => year === null || year.contains(month)),
    problems,
  );
  return {
    people: people.map(({ entrepreneur }) => entrepreneur),
    ownRates: [],
    openings: new Map(),
    placeOf: new Map(),
    tables: new Map(),
  };
}
