import { makeStyles, tokens } from '@fluentui/react-components';

/** The white ground on which groups of things lie. The border is what is left of it in high contrast. */
export const useCard = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
});
