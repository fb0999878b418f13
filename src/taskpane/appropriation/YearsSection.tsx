import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { RateScale } from './RateScale';
import { nextName } from './read-form';
import { TypedInput } from './TypedInput';
import type { ShownAppropriation } from './use-appropriation';
import { YearItem } from './YearItem';

const words = appropriationPaneText;

/** As many as the sheet has lines for. */
const mostYears = 5;

interface YearsSectionProps {
  readonly shown: ShownAppropriation;
  /** `null` while there is nothing to show. */
  readonly report: AppropriationReport | null;
}

const useStyles = makeStyles({
  form: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalM },
  results: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  add: { alignSelf: 'flex-start' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** This year and the ones after it under the same statutes; a rate can be moved and all of them follow. */
export function YearsSection({ shown, report }: YearsSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const years = report === null ? [] : [report.appropriation, ...report.nextYears];
  return (
    <Section title={words.years}>
      <Body1>{words.yearsIntro}</Body1>
      <div className={`${card.card} ${styles.form}`}>
        <RateScale shown={shown} />
        <NextResults shown={shown} />
      </div>
      {years.length === 0 ? null : (
        <ol className={`${card.card} ${styles.list}`}>
          {years.map((year, index) => (
            <YearItem
              key={yearName(shown.form.year, index)}
              name={yearName(shown.form.year, index)}
              year={year}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

function NextResults({ shown: { form, faults, change } }: Pick<YearsSectionProps, 'shown'>): ReactElement {
  const styles = useStyles();
  const { nextResults } = form;
  return (
    <>
      <div className={styles.results}>
        {nextResults.map((text, index) => (
          <TypedInput
            // The lines have nothing but their place.
            key={nextName(index)}
            label={words.nextResult(yearName(form.year, index + 1))}
            unit="€"
            value={text}
            fault={faults.get(nextName(index))}
            onChange={(typed) =>
              change({ ...form, nextResults: nextResults.map((one, at) => (at === index ? typed : one)) })
            }
          />
        ))}
      </div>
      {nextResults.length >= mostYears ? null : (
        <Button
          size="small"
          className={styles.add}
          onClick={() => change({ ...form, nextResults: [...nextResults, ''] })}
        >
          {words.addYear}
        </Button>
      )}
    </>
  );
}

/** `2015`, or `n + 1` while the year is not told. */
function yearName(typed: string, index: number): string {
  const year = /^\s*\d{4}\s*$/.test(typed) ? Number(typed) : null;
  if (year !== null) return String(year + index);
  return index === 0 ? words.thisYear : words.nextYear(index);
}
