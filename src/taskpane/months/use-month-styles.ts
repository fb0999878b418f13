import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of this view have in common. */
export const useMonthStyles = makeStyles({
  /** Buttons side by side, as far as there is room. */
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** The last line of a card. */
  foot: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
