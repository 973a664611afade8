import { describe, expect, test } from '@jest/globals';
import { startTalk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { TalkClock } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

const onlyEnglish = { offered: ['en'] };
const spanish = 'Quiero una casa tranquila para mis hijos. También quiero un trabajo fijo';

describe('a language that is off', () => {
  test('is not offered, and not guessed from the browser or the first message', async () => {
    const web = startTalk({ ...onlyEnglish, language: 'es-MX' });
    const first = await web.begin();
    expect(first.question?.choices?.map(({ value }) => value)).toEqual(['en']);
    expect(first.text).toContain(texts.in('en')('welcome.lang.ask'));
    const sms = startTalk({ ...onlyEnglish, channel: 'sms' });
    expect((await sms.say('hola, buenas tardes')).replies.at(-1)!.text).toContain(texts.in('en')('welcome.lang.ask'));
    expect((await sms.say('español')).question?.id).toBe('welcome.lang');
    expect((await sms.record()).language).toBe('en');
  });

  test('asked for by name, offers those that there are, files nothing, and the question comes again', async () => {
    const talk = await reach('goals.why', onlyEnglish);
    const before = await talk.plan();
    const heard = await talk.say('español por favor');
    expect(heard.question).toMatchObject({ id: 'welcome.lang', choices: [{ value: 'en' }] });
    expect((await talk.say('1')).question?.id).toBe('goals.why');
    expect(await talk.plan()).toEqual({ ...before, version: expect.any(Number), updatedAt: expect.any(String) });
    expect((await talk.record()).language).toBe('en');
  });

  test('is not switched to, and words in it are kept as what they are', async () => {
    const talk = await reach('hopes.hope', onlyEnglish);
    const heard = await talk.say(spanish);
    expect(heard.question?.id).not.toBe('welcome.switch');
    expect((await talk.plan()).hopes).toMatchObject([{ text: spanish, language: 'es' }]);
  });

  test('goes on for who is in a conversation in it already', async () => {
    const before = startTalk({ language: 'es', channel: 'sms' });
    await before.begin();
    await before.answers({ ...core.es, 'hopes.hope': [] });
    const clock = new TalkClock(new Date(before.clock.now()).toISOString());
    const now = startTalk({ ...onlyEnglish, channel: 'sms', kept: new Map(before.house.kept), clock, route: before.route });
    const heard = await now.say('español por favor');
    expect(heard).toMatchObject({ question: { id: 'hopes.hope' }, data: { understood: 'language:es' } });
    expect((await now.say(spanish)).replies.at(-1)!.text).toContain(texts.in('es')('strengths.now.ask'));
  });

  test('is still heard for danger and for opting out', async () => {
    const talk = startTalk({ ...onlyEnglish, channel: 'sms' });
    await talk.begin();
    expect((await talk.say('me quiero matar')).data.safety?.tier).toBe('A');
    expect((await talk.say('no me manden más mensajes')).text).toContain('START');
    expect((await talk.record()).routes[0]!.optOut).toBeDefined();
  });
});

test('the first language that is offered is the one to begin in for who shows none of them', async () => {
  const talk = startTalk({ offered: ['es', 'en'], language: 'fr' });
  expect((await talk.begin()).question?.choices?.map(({ value }) => value)).toEqual(['es', 'en']);
  expect((await talk.record()).language).toBe('es');
});
