import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createReader } from '../../src/understanding/index.ts';
import { lexicons } from '../../src/understanding/verbatim/registry.ts';

const reader = createReader();

test('every language that is spoken is understood', () => {
  const spoken = readdirSync(new URL('../../locales', import.meta.url)).flatMap((file) =>
    file.endsWith('.json') ? [file.slice(0, -5)] : [],
  );
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.filter((code) => !(code in lexicons))).toEqual([]);
});

describe('what may be said at any time', () => {
  test.each([
    [
      'skip',
      [
        'skip',
        'Saltar, por favor',
        '跳过',
        'bỏ qua',
        'sote',
        'تخطي',
        'pass',
        "I'd rather not say",
        'siguiente pregunta',
        'ok skip this one please',
        'cho em qua câu này nha',
        'khong muon tra loi',
      ],
    ],
    [
      'back',
      ['back', 'can we go back?', 'go back to the last question', 'atrás', '¿podemos volver?', 'quay lại câu trước', 'tôi bấm nhầm rồi'],
    ],
    ['pause', ['pause', 'PAUSA', 'brb', 'I need a break', 'seguimos mañana', 'em nghỉ chút nha', 'mai làm tiếp']],
    ['help', ['Help!', 'ayuda', "I don't understand", 'no entiendo', 'ko hiểu gì hết', 'là sao']],
    ['why', ['why do you ask?', 'why u asking', '¿Por qué preguntas?', 'para qué', 'sao hỏi vậy', 'tai sao ban hoi vay']],
    [
      'person',
      [
        'a person please',
        'can I talk to a real person',
        'Quiero hablar con una persona',
        'cho tôi gặp người thật',
        'muốn nói chuyện với nhân viên',
      ],
    ],
    ['delete', ['delete my data', 'erase everything', 'borra mis datos', 'xóa hết dữ liệu của tôi', 'xoa du lieu cua toi']],
    ['go-on', ['go on', 'continue', 'Seguir', 'sigamos', 'tiếp tục đi', 'tôi quay lại rồi']],
    ['dont-know', ["I don't know", 'i don’t know', 'not sure', 'no sé', 'idk', 'hổng biết nữa', 'em không chắc']],
    ['more', ['?', '¿?', 'more', 'más', 'đọc thêm']],
  ])('%s', (says, phrases) => {
    for (const phrase of phrases)
      for (const language of Object.keys(lexicons)) expect([phrase, reader.control(phrase, language)]).toEqual([phrase, { says }]);
  });

  test('another language', () => {
    for (const phrase of ['español', 'En español, por favor', 'can we do this in Spanish?'])
      expect(reader.control(phrase, 'en')).toEqual({ says: 'language', language: 'es' });
    for (const phrase of ['English please', 'in english', 'inglés'])
      expect(reader.control(phrase, 'es')).toEqual({ says: 'language', language: 'en' });
    for (const phrase of ['tiếng Việt', 'cho tôi tiếng Việt', 'noi tieng Viet duoc khong', 'Vietnamese please'])
      expect(reader.control(phrase, 'en')).toEqual({ says: 'language', language: 'vi' });
  });

  test.each([
    'i want to go back to school',
    'i skip meals',
    'help with rent',
    'a person I can trust',
    'my pause from work',
    "I don't know how to drive but I want to learn",
    'I speak Spanish',
    'learn English',
    'talk to my sister',
    'delete my record of arrests',
    'stop drinking',
    'my case manager',
    'quiero volver a la escuela',
    'ayuda con la renta',
    'una persona de confianza',
    'no sé leer',
    'seguir estudiando',
    'me salto comidas',
    'more time with my kids',
    'not sure of myself',
    'tôi muốn quay lại trường học',
    'bỏ qua lỗi lầm của chồng',
    'giúp tôi tìm việc làm',
    'nói chuyện với mẹ tôi',
    'tôi không biết lái xe',
    'nghỉ hưu',
    'xóa nợ',
    'tôi nói tiếng Việt',
    'người tôi tin tưởng',
    'thêm thời gian với con',
    '',
  ])('is an answer: %s', (text) => {
    expect(reader.control(text, 'en')).toBeUndefined();
    expect(reader.control(text, 'es')).toBeUndefined();
    expect(reader.control(text, 'vi')).toBeUndefined();
  });
});

test('yes, no, and neither', () => {
  for (const text of ['yes', 'Yeah!', 'yep', 'sure', 'ok', 'sí', 'Claro que sí', 'dale', 'yes please', 'ok thanks'])
    expect([text, reader.yesNo(text, 'en')]).toEqual([text, 'yes']);
  for (const text of ['no', 'Nope', 'nah', 'no thanks', 'not really', 'claro que no', 'no, gracias'])
    expect([text, reader.yesNo(text, 'es')]).toEqual([text, 'no']);
  for (const text of ['not sure', 'maybe', 'I guess not sure', 'yes but only on Mondays', 'no se', 'tal vez', 'I have no one', ''])
    expect([text, reader.yesNo(text, 'en')]).toEqual([text, undefined]);
});

test('yes, no, and neither, in Vietnamese with and without accents', () => {
  for (const text of ['có', 'Dạ có ạ', 'vâng', 'ừ', 'đúng rồi', 'Đúng', 'được', 'dc', 'dong y', 'phải', 'okela'])
    expect([text, reader.yesNo(text, 'vi')]).toEqual([text, 'yes']);
  // đừng (don't) is đúng (right) without its accents.
  for (const text of ['không', 'ko', 'k', 'hông', 'chưa', 'dạ không', 'thôi khỏi', 'đừng', 'không, cảm ơn'])
    expect([text, reader.yesNo(text, 'vi')]).toEqual([text, 'no']);
  for (const text of ['dung', 'không chắc', 'chắc vậy', 'tùy bạn', 'ừ nhưng không', 'cô', 'không có ai', 'tôi có con'])
    expect([text, reader.yesNo(text, 'vi')]).toEqual([text, undefined]);
});

describe('one of several', () => {
  const choices = [
    { value: 'go-on', label: 'Go on' },
    { value: 'send', label: 'Send what we have so far' },
    { value: 'pause', label: 'Pause' },
  ];
  test.each([
    '2',
    '2.',
    '2)',
    '#2',
    'two',
    'dos',
    'hai',
    'câu số 2',
    'cái thứ hai',
    'number two',
    '٢',
    '２',
    '2️⃣',
    'SEND',
    'send what we have so far!',
    'Send what',
  ])('%s is the second', (text) => {
    expect(reader.choice(text, choices, 'es')?.value).toBe('send');
  });
  test.each(['I have 2 children', '4', '0', '-2', '2.5', '1/2', '2 or 3', 'not sure', 'do not send', ''])('%s is none of them', (text) => {
    expect(reader.choice(text, choices, 'en')).toBeUndefined();
  });
  test('yes and no find their choice, and a doubt does not', () => {
    const asked = [
      { value: 'yes', label: 'Yes, it is only mine' },
      { value: 'no', label: 'No, others see it' },
      { value: 'ask-me', label: 'Ask me first' },
    ];
    expect(['yeah', 'nope', 'ask me', 'not sure', 'sí'].map((text) => reader.choice(text, asked, 'en')?.value)).toEqual([
      'yes',
      'no',
      'ask-me',
      undefined,
      'yes',
    ]);
  });
});

test('a point on a scale', () => {
  for (const text of [
    '7',
    '7/10',
    'seven',
    'siete',
    'a 7',
    'maybe a 7',
    '7 out of 10',
    '７',
    '٧',
    'creo que un 7',
    '7 de 10',
    'bảy',
    'chắc 7 điểm',
    '7 trên 10',
  ])
    expect([text, reader.scale(text, 0, 10, 'en')]).toEqual([text, 7]);
  for (const text of ['11', '-3', '7.5', '70%', '7/5', 'I have 2 kids', '7 or 8', '6-7', 'not 7', ''])
    expect([text, reader.scale(text, 0, 10, 'en')]).toEqual([text, undefined]);
});

test('a day', () => {
  const wednesday = '2026-11-18';
  const days: Record<string, string | undefined> = {
    '2026-12-01': '2026-12-01',
    '2026-02-30': undefined,
    tomorrow: '2026-11-19',
    'pasado mañana': '2026-11-20',
    'next Monday': '2026-11-23',
    'next friday': '2026-11-27',
    'el lunes': '2026-11-23',
    'on Wednesday': '2026-11-25',
    'May 3': '2027-05-03',
    '3rd of May': '2027-05-03',
    '3 de mayo': '2027-05-03',
    'May 3, 2028': '2028-05-03',
    'Feb 29': '2028-02-29',
    'February 30': undefined,
    'in two weeks': '2026-12-02',
    'in 3 days': '2026-11-21',
    'dentro de cinco días': '2026-11-23',
    'ngày mai': '2026-11-19',
    'sáng mốt': '2026-11-20',
    'thứ hai': '2026-11-23',
    'thứ 6 tuần sau': '2026-11-27',
    'chủ nhật này': '2026-11-22',
    'ngày 3 tháng 12': '2026-12-03',
    '3 tháng 5 năm 2028': '2028-05-03',
    'hai tuần nữa': '2026-12-02',
    'tháng 5': undefined,
    'tuần sau': undefined,
    '3/4': undefined,
    'next week': undefined,
    'I work on Monday': undefined,
    May: undefined,
    '': undefined,
  };
  for (const [text, day] of Object.entries(days)) expect([text, reader.date(text, 'en', wednesday)]).toEqual([text, day]);
});

test('numbers of a list', () => {
  const lists: Record<string, number[] | undefined> = {
    '2 and 3': [2, 3],
    '1, 4': [1, 4],
    '2 y 3': [2, 3],
    '#1': [1],
    'one and two': [1, 2],
    'số 1 và 3': [1, 3],
    'tôi có 2 con': undefined,
    'i have 2': undefined,
    '2-3': undefined,
    '1.5': undefined,
    '': undefined,
  };
  for (const [text, numbers] of Object.entries(lists)) expect([text, reader.numbers(text, 'en')]).toEqual([text, numbers]);
});

test('greetings and thanks', () => {
  expect(
    ['hi', 'Hello there!', 'thank you so much', 'Buenos días', 'gracias', 'chào bạn', 'cảm ơn nhiều'].filter(
      (text) => !reader.smallTalk(text, 'en'),
    ),
  ).toEqual([]);
  expect(['hi I like cooking', 'ok', 'thanks to my mom', ''].filter((text) => reader.smallTalk(text, 'en'))).toEqual([]);
});

test('what to call the client', () => {
  const names: Record<string, string | undefined> = {
    Ana: 'Ana',
    'ana please': 'ana',
    'My name is Robert but call me Bob': 'Bob',
    "hi, I'm María Elena": 'María Elena',
    'me llamo José Luis, mucho gusto': 'José Luis',
    "O'Brien": "O'Brien",
    'Rosa (she/her)': 'Rosa',
    王小明: '王小明',
    "I'm tired": undefined,
    none: undefined,
    skip: undefined,
    'call me whatever you want': undefined,
    'I lost my job last year and I am sad': undefined,
    hello: undefined,
    '🙂': undefined,
    '': undefined,
    'tôi tên Hùng': 'Hùng',
    'Chào bạn, em là Nguyễn Thị Mai': 'Nguyễn Thị Mai',
    'cứ gọi chị Hoa': 'chị Hoa',
    'Trần Văn Đúng': 'Trần Văn Đúng',
    'gọi tôi sao cũng được': undefined,
    'tôi tên gì cũng được': undefined,
  };
  for (const [text, name] of Object.entries(names)) {
    const place = reader.name(text, 'en');
    expect([text, place && text.slice(place.start, place.end)]).toEqual([text, name]);
  }
});

test('sentences hold every word, as it stands', () => {
  const text = 'I cook. i clean!\n- Dr. Lee helps; yes';
  expect(reader.sentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'I cook.',
    'i clean!',
    '- Dr. Lee helps',
    'yes',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom('en', 'es', 'vi'), (any, language) => {
      let at = 0;
      for (const { start, end } of reader.sentences(any, language)) {
        expect(any.slice(at, start)).toMatch(/^[\s\p{P}\p{Z}●▪◦■□○➤→✓✔￭|/\p{C}\p{M}]*$/u);
        at = end;
      }
      expect(any.slice(at)).toMatch(/^[\s\p{P}\p{Z}●▪◦■□○➤→✓✔￭|/\p{C}\p{M}]*$/u);
    }),
  );
});

test('whatever is written, nothing breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (text) => {
      for (const read of [reader.control, reader.yesNo, reader.smallTalk, reader.numbers, reader.name])
        expect(() => read(text, 'en')).not.toThrow();
      const point = reader.scale(text, 0, 10, 'es');
      expect(point === undefined || (point >= 0 && point <= 10)).toBe(true);
    }),
  );
});
