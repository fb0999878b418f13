import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { squarePng, type Colour } from './png';

const clear: Colour = [0, 0, 0, 0];
const teal: Colour = [0.055, 0.478, 0.518, 1];
const light: Colour = [0.31, 0.68, 0.72, 1];
const amber: Colour = [0.93, 0.62, 0.16, 1];

/** Shares of a ring, in turns from the top, clockwise: many parts, one whole around a common centre. */
const shares = [
  { until: 0.42, colour: teal },
  { until: 0.72, colour: light },
  { until: 1, colour: amber },
] as const;

const ring = { inner: 0.27, outer: 0.49, gap: 0.021 } as const;
const centre = 0.155;

/** The sign at one point: three shares of different size around the common pot. */
function sign(x: number, y: number): Colour {
  const [right, up] = [x - 0.5, 0.5 - y];
  const distance = Math.hypot(right, up);
  if (distance <= centre) return teal;
  if (distance < ring.inner || distance > ring.outer) return clear;
  const turn = (Math.atan2(right, up) / (2 * Math.PI) + 1) % 1;
  const starts = [0, ...shares.map(({ until }) => until)];
  const nearest = Math.min(...starts.map((start) => Math.abs(Math.sin((turn - start) * Math.PI))));
  // A gap has the same width near the centre and at the rim.
  if (2 * distance * Math.asin(nearest) < ring.gap * 2) return clear;
  return shares.find(({ until }) => turn < until)?.colour ?? amber;
}

const grey: Colour = [0.38, 0.38, 0.38, 1];
const white: Colour = [1, 1, 1, 1];

/** A window with the pane that the button opens at its right, and the sign's three colours in it as lines. */
function pane(x: number, y: number): Colour {
  if (x < 0.03 || x > 0.97 || y < 0.1 || y > 0.9) return clear;
  if (x < 0.09 || x > 0.91 || y < 0.16 || y > 0.84) return grey;
  if (x < 0.5) return white;
  if (x < 0.56) return grey;
  const line = lines.find(({ from, to }) => y >= from && y < to);
  return line !== undefined && x > 0.62 && x < line.right ? line.colour : white;
}

const lines = [
  { from: 0.25, to: 0.36, right: 0.86, colour: teal },
  { from: 0.45, to: 0.56, right: 0.8, colour: light },
  { from: 0.65, to: 0.76, right: 0.74, colour: amber },
] as const;

/** The sign on a full ground, within the circle that a telephone may cut an icon to. */
function signOnGround(x: number, y: number): Colour {
  const within = sign(0.5 + (x - 0.5) / 0.68, 0.5 + (y - 0.5) / 0.68);
  return within[3] === 0 ? white : within;
}

/** Office asks for 16, 32 and 80 in the ribbon, 64 and 128 for the add-in itself; an installed page for 192 and 512. */
const icons = [
  ...[16, 32, 64, 80, 128, 192, 512].map((size) => ({ file: `icon-${size}.png`, size, paint: sign })),
  { file: 'icon-maskable-512.png', size: 512, paint: signOnGround },
  ...[16, 32, 80].map((size) => ({ file: `icon-pane-${size}.png`, size, paint: pane })),
];

for (const { file, size, paint } of icons) {
  writeFileSync(fileURLToPath(new URL(`../../assets/${file}`, import.meta.url)), squarePng(size, paint));
  console.log(`assets/${file}`);
}
