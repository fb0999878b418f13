import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StyleName } from '../../workbook/style-name';
import type { ShownCell } from '../work/desk';

const height = '24px';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    height,
    lineHeight: height,
    boxSizing: 'border-box',
    padding: '0 6px',
    whiteSpace: 'nowrap',
    cursor: 'cell',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // What is filled covers a text that flows from the left.
  filled: { backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden', textOverflow: 'ellipsis' },
  flowing: { overflow: 'visible', zIndex: 1, borderRightColor: 'transparent' },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  error: { color: tokens.colorStatusDangerForeground1, textAlign: 'center' },
  selected: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  title: { fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase400 },
  quiet: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  total: { fontWeight: tokens.fontWeightBold, borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  input: { backgroundColor: tokens.colorBrandBackground2 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  doubtful: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

type Look = Exclude<keyof ReturnType<typeof useStyles>, 'cell' | 'filled' | 'flowing' | 'selected'>;

/** Of the looks that we write, those that help to find one's way in a preview. */
const looks: Readonly<Partial<Record<StyleName, Look>>> = {
  title: 'title',
  subtitle: 'quiet',
  note: 'quiet',
  header: 'head',
  'header-number': 'head',
  'euro-total': 'total',
  'percent-total': 'total',
  'count-total': 'total',
  'label-total': 'total',
  'ratio-total': 'total',
  'label-bold': 'strong',
  'percent-bold': 'strong',
  'ratio-bold': 'strong',
  link: 'link',
  input: 'input',
  'input-percent': 'input',
  'input-date': 'input',
  'input-euro': 'input',
  error: 'bad',
  warning: 'doubtful',
  good: 'good',
};

/** The classes of a cell: where numbers stand, and the look that we wrote it with. */
export function useCellLook(
  cell: ShownCell | undefined,
  state: 'selected' | 'plain',
  room: 'own' | 'beside',
): string {
  const styles = useStyles();
  const look = cell?.style === undefined ? undefined : looks[cell.style];
  const isRight = cell?.kind === 'number' || cell?.kind === 'date' || cell?.style === 'header-number';
  return mergeClasses(
    styles.cell,
    cell !== undefined && cell.text !== '' ? styles.filled : undefined,
    cell?.kind === 'text' && room === 'beside' ? styles.flowing : undefined,
    isRight ? styles.number : undefined,
    cell?.kind === 'error' ? styles.error : undefined,
    look === undefined ? undefined : styles[look],
    state === 'selected' ? styles.selected : undefined,
  );
}
