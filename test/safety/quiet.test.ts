import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesFor, nextAllowed } from '../../src/safety/index.ts';

const clock = (time: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(time);
const open = (time: number, timeZone: string) => clock(time, timeZone) >= '09:00:00' && clock(time, timeZone) < '20:00:00';

describe('when we may write first', () => {
  test.each([
    ['2026-07-01T18:30:00Z', 'America/New_York', '2026-07-01T18:30:00Z'],
    ['2026-07-01T03:00:00Z', 'America/New_York', '2026-07-01T13:00:00Z'],
    ['2026-07-02T00:00:00Z', 'America/New_York', '2026-07-02T13:00:00Z'],
    // The clocks go forward in the night of 8 March 2026, back in that of 1 November.
    ['2026-03-08T02:00:00Z', 'America/New_York', '2026-03-08T13:00:00Z'],
    ['2026-11-01T01:00:00Z', 'America/New_York', '2026-11-01T14:00:00Z'],
    ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', '2026-07-01T03:15:00Z'],
  ])('%s in %s: %s', (now, timeZone, then) => {
    expect(new Date(nextAllowed(Date.parse(now), timeZone)).toISOString()).toBe(new Date(then).toISOString());
  });

  test('is never in closed hours, never early, and never later than need be', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'America/Los_Angeles',
      'America/St_Johns',
      'Europe/Berlin',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'UTC',
    );
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }), zones, (now, zone) => {
        const then = nextAllowed(now, zone);
        expect(open(then, zone)).toBe(true);
        if (open(now, zone)) expect(then).toBe(now);
        else {
          expect(then).toBeGreaterThan(now);
          expect(open(then - 1, zone)).toBe(false);
          for (let between = now; between < then; between += 1_800_000) expect(open(between, zone)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a time zone that does not exist is an error', () => {
    expect(() => nextAllowed(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('crisis lines', () => {
  const ways = (country: string) =>
    linesFor(country).flatMap((line) => line.ways.map(({ how, to, keyword }) => [how, to, keyword].filter(Boolean).join(' ')));
  test('of the United States', () => {
    expect(ways('us')).toEqual(
      expect.arrayContaining([
        'call 988',
        'text 988',
        'text 988 AYUDA',
        'call 911',
        'text 838255',
        'call 1-800-799-7233',
        'text 88788 START',
        'call 1-800-662-4357',
      ]),
    );
  });
  test.each(['ZZ', '', 'constructor', '__proto__'])('of "%s" are the general ones', (country) => {
    expect(ways(country)).toEqual(['call 112', 'visit findahelpline.com']);
  });
});
