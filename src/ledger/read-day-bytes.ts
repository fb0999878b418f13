/** Empty, or zeros only: an optional date that was not filled in. */
export const noDay = 0;
/** Something stands there that is no day. */
export const badDay = -1;

/**
 * A day of an accounting file as the number 20141231: `20141231` as the law asks, `2014/12/31` and `31/12/2014` with
 * `/`, `-` or `.`, and `31122014`, which cannot be confused with the first as no month is the 19th or 20th.
 * A time behind it is left out.
 */
export function readDayBytes(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && bytes[at] === 32) at += 1;
  while (at < end && bytes[end - 1] === 32) end -= 1;
  if (at === end) return noDay;
  if (end - at === 8) {
    const value = digitsOf(bytes, at, end);
    if (value >= 0) return value === 0 ? noDay : eightDigits(value);
  }
  let text = '';
  for (; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return readDayText(text);
}

/** −1 when something else stands among the digits. */
function digitsOf(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function eightDigits(value: number): number {
  if (isDay(value)) return value;
  const turned =
    (value % 10_000) * 10_000 + (Math.floor(value / 10_000) % 100) * 100 + Math.floor(value / 1_000_000);
  return isDay(turned) ? turned : badDay;
}

function readDayText(text: string): number {
  if (/^[0/.\- ]+$/.test(text)) return noDay;
  const match =
    /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?:[T ][\d:.]+Z?)?$/.exec(
      text,
    );
  if (match === null) return badDay;
  const [, year1, , month1, day1, day2, , month2, year2] = match;
  const key = Number(year1 ?? year2) * 10_000 + Number(month1 ?? month2) * 100 + Number(day1 ?? day2);
  return isDay(key) ? key : badDay;
}

/** From 1900 to 2199, and a day that there is. */
function isDay(key: number): boolean {
  const year = Math.floor(key / 10_000);
  const month = Math.floor(key / 100) % 100;
  const day = key % 100;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days =
    month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= days;
}
