import { serialOfDay } from '../../../serial-day';

const pattern = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** The serial number of an ISO date, time or both, as a `t="d"` cell writes it; `null` when it is none. */
export function serialOfIso(text: string, dateSystem: '1900' | '1904'): number | null {
  const match = pattern.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (day === undefined) return time;
  const serial = serialOfDay(day, dateSystem);
  return Number.isNaN(serial) ? null : serial + time;
}
