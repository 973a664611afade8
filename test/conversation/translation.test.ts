import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { printPage } from '../../src/exports/print.ts';
import { createTexts } from '../../src/i18n/index.ts';
import { planOf } from '../../src/record/plan-of.ts';
import { confirmDraft, confirmedQuestions, draftQuestion, openDrafts, sentDrafts } from '../../src/record/question-drafts.ts';
import type { ClientRecord } from '../../src/record/record.ts';
import { approve, returnToClient } from '../../src/record/review.ts';
import { askForTranslation, translationState, translationsInto } from '../../src/record/translations.ts';
import type { Asked, Mood } from '../fakes/openai.ts';
import { createModelRig, eventually, type ModelRig, translating } from '../support/model.ts';
import { startTalk, type Talk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { minute, TalkClock } from '../support/talk-clock.ts';

const mark = 'Zyxmodelword';
let clock: TalkClock;
let rig: ModelRig;
beforeEach(async () => {
  clock = new TalkClock('2026-03-02T16:00:00.000Z');
  rig = await createModelRig(clock);
});
afterEach(() => rig.close());

const none = {
  objectives: [],
  strengthsForGoals: [],
  supportsForSteps: [],
  nearDuplicates: [],
  factsTouchedOn: [],
  questionsWorthAsking: [],
};
const nameOf = ({ body }: Asked): string => body.response_format!.json_schema.name;
/** Meets questions for translations so, and everything else with nothing. */
const meeting =
  (translations: Mood): Mood =>
  (asked) => {
    const name = nameOf(asked);
    if (name === 'translation') return translations;
    return { value: name === 'spans' ? { spans: [] } : none };
  };
const good = translating((text) => `${mark} ${text}`);
const asked = () => rig.fake.requests.filter((one) => nameOf(one) === 'translation');

/** A plan handed over in Spanish, with what the model makes of translations. */
async function handedOver(translations: Mood, more: object = {}): Promise<Talk> {
  rig.fake.meet(meeting(translations));
  const talk = startTalk({ clock, model: rig.open(), language: 'es' });
  await talk.begin();
  await talk.answers({ ...core.es, 'consent.model': 'sí', 'supports.who': 'mi hermana Ana, tiene 2 hijos', ...more });
  expect((await talk.plan()).status).toBe('submitted');
  return talk;
}
const waits = ({ outbox }: ClientRecord): boolean => outbox.some(({ kind }) => kind === 'model-translation' || kind === 'model-draft');
const noJobs = (talk: Talk): Promise<void> => eventually(async () => !waits(await talk.record()), 'the jobs are done');
const change = async (talk: Talk, rule: (record: ClientRecord) => ClientRecord): Promise<ClientRecord> =>
  talk.house.records.change((await talk.record()).id, rule);
const at = '2026-03-02T16:00:00.000Z';
let ids = 0;
const newId = (prefix: string): string => `${prefix}-t${++ids}`;

describe('the conversation in the language of the workspace', () => {
  test('is made at hand-over, kept beside it, noted in the history, and never made twice', async () => {
    const talk = await handedOver(good);
    await noJobs(talk);
    const record = await talk.record();
    const of = translationsInto(record, 'en');
    const said = record.transcript.find(({ text }) => text.includes('mi hermana Ana'))!;
    expect(of(said)).toMatchObject({ text: `${mark} mi hermana Ana, tiene 2 hijos`, lost: [], to: 'en', model: 'test-model' });
    expect(of(record.draft.goals[0]!.quotes[0]!)).toMatchObject({ text: `${mark} dejar de tomar` });
    expect(translationState(record, 'en')).toBe('done');
    const sent = record.draft.history.filter(({ did }) => did === 'sent-to-model').length;
    expect(sent).toBe(rig.fake.requests.length);
    const texts = asked().flatMap(({ data }) => data.texts.map(({ language, text }) => `${language} ${text}`));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toMatch(/Rosa|\bAna\b/);

    const before = rig.fake.requests.length;
    await change(talk, (now) => askForTranslation(now, { to: 'en', at }, newId));
    expect(waits(await talk.record())).toBe(false);
    expect(rig.fake.requests).toHaveLength(before);
  });

  test('is in nothing that the client is shown, and in no export', async () => {
    const talk = await handedOver(good);
    await noJobs(talk);
    const record = await change(talk, (now) => approve(now, { by: 'Dana Wu', at, version: now.draft.version }, newId));
    const t = createTexts().in('es');
    for (const reader of ['client', 'case-manager'] as const)
      expect(printPage(planOf(record), { t, language: 'es', timeZone: 'UTC', practice: false, reader })).not.toContain(mark);
    expect(JSON.stringify(planOf(record))).not.toContain(mark);
    await talk.say('hola');
    expect(String(talk.script)).not.toContain(mark);
    expect(JSON.stringify((await talk.record()).transcript)).not.toContain(mark);
  });

  test('into another language, when somebody asks for it', async () => {
    const talk = await handedOver(good);
    await noJobs(talk);
    expect(translationState(await talk.record(), 'vi')).toBe('open');
    expect(translationState(await change(talk, (now) => askForTranslation(now, { to: 'vi', at }, newId)), 'vi')).toBe('waiting');
    await noJobs(talk);
    const record = await talk.record();
    expect(translationsInto(record, 'vi')(record.draft.goals[0]!.quotes[0]!)).toMatchObject({ to: 'vi' });
    expect(translationState(record, 'es')).toBe('none');
  });

  test('what the model refuses is left out alone, said so, and tried again only when asked for', async () => {
    const refused = (text: string): boolean => text.includes('dejar de tomar');
    const picky: Mood = (one) =>
      one.data.texts.some(({ text }) => refused(text)) ? { refusal: 'no' } : ((good as (asked: Asked) => Mood)(one) as Mood);
    const talk = await handedOver(picky);
    await noJobs(talk);
    const record = await talk.record();
    const made = record.translations!.filter(({ text }) => text !== undefined);
    const not = record.translations!.filter(({ text }) => text === undefined);
    expect(made.length).toBeGreaterThan(10);
    const textOf = ({ messageId, start, end }: { messageId: string; start: number; end: number }): string =>
      record.transcript.find(({ id }) => id === messageId)!.text.slice(start, end);
    expect(not.map(textOf).every(refused)).toBe(true);
    expect(made.map(textOf).some(refused)).toBe(false);
    expect(translationState(record, 'en')).toBe('open');

    rig.fake.meet(meeting(good));
    const before = asked().length;
    await change(talk, (now) => askForTranslation(now, { to: 'en', at }, newId));
    await noJobs(talk);
    expect(
      asked()
        .slice(before)
        .flatMap(({ data }) => data.texts)
        .every(({ text }) => refused(text)),
    ).toBe(true);
    expect(translationState(await talk.record(), 'en')).toBe('done');
  });

  test('a service that fails or hangs is asked again, and holds up nobody', async () => {
    const talk = await handedOver({ status: 500 });
    await eventually(() => asked().length === 1, 'the question fails');
    expect((await talk.say('hola')).kept).toBe(true);
    rig.fake.meet(meeting('hang'));
    await eventually(async () => {
      await clock.advance(2000);
      return asked().length >= 2;
    }, 'it is asked again');
    expect((await talk.say('gracias')).kept).toBe(true);
    rig.fake.meet(meeting(good));
    await eventually(async () => {
      await clock.advance(minute);
      return !waits(await talk.record());
    }, 'the third time');
    expect(translationState(await talk.record(), 'en')).toBe('done');
  });

  test('no yes, no call', async () => {
    const talk = await handedOver(good, { 'consent.model': 'no' });
    expect(translationState(await talk.record(), 'en')).toBe('no-consent');
    await expect(change(talk, (now) => askForTranslation(now, { to: 'en', at }, newId))).rejects.toMatchObject({ flaw: 'no-consent' });
    expect(rig.fake.requests).toEqual([]);
  });

  test.each([
    ['took back their yes', ({ modelConsent, ...now }: ClientRecord): ClientRecord => now],
    ['deleted their words', (now: ClientRecord): ClientRecord => ({ ...now, transcript: [] })],
  ])('nothing is kept of a client who %s meanwhile', async (_, leave) => {
    const talk = await handedOver('hang');
    await eventually(() => asked().length === 1, 'the question arrives');
    await change(talk, leave);
    rig.fake.release(meeting(good));
    await noJobs(talk);
    expect(JSON.stringify(await talk.record())).not.toContain(mark);
    expect(asked()).toHaveLength(1);
  });
});

describe('a case manager’s question for a client who reads another language', () => {
  const question = { by: 'Dana Wu', at, text: 'Where do Ana and her 2 children live now?', language: 'en' };
  const draftIn = async (talk: Talk) => openDrafts(await talk.record())[0]!;
  const returned = (record: ClientRecord, id: string): ClientRecord =>
    sentDrafts(
      returnToClient(record, { by: 'Dana Wu', at, version: record.draft.version, questions: confirmedQuestions(record, [id]) }, newId),
      [id],
    );

  test('is drafted by the machine, and goes out only as a person who reads the language confirmed it', async () => {
    const talk = await handedOver(good);
    await noJobs(talk);
    rig.fake.meet(meeting(translating(() => `${mark} ¿Dónde vive [NAME_1]?`)));
    const lineId = (await talk.record()).draft.supports[0]!.id;
    await change(talk, (now) => draftQuestion(now, { ...question, lineId }, newId));
    await noJobs(talk);
    const draft = await draftIn(talk);
    expect(draft.machine).toMatchObject({ text: `${mark} ¿Dónde vive Ana?`, lost: ['2'], model: 'test-model' });
    expect(asked().at(-1)!.data).toMatchObject({
      to: 'es',
      texts: [{ language: 'en', text: 'Where do [NAME_1] and her 2 children live now?' }],
    });

    const record = await talk.record();
    expect(() => returned(record, draft.id)).toThrow(/nobody confirmed/);
    expect(() => confirmDraft(record, { id: draft.id, text: 'x', reads: 'en', at, by: 'Eva Paz' })).toThrow(/reads es/);
    expect(() => confirmDraft(record, { id: draft.id, text: ' ', reads: 'es', at, by: 'Eva Paz' })).toThrow();
    const text = '¿Dónde viven ahora Ana y sus 2 hijos?';
    await change(talk, (now) => returned(confirmDraft(now, { id: draft.id, text, reads: 'es', at, by: 'Eva Paz' }), draft.id));
    const after = await talk.record();
    expect(after.draft.clarifications).toMatchObject([{ by: 'Eva Paz', text, language: 'es', lineId, status: 'open' }]);
    expect(after.draft.history).toContainEqual(expect.objectContaining({ did: 'confirmed-question', who: 'Eva Paz', lineId }));
    expect(openDrafts(after)).toEqual([]);
    expect(() => confirmedQuestions(after, [draft.id])).toThrow();
    await talk.say('hola');
    expect(String(talk.script)).toContain(text);
    expect(String(talk.script)).not.toContain(mark);
  });

  test('where the machine gives nothing, a person may still write it', async () => {
    const talk = await handedOver(good);
    await noJobs(talk);
    rig.fake.meet(meeting({ refusal: 'no' }));
    await change(talk, (now) => draftQuestion(now, question, newId));
    await noJobs(talk);
    expect((await draftIn(talk)).machine).toMatchObject({ lost: [], model: 'test-model' });
    expect((await draftIn(talk)).machine!.text).toBeUndefined();
  });

  test('needs the client’s yes, a plan under review, another language, and a line that is there', async () => {
    const no = await handedOver(good, { 'consent.model': 'no' });
    await expect(change(no, (now) => draftQuestion(now, question, newId))).rejects.toMatchObject({ flaw: 'no-consent' });
    const talk = await handedOver(good);
    const refusals = [{ language: 'es' }, { lineId: 'g99.0' }, { text: ' ' }, { by: 'model' }];
    for (const more of refusals) await expect(change(talk, (now) => draftQuestion(now, { ...question, ...more }, newId))).rejects.toThrow();
    const record = await change(talk, (now) => approve(now, { by: 'Dana Wu', at, version: now.draft.version }, newId));
    expect(() => draftQuestion(record, question, newId)).toThrow(/approved/);
  });
});
