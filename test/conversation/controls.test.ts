import { describe, expect, test } from '@jest/globals';
import { answerKey } from '../../src/record/answers.ts';
import { conversation } from '../support/conversation.ts';
import { placesIn } from '../support/talk-checks.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

const ids = [...conversation.questions.keys()];

/** Everything of the client's that a control must not touch. */
async function contentOf(talk: Awaited<ReturnType<typeof reach>>): Promise<object> {
  const record = await talk.record();
  const { draft, answers, contact, offers, consent } = record;
  return { draft, answers, contact, offers, consent };
}

describe.each(ids)('at %s', (id) => {
  const { skippable = true, aside } = conversation.questions.get(id)!;

  test('why is answered, and the question is put again', async () => {
    const talk = await reach(id);
    const before = await contentOf(talk);
    const heard = await talk.say('why do you ask?');
    expect(heard.data.understood).toBe('why');
    expect(heard.question?.id).toBe(id);
    expect(heard.replies[0]!.text).toBe(texts.in('en')(`${id}.why` as 'goals.wish.why'));
    expect(await contentOf(talk)).toEqual(before);
  });

  test('help is answered, and the question is put again', async () => {
    const talk = await reach(id, { settings: { twilioHandlesOptOut: false } });
    const before = await contentOf(talk);
    const heard = await talk.say('help');
    expect(heard.data.understood).toBe('help');
    expect(heard.question?.id).toBe(id);
    expect(heard.text).toContain('555-0100');
    expect(await contentOf(talk)).toEqual(before);
  });

  test('another language keeps the place', async () => {
    const talk = await reach(id);
    const before = await contentOf(talk);
    const heard = await talk.say('español');
    // The language question is answered by it; everywhere else the same question comes in Spanish, but for a wording that is not.
    if (id !== 'welcome.lang') {
      expect(heard.data.understood).toBe('language:es');
      expect(heard.question?.id).toBe(id === 'clarify.wording' ? 'clarify.unread' : id);
      expect(heard.question?.choices?.map(({ value }) => value)).toEqual(talk.question?.choices?.map(({ value }) => value));
      expect(await contentOf(talk)).toEqual(before);
    }
    expect((await talk.record()).language).toBe('es');
    expect(heard.data.language).toBe('es');
  });

  test('a person is asked for, and the question stays', async () => {
    const talk = await reach(id);
    const heard = await talk.say('can I talk to a person please');
    expect(heard.data.understood).toBe('person');
    expect(heard.question?.id).toBe(id);
    expect(heard.text).toContain('555-0100');
    expect(heard.text).toContain('2 days');
    expect((await talk.record()).requests.filter(({ kind }) => kind === 'person')).toMatchObject([{ status: 'open' }]);
  });

  test('skip leaves it, where it can be left', async () => {
    const talk = await reach(id);
    const open = answerKey((await talk.record()).open!);
    const heard = await talk.say('skip');
    expect(heard.data.understood).toBe('skip');
    const after = (await talk.record()).open;
    if (skippable) expect(after && answerKey(after)).not.toBe(open);
    else expect(heard.question?.id).toBe(id);
  });

  test('back goes to what was asked before, or says that it cannot', async () => {
    const talk = await reach(id);
    const before = placesIn(await talk.record());
    const heard = await talk.say('go back');
    expect(heard.data.understood).toBe('back');
    expect(heard.question).toBeDefined();
    expect(placesIn(await talk.record())).toEqual(before);
    const there = heard.question!.id;
    // Skipped there, the earlier answer stands, and the way leads to where they were.
    if (there !== id && !aside) {
      const again = await talk.say('skip');
      expect(again.question?.id).toBe(id);
      expect(placesIn(await talk.record())).toEqual(before);
    }
  });

  test('"I don\'t know" is accepted, or the question comes again; nothing is made of it', async () => {
    const talk = await reach(id);
    const before = placesIn(await talk.record());
    const open = answerKey((await talk.record()).open!);
    const heard = await talk.say("I'm not sure");
    const record = await talk.record();
    const lines = (all: typeof before) => all.filter(({ place }) => place !== 'unplaced' && place !== 'offer');
    expect(lines(placesIn(record))).toEqual(lines(before));
    expect(placesIn(record).map(({ quote }) => quote)).toEqual(expect.arrayContaining(before.map(({ quote }) => quote)));
    if (heard.question?.id === id && record.open && answerKey(record.open) === open)
      expect(record.answers[open]?.status).not.toBe('answered');
    else expect(record.answers[open]?.status ?? 'dont-know').toBe('dont-know');
    expect(record.answers[open]?.value ?? '').not.toMatch(/^(yes|agree|ok|send|keep|mine)$/);
  });

  test('a picture is answered plainly, stored nowhere, and the question stays', async () => {
    const talk = await reach(id);
    const before = await contentOf(talk);
    const heard = await talk.say({ attachments: [{ contentType: 'image/jpeg', contentUrl: 'https://pictures.example/secret.jpg' }] });
    expect(heard.replies[0]!.text).toBe(texts.in('en')('turn.textOnly'));
    expect(heard.question?.id).toBe(id);
    expect(await contentOf(talk)).toEqual(before);
    expect([...talk.house.kept.values()].join()).not.toContain('secret.jpg');
  });
});

describe.each(ids.filter((id) => conversation.questions.get(id)!.kind.type === 'choice'))('choices at %s', (id) => {
  test('label, value and number mean the same; a number in a sentence means none', async () => {
    const { choices = [] } = (await reach(id)).question!;
    for (const [index, { value, label }] of choices.entries()) {
      // Going on after a rest is a control too, and as such no answer.
      const outcome = async (text: string): Promise<unknown> => {
        const talk = await reach(id);
        const heard = await talk.say(text);
        return {
          asked: heard.question?.id,
          understood: heard.data.understood,
          answer: id !== 'welcome.back' && Object.values((await talk.record()).answers).at(-1)?.value,
        };
      };
      const byNumber = await outcome(`${index + 1}`);
      expect({ value, by: 'value', ...((await outcome(value)) as object) }).toEqual({ value, by: 'value', ...(byNumber as object) });
      expect({ value, by: 'label', ...((await outcome(label)) as object) }).toEqual({ value, by: 'label', ...(byNumber as object) });
    }
    const talk = await reach(id);
    const open = answerKey((await talk.record()).open!);
    const heard = await talk.say('I have 2 children');
    expect((await talk.record()).answers[open]?.value).toBeUndefined();
    if (!conversation.questions.get(id)!.inOtherWords) expect(heard.question?.id).toBe(id);
  });
});

test('"continue" at a break goes on', async () => {
  const talk = await reach('break.offer');
  const heard = await talk.say('ok, continue');
  expect(heard.question?.id).not.toBe('break.offer');
  expect((await talk.record()).answers['break.offer']?.value).toBe('go-on');
});
