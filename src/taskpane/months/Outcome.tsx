import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface OutcomeProps {
  readonly title: string;
  /** Of the heading, when something else is named by it. */
  readonly id?: string;
  /** `now`: it has just come out, and takes the focus wherever it stands in the view. */
  readonly came: 'now' | 'before';
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus so that it is seen and said; it is no control, and needs no ring.
    outlineStyle: 'none',
  },
});

/** What came out of a part of a long view, under a heading that brings it into view. */
export function Outcome({ title, id, came, children }: OutcomeProps): ReactElement {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who comes back by the tabs stays on them.
    if (came === 'before' || document.activeElement?.getAttribute('role') === 'tab') return;
    heading.current?.focus();
    // Not the heading alone: what is asked under it has to be seen to be answered.
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, [came]);
  return (
    <div ref={whole} className={styles.outcome}>
      <h4 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h4>
      {children}
    </div>
  );
}
