import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carrierAnswers, contactWord } from '../../src/safety/index.ts';

const variants = (text: string) => [text, text.toUpperCase(), ` ${text}\n`, `${text}.`, `${text}!!!`, `"${text}"`, `${text} 🙏`];

describe.each([
  [
    'opt-out',
    [
      'stop',
      'stopall',
      'stop all',
      'unsubscribe',
      'cancel',
      'end',
      'quit',
      'revoke',
      'optout',
      'opt-out',
      'parar',
      'alto',
      'baja',
      'arrêt',
      'arret',
      'sair',
      'sispann',
      'dừng',
      'ngừng',
      'dung lai',
      '停止',
      '退订',
      '중지',
      'стоп',
      'توقف',
      'إلغاء',
      'please stop texting me',
      'stop sending me messages',
      'no more messages',
      'no more texts please',
      'take me off this list',
      'remove me from your list',
      "don't text me anymore",
      'do not contact me again',
      "I don't want any more texts",
      'stop these messages',
      'unsubscribe me please',
      'I want to opt out',
      'can you stop messaging me',
      'cancel these texts',
      'I no longer want to receive messages',
      'I withdraw my consent to be texted',
      'stop stop stop',
      'no me escriban más',
      'ya no me manden mensajes',
      'déjenme de mandar mensajes',
      'dejen de escribirme',
      'quítenme de la lista',
      'por favor no me manden más mensajes',
      'no quiero recibir más mensajes',
      'ya no más mensajes',
      'quiero darme de baja',
      'borren mi número',
      'no me vuelvan a escribir',
      'إيقاف',
      'إلغاء الاشتراك',
      'لا ترسلوا لي رسائل',
      'من فضلكم لا تراسلوني بعد اليوم',
      'توقفوا عن إرسال الرسائل',
      'وقفوا هالرسائل لو سمحتم',
      'ما بدي رسائل',
      'مش عايز رسائل تاني',
      'لا أريد أن أستلم رسائلكم',
      'احذفوا رقمي من القائمة',
      'شيلوني من اللستة',
      'متبعتوليش رسايل تاني',
    ],
  ],
  [
    'doubtful',
    [
      'stop it',
      'stop please',
      'please stop',
      'leave me alone',
      'ya basta',
      'basta',
      'ya paren',
      'déjenme en paz',
      'اتركوني بحالي',
      'توقفوا',
    ],
  ],
  ['opt-in', ['start', 'unstop', 'iniciar', 'استئناف']],
  ['help', ['help', 'info', 'ayuda', 'información', 'مساعدة']],
  [
    undefined,
    [
      'yes',
      'sí',
      'ok',
      'stop smoking',
      'stop drinking',
      'I want to stop',
      'end my lease',
      'quit drinking',
      'para mi hijo',
      'cancel my debt',
      'stop texting my ex',
      'I want my ex to stop texting me',
      'he will not stop calling me',
      'take me off the waiting list',
      'get me off probation',
      'end it',
      'no more',
      'the end of the month',
      'help with rent',
      'help me find a job',
      'ayuda con la renta',
      'start a business',
      'start over',
      'info about housing',
      'stop the pain',
      'quit my job',
      'dejar de fumar',
      'dejar de tomar',
      'parar de beber',
      'alto costo de la renta',
      'cancelar mi deuda',
      'no quiero que mi ex me escriba',
      'đúng',
      'dung',
      'stop sign',
      'no more abuse',
      'bus stop',
      '',
      '   ',
      '?!',
      'I stopped using two years ago',
      'baja autoestima',
      'don’t stop helping me',
      'messages from my kids',
      'توقف عن التدخين',
      'بدي أوقف شرب',
      'إنهاء دراستي',
      'أبدًا',
      'إلغاء ديوني',
      'ما بدي زوجي يراسلني',
      'رسائل من أولادي',
      'مساعدة في الإيجار',
      'كفى ظلم',
    ],
  ],
] as const)('%s', (word, texts) => {
  test.each(texts)('%s', (text) => {
    for (const variant of variants(text)) expect(contactWord(variant)).toBe(word);
  });
});

test('what answers a scale or a choice opts out only where none is open', () => {
  for (const text of ['alto', 'Baja']) expect(contactWord(text, 'es', { scaleOpen: true })).toBeUndefined();
  expect(contactWord('stop', 'es', { scaleOpen: true })).toBe('opt-out');
});

test('a word that is another word in another language is doubtful in its own only', () => {
  expect(contactWord('dung', 'vi')).toBe('doubtful');
  expect(contactWord('dung', 'vi', { scaleOpen: true })).toBeUndefined();
  expect(contactWord('đúng', 'vi')).toBeUndefined();
  expect(contactWord('para', 'es')).toBe('doubtful');
  expect(contactWord('para', 'en')).toBeUndefined();
});

test.each([
  'STOP',
  'stop',
  ' Stop ',
  'StopAll',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
  'START',
  'yes',
  'UNSTOP',
  'HELP',
  'info',
])('Twilio answers %s', (text) => {
  expect(carrierAnswers(text)).toBe(true);
});
test.each(['stop texting me', 'parar', 'ayuda', 'stop it', '', 'opt out'])('Twilio does not answer "%s"', (text) => {
  expect(carrierAnswers(text)).toBe(false);
});

test('no string breaks it, and more words after a request make it an answer', () => {
  const piece = fc.constantFrom('please ', 'stop ', 'no ', 'more ', 'texts ', 'por favor ', 'ya ', 'me ', 'list ', 'the ', 'x');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4000 }),
        fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
      ),
      (text) => {
        expect([undefined, 'opt-out', 'doubtful', 'opt-in', 'help']).toContain(contactWord(text));
        expect(contactWord(`${text} ${'because my sister lives there and I want to see her '.repeat(4)}`)).toBeUndefined();
      },
    ),
    { numRuns: 300 },
  );
});
