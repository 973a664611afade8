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
        'تخطى هذا السؤال لو سمحت',
        'ما بدي جاوب',
        'السؤال التالي',
      ],
    ],
    [
      'back',
      [
        'رجوع',
        'ممكن نرجع للسؤال اللي قبله؟',
        'السؤال السابق',
        'back',
        'can we go back?',
        'go back to the last question',
        'atrás',
        '¿podemos volver?',
      ],
    ],
    ['pause', ['استراحة', 'بدي ارتاح شوي', 'نكمل بكرة', 'pause', 'PAUSA', 'brb', 'I need a break', 'seguimos mañana']],
    ['help', ['مساعدة', 'ما فهمت السؤال', 'مش فاهم', 'شو يعني؟', 'Help!', 'ayuda', "I don't understand", 'no entiendo']],
    ['why', ['ليش بتسأل؟', 'لماذا؟', 'ليه بتسألني', 'why do you ask?', 'why u asking', '¿Por qué preguntas?', 'para qué']],
    [
      'person',
      [
        'شخص من فضلك',
        'بدي أحكي مع شخص حقيقي',
        'عايز أكلم حد',
        'a person please',
        'can I talk to a real person',
        'Quiero hablar con una persona',
      ],
    ],
    ['delete', ['حذف بياناتي', 'امسح كل شي', 'بدي تمسح معلوماتي', 'delete my data', 'erase everything', 'borra mis datos']],
    ['go-on', ['متابعة', 'كمّل', 'يلا نكمل', 'go on', 'continue', 'Seguir', 'sigamos']],
    ['dont-know', ['لا أعرف', 'ما بعرف والله', 'مش متأكدة', 'مدري', "I don't know", 'i don’t know', 'not sure', 'no sé', 'idk']],
    ['more', ['؟', 'المزيد', 'كمان', '?', '¿?', 'more', 'más']],
  ])('%s', (says, phrases) => {
    for (const phrase of phrases)
      for (const language of Object.keys(lexicons)) expect([phrase, reader.control(phrase, language)]).toEqual([phrase, { says }]);
  });

  test('another language', () => {
    for (const phrase of ['español', 'En español, por favor', 'can we do this in Spanish?'])
      expect(reader.control(phrase, 'en')).toEqual({ says: 'language', language: 'es' });
    for (const phrase of ['بالعربي لو سمحت', 'can we do this in Arabic?', 'العربية'])
      expect(reader.control(phrase, 'en')).toEqual({ says: 'language', language: 'ar' });
    for (const phrase of ['English please', 'in english', 'inglés'])
      expect(reader.control(phrase, 'es')).toEqual({ says: 'language', language: 'en' });
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
    'بدي أرجع على المدرسة',
    'مساعدة بالإيجار',
    'شخص أثق فيه',
    'أتخطى الوجبات',
    'تعلم الإنجليزية',
    'أرتاح مع أولادي',
    'أكمل دراستي',
    'ما بعرف أسوق بس بدي أتعلم',
    'وقت أكثر مع أولادي',
    'أحكي مع أختي',
    'حذف سوابقي',
    '',
  ])('is an answer: %s', (text) => {
    expect(reader.control(text, 'en')).toBeUndefined();
    expect(reader.control(text, 'es')).toBeUndefined();
    expect(reader.control(text, 'ar')).toBeUndefined();
  });
});

test('yes, no, and neither', () => {
  for (const text of [
    'yes',
    'Yeah!',
    'yep',
    'sure',
    'ok',
    'sí',
    'Claro que sí',
    'dale',
    'yes please',
    'ok thanks',
    'نعم',
    'إي والله',
    'أيوه',
    'أكيد',
    'طبعًا',
    'موافقة',
    'تمام شكرا',
  ])
    expect([text, reader.yesNo(text, 'en')]).toEqual([text, 'yes']);
  for (const text of [
    'no',
    'Nope',
    'nah',
    'no thanks',
    'not really',
    'claro que no',
    'no, gracias',
    'لا',
    'لأ',
    'كلا',
    'لا شكرا',
    'مش موافق',
    'طبعا لا',
  ])
    expect([text, reader.yesNo(text, 'es')]).toEqual([text, 'no']);
  for (const text of [
    'not sure',
    'maybe',
    'I guess not sure',
    'yes but only on Mondays',
    'no se',
    'tal vez',
    'I have no one',
    'يمكن',
    'مش متأكد',
    'إن شاء الله',
    'ما عندي حدا',
    '',
  ])
    expect([text, reader.yesNo(text, 'en')]).toEqual([text, undefined]);
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
    'number two',
    '٢',
    '۲',
    'رقم ٢',
    'اثنين',
    'تنين',
    'الثاني',
    '２',
    '2️⃣',
    'SEND',
    'send what we have so far!',
    'Send what',
  ])('%s is the second', (text) => {
    expect(reader.choice(text, choices, 'es')?.value).toBe('send');
  });
  test.each(['I have 2 children', '4', '0', '-2', 'عندي ولدين', '٢ أو ٣', '2.5', '1/2', '2 or 3', 'not sure', 'do not send', ''])(
    '%s is none of them',
    (text) => {
      expect(reader.choice(text, choices, 'en')).toBeUndefined();
    },
  );
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
    'سبعة',
    '٧ من ١٠',
    'تقريبا 7',
    '۷',
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
    بكرة: '2026-11-19',
    'بعد غد': '2026-11-20',
    'يوم الاثنين': '2026-11-23',
    'الجمعة من الأسبوع الجاي': '2026-11-27',
    'بعد يومين': '2026-11-20',
    'بعد ٣ أيام': '2026-11-21',
    'بعد أسبوعين': '2026-12-02',
    '٣ أيار': '2027-05-03',
    '3 مايو 2028': '2028-05-03',
    'أشتغل يوم الاثنين': undefined,
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
    '٢ و٣': [2, 3],
    'واحد واثنين': [1, 2],
    '١، ٤': [1, 4],
    'رقم ٢': [2],
    '#1': [1],
    'one and two': [1, 2],
    'i have 2': undefined,
    '2-3': undefined,
    '1.5': undefined,
    '': undefined,
  };
  for (const [text, numbers] of Object.entries(lists)) expect([text, reader.numbers(text, 'en')]).toEqual([text, numbers]);
});

test('greetings and thanks', () => {
  expect(
    ['hi', 'Hello there!', 'thank you so much', 'Buenos días', 'gracias', 'السلام عليكم', 'شكرا كتير', 'مرحبا كيفك'].filter(
      (text) => !reader.smallTalk(text, 'en'),
    ),
  ).toEqual([]);
  expect(['hi I like cooking', 'ok', 'thanks to my mom', 'مرحبا بدي شغل', ''].filter((text) => reader.smallTalk(text, 'en'))).toEqual([]);
});

test('what to call the client', () => {
  const names: Record<string, string | undefined> = {
    Ana: 'Ana',
    'ana please': 'ana',
    'My name is Robert but call me Bob': 'Bob',
    "hi, I'm María Elena": 'María Elena',
    'me llamo José Luis, mucho gusto': 'José Luis',
    'اسمي مريم': 'مريم',
    'نادوني أبو علي': 'أبو علي',
    'أنا وليد، شكرا': 'وليد',
    'مرحبا، أنا هدى': 'هدى',
    'أنا تعبانة': undefined,
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
  };
  for (const [text, name] of Object.entries(names)) {
    const place = reader.name(text, 'en');
    expect([text, place && text.slice(place.start, place.end)]).toEqual([text, name]);
  }
});

test('what to call the client, where another language has such words too', () => {
  for (const text of ['أي اسم', 'لا شيء', 'تخطي']) expect([text, reader.name(text, 'ar')]).toEqual([text, undefined]);
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
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom('en', 'es'), (any, language) => {
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
