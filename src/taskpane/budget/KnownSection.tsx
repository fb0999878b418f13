import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { KnownBudget } from '../../app/read-budget';
import { budgetPaneText } from '../../text/budget-pane-text';
import { FactList } from '../parts/FactList';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { WrittenSheets } from '../parts/WrittenSheets';
import { usePaneStore } from '../state/use-pane';
import type { ShownBudget } from './use-budget';

const words = budgetPaneText.known;

interface KnownSectionProps {
  readonly known: KnownBudget;
  readonly shown: ShownBudget;
}

const useStyles = makeStyles({
  jumps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** What the workbook holds for a budget already: lines, accounts, year. */
export function KnownSection({ known, shown }: KnownSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const { reading, books, year } = known;
  const [place] = reading.placeOf.values();
  const lines = shown.mapped?.lines.length ?? 0;
  return (
    <>
      <Section title={words.title}>
        <div className={card.card}>
          <FactList
            align="left"
            facts={[
              [words.year, year === null ? words.yearUnknown : String(year)],
              [words.lines, reading.from === 'workbook' ? words.ofSheet(lines) : words.ofTemplate(lines)],
              ...(reading.structureSections.length === 0
                ? []
                : ([[words.sections, reading.structureSections.join(', ')]] as const)),
              [
                words.books,
                books === null ? words.noBooks : words.imported(books.title, books.balance.length),
              ],
            ]}
          />
          {place === undefined && books === null ? null : (
            <div className={styles.jumps}>
              {place === undefined ? null : <Jump label={words.showLines} sheet={place.sheet} />}
              {books === null ? null : <Jump label={words.showBalance} sheet={books.title} />}
            </div>
          )}
        </div>
      </Section>
      {shown.written.length === 0 ? null : (
        <>
          <div role="status">{budgetPaneText.import.written}</div>
          <WrittenSheets sheets={shown.written} />
        </>
      )}
    </>
  );
}

function Jump({ label, sheet }: { readonly label: string; readonly sheet: string }): ReactElement {
  const store = usePaneStore();
  return (
    <Button
      size="small"
      icon={<DocumentTableRegular />}
      onClick={() => void store.jumpTo({ sheet, cell: { row: 0, column: 0 } })}
    >
      {label}
    </Button>
  );
}
