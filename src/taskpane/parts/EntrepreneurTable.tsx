import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { ContributionReport, EntrepreneurContribution } from '../../reports/contribution-report';
import { formatAmount, formatShare } from '../../text/formats';
import { paneText } from '../../text/pane-text';
import { matchesSearch } from '../state/matches-search';
import { useCard } from './use-card';

const words = paneText.result;

interface EntrepreneurTableProps {
  readonly report: ContributionReport;
}

/** A co-operative seldom has more; a page of a thousand lines answers slowly. */
const shownAtFirst = 100;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
    '& tbody tr, & tfoot tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  },
  label: { textAlign: 'left' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  code: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Everyone's turnover and contribution of the year; the months are in the sheet. */
export function EntrepreneurTable({ report }: EntrepreneurTableProps): ReactElement {
  const card = useCard();
  const [search, setSearch] = useState('');
  const [isWhole, setWhole] = useState(false);
  const found = report.entrepreneurs.filter(({ entrepreneur }) =>
    matchesSearch([entrepreneur.code, entrepreneur.name], search),
  );
  const shown = isWhole ? found : found.slice(0, shownAtFirst);
  return (
    <>
      <Input
        type="search"
        value={search}
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div role="status" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
        {search === '' ? '' : words.found(found.length)}
      </div>
      <div className={card.card}>
        <FigureTable rows={shown} report={report} isFiltered={search !== ''} />
      </div>
      {shown.length < found.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.showAll(found.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

interface FigureTableProps {
  readonly rows: readonly EntrepreneurContribution[];
  readonly report: ContributionReport;
  readonly isFiltered: boolean;
}

function FigureTable({ rows, report, isFiltered }: FigureTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {words.name}
          </th>
          <th scope="col" className={styles.number}>
            {words.turnoverShort}
          </th>
          <th scope="col" className={styles.number}>
            {words.contributionShort}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureRow key={row.entrepreneur.id} row={row} />
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={3}>{words.noneFound}</td>
          </tr>
        ) : null}
      </tbody>
      {/* A total under a part of the lines would be taken for their sum. */}
      {isFiltered ? null : (
        <tfoot>
          <tr>
            <th scope="row" className={styles.label}>
              {words.total}
            </th>
            <td className={styles.number}>{formatAmount(report.totals.turnover)}</td>
            <td className={styles.number}>{formatAmount(report.totals.contribution)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function FigureRow({ row }: { readonly row: EntrepreneurContribution }): ReactElement {
  const styles = useStyles();
  const { code, name } = row.entrepreneur;
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {name === '' ? code : name}
        <span className={styles.code}>
          {[name === '' ? '' : code, words.share(formatShare(row.share))].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles.number}>{formatAmount(row.turnover)}</td>
      <td className={styles.number}>{formatAmount(row.contribution)}</td>
    </tr>
  );
}
