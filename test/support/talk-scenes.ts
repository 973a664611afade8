import { approve, withdraw } from '../../src/record/review.ts';
import { linesInArabic } from './lines.ar.ts';
import { linesInCreole } from './lines.ht.ts';
import { linesInVietnamese } from './lines.vi.ts';
import { linesIn } from './lines.zh-Hans.ts';
import { startTalk, type Talk, type TalkOptions } from './talk.ts';
import { core, type Language } from './talk-answers.ts';
import { day, hour } from './talk-clock.ts';
import { askAboutWordings, askBack, reword } from './talk-reach.ts';

/** English, Spanish; or the same in all. In other languages they are in a file of their own, by the English. */
type Line = string | readonly [string, string];

/** A conversation as far as this question, and from there as it is written here. Numbers pick choices in every language. */
async function scene(language: Language, upTo: string, lines: readonly Line[], options: TalkOptions = {}): Promise<Talk> {
  const talk = startTalk({
    language,
    ...options,
  });
  await talk.begin();
  await talk.answers({
    ...core[language],
    ...(upTo && {
      [upTo]: undefined as never,
    }),
  });
  if (upTo) talk.script.fresh();
  return go(talk, language, lines);
}

const said: Readonly<Record<Language, (line: readonly [string, string]) => string>> = {
  en: ([english]) => english,
  es: ([, spanish]) => spanish,
  ht: ([english]) => linesInCreole(english),
  vi: ([english]) => linesInVietnamese(english),
  'zh-Hans': ([english]) => linesIn(english),
  ar: ([english]) => linesInArabic(english),
};

async function go(talk: Talk, language: Language, lines: readonly Line[]): Promise<Talk> {
  for (const line of lines) await talk.say(typeof line === 'string' ? line : said[language](line));
  return talk;
}

const decided = async (talk: Talk, decide: typeof approve): Promise<void> => {
  await talk.change((record) =>
    decide(
      record,
      {
        by: 'Dana Wu',
        at: new Date(talk.clock.now()).toISOString(),
        version: record.draft.version,
      },
      (prefix) => `${prefix}-${record.version}`,
    ),
  );
  await talk.news();
};

const skip: Line = ['skip', 'saltar'];
const goal: Line = ['I want to stop drinking', 'Quiero dejar de tomar'];
const why: Line = ['so my kids can stay with me', 'para que mis hijos se queden conmigo'];
const step: Line = ['go to a meeting', 'ir a una junta'];
const sister: Line = ['my sister Ana and the church', 'mi hermana Ana y la iglesia'];

/** How a case manager would say the goal and the strength that the shortest way names. */
const reworded: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Live without alcohol', 'Repairs cars'],
  es: ['Vivir sin alcohol', 'Repara carros'],
  ht: ['Viv san alkòl', 'Li konn repare machin'],
  vi: ['Sống không rượu', 'Biết sửa xe'],
  'zh-Hans': ['过不喝酒的日子', '会修理汽车'],
  ar: ['العيش دون كحول', 'إصلاح السيارات'],
};

/** A plan that comes back with another wording for the goal, and one for the strength. */
async function withWordings(language: Language, options: TalkOptions = {}, answers: object = {}): Promise<Talk> {
  const talk = startTalk({ language, ...options });
  await talk.begin();
  await talk.answers({ ...core[language], ...answers });
  const { goals, strengths } = (await talk.record()).draft;
  await reword(talk, goals[0]!.id, reworded[language][0]);
  await reword(talk, strengths[0]!.id, reworded[language][1]);
  talk.script.fresh();
  await askAboutWordings(talk);
  await talk.news();
  return talk;
}

/** What is shown of each topic: its usual way and its turnings. */
export const scenes: Readonly<Record<string, (language: Language) => Promise<string>>> = {
  consent: async (l) => String(await scene(l, 'consent.agree', ['?', '1'])),
  'consent-refused': async (l) =>
    String(await scene(l, 'consent.agree', ['3', ['hello', 'hola'], ['I changed my mind', 'cambié de idea']])),
  'consent-sms': async (l) =>
    String(
      await scene(l, 'consent.who', ['?', 'OK', 'OK', '1'], {
        channel: 'sms',
      }),
    ),
  language: async (l) =>
    String(
      await scene(l, 'welcome.lang', [
        ['help', 'ayuda'],
        ['English', 'Español'],
        ['español por favor', 'english please'],
      ]),
    ),
  contact: async (l) => String(await scene(l, 'contact.safe', ['1'])),
  'contact-sms': async (l) =>
    String(
      await scene(l, 'contact.safe', ['2', '1', ['sun flower', 'girasol'], '2', ['after lunch', 'después de comer']], {
        channel: 'sms',
      }),
    ),
  urgent: async (l) =>
    String(await scene(l, 'urgent.need', ['1', ['I have no place to sleep tonight', 'No tengo dónde dormir esta noche']])),
  name: async (l) => String(await scene(l, 'name.preferred', ['Rosa'])),
  hopes: async (l) => String(await scene(l, 'hopes.hope', [['A quiet place for my kids', 'Un lugar tranquilo para mis hijos']])),
  strengths: async (l) =>
    String(
      await scene(l, 'strengths.now', [
        ["fixing cars, cooking and my sister says I'm patient", 'arreglar carros, cocinar y mi hermana dice que tengo paciencia'],
        ['yes', 'sí'],
        ['walking every morning', 'caminar cada mañana'],
        '6',
        ['I play the guitar', 'toco la guitarra'],
        ["That's enough", 'Ya es suficiente'],
      ]),
    ),
  goals: async (l) =>
    String(
      await scene(l, 'goals.wish', [
        goal,
        why,
        step,
        ['yes', 'sí'],
        '1',
        '2',
        '1',
        ['tomorrow', 'mañana'],
        '7',
        ['yes', 'sí'],
        ['see my son more', 'ver más a mi hijo'],
        skip,
        skip,
        'no',
        'no',
      ]),
    ),
  supports: async (l) => String(await scene(l, 'supports.who', [sister, ['yes', 'sí'], '2', '3', '1', '2', 'no'])),
  'supports-offered': async (l) =>
    String(
      await go(await scene(l, 'strengths.now', [['I can cook, my cousin Rudy', 'sé cocinar, mi primo Rudy']]), l, [
        'no',
        goal,
        why,
        step,
        'no',
        'no',
        '1',
        '1',
      ]),
    ),
  break: async (l) => String(await scene(l, 'break.offer', ['1'])),
  'break-send': async (l) => String(await scene(l, 'break.offer', ['2', '1', '1', '1'])),
  'break-pause': async (l) => {
    const talk = await scene(l, 'break.offer', ['3']);
    talk.script.note('three hours later');
    await talk.clock.advance(3 * hour);
    return String(await go(talk, l, [['hello', 'hola'], '1']));
  },
  'read-back': async (l) =>
    String(await scene(l, 'read-back.strengths', ['2', ['fixing old cars', 'arreglar carros viejos'], '1', '3', '2', '1', '1'])),
  'hand-over': async (l) =>
    String(await scene(l, 'hand-over.send', ['1', ['I also have a dog.', 'También tengo un perro.'], ['thanks', 'gracias']])),
  returned: async (l) => {
    const talk = await scene(l, '', []);
    talk.script.fresh();
    await askBack(talk);
    await talk.news();
    return String(await go(talk, l, ['OK', ['yes', 'sí'], why, ['no, that is all', 'no, eso es todo']]));
  },
  wording: async (l) => String(await go(await withWordings(l), l, ['OK', ['why do you ask?', '¿por qué preguntas?'], '2', '1'])),
  'wording-sms': async (l) => {
    const shared = { 'contact.safe': '2', 'contact.code-word': '2' };
    return String(await go(await withWordings(l, { channel: 'sms' }, shared), l, ['OK', '1']));
  },
  approved: async (l) => {
    const talk = await scene(l, '', []);
    talk.script.fresh();
    await decided(talk, approve);
    return String(await go(talk, l, ['OK', ['delete my data', 'borra mis datos']]));
  },
  withdrawn: async (l) => {
    const talk = await scene(l, '', []);
    talk.script.fresh();
    await decided(talk, withdraw);
    return String(await go(talk, l, ['OK']));
  },
  controls: async (l) =>
    String(
      await scene(l, 'goals.why', [
        ['why do you ask?', '¿por qué preguntas?'],
        ['help', 'ayuda'],
        ['a person please', 'una persona por favor'],
        ['go back', 'atrás'],
        skip,
        ["I don't know", 'no sé'],
        ['spanish please', 'en inglés por favor'],
        ['pause', 'pausa'],
        ['go on', 'seguir'],
        ['delete my data', 'borra mis datos'],
      ]),
    ),
  undo: async (l) =>
    String(
      await scene(l, 'goals.wish', [
        goal,
        ['no wait', 'no, espera'],
        ['see my son more', 'ver más a mi hijo'],
        ['that was wrong', 'me equivoqué'],
        ['undo', 'borra eso'],
      ]),
    ),
  edit: async (l) =>
    String(
      await scene(l, 'goals.why', [
        ['change an answer', 'cambiar una respuesta'],
        '3',
        ['a garden of my own', 'un jardín para mí'],
        ['can I change what I said?', 'quiero cambiar lo que dije'],
        skip,
        why,
      ]),
    ),
  'edit-sms': async (l) =>
    String(
      await scene(
        l,
        'supports.more',
        [['change an answer', 'cambiar una respuesta'], '6', '6', '2', '2', ['tomorrow morning', 'mañana temprano']],
        {
          channel: 'sms',
        },
      ),
    ),
  known: async (l) => String(await scene(l, 'supports.more', [['what do you know about me?', '¿qué sabes de mí?']])),
  'known-sms': async (l) => {
    const talk = await scene(l, 'contact.safe', [['what do you know about me?', '¿qué sabes de mí?'], '2'], {
      channel: 'sms',
    });
    return String(await go(talk, l, [['what did you write down?', '¿qué anotaste?']]));
  },
  'known-before-consent': async (l) => String(await scene(l, 'consent.agree', [['what do you know about me?', '¿qué sabes de mí?']])),
  'code-word': async (l) => {
    const talk = await scene(l, 'contact.safe', ['2', '1', ['sunflower', 'girasol']]);
    await talk.answers({
      ...core[l],
      'goals.why': undefined as never,
    });
    talk.script.fresh();
    talk.script.note('an hour later');
    await talk.clock.advance(hour);
    return String(
      await go(talk, l, [
        ['hello', 'hola'],
        '1',
        ['moonlight', 'luna'],
        ['what do you know about me?', '¿qué sabes de mí?'],
        ['Sunflower!', '¡Girasol!'],
        ['what do you know about me?', '¿qué sabes de mí?'],
      ]),
    );
  },
  'code-word-wrong': async (l) => {
    const talk = await scene(l, 'contact.safe', ['2', '1', 'girasol']);
    await talk.answers({
      ...core[l],
      'read-back.strengths': undefined as never,
    });
    talk.script.fresh();
    talk.script.note('an hour later');
    await talk.clock.advance(hour);
    return String(await go(talk, l, [['hello', 'hola'], '1', ['one', 'uno'], 'luna', 'sol']));
  },
  'language-guessed-sms': async (l) => {
    const talk = startTalk({
      channel: 'sms',
    });
    return String(await go(talk, l, [['hi, I got this number from my case worker', 'hola buenas, me dieron este número'], '1']));
  },
  'language-switched': async (l) =>
    String(
      await scene(l, 'hopes.hope', [
        [
          'Quiero una casa tranquila para mis hijos. También quiero un trabajo fijo',
          'I want a quiet home for my kids. I also want a job that I like',
        ],
        '1',
        ['arreglar carros y cocinar', 'fixing cars and cooking'],
      ]),
    ),
  attachment: async (l) => {
    const talk = await scene(l, 'hopes.hope', []);
    await talk.say({
      attachments: [
        {
          contentType: 'image/png',
        },
      ],
    });
    return String(talk);
  },
  returning: async (l) => {
    const talk = await scene(l, 'goals.why', []);
    talk.script.note('forty days later');
    await talk.clock.advance(40 * day);
    return String(await go(talk, l, [['hello', 'hola'], '1', why]));
  },
  'safety-now': async (l) =>
    String(
      await scene(l, 'hopes.hope', [
        ['I am going to kill myself tonight', 'me voy a matar esta noche'],
        ['I am scared', 'tengo miedo'],
        ['go on', 'seguir'],
      ]),
    ),
  'safety-concern': async (l) => String(await scene(l, 'hopes.hope', [['my boyfriend hits me', 'mi novio me pega'], '1'])),
  'safety-soft': async (l) => String(await scene(l, 'hopes.hope', [['I feel hopeless', 'me siento sin esperanza']])),
  'safety-before-consent': async (l) =>
    String(
      await scene(l, 'welcome.lang', [
        ['I am going to kill myself tonight', 'me voy a matar esta noche'],
        ['go on', 'seguir'],
      ]),
    ),
  'stop-sms': async (l) =>
    String(
      await scene(l, 'goals.wish', [['stop drinking', 'dejar de tomar'], 'STOP', 'hello', 'START'], {
        channel: 'sms',
        settings: {
          twilioHandlesOptOut: false,
        },
      }),
    ),
  'stop-sms-carrier': async (l) =>
    String(
      await scene(l, 'goals.wish', ['STOP', 'START', ['please stop texting me', 'ya no me manden mensajes'], 'START', 'HELP', 'AYUDA'], {
        channel: 'sms',
      }),
    ),
  'stop-whatsapp': async (l) => String(await scene(l, 'goals.wish', ['STOP', 'hello', 'START', 'HELP'], { channel: 'whatsapp' })),
  'doubtful-sms': async (l) =>
    String(
      await scene(l, 'goals.wish', [['stop it', 'ya basta'], 'START'], {
        channel: 'sms',
      }),
    ),
  'crisis-sms': async (l) =>
    String(
      await scene(
        l,
        'goals.wish',
        [
          ['I am going to kill myself tonight', 'me voy a matar esta noche'],
          'START',
          'AYUDA',
          'STOP',
          ['I took all my pills', 'me tomé todas las pastillas'],
        ],
        {
          channel: 'sms',
          settings: {
            twilioHandlesOptOut: false,
          },
        },
      ),
    ),
};
