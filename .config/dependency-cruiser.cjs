/**
 * Which room may import which: the table of docs/architecture.md, line by line. The comment of a rule is
 * the sentence that is shown when it breaks.
 */
const contract = '^src/workbook/[^/]+[.]ts$';
const places = '^src/workbook/(problems|cell-name)[.]ts$';
const doors = '^src/(taskpane|commands|web|cli)/';

/** Everything of ours outside `allowed` is forbidden to files under `from`; type-only imports of `types` are fine. */
function room(name, comment, { from, allowed, types = [] }) {
  const reachable = [from, ...allowed];
  return [
    {
      name,
      comment,
      severity: 'error',
      from: { path: from },
      to: { path: '^src/', pathNot: [...reachable, ...types] },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${name}-types`,
            comment: `${comment} From there it takes types only.`,
            severity: 'error',
            from: { path: from },
            to: { path: types, pathNot: reachable, dependencyTypesNot: ['type-only'] },
          },
        ]),
  ];
}

const rooms = [
  ...room('domain-alone', 'domain/ is accounting and nothing else: it imports no other room.', {
    from: '^src/domain/',
    allowed: [],
  }),
  ...room('ledger-on-domain', 'ledger/ reads accounting texts: it knows the domain and no workbook.', {
    from: '^src/ledger/',
    allowed: ['^src/domain/'],
  }),
  ...room(
    'reports-on-domain',
    'reports/ says what a reader will see: it knows the domain, no cells and no French.',
    {
      from: '^src/reports/',
      allowed: ['^src/domain/'],
    },
  ),
  ...room(
    'text-on-reports',
    'text/ puts reports and problems into French: it reads no workbook and asks nothing.',
    {
      from: '^src/text/',
      allowed: ['^src/domain/', '^src/reports/', places],
      types: [contract, '^src/app/(requests|preview-rows)[.]ts$'],
    },
  ),
  ...room(
    'contract-on-domain',
    'The contract of the workbook is plain data: it imports nothing but itself.',
    {
      from: contract,
      allowed: ['^src/domain/'],
    },
  ),
  ...room(
    'layout-alone',
    'layout/ holds names of sheets, tables and columns: it imports only the contract.',
    {
      from: '^src/workbook/layout/',
      allowed: [],
      types: [contract],
    },
  ),
  ...room(
    'cells-to-values',
    'cells/ turn one cell into a value of the domain or a problem, and know no table.',
    {
      from: '^src/workbook/cells/',
      allowed: ['^src/domain/', contract, '^src/workbook/layout/'],
    },
  ),
  ...room(
    'readers-to-domain',
    'readers/ turn a snapshot into domain inputs: no report, no writer, no French, no adapter.',
    {
      from: '^src/workbook/readers/',
      allowed: ['^src/domain/', contract, '^src/workbook/(layout|cells)/'],
    },
  ),
  ...room('writers-from-reports', 'writers/ turn a report into edits: no reader and no adapter.', {
    from: '^src/workbook/writers/',
    allowed: ['^src/domain/', '^src/reports/', '^src/text/', contract, '^src/workbook/layout/'],
  }),
  ...room(
    'adapters-on-the-port',
    'An adapter knows the contract of the workbook and its own host, nothing of accounting.',
    {
      from: '^src/workbook/adapters/',
      allowed: [contract],
    },
  ),
  ...room(
    'app-strings-steps',
    'app/ strings the steps together: no French, no door, and no adapter, which its caller gives it.',
    {
      from: '^src/app/',
      allowed: ['^src/domain/', '^src/ledger/', '^src/reports/', '^src/workbook/(?!adapters/)'],
    },
  ),
  ...room(
    'doors-ask-app',
    'A door shows and asks: it computes nothing and reads no cell, it goes through app/ and text/.',
    {
      from: doors,
      allowed: ['^src/text/', '^src/app/', '^src/workbook/adapters/[^/]+/(index|codec-[a-z]+)[.]ts$', places],
      types: ['^src/domain/', '^src/reports/', contract],
    },
  ),
  ...room('functions-on-domain', 'functions/ are formulas on the domain: no workbook, no report.', {
    from: '^src/functions/',
    allowed: ['^src/domain/', '^src/text/'],
  }),
];

const pure = '^src/(domain|ledger|reports|text|app)/|^src/workbook/(?!adapters/)';

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'adapters-apart',
      comment: 'One adapter does not know another; what they share stands beside them in adapters/.',
      severity: 'error',
      from: { path: '^src/workbook/adapters/([^/]+)/' },
      to: { path: '^src/workbook/adapters/[^/]+/', pathNot: '^src/workbook/adapters/$1/' },
    },
    {
      name: 'doors-apart',
      comment:
        'A door does not go through another door (the commands share the runtime of the pane and may).',
      severity: 'error',
      from: { path: '^src/(taskpane|cli|functions)/' },
      to: { path: '^src/(taskpane|commands|web|cli|functions)/', pathNot: ['^src/$1/', '^src/commands/'] },
    },
    {
      name: 'web-shows-the-pane',
      comment:
        'The page shows the parts, views and state of the pane and its themes; it takes nothing else of another door, least of all what starts Excel.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: {
        path: '^src/(taskpane|commands|cli|functions)/',
        pathNot:
          '^src/taskpane/((appropriation|budget|months|parts|simulation|state|views)/|(use|pane)-theme[.]ts$)',
      },
    },
    {
      name: 'web-without-office',
      comment: 'No file that the page loads leads to Office.js: its licence covers Microsoft 365 only.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/workbook/adapters/office/', reachable: true },
    },
    {
      name: 'pure-rooms',
      comment:
        'Between the two ends everything is a function of its arguments: no Node, no package but decimal.js.',
      severity: 'error',
      from: { path: pure },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/decimal[.]js/',
      },
    },
    {
      name: 'decimal-in-values',
      comment: 'decimal.js is known by domain/values alone: elsewhere an amount is Money and a rate is Rate.',
      severity: 'error',
      from: { pathNot: '^src/domain/values/' },
      to: { path: 'node_modules/decimal[.]js/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'The pane, the commands and the Office adapter run in a browser: no Node built-in.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|web|functions)/|^src/workbook/adapters/(office|memory)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea, or the idea between them has no file yet.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-development-package',
      comment: 'What is shipped imports no package that is there for development only.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(commander|@types)/',
      },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
