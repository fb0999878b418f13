import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface StageHeadingProps {
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus so that a screen reader says it; it is no control, and needs no ring.
    outlineStyle: 'none',
  },
});

/** The heading of a view. It takes the focus when the view appears: what had it before is gone. */
export function StageHeading({ children }: StageHeadingProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who switches between requests with the arrows stays on the tabs.
    if (document.activeElement?.getAttribute('role') !== 'tab') heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
