/** The hours, in the client's time zone, within which we write first: from 9:00, before 20:00. */
const OPENS = 9;
const CLOSES = 20;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

function hourIn(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return Number(format.format(time));
}

/**
 * The earliest time at or after `now` at which we may write first: 9:00 to 20:00 in that IANA time zone, also across changes of the clocks.
 * Both in milliseconds since the epoch. Throws a RangeError on a time zone that does not exist.
 */
export function nextAllowed(now: number, timeZone: string): number {
  const allowed = (time: number): boolean => {
    const hour = hourIn(time, timeZone);
    return hour >= OPENS && hour < CLOSES;
  };
  if (allowed(now)) return now;
  // The closed hours are shorter than a day. Half-hour steps find the open ones; then the minute at which they begin.
  let open = now;
  while (!allowed(open)) open += HOUR / 2;
  let closed = open - HOUR / 2;
  while (open - closed > 1) {
    const middle = Math.floor((open + closed) / 2);
    if (allowed(middle)) open = middle;
    else closed = middle;
  }
  return open;
}
