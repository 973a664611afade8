import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createReader } from '../../src/understanding/index.ts';
import { lexiconOf, lexicons } from '../../src/understanding/verbatim/registry.ts';
import { kept, said } from './controls.ts';

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
        'sote l tanpri',
        "m'pa vle reponn",
        '請跳過',
        '这题我不想回答',
        '下一题吧',
        'تخطى هذا السؤال لو سمحت',
        'ما بدي جاوب',
        'السؤال التالي',
      ],
    ],
    [
      'back',
      [
        'back',
        'can we go back?',
        'go back to the last question',
        'atrás',
        '¿podemos volver?',
        'tounen dèyè',
        '返回',
        '上一题',
        'quay lại câu trước',
        'quay về câu hồi nãy',
        'رجوع',
        'ممكن نرجع للسؤال اللي قبله؟',
        'السؤال السابق',
      ],
    ],
    [
      'pause',
      [
        'pause',
        'PAUSA',
        'brb',
        'I need a break',
        'seguimos mañana',
        'fè yon ti poz',
        'n ap kontinye demen',
        'fòk mwen ale',
        '暂停',
        '我想休息一下',
        '明天再说吧',
        '先到这里',
        'em nghỉ chút nha',
        'mai làm tiếp',
        'استراحة',
        'بدي ارتاح شوي',
        'نكمل بكرة',
      ],
    ],
    [
      'help',
      [
        'Help!',
        'ayuda',
        "I don't understand",
        'no entiendo',
        'edem',
        'mpa konprann',
        'kisa pou m di?',
        '帮助',
        '我看不懂',
        '这是什么意思？',
        '怎么回答',
        'ko hiểu gì hết',
        'là sao',
        'مساعدة',
        'ما فهمت السؤال',
        'مش فاهم',
        'شو يعني؟',
      ],
    ],
    [
      'why',
      [
        'why do you ask?',
        'why u asking',
        '¿Por qué preguntas?',
        'para qué',
        'pouki sa w mande m sa',
        'sa w ap fè ak sa',
        '为什么',
        '你们为什么要问这个？',
        '問這個幹嘛',
        'sao hỏi vậy',
        'tai sao ban hoi vay',
        'ليش بتسأل؟',
        'لماذا؟',
        'ليه بتسألني',
      ],
    ],
    [
      'person',
      [
        'a person please',
        'can I talk to a real person',
        'Quiero hablar con una persona',
        'm vle pale ak yon moun',
        'rele m tanpri',
        '请找真人',
        '我想跟人说话',
        '转人工',
        '可以叫人打电话给我吗',
        'cho tôi gặp người thật',
        'muốn nói chuyện với nhân viên',
        'شخص من فضلك',
        'بدي أحكي مع شخص حقيقي',
        'عايز أكلم حد',
      ],
    ],
    [
      'delete',
      [
        'delete my data',
        'erase everything',
        'borra mis datos',
        'efase enfòmasyon m',
        'tanpri efase tout sa m te di',
        '删除我的资料',
        '把我说的话全部删掉',
        'xóa hết dữ liệu của tôi',
        'xoa du lieu cua toi',
        'حذف بياناتي',
        'امسح كل شي',
        'بدي تمسح معلوماتي',
      ],
    ],
    [
      'go-on',
      [
        'go on',
        'continue',
        'Seguir',
        'sigamos',
        'ann kontinye',
        'mwen pare',
        '继续',
        '我们继续吧',
        '我回来了',
        'tiếp tục đi',
        'tôi quay lại rồi',
        'متابعة',
        'كمّل',
        'يلا نكمل',
      ],
    ],
    [
      'dont-know',
      [
        "I don't know",
        'i don’t know',
        'not sure',
        'no sé',
        'idk',
        'mpa konnen',
        "m'pa konn sa pou m di",
        'okenn lide',
        '我不知道',
        '不清楚啊',
        '说不上来',
        '我也不知道怎么说',
        '唔知',
        'hổng biết nữa',
        'em không chắc',
        'لا أعرف',
        'ما بعرف والله',
        'مش متأكدة',
        'مدري',
      ],
    ],
    ['more', ['?', '¿?', 'more', 'más', 'li plis', '？', '更多', '看更多', 'đọc thêm', '؟', 'المزيد', 'كمان']],
  ])('%s', (says, phrases) => {
    for (const phrase of phrases)
      for (const language of Object.keys(lexicons)) expect([phrase, reader.control(phrase, language)]).toEqual([phrase, { says }]);
  });

  test.each(Object.entries(said))('%s as people say it', (says, phrases) => {
    for (const phrase of phrases)
      for (const language of ['en', 'es'])
        expect([phrase, reader.control(phrase, language)]).toEqual([
          phrase,
          {
            says,
          },
        ]);
  });

  test('what looks like a control and is an answer', () => {
    const taken = kept.filter((text) => Object.keys(lexicons).some((language) => reader.control(text, language)));
    expect(taken).toEqual([]);
  });

  test('another language', () => {
    for (const phrase of ['español', 'En español, por favor', 'can we do this in Spanish?'])
      expect(reader.control(phrase, 'en')).toEqual({
        says: 'language',
        language: 'es',
      });
    for (const phrase of ['中文', '请用中文', '简体中文', '可以说普通话吗？', 'Chinese please', 'en chino'])
      expect(reader.control(phrase, 'en')).toEqual({
        says: 'language',
        language: 'zh-Hans',
      });
    for (const phrase of ['English please', 'in english', 'inglés', '请用英语', '换成英文'])
      expect(reader.control(phrase, 'es')).toEqual({
        says: 'language',
        language: 'en',
      });
    for (const phrase of ['kreyòl', 'Haitian Creole please', 'èske nou ka pale kreyòl', 'criollo haitiano'])
      expect(reader.control(phrase, 'en')).toEqual({
        says: 'language',
        language: 'ht',
      });
    for (const phrase of ['بالعربي لو سمحت', 'can we do this in Arabic?', 'العربية'])
      expect(reader.control(phrase, 'en')).toEqual({ says: 'language', language: 'ar' });
    expect(reader.control('an angle tanpri', 'ht')).toEqual({
      says: 'language',
      language: 'en',
    });
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
    'mwen vle retounen lekòl',
    'ede m ak lwaye a',
    'm sote manje',
    'yon moun mwen ka fè konfyans',
    'm pa konn kondui',
    'mwen pale kreyòl',
    'sispann bwè',
    'efase dosye kriminèl mwen',
    'plis tan ak pitit mwen',
    'rele manman m',
    '我想回去上学',
    '帮助我妈妈',
    '社工',
    '我有时候跳过早饭',
    '找工作',
    '为什么活得这么累',
    '删除我的犯罪记录',
    '继续读书',
    '学英语',
    '我会说普通话',
    '想休息一段时间再找工作',
    '不知道怎么开车，但想学',
    '跟我姐姐说话',
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
    expect(reader.control(text, 'zh-Hans')).toBeUndefined();
    expect(reader.control(text, 'en')).toBeUndefined();
    expect(reader.control(text, 'es')).toBeUndefined();
    expect(reader.control(text, 'vi')).toBeUndefined();
    expect(reader.control(text, 'ar')).toBeUndefined();
    expect(reader.control(text, 'ht')).toBeUndefined();
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
    'wi',
    'dakò',
    "m'dakò",
    'wi ou mèt rele l',
    '是',
    '好的',
    '对啊',
    '可以，谢谢',
    '没问题',
    '有',
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
    'non',
    'pa kounye a',
    'mpa vle',
    'jamè',
    '不',
    '不用了，谢谢',
    '没有',
    '先不要',
    '还没有',
    '不是的',
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
    "nah, that's fine",
    "no thanks, that's ok",
    'nvm, fine',
    'no gracias, está bien',
    'maybe',
    'I guess not sure',
    'yes but only on Mondays',
    'no se',
    'tal vez',
    'I have no one',
    'petèt',
    'm pa sèten',
    'wi men lendi sèlman',
    '也许吧',
    '不知道',
    '看情况',
    '有点怕',
    '是不是',
    'يمكن',
    'مش متأكد',
    'إن شاء الله',
    'ما عندي حدا',
    '',
  ])
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
    {
      value: 'go-on',
      label: 'Go on',
    },
    {
      value: 'send',
      label: 'Send what we have so far',
    },
    {
      value: 'pause',
      label: 'Pause',
    },
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
    'de',
    'nimewo de',
    'number two',
    '٢',
    '２',
    '2️⃣',
    '二',
    '第二个',
    '选2',
    '2号',
    '۲',
    'رقم ٢',
    'اثنين',
    'تنين',
    'الثاني',
    'SEND',
    'send what we have so far!',
    'Send what',
  ])('%s is the second', (text) => {
    expect(reader.choice(text, choices, 'es')?.value).toBe('send');
  });
  test('the first word of a label that is written without spaces', () => {
    const asked = [
      { value: 'work', label: '工作和学习' },
      { value: 'meaning', label: '文化、信仰、意义' },
      { value: 'money', label: '钱' },
    ];
    expect(['工作', '文化', '钱', '工', '学习'].map((text) => reader.choice(text, asked, 'zh-Hans')?.value)).toEqual([
      'work',
      'meaning',
      'money',
      undefined,
      undefined,
    ]);
  });
  test.each([
    'I have 2 children',
    '4',
    '0',
    '-2',
    '2.5',
    '1/2',
    '2 or 3',
    'not sure',
    'do not send',
    '我有两个孩子',
    '二三',
    'عندي ولدين',
    '٢ أو ٣',
    '',
  ])('%s is none of them', (text) => {
    expect(reader.choice(text, choices, 'en')).toBeUndefined();
  });
  test('yes and no find their choice, and a doubt does not', () => {
    const asked = [
      {
        value: 'yes',
        label: 'Yes, it is only mine',
      },
      {
        value: 'no',
        label: 'No, others see it',
      },
      {
        value: 'ask-me',
        label: 'Ask me first',
      },
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
    'petèt sèt',
    '7 sou 10',
    'm ta di 7',
    '七',
    '大概7分吧',
    '七分',
    '我给7',
    'سبعة',
    '٧ من ١٠',
    'تقريبا 7',
    '۷',
  ])
    expect([text, reader.scale(text, 0, 10, 'en')]).toEqual([text, 7]);
  for (const text of ['11', '-3', '7.5', '70%', '7/5', 'I have 2 kids', '7 or 8', '6-7', 'not 7', '七八分', '二十', '不到7', ''])
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
    'apre demen': '2026-11-20',
    'vandredi k ap vini an': '2026-11-20',
    'nan de semèn': '2026-12-02',
    'le 3 me': '2027-05-03',
    'premye desanm': '2026-12-01',
    'm travay lendi': undefined,
    'semèn pwochèn': undefined,
    明天: '2026-11-19',
    后天: '2026-11-20',
    星期一: '2026-11-23',
    下周五: '2026-11-27',
    '12月1号': '2026-12-01',
    十二月一日: '2026-12-01',
    '2027年5月3日': '2027-05-03',
    三天以后: '2026-11-21',
    两个星期后: '2026-12-02',
    二月三十号: undefined,
    下周: undefined,
    三个月: undefined,
    我星期一上班: undefined,
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
    '2 ak 3': [2, 3],
    'youn epi kat': [1, 4],
    'm gen 2': undefined,
    'one and two': [1, 2],
    'số 1 và 3': [1, 3],
    'tôi có 2 con': undefined,
    '2和3': [2, 3],
    第一个和第三个: [1, 3],
    '1、4': [1, 4],
    我有两个: undefined,
    'i have 2': undefined,
    '2-3': undefined,
    '1.5': undefined,
    '': undefined,
  };
  for (const [text, numbers] of Object.entries(lists)) expect([text, reader.numbers(text, 'en')]).toEqual([text, numbers]);
});

test('greetings and thanks', () => {
  expect(
    [
      'hi',
      'Hello there!',
      'thank you so much',
      'Buenos días',
      'gracias',
      'sak pase',
      'Mèsi anpil',
      '你好',
      '谢谢你',
      '您好，谢谢',
      'chào bạn',
      'cảm ơn nhiều',
      'السلام عليكم',
      'شكرا كتير',
      'مرحبا كيفك',
    ].filter((text) => !reader.smallTalk(text, 'en')),
  ).toEqual([]);
  expect(
    ['hi I like cooking', 'ok', 'thanks to my mom', 'mèsi manman m', '谢谢我妈妈', 'مرحبا بدي شغل', ''].filter((text) =>
      reader.smallTalk(text, 'en'),
    ),
  ).toEqual([]);
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
    'bonjou, mwen se Wozlò': 'Wozlò',
    'Mwen rele Jan Robè men yo rele m Bòb': 'Bòb',
    Ed: 'Ed',
    'mwen fatige': undefined,
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
  for (const text of ['jan ou vle', 'nenpòt non', 'm fatige', 'sote']) expect([text, reader.name(text, 'ht')]).toEqual([text, undefined]);
});

test('what to call the client, in Chinese', () => {
  const names: Record<string, string | undefined> = {
    我叫王芳: '王芳',
    '您好，我是李爱国': '李爱国',
    叫我小陈就行: '小陈',
    '我的名字是欧阳娜娜，大家都叫我娜娜': '娜娜',
    '我叫 Lily 吧': 'Lily',
    我叫什么都行: undefined,
    随便: undefined,
    我很累: undefined,
    我去年丢了工作很难过: undefined,
    你好: undefined,
  };
  for (const [text, name] of Object.entries(names)) {
    const place = reader.name(text, 'zh-Hans');
    expect([text, place && text.slice(place.start, place.end)]).toEqual([text, name]);
  }
});

test.each(['zh', 'zh-CN', 'zh-Hans-CN', 'zh-TW', 'zh-Hant'])('%s is read as Chinese', (language) => {
  expect(lexiconOf(language)).toBe(lexicons['zh-Hans']);
});

test('Chinese sentences end without a space after them', () => {
  const text = '我会做饭。我还会修车！你呢？1、种菜 2、画画；写字';
  expect(reader.sentences(text, 'zh-Hans').map(({ start, end }) => text.slice(start, end))).toEqual([
    '我会做饭。',
    '我还会修车！',
    '你呢？',
    '1、种菜',
    '2、画画',
    '写字',
  ]);
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
    fc.property(
      fc.string({
        unit: 'binary',
        maxLength: 100,
      }),
      fc.constantFrom('en', 'es', 'ht', 'vi', 'zh-Hans'),
      (any, language) => {
        let at = 0;
        for (const { start, end } of reader.sentences(any, language)) {
          expect(any.slice(at, start)).toMatch(/^[\s\p{P}\p{Z}●▪◦■□○➤→✓✔￭|/\p{C}\p{M}]*$/u);
          at = end;
        }
        expect(any.slice(at)).toMatch(/^[\s\p{P}\p{Z}●▪◦■□○➤→✓✔￭|/\p{C}\p{M}]*$/u);
      },
    ),
  );
});

test('long runs of one word are read at once', () => {
  for (const word of ['哈', '谢谢', '你好吗', '想要', '改成', '多谢', '我说的'])
    for (const end of ['', 'x']) {
      const text = word.repeat(Math.floor(119 / word.length)) + end;
      expect([text, reader.control(text, 'zh-Hans'), reader.yesNo(text, 'zh-Hans')]).toEqual([text, undefined, undefined]);
      reader.smallTalk(text, 'zh-Hans');
    }
});

test('whatever is written, nothing breaks', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: 'binary',
        maxLength: 130,
      }),
      (text) => {
        for (const read of [reader.control, reader.yesNo, reader.smallTalk, reader.numbers, reader.name])
          expect(() => read(text, 'en')).not.toThrow();
        const point = reader.scale(text, 0, 10, 'es');
        expect(point === undefined || (point >= 0 && point <= 10)).toBe(true);
      },
    ),
  );
});
