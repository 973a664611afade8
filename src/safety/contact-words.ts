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
  /** What may stand before a form, with the space after it, and after one, with the space before it: politeness, fillers. Each may match nothing. */
  readonly before?: string;
  readonly after?: string;
  readonly forms?: readonly string[];
  /** What people say beside such a sentence or word ("wrong number", "not interested"): it changes nothing. Regular expressions too. */
  readonly beside?: readonly string[];
  /** Words of `optOut` that nobody answers a question with: they opt out beside those, too. */
  readonly sure?: string;
  /** What shows that a `sure` word among other clauses is about being written to. */
  readonly about?: string;
}

const EN_BEFORE =
  '(?:(?:please|pls|plz|ok|okay|hey|hi|hello|yo|bro|man|sir|maam|lol|um|just|now|no|can u|could u|would u|u need to|can you|could you|would you|will you|you can|you need to|i want you to|i need you to|id like you to|i would like you to|i said|kindly|yall|you guys|all of you) )*';
const EN_AFTER =
  '(?: (?:please|pls|plz|now|anymore|any more|again|thanks|thank you|ok|ever|asap|to this number|to this phone|to me|at this number|on this number|here|immediately|right now|at all|from you|like this|already))*';
const EN_MESSAGES = '(?:text|texts|txt|txts|message|messages|text messages|msgs|msg|sms|notifications|reminders|alerts|spam)';
const EN_CONTACTING =
  '(?:texting|txting|messaging|msging|contacting|writing|writing to|bothering|calling|sending|spamming|emailing|hitting up|hittin up|hitting|hittin|harassing|pinging|bugging|blowing up|blowin up|replying to|responding to|sending texts to|sending messages to)';
const EN_OURS = '(?:me|us|(?:this|my) (?:phone|cell|number|line))';
const ES_BEFORE =
  '(?:(?:por favor|porfavor|porfa|favor|ya|oigan|oye|hola|les pido que|le pido que|te pido que|quiero que|pido que|necesito que|bueno|ok) )*';
const ES_AFTER = '(?: (?:por favor|porfavor|porfa|mas|ya|gracias|nunca|nunca mas|jamas|a este numero|aqui|ahora))*';
const ES_MESSAGES = '(?:mensajes|mensaje|textos|texto|texts|mensajitos|sms|mensajes de texto|recordatorios|notificaciones|alertas)';
const ES_NOT_YOU =
  '(?:escriban|escriba|escribas|escribir|manden|mande|mandes|mandar|envien|envie|envies|enviar|contacten|contacte|contactes|contactar|texteen|textien|textee|textees|textear|molesten|moleste|molestes|molestar|mensajeen|mensajees|contesten|contestes|respondan|lleguen|busquen|(?:vuelvan|vuelva|vuelvas) a (?:mandar|escribir|enviar|textear|contactar|molestar|buscar)|sigan molestando|sigan mandando|sigan escribiendo)';
const HT_BEFORE =
  '(?:(?:tanpri|silvouple|souple|svp|please|ok|oke|bon|alo|bonjou|mesi|non|kounye a|(?:mwen|m) di|(?:eske )?(?:ou|w|nou) ka|(?:mwen|m) ?(?:vle|bezwen|mande|ta renmen) (?:pou )?(?:ou|w|nou|yo)|fok (?:ou|w|nou)) )*';
const HT_AFTER =
  '(?: (?:tanpri|silvouple|souple|svp|please|anko|mesi|kounye a|ditou|non|janm|la|la a|(?:sou|nan|bay) (?:nimewo|telefon)(?: sa a| mwen| m)?))*';
const HT_MESSAGES = '(?:mesaj|teks|texts?|sms|messages?|rapel|notifikasyon)(?: teks)?(?: (?:yo|sa yo|sa a|la|nou yo|ou yo))?';
const HT_ME = '(?: ?(?:ban |bay |pou )?(?:mwen|m|nou)| ?banm| ?bam)';
// Simplified; traditional characters are read as simplified ones.
const ZH_BEFORE =
  '(?:(?:请|麻烦|拜托|求求|求|喂|你好|您好|你们|您们|你|您|可不可以|能不能|可以|我想|我要|我|希望|以后|从现在起|现在|都|就|快|赶紧|大家) ?)*';
const ZH_AFTER =
  '(?: ?(?:了|啦|俾我|畀我|好吗|可以吗|行吗|行不行|谢谢|多谢|吧|啊|呀|喇|给我|到我手机|到这个号码|这个号码|我的手机|好不好))*';
const ZH_MESSAGES = '(?:短信|信息|消息|讯息|简讯|短讯|通知|提醒|广告|垃圾短信|sms|text|message)';
const ZH_MINE = '(?:我|我的号码|我的电话|我的手机号|我的电话号码|这个号码|我的手机号码)';
const ZH_REMOVE = '(?:删除|删掉|删了|去掉|移除|移出|拿掉|除名)';
// Without accents đừng (don't), dừng (stop), dùng (use) and đúng (right) are one word: in a form it needs to say what is not to come any more.
const VI_BEFORE =
  '(?:(?:xin|lam on|vui long|da|thoi|ok|nay|toi noi|toi bao|hay|nho|yeu cau|toi yeu cau|toi muon|em muon|muon|cho toi|ban oi|alo|chao|xin chao|cac ban|ban|chuong trinh) )*';
const VI_ME = '(?:toi|tui|em|minh|con|chau|chung toi|so nay|so (?:dien thoai )?(?:cua )?(?:toi|em|nay)|may (?:toi|nay))';
const VI_MESSAGES = '(?:tin nhan|tin|sms|text|thong bao|tin nhac|loi nhac)(?: (?:nay|do|nao|gi|kieu nay|cua ban|cua chuong trinh))*';
const VI_SENDING =
  '(?:nhan tin nhan|nhan tin|nhan|gui tin nhan|gui tin|gui|text|lien lac|lien he|goi dien|goi|viet|lam phien|quay ray|spam|nt)';
const VI_AFTER =
  '(?: (?:nua|gi nua|cho (?:toi|tui|em|minh|con)|den (?:toi|so nay)|vao (?:may|so) (?:toi|nay)|nha|nhe|nghe|di|a|giup|gium|dum|voi|cam on|cam on ban|lien|ngay|ngay lap tuc|bay gio|luon|tu (?:nay|gio)|roi|het))*';

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
      'stop_it stop_please please_stop pls_stop stop_pls plz_stop stop_plz stop_this stop_that stop_now just_stop stop_already please_stop_it stop_it_please please_stop_this stop_texting stop_messaging please_stop_texting quit_it please_quit leave_me_alone please_leave_me_alone go_away cancel_please please_cancel cancel_this cancel_it end_this quit_please ok_stop stop_ok stop_thanks stop_talking_to_me no_stop i_said_stop can_you_stop you_can_stop make_it_stop stop_bothering_me please_end remove cease i_dont_want_these_anymore i_dont_want_these stop_replying stop_calling enough_texts no_texting dont_text no_text wrong_number wrong_person',
    optIn: 'start unstop',
    help: 'help info',
    sure: 'stop stopall stop_all unsubscribe optout opt_out stop_texting stop_messaging stop_txting quit_texting',
    beside: [
      '(?:\\p{L}+ ){0,5}wrong (?:number|person|phone|guy|lady)(?: now)?',
      '(?:this|my) (?:phone|number|cell) (?:is|isnt|belongs)(?: \\p{L}+){1,5}',
      '(?:this|it) (?:is not|isnt|aint) (?:\\p{L}+|my number|\\p{L}+ phone)',
      '(?:i am |im )?(?:not|no longer) interested(?: anymore)?',
      'no(?: thanks| thank you)?',
      'i (?:do not|dont) (?:know (?:you|who this is|who you are)|want (?:this|to do this|to talk|to)(?: (?:by|over) text)?(?: anymore)?)',
      '(?:who is|whos) this',
      '(?:i am |im )?(?:done|good|busy|tired of this|at work|over it)',
      '(?:enough|go away|leave me alone|i changed my mind|i found help(?: already)?|i got what i needed)',
      '(?:sorry|thanks|thank you|hey|hi|hello|please|pls|ok)',
    ],
    about:
      '(?:number|person|phone|texts?|texting|messages?|messaging|list|sign(?:ed)? up|consent|spam|who is this|told you|service|not interested)',
    before: EN_BEFORE,
    after: EN_AFTER,
    forms: [
      `(?:stop|quit|cease) ${EN_CONTACTING} ${EN_OURS}(?: up)?`,
      `(?:do not|dont|never)(?: ever)? (?:reply|respond|answer|text|txt|message|msg|write|contact)(?: back)?(?: to)?(?: ${EN_OURS})?(?: (?:back|again|anymore|any more|ever))+`,
      `(?:take|remove|delete|erase|lose|drop|get rid of|clear|wipe) (?:me|my (?:number|phone number|cell|phone|contact|info)|this number)(?: (?:off|out|from|of|in|on))*(?: (?:this|your|the|ur|my))?(?: (?:list|lists|system|phone|contacts|database|thing|program texts|text list|texts|messages))?`,
      `(?:how do i|how can i|how to|how do you|i want to|can i|tell me how to) (?:make|get|stop|end|turn off|cancel|block|quit)(?: (?:getting|receiving|all))?(?: (?:these|the|your|this|any|those))? ${EN_MESSAGES}(?: (?:to )?(?:stop|off|from coming|coming))?`,
      `(?:how do i|how can i|how to|i want to|can i|let me) (?:get|be taken|get taken) off (?:this|your|the)(?: text| texting)? list`,
      `(?:i want|make|get|i need|i would like) (?:these |the |your |all |all these |all the )?${EN_MESSAGES} (?:to )?(?:stop|end|be turned off|cancelled|canceled|gone)`,
      `i (?:do not|dont|did not|didnt|never) (?:consent|consented|agree|agreed|sign up|signed up|ask|asked|opt in|opted in) (?:to|for) (?:these |your |any |the |get |receive |getting |receiving |be |being )*(?:${EN_MESSAGES}|texted|messaged|contacted)`,
      `(?:unsubscribe|remove|opt) (?:me|my number|this number)(?: (?:from|of|out of))? (?:everything|all|all lists|all messages|it all)`,
      `(?:cease|stop|end|no more) (?:all )?(?:communication|communications|contact|correspondence)(?: with me)?`,
      `(?:remove me|opt out|unsuscribe|unsubscibe|unsubcribe|unsubscribed|no mas (?:texts|text|messages|mensajes)|(?:block|lose) (?:this|my) number)`,
      `(?:stop|quit) (?:texting|messaging|contacting|writing|writing to|bothering|calling|sending|spamming|emailing|sending texts to|sending messages to) (?:me|us|this number|my phone)(?: (?:these|this|the|your|any|all|all these|so many|more))?(?: ${EN_MESSAGES}| stuff| things)?`,
      `(?:stop|quit|cease) (?:with |w |sending )?(?:these|this|the|your|all|all the|all these|all of these|any more|more|with the|with these|my)?(?: )?${EN_MESSAGES}(?: to me)?`,
      `(?:do not|dont|never) (?:text|message|msg|contact|write|write to|send|bother|call|email|send texts to|send messages to) (?:me|us|this number|my phone)(?: (?:these|any|any more|more|your|other|another))?(?: ${EN_MESSAGES})?`,
      `(?:do not|dont) send (?:any |any more |more |these |your )?${EN_MESSAGES}(?: to me)?`,
      `no more (?:of these |of your |of the )?${EN_MESSAGES}`,
      `(?:i want (?:to be )?|i would like (?:to be )?|i need to be )?(?:take|taken|remove|removed|delete|deleted|get|drop|cut)(?: me| my number| this number| my phone number| us)?(?: off| from| off of| out of)? (?:of )?(?:this|your|the|these|any|all)(?: text| texting| messaging| mailing| contact| phone| sms| call)? (?:list|lists|texts|messages)`,
      `(?:take me off|remove me|remove my number|delete my number|lose my number|unsubscribe me|opt me out)(?: from this| of this)?`,
      `(?:i want to |i would like to |id like to |i wish to |let me |how do i |how can i |i need to )?(?:unsubscribe|opt out|be unsubscribed|be opted out)(?: me)?(?: (?:from|of)(?: this| these| your| all| the)?(?: ${EN_MESSAGES}| list| service| program texts)?)?`,
      `i (?:do not|dont|no longer|never) (?:want|need|wish) (?:to (?:get|receive|have) )?(?:any |any more |anymore |more |these |your |the |those |you to send me )?(?:any |more )?${EN_MESSAGES}`,
      `i (?:do not|dont|no longer) want (?:you to (?:text|message|contact|write|write to|call) me|to be (?:texted|messaged|contacted)|to (?:hear from you|get texted))`,
      `(?:cancel|end|revoke|turn off) (?:these |all |the |your |my |this |all these |all the )?(?:${EN_MESSAGES}|subscription)`,
      `i (?:revoke|withdraw|take back) (?:my )?(?:consent|permission) (?:to (?:text|message|contact) me|to be (?:texted|messaged|contacted)|for ${EN_MESSAGES})`,
    ],
  },
  {
    language: 'es',
    optOut: 'parar cancelar detener darse_de_baja darme_de_baja dar_de_baja',
    optOutUnlessAsked: 'alto baja',
    doubtful:
      'ya_basta basta basta_ya ya_paren paren pare ya_para para_ya para_por_favor alto_ya alto_por_favor paren_ya pare_ya ya_pare dejenme_en_paz dejame_en_paz dejeme_en_paz ya_dejenme parale ya_parale ya_no_mas no_molesten ya_no_molesten por_favor_paren paren_por_favor por_favor_pare parar_por_favor stop_por_favor ya_stop ya_alto eliminar remover ya_no_escriban no_escriban numero_equivocado',
    doubtfulHere: 'para',
    about: '(?:numero|telefono|celular|mensajes?|textos?|escrib|mand|lista|persona|quien es|no me interesa|participar)',
    optIn: 'iniciar reanudar',
    help: 'ayuda informacion',
    sure: 'stop parar cancelar detener darse_de_baja darme_de_baja dar_de_baja',
    beside: [
      '(?:\\p{L}+ ){0,4}(?:numero|telefono|persona) (?:equivocado|equivocada|incorrecto)',
      '(?:este|el|mi) (?:numero|telefono|celular) (?:ya )?(?:no )?es(?: \\p{L}+){1,5}',
      '(?:se equivocaron|se equivoco|te equivocaste)(?: de (?:numero|persona))?',
      '(?:yo )?no soy \\p{L}+',
      '(?:ya )?no (?:me interesa|estoy interesada|estoy interesado|gracias|quiero(?: nada| seguir| esto)?)(?: ya)?',
      '(?:no los conozco|no te conozco|quien es|quienes son|ya consegui ayuda|ya cambie de opinion|estoy ocupada|estoy ocupado|estoy trabajando)',
      '(?:gracias|hola|por favor|porfa|oigan|disculpen|perdon|ya|basta|ya basta|no|stop)',
    ],
    before: ES_BEFORE,
    after: ES_AFTER,
    forms: [
      `(?:ya )?(?:no|nunca)(?: me| nos)? ${ES_NOT_YOU}(?: (?:nada|mas|otros|estos|sus|tus|ya|con|ningun|ese tipo de))*(?: ${ES_MESSAGES})?(?: (?:de ustedes|suyos|tuyos))?`,
      `(?:ya )?no (?:quiero|deseo|necesito) (?:recibir )?(?:mas |sus |estos |tus |ningun |de sus |mas de sus )*${ES_MESSAGES}(?: (?:de ustedes|suyos|tuyos|de este numero|en mi celular|en mi telefono))?`,
      `(?:quitar|quita|quiten|borrar|borra|borren|eliminar|elimina|eliminen|sacar|saquen) (?:mi (?:numero|telefono|celular|contacto)|este numero)(?: de (?:su|la|esta|sus|tu) (?:lista|sistema|lista de contactos|contactos|telefono|base de datos))?`,
      `(?:como (?:le hago|hago|puedo|se hace|le puedo hacer)|que hago|quiero) (?:para )?(?:que )?(?:ya )?(?:no )?(?:me )?(?:lleguen|manden|llegan|recibir|dejar de recibir|dejen de llegar|parar|quitar|cancelar|salirme de)(?: (?:mas|estos|los|sus|tantos|la|esta))*(?: (?:${ES_MESSAGES}|lista))`,
      `(?:ya )?(?:dejen|deje|deja|paren|pare) de (?:molestar|mandar|enviar|escribir|estar molestando|estar mandando|estar escribiendo)(?: con)?(?: (?:tantos|estos|sus|los))?(?: ${ES_MESSAGES})?`,
      `(?:como|puedo|quiero|dejenme|ayudenme a|quisiera) (?:me salgo|salirme|me salga|salir|me quito|quitarme|me borro|me doy de baja) de (?:esta|la|su|esto|sus)(?: lista| mensajes)?`,
      `(?:quiero|pido|necesito|quisiera) que (?:paren|terminen|acaben|se acaben|dejen de llegar|cancelen) (?:los |estos |sus |todos los )?${ES_MESSAGES}`,
      `(?:desuscribir|desuscribirme|desinscribir|desinscribirme|quiero salirme|salirme de (?:la|esta) lista|no mas (?:texts|text)|bloqueen (?:mi|este) numero|stop (?:los )?${ES_MESSAGES})`,
      `(?:dejen|deje|deja|dejenme|dejeme|dejame|paren|pare|para|parenle) (?:ya )?de (?:estar )?(?:mandar|mandarme|mandarme cosas|mandarme nada|mandarnos|mandando|mandandome|enviar|enviarme|enviandome|escribir|escribirme|escribiendome|textear|textearme|molestarme|contactarme|contactar|llamarme|mensajear|mensajearme)(?: (?:estos|esos|mas|sus|tantos|tus))?(?: ${ES_MESSAGES})?`,
      `(?:ya )?(?:no|nunca|nunca mas) (?:me|nos) (?:vuelvan a |vuelva a |vuelvas a |sigan |siga |sigas )?(?:escriban|escriba|escribas|escribir|escribiendo|manden|mande|mandes|mandar|mandando|envien|envie|envies|enviar|enviando|contacten|contacte|contactes|contactar|texteen|textee|textees|textear|molesten|moleste|molestes|mensajeen)(?: (?:mas|otros|estos|sus|tus|ya))?(?: ${ES_MESSAGES})?`,
      `(?:ya )?no (?:quiero|deseo) (?:que me (?:escriban|manden|envien|contacten)|recibir|mas|sus|estos|tus)(?: (?:mas|sus|estos|tus))?(?: ${ES_MESSAGES})?`,
      `(?:ya )?no (?:quiero )?(?:mas )?${ES_MESSAGES}`,
      `(?:quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|elimineme|eliminame|remuevanme|quiten mi numero|quite mi numero|saquen mi numero|borren mi numero|borre mi numero|eliminen mi numero) (?:de )?(?:la |esta |su |tu |las |sus |estas |los )?(?:lista|listas|lista de mensajes|mensajes)`,
      `(?:borren|borre|borra|quiten|quite|eliminen|elimine|saquen) mi numero`,
      `(?:quiero |deseo |quisiera |me quiero |necesito |como )?(?:darme|dar|denme|deme|dame|me doy|den) de baja(?: de (?:esta lista|la lista|los mensajes|esto|estos mensajes))?`,
      `(?:cancelar|cancelen|cancele|cancela|detengan|detener|paren|parar) (?:los |estos |mis |sus |todos los )?(?:${ES_MESSAGES}|suscripcion)`,
    ],
  },
  { language: 'fr', optOut: 'arret', help: 'aide' },
  { language: 'pt', optOut: 'parar sair', help: 'ajuda' },
  {
    language: 'ht',
    // Without its accent èd (help) is Ed.
    accentsMatter: true,
    optOut: 'sispann sispan sispand sispann_tout',
    optOutUnlessAsked: 'rete kanpe',
    doubtful:
      'sispann_sa sispann_sa_a sispann_tanpri tanpri_sispann sispann_non sispann_kounye_a ou_met_sispann rete_tanpri tanpri_rete stop_tanpri tanpri_stop rete_sa kite_m kite_mwen kite_m_trankil kite_mwen_trankil kite_m_anpè kite_m_anpe kite_m_an_pè ban_m_lapè ban_m_lape ase ase_konsa sa_sifi_konsa pa_deranje_m pa_deranje_mwen pa_anbete_m sispann_anbete_m sispann_deranje_m ale_fè_wout_ou',
    optIn: 'kòmanse komanse rekòmanse rekomanse',
    help: 'èd ede_m ede_mwen edem enfòmasyon',
    before: HT_BEFORE,
    after: HT_AFTER,
    forms: [
      `(?:sispann|sispan|rete|kanpe|stop|stope) (?:voye|ekri|tekste|teks|kontakte|rele)${HT_ME}?(?: (?:tout|lot|anpil|okenn))?(?: ${HT_MESSAGES})?${HT_ME}?`,
      `(?:pa|pa janm) (?:voye|ekri|tekste|kontakte|rele)${HT_ME}(?: (?:okenn|lot|plis))?(?: ${HT_MESSAGES})?`,
      `pa (?:voye|ekri)(?: (?:okenn|lot|plis))? ${HT_MESSAGES}${HT_ME}?`,
      `(?:mwen|m) ?(?:pa|p) ?(?:vle|bezwen|ta renmen|enterese ak)(?: (?:resevwa|jwenn|gen|li|(?:pou )?(?:nou|ou|yo|w) voye(?: ban)?(?: mwen| m)?))?(?: (?:okenn|lot|plis))? ${HT_MESSAGES}`,
      `(?:mwen|m) ?(?:pa|p) ?vle (?:pou )?(?:nou|ou|w) (?:ekri|tekste|kontakte|rele)(?: mwen| m)`,
      `(?:pa gen|ase|sispann|sispan|kanpe|anile|stop|fini ak|bloke|koupe)(?: (?:tout|lot|ak))? ${HT_MESSAGES}`,
      `(?:retire|wete|efase|ote) (?:mwen|m|(?:non|nimewo|nimewo telefon|telefon) (?:mwen|m))(?: (?:nan|sou) (?:lis|mesaj|kontak|sistem)(?: (?:mesaj|teks|kontak))?(?: (?:la|yo|sa a|nou an|ou a))?)?`,
      `(?:(?:mwen|m) ?(?:vle|ta renmen|bezwen) )?(?:dezabone|dezenskri|soti nan lis(?: la| sa a)?)(?: mwen| m)?`,
    ],
  },
  // Without its accents dừng (stop) is also đúng (right).
  {
    language: 'vi',
    accentsMatter: true,
    optOut: 'dừng ngừng ngưng dừng_lại ngừng_lại ngưng_lại dung_lai ngung ngung_lai hủy huỷ hủy_đăng_ký huỷ_đăng_ký huy_dang_ky hủy_bỏ',
    doubtfulHere: 'dung',
    doubtful:
      'dừng_đi ngừng_đi ngưng_đi dung_di ngung_di thôi_đi thoi_di xin_dừng xin_dừng_lại xin_ngừng xin_ngưng làm_ơn_dừng làm_ơn_dừng_lại làm_ơn_ngừng làm_ơn_ngưng lam_on_dung lam_on_dung_lai lam_on_ngung dừng_lại_đi ngừng_lại_đi dung_lai_di để_tôi_yên de_toi_yen để_yên_cho_tôi de_yen_cho_toi cho_tôi_yên cho_toi_yen đừng_làm_phiền dung_lam_phien đừng_nhắn đừng_gửi stop_đi stop_di stop_nha dừng_ngay ngừng_ngay',
    optIn: 'bắt_đầu bat_dau nhận_lại nhan_lai',
    help: 'trợ_giúp tro_giup',
    before: VI_BEFORE,
    after: VI_AFTER,
    forms: [
      `(?:dung(?: co)?|dung bao gio|khong duoc) ${VI_SENDING}(?: (?:cho|voi|den|toi))?(?: ${VI_ME})(?: ${VI_MESSAGES})?`,
      `(?:dung(?: co)?|khong|ko|khong can|khong muon) ${VI_SENDING}(?: (?:cho|voi|den))?(?: ${VI_ME})?(?: ${VI_MESSAGES})? nua`,
      `(?:ngung|ngung viec|thoi|dung viec|cham dut|khoi) ${VI_SENDING}(?: (?:cho|voi|den))?(?: ${VI_ME})?(?: ${VI_MESSAGES})?`,
      `(?:${VI_ME} )?(?:khong|ko|k|hong) (?:con )?(?:muon|can|thich|them) (?:nhan|doc|thay|bi)?(?: ?(?:them|duoc|nhan))*(?: ?(?:cac|nhung|may|bat ky))? ?${VI_MESSAGES}`,
      `(?:${VI_ME} )?(?:khong|ko|k|hong) muon (?:ban|cac ban|ai|chuong trinh|may|nguoi ta) ${VI_SENDING}(?: (?:cho|voi))?(?: ${VI_ME})?`,
      `(?:bo|xoa|rut|go|loai|lay|dua|cho) (?:ten )?(?:cua )?${VI_ME} (?:ra )?(?:khoi|ra khoi) (?:cai )?(?:danh sach|list)(?: (?:nay|tin nhan|nhan tin|cua ban))*`,
      `xoa so (?:dien thoai )?(?:cua )?(?:toi|em|minh|nay)(?: di| luon| ra)?`,
      `(?:huy|huy bo|ngung|tat|cham dut|tu choi) (?:nhan |dang ky )?(?:cac |het |moi |tat ca )*${VI_MESSAGES}`,
      `(?:huy dang ky|ngung dang ky|huy nhan tin)`,
      `(?:khong|ko) (?:con |co )?${VI_MESSAGES} nua`,
    ],
  },
  {
    language: 'zh-Hans',
    optOut: '停止 退订 取消订阅 停止短信 停止发送 拒收',
    doubtful:
      '停 停下 快停 请停下 停下来 取消 结束 退出 别烦我 不要烦我 别再烦我 别打扰我 不要打扰我 别骚扰我 走开 滚 滚开 闭嘴 别理我 别吵 唔好烦我 请停止 停止吧 请停 马上停止 别说了 stop吧',
    optIn: '恢复订阅 重新订阅 恢复短信 重新接收',
    help: '帮助',
    before: ZH_BEFORE,
    after: ZH_AFTER,
    forms: [
      `(?:别|不要|不用|不必|停止|唔好|勿)(?:再|继续)?(?:一直|老是|总是|天天)?(?:给我|向我|跟我|同我|往我手机|往这个号码)?(?:发送|发|传|寄|推送|send)(?:任何|更多|这些|那些|什么|东西)*(?:的)? ?${ZH_MESSAGES}?(?:来|过来)?`,
      `(?:别|不要|唔好)(?:再)?(?:给我)?打(?:我)?电话`,
      `(?:别|不要|停止|唔好|勿)(?:再)?(?:联系|联络|打扰|骚扰|短信|通知)${ZH_MINE}`,
      `(?:不想|不要|不愿意|不愿|不希望|不需要|唔想|拒绝)(?:再)?(?:收到|收|接收|看到|接到|看)(?:你们|您们|你|任何|更多|这些|这种|的)*${ZH_MESSAGES}`,
      `(?:取消|停止|关闭|关掉|终止|退订)(?:我的|这些|所有|全部|一切|你们的)?(?:的)?(?:${ZH_MESSAGES}|订阅|短信服务|短信通知)`,
      `(?:把|将)?${ZH_MINE}从(?:你们的|这个|这|你们)?(?:短信|联系)?(?:名单|列表|群组|群)(?:里|中|上|里面)?${ZH_REMOVE}`,
      `${ZH_REMOVE}(?:我的|这个)(?:号码|电话号码|手机号码?|电话)`,
      `(?:把|将)(?:我的|这个)(?:号码|电话号码|手机号码?|电话)${ZH_REMOVE}`,
      `(?:要)?(?:退订|取消订阅|退出订阅|停止接收|不再接收|拒收)(?:你们的|这些|所有)?${ZH_MESSAGES}?`,
      `(?:撤回|收回|取消)(?:我的?)?(?:短信|发短信的)?(?:同意|许可|授权)`,
    ],
  },
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
    before: AR_BEFORE,
    after: AR_AFTER,
    forms: [
      `(?:توقفو?ا?|وقفو?ا?|اوقفو?ا?|بطلو?ا?|كفو?ا?|التوقف|ايقاف|تتوقفو?ا?|توقفوا) (?:عن )?(?:ارسال|بعت|بعث|مراسلتي|مراسلة|المراسلة|تراسلوني|ترسلوا|ترسلولي|تبعتوا|تبعتولي|تبعثوا|تبعثولي|تكتبولي|الكتابة لي|الكتابة الي|ازعاجي|الارسال)(?: (?:لي|الي))?(?: ${AR_THESE}${AR_MESSAGES})?`,
      `(?:وقفو?ا?|اوقفو?ا?|ايقاف|وقف|الغو?ا?|الغاء|الغي|اقطعوا|قطع|بلا|بدون|كفاية|يكفي|كفى|بطلوا) ${AR_THESE}${AR_MESSAGES}`,
      `(?:لا|ما|ماعاد|معاد) (?:بقى |عاد |عدتوا )?(?:ترسلو?ا?|ترسلون|ترسل|ترسلي|ترسلولي|تبعتو?ا?|تبعت|تبعتولي|تبعتوش|تبعتوليش|تبعثو?ا?|تبعثولي|تراسلوني|تراسلني|تراسلو|تكتبو?ا? لي|تكتبولي)(?: (?:لي|الي))?(?: ${AR_THESE}(?:${AR_MESSAGES})?)?`,
      `(?:متبعتوش|متبعتوليش|متبعتليش|ماتبعتوش|ماتبعتوليش|مترسلوش|مترسلوليش|ماترسلوش|ماتراسلونيش|متراسلونيش)(?: (?:لي|الي))?(?: ${AR_THESE}(?:${AR_MESSAGES})?)?`,
      `(?:لا|ما|مش|مو|مابي|مابدي|ماعاد|لم اعد|ما عدت|ما عاد) ?(?:اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز|عاوزة|حابب|ودي|ارغب|محتاج|محتاجة)?(?: (?:ان|في|ب|استلم|استقبل|تلقي|استلام|استقبال|توصلني|تجيني|يوصلني|تراسلوني|تبعتولي|ترسلولي|تلقى|اتلقى|منكم))* ${AR_THESE}${AR_MESSAGES}`,
      `(?:لا|ما|مش|مو) (?:اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز|عاوزة|ودي|ارغب)(?: (?:ان|في))* (?:تراسلوني|تبعتولي|ترسلولي|تكتبولي|تراسلني)`,
      `(?:احذفوني|احذفني|شيلوني|شيلني|امسحوني|طلعوني|ازيلوني|اخراجي|حذفي|(?:احذفو?ا?|شيلو?ا?|امسحو?ا?|ازيلو?ا?|حذف|مسح|ازالة|الغو?ا?) (?:رقمي|رقم تلفوني|رقم هاتفي|اشتراكي|الاشتراك|اسمي))(?: من (?:هذه |هال|عندكم)?(?:ال)?(?:قايمة|لستة|ليستة|رسايل|عندكم|قوايم))?`,
      `(?:الغاء|الغي|الغو?ا?) (?:ال)?(?:اشتراكي|اشتراك)(?: (?:في|ب) ?${AR_MESSAGES})?`,
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
