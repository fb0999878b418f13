import { makeStyles, tokens } from '@fluentui/react-components';

/** Tables of labels and amounts inside a card: labels may wrap, amounts never do. */
export const useFigureTable = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      verticalAlign: 'top',
    },
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
    '& tbody tr, & tfoot tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tfoot td': { fontWeight: tokens.fontWeightSemibold },
  },
  number: {
    textAlign: 'right !important' as 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
});
