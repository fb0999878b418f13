import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { requestLabels, requestsLabel } from '../../text/request-labels';
import { requestKeys } from '../state/request-key';
import { usePaneState, usePaneStore } from '../state/use-pane';

/** What the tabs switch has this id, and is named by the tab of the request. */
export const panelId = 'request-panel';

export function tabId(request: string): string {
  return `request-tab-${request}`;
}

const useStyles = makeStyles({
  // More requests than fit a narrow pane stand on a second line, where they can be seen.
  tabs: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalS}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `3px solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
    // In high contrast a border that is transparent is drawn all the same.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The switch between what the pane can be asked for: one stop for Tab, arrows inside, Enter or Space to choose. */
export function RequestTabs(): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { request } = usePaneState();
  return (
    <div role="tablist" aria-label={requestsLabel} className={styles.tabs}>
      {requestKeys.map((key) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(key)}
          aria-selected={key === request}
          aria-controls={key === request ? panelId : undefined}
          tabIndex={key === request ? 0 : -1}
          className={mergeClasses(styles.tab, key === request && styles.chosen)}
          onKeyDown={moveFocus}
          onClick={() => store.show(key)}
        >
          {requestLabels[key]}
        </button>
      ))}
    </div>
  );
}

/** Arrows go round, Home and End to the ends. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const list = event.currentTarget.closest('[role=tablist]');
  const tabs = [...(list?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  const here = tabs.findIndex((tab) => tab === event.currentTarget);
  const next = {
    ArrowRight: here + 1,
    ArrowLeft: here - 1 + tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (next === undefined || tabs.length === 0) return;
  event.preventDefault();
  tabs[next % tabs.length]?.focus();
}
