import { describe, expect, test } from '@jest/globals';
import { createReader } from '../../src/understanding/index.ts';
import { lexicons } from '../../src/understanding/verbatim/registry.ts';
import { startTalk } from '../support/talk.ts';
import { core } from '../support/talk-answers.ts';
import { texts } from '../support/talk-house.ts';
import { reach } from '../support/talk-reach.ts';

const reader = createReader();
const spanish = 'Quiero una casa tranquila para mis hijos. También quiero un trabajo fijo';

describe('the language of a message', () => {
  test.each([
    ['hola', 'es'],
    ['buenas tardes, me dieron este número', 'es'],
    ['necesito ayuda con la renta', 'es'],
    ['hi', 'en'],
    ['I need help with rent', 'en'],
    ['hello my case worker gave me this number', 'en'],
    ['my sister Ana', 'en'],
    ['bonjou', 'ht'],
    ['bonswa, yo ban m nimewo sa a', 'ht'],
    ['mwen bezwen èd ak lwaye a', 'ht'],
    ['ok', undefined],
    ['no', undefined],
    ['Rosa', undefined],
    ['1', undefined],
    ['', undefined],
    ['🙂', undefined],
  ])('%j: %s', (text, code) => expect(reader.language(text, ['en', 'es', 'ht'])?.code).toBe(code));

  test('is sure only after two sentences, and never where two are mixed', () => {
    const sure = (text: string): string | undefined => {
      const found = reader.language(text, ['en', 'es', 'ht']);
      return found?.sure ? found.code : undefined;
    };
    expect(sure(spanish)).toBe('es');
    expect(sure('I want a quiet home for my kids. I also want a job that I like')).toBe('en');
    expect(sure('Mwen ta renmen jwenn yon kay trankil pou pitit mwen yo. M bezwen yon bon travay tou')).toBe('ht');
    expect(sure("m'ap chache travay pou m ka peye kay la epi voye timoun yo lekol")).toBe('ht');
    // These have as many little words of Spanish as of Creole.
    for (const text of ['m te al nan biwo a, yo di m tann', 'lè m te piti yo te voye m al viv kay matant mwen'])
      expect([text, sure(text)]).not.toEqual([text, 'es']);
    for (const text of [
      'hola',
      'arreglar carros y cocinar',
      'La Casa de los Niños',
      'I want to open a restaurant, El Sol de la Casa, with my sister',
      'mi hermana Ana and my church, they help me with everything y también mi vecina',
      'quesadillas, tamales, enchiladas, tacos, pozole, mole, flan, churros',
    ])
      expect([text, sure(text)]).toEqual([text, undefined]);
  });

  test('is Chinese by its script: one character is a guess, two are sure, a few in another language are nothing', () => {
    const among = ['en', 'es', 'zh-Hans'];
    for (const text of ['你好', '我想要一个安静的家', '我想拿到GED文凭'])
      expect([text, reader.language(text, among)]).toEqual([text, { code: 'zh-Hans', sure: true }]);
    expect(reader.language('好', among)).toEqual({ code: 'zh-Hans', sure: false });
    for (const text of ['I like to cook 饺子', 'my sister 王芳 helps me', 'ok'])
      expect([text, reader.language(text, among)?.code]).not.toEqual([text, 'zh-Hans']);
  });

  test('is only one that is offered', () => expect(reader.language(spanish, ['en'])?.code).not.toBe('es'));

  test('has signs in every lexicon that says how it is recognised', () => {
    for (const { reading } of Object.values(lexicons))
      if (reading.signs) expect((reading.signs.words?.split(' ').length ?? 0) >= 40 || reading.signs.script !== undefined).toBe(true);
  });
});

describe('the first message', () => {
  test('decides in which language the greeting and the language question are', async () => {
    for (const [said, language] of [
      ['hola, buenas tardes', 'es'],
      ['hi there', 'en'],
      ['bonjou, mwen bezwen èd', 'ht'],
      ['xin chào, tôi cần giúp', 'vi'],
      ['chao ban, em muon noi chuyen voi nguoi that', 'vi'],
    ] as const) {
      const talk = startTalk({ channel: 'sms' });
      const heard = await talk.say(said);
      expect(heard.replies.at(-1)!.text).toBe(texts.in(language)('welcome.lang.ask'));
      expect(heard.text).toContain(texts.in(language)('welcome.greeting', { program: 'Harbor House' }));
      expect(heard.question?.choices?.at(0)?.value).toBe(language);
    }
  });

  test('on the web follows what the browser asks for, and then what they write', async () => {
    const talk = startTalk({ language: 'es-MX' });
    expect((await talk.begin()).question?.choices?.slice(0, 2).map(({ value }) => value)).toEqual(['es', 'en']);
    const heard = await talk.say('hello, I do not speak that');
    expect(heard.question?.choices?.[0]?.value).toBe('en');
    expect(heard.question?.id).toBe('welcome.lang');
  });
});

describe('somebody who writes in another language', () => {
  test('is asked once whether to go on in it, in both; what they said is the answer, in the language it was said in', async () => {
    const talk = await reach('hopes.hope');
    const heard = await talk.say(spanish);
    expect(heard.question).toMatchObject({ id: 'welcome.switch', choices: [{ value: 'yes' }, { value: 'no' }] });
    for (const words of ['¿Seguimos en español?', 'Shall we go on in Español?', 'Sí / Yes'])
      expect(JSON.stringify(heard.replies)).toContain(words);
    expect((await talk.plan()).hopes).toMatchObject([{ text: spanish, language: 'es' }]);
    const then = await talk.say('sí');
    expect(then.question?.id).toBe('strengths.now');
    expect(then.replies.at(-1)!.text).toBe(texts.in('es')('strengths.now.ask'));
    expect((await talk.record()).language).toBe('es');
  });

  test('and says no is not asked again, and is still understood', async () => {
    const talk = await reach('hopes.hope');
    await talk.say(spanish);
    await talk.say('no');
    expect((await talk.record()).language).toBe('en');
    const heard = await talk.say('Soy muy trabajador y sé cocinar para mucha gente. También cuido a mis hijos');
    expect(heard.question?.id).toBe('strengths.more');
    expect((await talk.plan()).strengths.map(({ quotes }) => quotes[0]!.language)).toContain('es');
  });

  test('to a question with choices is asked too, and then the question again', async () => {
    const talk = await reach('consent.agree');
    expect((await talk.say('No entiendo bien lo que dice aquí. ¿Puede decirme qué es esto por favor?')).question?.id).toBe(
      'welcome.switch',
    );
    expect((await talk.say('1')).question?.id).toBe('consent.agree');
    expect((await talk.record()).language).toBe('es');
  });

  test('says so by a control, at any place, and keeps it', async () => {
    for (const said of ['español por favor', 'habla español?', 'puede ser en español?', 'can we do this in spanish']) {
      const talk = await reach('goals.why');
      const heard = await talk.say(said);
      expect([said, heard.question?.id, heard.data.understood]).toEqual([said, 'goals.why', 'language:es']);
    }
  });
});

test('two languages in one answer: every part is a line or kept', async () => {
  const talk = startTalk();
  await talk.begin();
  await talk.answers({ ...core.en, 'strengths.now': undefined as never });
  await talk.say('I can fix cars. También sé cocinar. My sister says I am patient');
  expect((await talk.plan()).strengths.map(({ quotes }) => quotes[0]!.text)).toEqual([
    'I can fix cars',
    'También sé cocinar',
    'My sister says I am patient',
  ]);
});
