import { approve, withdraw } from '../../src/record/review.ts';
import { startTalk, type Talk, type TalkOptions } from './talk.ts';
import { core } from './talk-answers.ts';
import { day, hour } from './talk-clock.ts';
import { askBack } from './talk-reach.ts';

const languages = ['en', 'es', 'vi'] as const;
type Language = (typeof languages)[number];
/** English, Spanish, Vietnamese; or the same in all. */
type Line = string | readonly [string, string, string];

/** A conversation as far as this question, and from there as it is written here. Numbers pick choices in every language. */
async function scene(language: Language, upTo: string, lines: readonly Line[], options: TalkOptions = {}): Promise<Talk> {
  const talk = startTalk({ language, ...options });
  await talk.begin();
  await talk.answers({ ...core[language], ...(upTo && { [upTo]: undefined as never }) });
  if (upTo) talk.script.fresh();
  return go(talk, language, lines);
}

async function go(talk: Talk, language: Language, lines: readonly Line[]): Promise<Talk> {
  for (const line of lines) await talk.say(typeof line === 'string' ? line : line[languages.indexOf(language)]!);
  return talk;
}

const decided = async (talk: Talk, decide: typeof approve): Promise<void> => {
  await talk.change((record) =>
    decide(
      record,
      { by: 'Dana Wu', at: new Date(talk.clock.now()).toISOString(), version: record.draft.version },
      (prefix) => `${prefix}-${record.version}`,
    ),
  );
  await talk.news();
};

const skip: Line = ['skip', 'saltar', 'bỏ qua'];
const goal: Line = ['I want to stop drinking', 'Quiero dejar de tomar', 'Tôi muốn bỏ rượu'];
const why: Line = ['so my kids can stay with me', 'para que mis hijos se queden conmigo', 'để các con ở với tôi'];
const step: Line = ['go to a meeting', 'ir a una junta', 'đi họp nhóm'];
const sister: Line = ['my sister Ana and the church', 'mi hermana Ana y la iglesia', 'chị Lan và nhà thờ'];

/** What is shown of each topic: its usual way and its turnings. */
export const scenes: Readonly<Record<string, (language: Language) => Promise<string>>> = {
  consent: async (l) => String(await scene(l, 'consent.agree', ['?', '1'])),
  'consent-refused': async (l) =>
    String(await scene(l, 'consent.agree', ['3', ['hello', 'hola', 'chào bạn'], ['I changed my mind', 'cambié de idea', 'tôi đổi ý rồi']])),
  'consent-sms': async (l) => String(await scene(l, 'consent.who', ['?', 'OK', 'OK', '1'], { channel: 'sms' })),
  language: async (l) =>
    String(
      await scene(l, 'welcome.lang', [
        ['help', 'ayuda', 'tôi không hiểu'],
        ['English', 'Español', 'Tiếng Việt'],
        ['español por favor', 'english please', 'cho tôi tiếng Anh'],
      ]),
    ),
  contact: async (l) => String(await scene(l, 'contact.safe', ['1'])),
  'contact-sms': async (l) =>
    String(await scene(l, 'contact.safe', ['2', '1', ['after lunch', 'después de comer', 'sau bữa trưa']], { channel: 'sms' })),
  urgent: async (l) =>
    String(
      await scene(l, 'urgent.need', [
        '1',
        ['I have no place to sleep tonight', 'No tengo dónde dormir esta noche', 'Tối nay tôi không có chỗ ngủ'],
      ]),
    ),
  name: async (l) => String(await scene(l, 'name.preferred', ['Rosa'])),
  hopes: async (l) =>
    String(
      await scene(l, 'hopes.hope', [
        ['A quiet place for my kids', 'Un lugar tranquilo para mis hijos', 'Một chỗ yên tĩnh cho các con tôi'],
      ]),
    ),
  strengths: async (l) =>
    String(
      await scene(l, 'strengths.now', [
        [
          "fixing cars, cooking and my sister says I'm patient",
          'arreglar carros, cocinar y mi hermana dice que tengo paciencia',
          'sửa xe, nấu ăn và chị tôi nói tôi kiên nhẫn',
        ],
        ['yes', 'sí', 'có'],
        ['walking every morning', 'caminar cada mañana', 'đi bộ mỗi sáng'],
        '6',
        ['I play the guitar', 'toco la guitarra', 'tôi biết đàn guitar'],
        ["That's enough", 'Ya es suficiente', 'Đủ rồi'],
        '7',
      ]),
    ),
  goals: async (l) =>
    String(
      await scene(l, 'goals.wish', [
        goal,
        why,
        step,
        ['yes', 'sí', 'có'],
        '1',
        '2',
        '1',
        ['tomorrow', 'mañana', 'ngày mai'],
        '7',
        ['yes', 'sí', 'có'],
        ['see my son more', 'ver más a mi hijo', 'gặp con trai nhiều hơn'],
        skip,
        skip,
        'no',
        'no',
      ]),
    ),
  supports: async (l) => String(await scene(l, 'supports.who', [sister, ['yes', 'sí', 'có'], '2', '3', '1', '2', 'no'])),
  'supports-offered': async (l) =>
    String(
      await go(
        await scene(l, 'strengths.now', [['I can cook, my cousin Rudy', 'sé cocinar, mi primo Rudy', 'biết nấu ăn, anh họ tôi tên Tài']]),
        l,
        ['no', goal, why, step, 'no', 'no', '1', '1'],
      ),
    ),
  break: async (l) => String(await scene(l, 'break.offer', ['1'])),
  'break-send': async (l) => String(await scene(l, 'break.offer', ['2', '1', '1', '1'])),
  'break-pause': async (l) => {
    const talk = await scene(l, 'break.offer', ['3']);
    talk.script.note('three hours later');
    await talk.clock.advance(3 * hour);
    return String(await go(talk, l, [['hello', 'hola', 'chào bạn'], '1']));
  },
  'read-back': async (l) =>
    String(
      await scene(l, 'read-back.strengths', ['2', ['fixing old cars', 'arreglar carros viejos', 'sửa xe cũ'], '1', '3', '2', '1', '1']),
    ),
  'hand-over': async (l) =>
    String(
      await scene(l, 'hand-over.send', [
        '1',
        ['I also have a dog.', 'También tengo un perro.', 'Tôi cũng có một con chó.'],
        ['thanks', 'gracias', 'cảm ơn nha'],
      ]),
    ),
  returned: async (l) => {
    const talk = await scene(l, '', []);
    talk.script.fresh();
    await askBack(talk);
    await talk.news();
    return String(await go(talk, l, ['OK', ['yes', 'sí', 'có'], why, ['no, that is all', 'no, eso es todo', 'không, vậy thôi']]));
  },
  approved: async (l) => {
    const talk = await scene(l, '', []);
    talk.script.fresh();
    await decided(talk, approve);
    return String(await go(talk, l, ['OK', ['delete my data', 'borra mis datos', 'xóa dữ liệu của tôi']]));
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
        ['why do you ask?', '¿por qué preguntas?', 'sao bạn hỏi vậy?'],
        ['help', 'ayuda', 'tôi không hiểu'],
        ['a person please', 'una persona por favor', 'cho tôi gặp người thật'],
        ['go back', 'atrás', 'quay lại'],
        skip,
        ["I don't know", 'no sé', 'ko biết nữa'],
        ['spanish please', 'en inglés por favor', 'tiếng Anh'],
        ['pause', 'pausa', 'tạm nghỉ'],
        ['go on', 'seguir', 'tiếp tục'],
        ['delete my data', 'borra mis datos', 'xóa dữ liệu của tôi'],
      ]),
    ),
  attachment: async (l) => {
    const talk = await scene(l, 'hopes.hope', []);
    await talk.say({ attachments: [{ contentType: 'image/png' }] });
    return String(talk);
  },
  returning: async (l) => {
    const talk = await scene(l, 'goals.why', []);
    talk.script.note('forty days later');
    await talk.clock.advance(40 * day);
    return String(await go(talk, l, [['hello', 'hola', 'chào bạn'], '1', why]));
  },
  'safety-now': async (l) =>
    String(
      await scene(l, 'hopes.hope', [
        ['I am going to kill myself tonight', 'me voy a matar esta noche', 'tối nay tôi sẽ tự tử'],
        ['I am scared', 'tengo miedo', 'tôi sợ lắm'],
        ['go on', 'seguir', 'tiếp tục'],
      ]),
    ),
  'safety-concern': async (l) =>
    String(await scene(l, 'hopes.hope', [['my boyfriend hits me', 'mi novio me pega', 'bạn trai tôi đánh tôi'], '1'])),
  'safety-soft': async (l) => String(await scene(l, 'hopes.hope', [['I feel hopeless', 'me siento sin esperanza', 'tôi thấy tuyệt vọng']])),
  'safety-before-consent': async (l) =>
    String(
      await scene(l, 'welcome.lang', [
        ['I am going to kill myself tonight', 'me voy a matar esta noche', 'tối nay tôi sẽ tự tử'],
        ['go on', 'seguir', 'tiếp tục'],
      ]),
    ),
  'stop-sms': async (l) =>
    String(
      await scene(l, 'goals.wish', [['stop drinking', 'dejar de tomar', 'bỏ rượu'], 'STOP', 'hello', 'START'], {
        channel: 'sms',
        settings: { twilioHandlesOptOut: false },
      }),
    ),
  'stop-sms-carrier': async (l) =>
    String(
      await scene(
        l,
        'goals.wish',
        [
          'STOP',
          'START',
          ['please stop texting me', 'ya no me manden mensajes', 'xin đừng nhắn tin cho tôi nữa'],
          'START',
          'HELP',
          'AYUDA',
        ],
        {
          channel: 'sms',
        },
      ),
    ),
  'doubtful-sms': async (l) => String(await scene(l, 'goals.wish', [['stop it', 'ya basta', 'thôi đi'], 'START'], { channel: 'sms' })),
  'crisis-sms': async (l) =>
    String(
      await scene(
        l,
        'goals.wish',
        [
          ['I am going to kill myself tonight', 'me voy a matar esta noche', 'tối nay tôi sẽ tự tử'],
          'START',
          'AYUDA',
          'STOP',
          ['I took all my pills', 'me tomé todas las pastillas', 'tôi uống hết lọ thuốc rồi'],
        ],
        {
          channel: 'sms',
          settings: { twilioHandlesOptOut: false },
        },
      ),
    ),
};
