import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The teal of our sign, from nearly black to nearly white; 80 carries white text at more than 4.5 to 1. */
const teal: BrandVariants = {
  10: '#02191b',
  20: '#042629',
  30: '#053338',
  40: '#074147',
  50: '#094f56',
  60: '#0b5d65',
  70: '#0d6b74',
  80: '#0e7a84',
  90: '#2a8b94',
  100: '#459ba3',
  110: '#5fabb2',
  120: '#7abbc1',
  130: '#94cbd0',
  140: '#afdbdf',
  150: '#cceaed',
  160: '#e6f5f6',
};

export const lightPane: Theme = createLightTheme(teal);

/** On a dark ground the brand is read as text: its lighter tones are needed there. */
export const darkPane: Theme = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[130],
};
