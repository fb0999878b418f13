import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { columnRoleLabels, tableKindLabels } from '../../text/labels';
import { capitalised } from '../../text/phrases';
import { understoodLeftOut, understoodPeriod } from '../../text/understood';
import { areaName, columnName } from '../../workbook/cell-name';
import type { TableUnderstanding } from '../../workbook/understanding';

const words = paneText.table;

interface TableFactsProps {
  readonly table: TableUnderstanding;
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  role: { fontWeight: tokens.fontWeightSemibold },
});

/** One table as it was understood: what it is, where, which columns, how many lines, and what was left out. */
export function TableFacts({ table }: TableFactsProps): ReactElement {
  const styles = useStyles();
  const columns = table.columns.filter(({ role }) => role !== 'other');
  return (
    <dl className={styles.facts}>
      <dt>{words.layout}</dt>
      <dd>{capitalised(tableKindLabels[table.kind])}</dd>
      <dt>{words.area}</dt>
      <dd>
        {areaName(table.area)}, {words.header.toLowerCase()} {words.headerRow(table.headerRow)}
      </dd>
      {table.entrepreneur === null ? null : (
        <>
          <dt>{words.entrepreneur}</dt>
          <dd>{table.entrepreneur}</dd>
        </>
      )}
      <Period table={table} />
      <dt>{words.columns}</dt>
      <dd>
        <ul className={styles.list}>
          {columns.map(({ column, header, role }) => (
            <li key={column}>
              {words.columnRole(columnName(column), header)} :{' '}
              <span className={styles.role}>{columnRoleLabels[role]}</span>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{words.rowsRead}</dt>
      <dd>{table.rowsRead}</dd>
      {table.rowsLeftOut.length === 0 ? null : (
        <>
          <dt>{words.rowsLeftOut}</dt>
          <dd>{understoodLeftOut([table])}</dd>
        </>
      )}
    </dl>
  );
}

function Period({ table }: TableFactsProps): ReactElement | null {
  if (table.period === null) return null;
  const origin = table.periodFrom === null ? '' : `, ${words.periodOrigins[table.periodFrom]}`;
  return (
    <>
      <dt>{words.period}</dt>
      <dd>{understoodPeriod([table]) + origin}</dd>
    </>
  );
}
