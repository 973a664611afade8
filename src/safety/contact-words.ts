/**
 * What opts out, in or asks for help, in every language, whether or not the bot speaks it. Lower case, without punctuation.
 * `words` are whole messages; `forms` are sentences: regular expressions of the whole message, apostrophes dropped.
 */
export interface ContactWords {
  readonly language: string;
  /** True where a word without its accents is another word: only what is written here counts. */
  readonly accentsMatter?: boolean;
  readonly optOut: string;
  /** Opt out unless a scale or a choice is open, which they answer. */
  readonly optOutUnlessAsked?: string;
  /** Doubtful in a conversation in this language, unless a scale or a choice is open. */
  readonly doubtfulHere?: string;
  readonly doubtful?: string;
  readonly optIn?: string;
  readonly help?: string;
  readonly forms?: readonly string[];
}

const EN_BEFORE =
  '(?:(?:please|pls|plz|ok|okay|hey|hi|hello|just|now|no|can you|could you|would you|will you|you can|you need to|i want you to|i need you to|id like you to|i would like you to|i said|kindly|yall|you guys|all of you) )*';
const EN_AFTER =
  '(?: (?:please|pls|plz|now|anymore|any more|again|thanks|thank you|ok|ever|at this number|on this number|here|immediately|right now|at all|from you|like this|already))*';
const EN_MESSAGES = '(?:text|texts|message|messages|text messages|msgs|msg|sms|notifications|reminders|spam)';
const ES_BEFORE =
  '(?:(?:por favor|porfavor|porfa|favor|ya|oigan|oye|hola|les pido que|le pido que|te pido que|quiero que|pido que|necesito que|bueno|ok) )*';
const ES_AFTER = '(?: (?:por favor|porfavor|porfa|mas|ya|gracias|nunca|nunca mas|jamas|a este numero|aqui|ahora))*';
const ES_MESSAGES = '(?:mensajes|textos|mensajitos|sms|mensajes de texto|recordatorios|notificaciones)';

// Hamzas are dropped before these are tried (رسائل is رسايل); ة and ى stay.
const AR_BEFORE =
  '(?:(?:من فضلك|من فضلكم|لو سمحت|لو سمحتم|لو سمحتوا|الرجاء|ارجو|ارجوك|ارجوكم|رجاء|ممكن|بليز|يا جماعة|خلص|خلاص|اريد منكم|اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز|عاوزة|ودي|حابب|حابة|طيب|مرحبا|السلام عليكم|كيف|شلون|ازاي|بقى|بس|ان|يا) )*';
const AR_AFTER =
  '(?: (?:من فضلك|من فضلكم|لو سمحت|لو سمحتم|بعد اليوم|بعد الان|مرة ثانية|مرة تانية|مرة اخرى|تاني|ثاني|ابدا|نهاييا|خلاص|خلص|شكرا|على هذا الرقم|على هالرقم|على رقمي|على الرقم|الى رقمي|الي|لي|هون|هنا|اكثر|اكتر|بعد|حالا|الان|هلا|منكم|كلها|هاي|هذه|دي|هذي|بقى))*';
const AR_MESSAGES = '(?:ال|هال)?(?:رسايل|رسالة|رساله|مسجات|مسج|ماسجات|مسدجات|اشعارات|تنبيهات|sms)(?:كم|ك)?(?: النصية)?';
const AR_THESE = '(?:(?:هذه|هذي|هاي|هاذي|كل|جميع|اي|اية|المزيد من|كمان|بعت|ارسال) )*';

export const CONTACT_WORDS: readonly ContactWords[] = [
  {
    language: 'en',
    optOut: 'stop stopall stop_all unsubscribe cancel end quit revoke optout opt_out',
    doubtful:
      'stop_it stop_please please_stop pls_stop stop_pls plz_stop stop_plz stop_this stop_that stop_now just_stop stop_already please_stop_it stop_it_please please_stop_this stop_texting stop_messaging please_stop_texting quit_it please_quit leave_me_alone please_leave_me_alone go_away cancel_please please_cancel cancel_this cancel_it end_this quit_please ok_stop stop_ok stop_thanks stop_talking_to_me no_stop i_said_stop can_you_stop you_can_stop make_it_stop stop_bothering_me please_end',
    optIn: 'start unstop',
    help: 'help info',
    forms: [
      `${EN_BEFORE}(?:stop|quit) (?:texting|messaging|contacting|writing|writing to|bothering|calling|sending|spamming|emailing|sending texts to|sending messages to) (?:me|us|this number|my phone)(?: (?:these|this|the|your|any|all|all these|so many|more))?(?: ${EN_MESSAGES}| stuff| things)?${EN_AFTER}`,
      `${EN_BEFORE}(?:stop|quit) (?:sending )?(?:these|this|the|your|all|all the|all these|all of these|any more|more|with the|with these|my)?(?: )?${EN_MESSAGES}(?: to me)?${EN_AFTER}`,
      `${EN_BEFORE}(?:do not|dont|never) (?:text|message|msg|contact|write|write to|send|bother|call|email|send texts to|send messages to) (?:me|us|this number|my phone)(?: (?:these|any|any more|more|your|other|another))?(?: ${EN_MESSAGES})?${EN_AFTER}`,
      `${EN_BEFORE}(?:do not|dont) send (?:any |any more |more |these |your )?${EN_MESSAGES}(?: to me)?${EN_AFTER}`,
      `${EN_BEFORE}no more (?:of these |of your |of the )?${EN_MESSAGES}${EN_AFTER}`,
      `${EN_BEFORE}(?:i want (?:to be )?|i would like (?:to be )?|i need to be )?(?:take|taken|remove|removed|delete|deleted|get|drop|cut)(?: me| my number| this number| my phone number| us)?(?: off| from| off of| out of)? (?:of )?(?:this|your|the|these|any|all)(?: text| texting| messaging| mailing| contact| phone| sms| call)? (?:list|lists|texts|messages)${EN_AFTER}`,
      `${EN_BEFORE}(?:take me off|remove me|remove my number|delete my number|lose my number|unsubscribe me|opt me out)(?: from this| of this)?${EN_AFTER}`,
      `${EN_BEFORE}(?:i want to |i would like to |id like to |i wish to |let me |how do i |how can i |i need to )?(?:unsubscribe|opt out|be unsubscribed|be opted out)(?: me)?(?: (?:from|of)(?: this| these| your| all| the)?(?: ${EN_MESSAGES}| list| service| program texts)?)?${EN_AFTER}`,
      `${EN_BEFORE}i (?:do not|dont|no longer|never) (?:want|need|wish) (?:to (?:get|receive|have) )?(?:any |any more |anymore |more |these |your |the |those |you to send me )?(?:any |more )?${EN_MESSAGES}${EN_AFTER}`,
      `${EN_BEFORE}i (?:do not|dont|no longer) want (?:you to (?:text|message|contact|write|write to|call) me|to be (?:texted|messaged|contacted)|to (?:hear from you|get texted))${EN_AFTER}`,
      `${EN_BEFORE}(?:cancel|end|revoke|turn off) (?:these |all |the |your |my |this |all these |all the )?(?:${EN_MESSAGES}|subscription)${EN_AFTER}`,
      `${EN_BEFORE}i (?:revoke|withdraw|take back) (?:my )?(?:consent|permission) (?:to (?:text|message|contact) me|to be (?:texted|messaged|contacted)|for ${EN_MESSAGES})${EN_AFTER}`,
    ],
  },
  {
    language: 'es',
    optOut: 'parar cancelar detener darse_de_baja darme_de_baja dar_de_baja',
    optOutUnlessAsked: 'alto baja',
    doubtful:
      'ya_basta basta basta_ya ya_paren paren pare ya_para para_ya para_por_favor alto_ya alto_por_favor paren_ya pare_ya ya_pare dejenme_en_paz dejame_en_paz dejeme_en_paz ya_dejenme parale ya_parale ya_no_mas no_molesten ya_no_molesten por_favor_paren paren_por_favor por_favor_pare parar_por_favor stop_por_favor ya_stop dejen_de_molestar ya_alto',
    doubtfulHere: 'para',
    optIn: 'iniciar reanudar',
    help: 'ayuda informacion',
    forms: [
      `${ES_BEFORE}(?:dejen|deje|deja|dejenme|dejeme|dejame|paren|pare|para|parenle) (?:ya )?de (?:estar )?(?:mandar|mandarme|mandarnos|mandando|mandandome|enviar|enviarme|enviandome|escribir|escribirme|escribiendome|textear|textearme|molestarme|contactarme|contactar|llamarme|mensajear|mensajearme)(?: (?:estos|esos|mas|sus|tantos|tus))?(?: ${ES_MESSAGES})?${ES_AFTER}`,
      `${ES_BEFORE}(?:ya )?(?:no|nunca|nunca mas) (?:me|nos) (?:vuelvan a |vuelva a |vuelvas a |sigan |siga |sigas )?(?:escriban|escriba|escribas|escribir|escribiendo|manden|mande|mandes|mandar|mandando|envien|envie|envies|enviar|enviando|contacten|contacte|contactes|contactar|texteen|textee|textees|textear|molesten|moleste|molestes|mensajeen)(?: (?:mas|otros|estos|sus|tus|ya))?(?: ${ES_MESSAGES})?${ES_AFTER}`,
      `${ES_BEFORE}(?:ya )?no (?:quiero|deseo) (?:que me (?:escriban|manden|envien|contacten)|recibir|mas|sus|estos|tus)(?: (?:mas|sus|estos|tus))?(?: ${ES_MESSAGES})?${ES_AFTER}`,
      `${ES_BEFORE}(?:ya )?no (?:quiero )?(?:mas )?${ES_MESSAGES}${ES_AFTER}`,
      `${ES_BEFORE}(?:quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|elimineme|eliminame|remuevanme|quiten mi numero|quite mi numero|saquen mi numero|borren mi numero|borre mi numero|eliminen mi numero) (?:de )?(?:la |esta |su |tu |las |sus |estas |los )?(?:lista|listas|lista de mensajes|mensajes)${ES_AFTER}`,
      `${ES_BEFORE}(?:borren|borre|borra|quiten|quite|eliminen|elimine|saquen) mi numero${ES_AFTER}`,
      `${ES_BEFORE}(?:quiero |deseo |quisiera |me quiero |necesito |como )?(?:darme|dar|denme|deme|dame|me doy|den) de baja(?: de (?:esta lista|la lista|los mensajes|esto|estos mensajes))?${ES_AFTER}`,
      `${ES_BEFORE}(?:cancelar|cancelen|cancele|cancela|detengan|detener|paren|parar) (?:los |estos |mis |sus |todos los )?(?:${ES_MESSAGES}|suscripcion)${ES_AFTER}`,
    ],
  },
  { language: 'fr', optOut: 'arret', help: 'aide' },
  { language: 'pt', optOut: 'parar sair', help: 'ajuda' },
  { language: 'ht', optOut: 'sispann' },
  // Without its accents dừng (stop) is also đúng (right).
  { language: 'vi', accentsMatter: true, optOut: 'dừng ngừng dừng_lại ngừng_lại dung_lai', doubtfulHere: 'dung', help: 'trợ_giúp' },
  { language: 'zh', optOut: '停止 退订 退訂', help: '帮助 幫助' },
  { language: 'ko', optOut: '중지', help: '도움말' },
  { language: 'ru', optOut: 'стоп', help: 'помощь' },
  {
    language: 'ar',
    optOut: 'توقف إلغاء إيقاف قف إلغاء_الاشتراك الغاء_اشتراك ستوب',
    doubtful:
      'توقفوا توقف_من_فضلك توقفوا_من_فضلكم وقفوا وقفوا_بقى اتركوني اتركوني_بحالي اتركني_وشأني اتركوني_وشأني حلوا_عني سيبوني_في_حالي سيبوني خلوني_بحالي خلوني_في_حالي لا_تزعجوني لا_تزعجني بطلوا_إزعاج كفى_إزعاج وقف_هذا',
    // "Enough": of messages, or of what was just asked.
    doubtfulHere: 'كفى وقف',
    optIn: 'بدء استئناف',
    help: 'مساعدة المساعدة معلومات',
    forms: [
      `${AR_BEFORE}(?:توقفو?ا?|وقفو?ا?|اوقفو?ا?|بطلو?ا?|كفو?ا?|التوقف|ايقاف|تتوقفو?ا?|توقفوا) (?:عن )?(?:ارسال|بعت|بعث|مراسلتي|مراسلة|المراسلة|تراسلوني|ترسلوا|ترسلولي|تبعتوا|تبعتولي|تبعثوا|تبعثولي|تكتبولي|الكتابة لي|الكتابة الي|ازعاجي|الارسال)(?: (?:لي|الي))?(?: ${AR_THESE}${AR_MESSAGES})?${AR_AFTER}`,
      `${AR_BEFORE}(?:وقفو?ا?|اوقفو?ا?|ايقاف|وقف|الغو?ا?|الغاء|الغي|اقطعوا|قطع|بلا|بدون|كفاية|يكفي|كفى|بطلوا) ${AR_THESE}${AR_MESSAGES}${AR_AFTER}`,
      `${AR_BEFORE}(?:لا|ما|ماعاد|معاد) (?:بقى |عاد |عدتوا )?(?:ترسلو?ا?|ترسلون|ترسل|ترسلي|ترسلولي|تبعتو?ا?|تبعت|تبعتولي|تبعتوش|تبعتوليش|تبعثو?ا?|تبعثولي|تراسلوني|تراسلني|تراسلو|تكتبو?ا? لي|تكتبولي)(?: (?:لي|الي))?(?: ${AR_THESE}(?:${AR_MESSAGES})?)?${AR_AFTER}`,
      `${AR_BEFORE}(?:متبعتوش|متبعتوليش|متبعتليش|ماتبعتوش|ماتبعتوليش|مترسلوش|مترسلوليش|ماترسلوش|ماتراسلونيش|متراسلونيش)(?: (?:لي|الي))?(?: ${AR_THESE}(?:${AR_MESSAGES})?)?${AR_AFTER}`,
      `${AR_BEFORE}(?:لا|ما|مش|مو|مابي|مابدي|ماعاد|لم اعد|ما عدت|ما عاد) ?(?:اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز|عاوزة|حابب|ودي|ارغب|محتاج|محتاجة)?(?: (?:ان|في|ب|استلم|استقبل|تلقي|استلام|استقبال|توصلني|تجيني|يوصلني|تراسلوني|تبعتولي|ترسلولي|تلقى|اتلقى|منكم))* ${AR_THESE}${AR_MESSAGES}${AR_AFTER}`,
      `${AR_BEFORE}(?:لا|ما|مش|مو) (?:اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز|عاوزة|ودي|ارغب)(?: (?:ان|في))* (?:تراسلوني|تبعتولي|ترسلولي|تكتبولي|تراسلني)${AR_AFTER}`,
      `${AR_BEFORE}(?:احذفوني|احذفني|شيلوني|شيلني|امسحوني|طلعوني|ازيلوني|اخراجي|حذفي|(?:احذفو?ا?|شيلو?ا?|امسحو?ا?|ازيلو?ا?|حذف|مسح|ازالة|الغو?ا?) (?:رقمي|رقم تلفوني|رقم هاتفي|اشتراكي|الاشتراك|اسمي))(?: من (?:هذه |هال|عندكم)?(?:ال)?(?:قايمة|لستة|ليستة|رسايل|عندكم|قوايم))?${AR_AFTER}`,
      `${AR_BEFORE}(?:الغاء|الغي|الغو?ا?) (?:ال)?(?:اشتراكي|اشتراك)(?: (?:في|ب) ?${AR_MESSAGES})?${AR_AFTER}`,
    ],
  },
];

/** What Twilio answers itself unless told otherwise. */
export const CARRIER_WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
  'start',
  'yes',
  'unstop',
  'help',
  'info',
]);
