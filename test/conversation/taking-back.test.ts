import { describe, expect, test } from '@jest/globals';
import { changeable } from '../../dialogs/edit.ts';
import { segments } from '../../src/channels/twilio/segments.ts';
import { answerKey, askingOf } from '../../src/record/answers.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { conversation } from '../support/conversation.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core, rich } from '../support/talk-answers.ts';
import { doubled, inexact, isSecret, lostOf, placesIn, placesOf, quotesIn } from '../support/talk-checks.ts';
import { hour, second } from '../support/talk-clock.ts';
import { texts } from '../support/talk-house.ts';
import { answerFor, reach } from '../support/talk-reach.ts';

const t = texts.in('en');

/** Everything that answers make, but what is kept of words that are in no line. */
const made = ({ draft: { unplaced: _loose, ...draft }, contact, answers, offers, codeWord }: ClientRecord): object => ({
  draft,
  contact,
  answers,
  offers,
  codeWord,
});

// What was agreed to, chosen or sent is changed by its own words; a line that was reworded is shown again at once.
const undone = [...conversation.questions.keys()].filter(
  (id) => !/^(welcome|consent|hand-over|clarify|edit)\./.test(id) && !['read-back.which', 'read-back.words'].includes(id),
);

describe.each(undone)('undo after an answer to %s', (id) => {
  test('takes it out as if it had not been given, loses no word, and asks again', async () => {
    const talk = await reach(id);
    const before = await talk.record();
    const said = answerFor(id);
    await talk.say(said);
    const { id: message } = (await talk.record()).transcript.findLast(({ from }) => from === 'client')!;
    const heard = await talk.say('no wait');
    const record = await talk.record();
    expect(heard.data.understood).toBe('back');
    expect(answerKey(record.open!)).toBe(answerKey(before.open!));
    expect(made(record)).toEqual(made(before));
    const places = placesOf(record, message);
    if (conversation.questions.get(id)!.kind.type === 'own-words' && !isSecret(id)) {
      expect(places.length).toBeGreaterThan(0);
      expect(lostOf(record, message)).toBe('');
    }
    expect(places.filter((place) => place !== 'unplaced')).toEqual([]);
    expect(inexact(record)).toEqual([]);
    expect(doubled(record)).toEqual([]);
    // And then it is answered as any other time.
    await talk.say(said);
    expect(Object.keys((await talk.record()).answers)).toContain(answerKey(before.open!));
  });
});

describe('undo', () => {
  test('goes back as far as it is said', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ ...core.en, 'goals.step': undefined as never });
    const way = [
      'goals.why',
      'goals.wish',
      'strengths.more',
      'strengths.now',
      'hopes.hope',
      'name.preferred',
      'urgent.need',
      'contact.safe',
    ];
    for (const there of way) expect((await talk.say('undo')).question?.id).toBe(there);
    expect(made(await talk.record())).toEqual(made(await (await reach('contact.safe')).record()));
  });

  test('by text message means the answer just sent, also before the next question was seen', async () => {
    const talk = await reach('strengths.now', { channel: 'sms' });
    await talk.say('fixing cars');
    talk.pace = 1 * second;
    expect((await talk.say('that was wrong')).question?.id).toBe('strengths.now');
    expect(await talk.plan()).toMatchObject({ strengths: [], unplaced: [{ text: 'fixing cars' }] });
  });

  test('takes back what they asked to be sent', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ ...core.en, 'break.offer': undefined as never });
    await talk.say('Send what we have');
    expect((await talk.plan()).partial).toBe(true);
    expect((await talk.say('oops wrong button')).question?.id).toBe('break.offer');
    expect((await talk.plan()).partial).toBe(false);
  });

  test.each(['welcome.lang', 'consent.agree', 'contact.safe', 'clarify.agree'])(
    'has nothing to take back at %s, and says so',
    async (id) => {
      const talk = await reach(id);
      const before = made(await talk.record());
      const heard = await talk.say('undo');
      expect(heard.replies[0]!.text).toBe(t('controls.notBack'));
      expect(heard.question?.id).toBe(id);
      expect(made(await talk.record())).toEqual(before);
    },
  );
});

/** The longest way, as far as the plan can be sent. */
async function full(channel: 'web' | 'sms' = 'web'): Promise<Talk> {
  return reach('hand-over.send', { channel });
}
const listOf = async (talk: Talk, language = 'en') =>
  changeable({ record: await talk.record(), t: texts.in(language), texts, facts: {} as never });

describe('a list of answers to change', () => {
  test('has every answer, by short names and without a word of theirs', async () => {
    const talk = await full();
    const list = await listOf(talk);
    const record = await talk.record();
    const asked = Object.keys(record.answers).filter((key) =>
      /^((contact|urgent|name|hopes|strengths|goals|supports)\.|preferences\.how|concerns\.what)/.test(key),
    );
    expect(new Set(list.map(({ value }) => value))).toEqual(new Set(asked.filter((key) => !/\.offer$/.test(key))));
    const own = quotesIn(record).map(({ text }) => text);
    for (const { label } of list) expect({ label, own: own.filter((text) => label.includes(text)) }).toEqual({ label, own: [] });
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
  });

  test('opens any of them again; left or skipped, everything is as it was, and the same question comes', async () => {
    for (const { value } of await listOf(await full())) {
      const talk = await full();
      const before = await talk.record();
      await talk.say('change an answer');
      for (let page = 0; page < 9 && !talk.question!.choices!.some((one) => one.value === value); page++) await talk.say('Earlier answers');
      const heard = await talk.say(value);
      expect(heard.question?.id).toBe(askingOf(value).id);
      expect((await talk.say('skip')).question?.id).toBe('hand-over.send');
      expect(made(await talk.record())).toEqual(made(before));
    }
  }, 60_000);

  test('a new answer takes the place of the old, whose words stay among the unplaced', async () => {
    const talk = await full();
    await talk.say('can I change my answers?');
    while (talk.question!.choices!.every(({ label }) => label !== 'What you hope for')) await talk.say('Earlier answers');
    await talk.say('What you hope for');
    expect(talk.question?.id).toBe('hopes.hope');
    await talk.say('a garden of my own');
    const plan = await talk.plan();
    expect(plan.hopes.map(({ text }) => text)).toEqual(['a garden of my own']);
    expect(plan.unplaced.map(({ text }) => text)).toContain(rich['hopes.hope']);
    // The list is read again before it is sent: there is a line in it that was not agreed to.
    expect(talk.question?.id).toBe('read-back.goals');
  });

  test.each(['en', 'es'] as const)(
    'by text message comes in portions within the segments that a prompt may have (%s)',
    async (language) => {
      const talk = await full('sms');
      if (language === 'es') await talk.say('en español por favor');
      let pages = 0;
      for (let heard = await talk.say('change an answer'); ; heard = await talk.say(String(heard.question!.choices!.length))) {
        const text = [heard.replies.at(-1)!.text, ...heard.question!.choices!.map(({ label }, index) => `${index + 1}. ${label}`)].join(
          '\n',
        );
        expect(segments(text).count).toBeLessThanOrEqual(language === 'en' ? 2 : 3);
        pages++;
        if (heard.question!.choices!.at(-1)!.value !== 'earlier') break;
      }
      expect(pages).toBeGreaterThan(2);
    },
  );

  test('is no list before there are answers, and none after it was sent', async () => {
    const early = await reach('contact.safe');
    expect((await early.say('change an answer')).replies[0]!.text).toBe(t('controls.notBack'));
    const sent = await reach('clarify.agree');
    const heard = await sent.say('change an answer');
    expect(heard.text).toContain('sent already');
    expect(heard.question?.id).toBe('clarify.agree');
  }, 30_000);
});

describe('what do you know about me', () => {
  const wordsOf = async (talk: Talk): Promise<string[]> =>
    placesIn(await talk.record()).flatMap(({ quote: { text } }) => (text.length > 2 ? [text] : []));

  test('is answered with every word of theirs, and the question stays', async () => {
    const talk = await full();
    const heard = await talk.say('what do you know about me?');
    const told = heard.replies[0]!.text!;
    expect(['Rosa', 'I need my insulin', 'painting fences', 'see my son more', 'Mr. Bell'].filter((text) => !told.includes(text))).toEqual(
      [],
    );
    expect(heard.question?.id).toBe('hand-over.send');
    expect((await talk.record()).draft.unplaced.filter(({ text }) => !told.includes(text))).toEqual([]);
  });

  test.each([
    [
      'by text message, on a phone that others see',
      async () => {
        const talk = startTalk({ channel: 'sms' });
        await talk.begin();
        await talk.answers({
          ...core.en,
          'contact.safe': 'Others use it too',
          'contact.code-word': 'no',
          'supports.more': undefined as never,
        });
        return talk;
      },
    ],
    [
      'after a silence',
      async () => {
        const talk = await reach('goals.why');
        await talk.clock.advance(hour);
        return talk;
      },
    ],
    ['while the code word is asked for', async () => reach('welcome.code-word')],
  ])('shows nothing %s', async (_name, come) => {
    const talk = await come();
    const words = await wordsOf(talk);
    const heard = await talk.say('what do you know about me?');
    expect(words.filter((word) => JSON.stringify(heard.replies).includes(word))).toEqual([]);
    expect(heard.question).toBeDefined();
  });

  test('before consent is nothing', async () => {
    const talk = await reach('consent.agree');
    const heard = await talk.say('what do you know about me?');
    expect(heard.replies[0]!.text).toBe(t('known.nothingKept'));
    expect(heard.question?.id).toBe('consent.agree');
  });
});
