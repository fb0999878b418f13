import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readTypedAmount } from '../../app/typed-amount';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { booksAccount } from '../../text/appropriation-labels';
import { formatEuros } from '../../text/formats';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { typedAmount } from './appropriation-form';
import type { BooksFigure } from '../../domain/appropriation/books-figures';
import type { ShownAppropriation } from './use-appropriation';

const words = appropriationPaneText.books;

interface BooksSectionProps {
  readonly shown: ShownAppropriation;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    },
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  facts: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: 'block' },
});

/** What imported accounts give, beside what is typed; nothing without an import. */
export function BooksSection({ shown }: BooksSectionProps): ReactElement | null {
  const styles = useStyles();
  const card = useCard();
  const { books, form, change } = shown;
  if (books.length === 0) return null;
  return (
    <Section title={words.title}>
      <div className={card.card}>
        <ul className={styles.list}>
          {books.map((figure) => {
            const field = appropriationPaneText.fields[figure.field];
            return (
              <li key={figure.field}>
                <div className={styles.facts}>
                  <strong>{field}</strong>
                  <span className={styles.line}>
                    {words.figure(formatEuros(figure.amount), booksAccount(figure.account))}
                  </span>
                  <span className={styles.line}>{differenceOf(figure, form[figure.field])}</span>
                </div>
                {isSame(figure, form[figure.field]) ? null : (
                  <Button
                    size="small"
                    aria-label={words.takeFor(field)}
                    onClick={() => change({ ...form, [figure.field]: typedAmount(figure.amount) })}
                  >
                    {words.take}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}

function isSame({ amount }: BooksFigure, text: string): boolean {
  return readTypedAmount(text)?.equals(amount) === true;
}

function differenceOf(figure: BooksFigure, text: string): string {
  const typed = readTypedAmount(text);
  if (typed === null) return words.notTyped;
  return isSame(figure, text) ? words.same : words.difference(formatEuros(figure.amount.minus(typed)));
}
