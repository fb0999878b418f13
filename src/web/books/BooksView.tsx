import { Body1, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { webText } from '../../text/web-text';
import type { BooksStage } from '../bench/bench-state';
import { useBench, useBenchState } from '../bench/use-bench';
import { FileButton } from '../landing/FileButton';
import { BooksProblems } from './BooksProblems';
import { BooksRead } from './BooksRead';
import { openBooksLeniently, openSampleBooks } from './open-books';

const words = webText.books;

const useStyles = makeStyles({
  view: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    '& > *': { flexShrink: 0 },
    '& > button': { alignSelf: 'flex-start' },
    '@media print': { height: 'auto', overflowY: 'visible' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The accounts of the year: the file to be given, how far its reading is, what it adds up to. */
export function BooksView(): ReactElement {
  const styles = useStyles();
  const { books } = useBenchState();
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Stage books={books} />
    </div>
  );
}

function Stage({ books }: { readonly books: BooksStage }): ReactElement {
  const bench = useBench();
  switch (books.kind) {
    case 'none':
      return <NoBooks />;
    case 'reading':
      return (
        <>
          <Body1 role="status">{words.reading(books.name)}</Body1>
          <ProgressBar value={books.part} aria-label={words.reading(books.name)} />
          <Button onClick={() => bench.stop()}>{words.cancel}</Button>
        </>
      );
    case 'refused':
      return (
        <>
          <Body1 role="alert">{words.refused(books.file.name)}</Body1>
          <BooksProblems problems={books.problems} />
          <Button onClick={() => void openBooksLeniently(bench, books.file)}>{words.leniently}</Button>
          <FileButton label={words.chooseOther} />
        </>
      );
    case 'read':
      return <BooksRead read={books.read} />;
  }
}

function NoBooks(): ReactElement {
  const bench = useBench();
  const [isMissing, setMissing] = useState(false);
  const open = async (): Promise<void> => setMissing(!(await openSampleBooks(bench)));
  return (
    <>
      <Body1>{words.none}</Body1>
      <FileButton appearance="primary" label={words.choose} />
      <Button onClick={() => void open()}>{words.trySample}</Button>
      <div role="alert">{isMissing ? <Body1>{webText.landing.sampleMissing}</Body1> : null}</div>
    </>
  );
}
