/** What a client says in Arabic where they say the other in English. */
const lines: Readonly<Record<string, string>> = {
  hello: 'مرحبا',
  skip: 'تخطي',
  'I want to stop drinking': 'أريد ترك الشرب',
  'so my kids can stay with me': 'حتى يبقى أولادي معي',
  'go to a meeting': 'أروح على اجتماع المدمنين المجهولين',
  'my sister Ana and the church': 'أختي آنا والكنيسة',
  'I changed my mind': 'غيرت رأيي',
  help: 'مساعدة',
  English: 'العربية',
  'español por favor': 'بالإنجليزي لو سمحت',
  'spanish please': 'إنجليزي من فضلك',
  'after lunch': 'بعد الغدا',
  'I have no place to sleep tonight': 'ما عندي مكان أنام فيه الليلة',
  'A quiet place for my kids': 'مكان هادئ لأولادي',
  "fixing cars, cooking and my sister says I'm patient": 'تصليح السيارات، الطبخ وأختي بتقول إني صبورة',
  yes: 'نعم',
  'walking every morning': 'المشي كل صباح',
  'I play the guitar': 'بعزف عود',
  "That's enough": 'هذا يكفي',
  tomorrow: 'بكرة',
  'see my son more': 'أشوف ابني أكثر',
  'I can cook, my cousin Rudy': 'بعرف أطبخ، ابن عمي رامي',
  'fixing old cars': 'تصليح السيارات القديمة',
  'I also have a dog.': 'عندي كلب كمان.',
  thanks: 'شكرا',
  'no, that is all': 'لا، هذا كل شيء',
  'delete my data': 'حذف بياناتي',
  'why do you ask?': 'ليش بتسأل؟',
  'a person please': 'شخص من فضلك',
  'go back': 'رجوع',
  "I don't know": 'ما بعرف',
  pause: 'استراحة',
  'go on': 'متابعة',
  'I am going to kill myself tonight': 'راح أقتل نفسي الليلة',
  'I am scared': 'أنا خايفة',
  'my boyfriend hits me': 'خطيبي بيضربني',
  'I feel hopeless': 'ما عندي أمل',
  'stop drinking': 'ترك الشرب',
  'please stop texting me': 'لو سمحتوا لا ترسلوا لي رسائل',
  'stop it': 'اتركوني بحالي',
  'I took all my pills': 'بلعت كل حبوبي',
};

/** The Arabic for an English line; throws where there is none. */
export function linesInArabic(english: string): string {
  const arabic = lines[english];
  if (arabic === undefined) throw new Error(`No Arabic for "${english}"`);
  return arabic;
}
