import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Appropriation } from '../../domain/appropriation/appropriation';
import { resolutionText } from '../../text/appropriation-resolution';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { copyText } from '../parts/copy-text';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';

const words = appropriationPaneText;

interface ResolutionSectionProps {
  readonly appropriation: Appropriation;
}

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The decision for the minutes, to be copied. */
export function ResolutionSection({ appropriation }: ResolutionSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const place = useRef<HTMLDivElement>(null);
  const [said, say] = useState<{ readonly word: string; readonly of: string } | null>(null);
  const text = resolutionText(appropriation);
  const copy = async (): Promise<void> => {
    // A pane may be forbidden to write to the clipboard; then the text is only selected.
    const isCopied = await copyText(text);
    if (!isCopied && place.current !== null) window.getSelection()?.selectAllChildren(place.current);
    say({ word: isCopied ? words.copied : words.selected, of: text });
  };
  return (
    <Section title={words.resolution}>
      <div className={card.card}>
        <div ref={place} className={styles.text}>
          {text}
        </div>
      </div>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {/* Once the text is another one, what was copied is no longer this. */}
        <span role="status">{said?.of === text ? said.word : ''}</span>
      </div>
    </Section>
  );
}
