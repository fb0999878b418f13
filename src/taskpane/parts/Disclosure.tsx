import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

interface DisclosureProps {
  /** What the button says; it opens and closes the children. */
  readonly label: ReactNode;
  /** What a screen reader says when the visible label alone is not enough. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly startsOpen?: 'yes' | 'no';
  /** `yes` while something inside needs the person: it opens, and stays open afterwards. */
  readonly holdsOpen?: 'yes' | 'no';
  readonly className?: string;
}

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    width: '100%',
    maxWidth: 'none',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** A button that shows and hides what stands below it. Hidden content is not rendered. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(props.startsOpen === 'yes');
  if (props.holdsOpen === 'yes' && !isOpen) setOpen(true);
  return (
    <>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.button, props.className)}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={props.name}
        onClick={() => setOpen(!isOpen)}
      >
        {props.label}
      </Button>
      {isOpen ? <div id={id}>{props.children}</div> : null}
    </>
  );
}
