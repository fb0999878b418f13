import { Body1, Button, Spinner, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { webText } from '../../text/web-text';
import type { BenchStage, BooksStage } from '../bench/bench-state';
import { useBench, useBenchState } from '../bench/use-bench';
import { openBooksLeniently } from '../books/open-books';
import { FileButton } from './FileButton';
import { openSample } from './open-file';
import { BrokenFile, RefusedFile } from './RefusedFile';
import { useIsDragging } from './use-drop-target';

const words = webText.landing;

const useStyles = makeStyles({
  page: {
    minHeight: '100%',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { color: tokens.colorNeutralForeground2 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '680px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  dragging: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    '& > button': { minWidth: 0 },
  },
  hint: { color: tokens.colorNeutralForeground2 },
  privacy: {
    padding: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  privacyHeading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Before a workbook is there: what the page does, how to give it one, and that nothing leaves the computer. */
export function Landing(): ReactElement {
  const styles = useStyles();
  const { stage, books } = useBenchState();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <img src="assets/icon-64.png" alt="" width={40} height={40} />
        <div className={styles.titles}>
          <h1 className={styles.title}>{webText.title}</h1>
          <Text size={200} className={styles.subtitle}>
            {webText.subtitle}
          </Text>
        </div>
      </header>
      <main className={styles.main}>
        <h2 className={styles.heading}>{words.heading}</h2>
        <Body1>{words.body}</Body1>
        {stage.kind === 'refused' ? <RefusedFile name={stage.name} problems={stage.problems} /> : null}
        {stage.kind === 'broken' ? <BrokenFile detail={stage.detail} /> : null}
        <BooksStanding books={books} />
        <DropZone stage={stage} />
        <section className={styles.privacy} aria-labelledby="privacy">
          <h3 id="privacy" className={styles.privacyHeading}>
            {words.privacyHeading}
          </h3>
          <Body1>{words.privacy}</Body1>
          <Body1>{words.offline}</Body1>
        </section>
      </main>
    </div>
  );
}

/** Accounts that were given before a workbook. */
function BooksStanding({ books }: { readonly books: BooksStage }): ReactElement | null {
  const bench = useBench();
  switch (books.kind) {
    case 'none':
      return null;
    case 'reading':
      return <Body1 role="status">{webText.books.reading(books.name)}</Body1>;
    case 'read':
      return <Body1 role="status">{webText.books.ready(books.read.books.title)}</Body1>;
    case 'refused':
      return (
        <>
          <RefusedFile name={books.file.name} problems={books.problems} />
          <Button onClick={() => void openBooksLeniently(bench, books.file)}>
            {webText.books.leniently}
          </Button>
        </>
      );
  }
}

function DropZone({ stage }: { readonly stage: BenchStage }): ReactElement {
  const styles = useStyles();
  const isDragging = useIsDragging();
  return (
    <div className={mergeClasses(styles.drop, isDragging ? styles.dragging : undefined)}>
      {stage.kind === 'opening' || stage.kind === 'open' ? (
        <Opening name={stage.kind === 'opening' ? stage.name : stage.workbook.name} />
      ) : (
        <Choices />
      )}
    </div>
  );
}

function Choices(): ReactElement {
  const styles = useStyles();
  const bench = useBench();
  const [isMissing, setMissing] = useState(false);
  const open = async (): Promise<void> => setMissing(!(await openSample(bench)));
  return (
    <>
      <Text size={400} weight="semibold">
        {words.drop}
      </Text>
      <Text className={styles.hint}>{words.or}</Text>
      <div className={styles.buttons}>
        <FileButton appearance="primary" size="large" label={words.choose} />
        <Button size="large" onClick={() => void open()}>
          {words.trySample}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {words.booksToo} {words.sampleHint}
      </Text>
      <div role="alert">{isMissing ? <Body1>{words.sampleMissing}</Body1> : null}</div>
    </>
  );
}

function Opening({ name }: { readonly name: string }): ReactElement {
  const bench = useBench();
  return (
    <>
      <div role="status">
        <Spinner label={words.opening(name)} labelPosition="below" />
      </div>
      <Button onClick={() => bench.cancelOpening()}>{words.cancel}</Button>
    </>
  );
}
