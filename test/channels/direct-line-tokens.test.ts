import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTokens } from '../../src/channels/direct-line/index.ts';
import { createHandClock, testKey } from '../support/direct-line-bot.ts';

const who = fc.record(
  {
    userId: fc.string({ unit: 'grapheme', maxLength: 60 }).map((id) => `dl_${id}`),
    clientId: fc.string({ maxLength: 60 }),
    program: fc.string({ maxLength: 40 }),
  },
  { requiredKeys: [] },
);

test('a token says what was put into it, for an hour', () => {
  fc.assert(
    fc.property(who, fc.integer({ min: 0, max: 3_599_999 }), (named, ms) => {
      const clock = createHandClock();
      const tokens = createTokens({ key: testKey, clock });
      const { token, conversationId, expires_in } = tokens.issue(named);
      expect(expires_in).toBe(3600);
      clock.advance(ms);
      const holder = tokens.read(token);
      expect(holder).toEqual({ conversationId, userId: expect.stringMatching(/^dl_/), ...named });
      clock.advance(3_600_000 - ms);
      expect(tokens.read(token)).toBe('expired');
      expect(tokens.read(tokens.renew(holder as Exclude<typeof holder, string>).token)).toEqual(holder);
    }),
  );
});

test('a token with any character changed, added or left out is refused', () => {
  const tokens = createTokens({ key: testKey, clock: createHandClock() });
  const { token } = tokens.issue({ userId: 'dl_ada', clientId: 'client-1' });
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/'];
  for (let at = 0; at < token.length; at++) {
    for (const other of alphabet) {
      if (other !== token[at]) expect(tokens.read(token.slice(0, at) + other + token.slice(at + 1))).toBe('invalid');
    }
    expect(tokens.read(token.slice(0, at) + token.slice(at + 1))).toBe('invalid');
  }
  fc.assert(
    fc.property(fc.string(), (text) => tokens.read(text) === 'invalid' && (text === '' || tokens.read(token + text) === 'invalid')),
  );
});

test('a token of another key, another use or no algorithm is refused', () => {
  const clock = createHandClock();
  const tokens = createTokens({ key: testKey, clock });
  const { token, conversationId } = tokens.issue();
  expect(createTokens({ key: Buffer.alloc(32, 8), clock }).read(token)).toBe('invalid');
  expect(tokens.readForStream(token)).toBe('invalid');
  const stream = tokens.forStream({ conversationId, userId: 'dl_ada' });
  expect(tokens.read(stream)).toBe('invalid');
  expect(tokens.readForStream(stream)).toEqual({ conversationId, userId: 'dl_ada' });
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  expect(tokens.read(`${none}.${token.split('.')[1]}.`)).toBe('invalid');
});

test('Web Chat finds its user in it, and ids do not come twice', () => {
  const tokens = createTokens({ key: testKey, clock: createHandClock() });
  const claims = JSON.parse(Buffer.from(tokens.issue({ userId: 'dl_ada' }).token.split('.')[1]!, 'base64url').toString());
  expect(claims).toMatchObject({ user: 'dl_ada', conv: expect.stringMatching(/^[\w-]{24}$/) });
  expect(new Set(Array.from({ length: 1000 }, () => tokens.issue().conversationId)).size).toBe(1000);
});
