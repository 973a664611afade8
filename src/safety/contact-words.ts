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
// Simplified; traditional characters are read as simplified ones.
const ZH_BEFORE =
  '(?:(?:请|麻烦|拜托|求求|求|喂|你好|您好|你们|您们|你|您|可不可以|能不能|可以|我想|我要|我|希望|以后|从现在起|现在|都|就|快|赶紧|大家) ?)*';
const ZH_AFTER =
  '(?: ?(?:了|啦|俾我|畀我|好吗|可以吗|行吗|行不行|谢谢|多谢|吧|啊|呀|喇|给我|到我手机|到这个号码|这个号码|我的手机|好不好))*';
const ZH_MESSAGES = '(?:短信|信息|消息|讯息|简讯|短讯|通知|提醒|广告|垃圾短信|sms|text|message)';
const ZH_MINE = '(?:我|我的号码|我的电话|我的手机号|我的电话号码|这个号码|我的手机号码)';
const ZH_REMOVE = '(?:删除|删掉|删了|去掉|移除|移出|拿掉|除名)';

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
  {
    language: 'zh-Hans',
    optOut: '停止 退订 取消订阅 停止短信 停止发送 拒收',
    doubtful:
      '停 停下 快停 请停下 停下来 取消 结束 退出 别烦我 不要烦我 别再烦我 别打扰我 不要打扰我 别骚扰我 走开 滚 滚开 闭嘴 别理我 别吵 唔好烦我 请停止 停止吧 请停 马上停止 别说了 stop吧',
    optIn: '恢复订阅 重新订阅 恢复短信 重新接收',
    help: '帮助',
    forms: [
      `${ZH_BEFORE}(?:别|不要|不用|不必|停止|唔好|勿)(?:再|继续)?(?:一直|老是|总是|天天)?(?:给我|向我|跟我|同我|往我手机|往这个号码)?(?:发送|发|传|寄|推送|send)(?:任何|更多|这些|那些|什么|东西)*(?:的)? ?${ZH_MESSAGES}?(?:来|过来)?${ZH_AFTER}`,
      `${ZH_BEFORE}(?:别|不要|唔好)(?:再)?(?:给我)?打(?:我)?电话${ZH_AFTER}`,
      `${ZH_BEFORE}(?:别|不要|停止|唔好|勿)(?:再)?(?:联系|联络|打扰|骚扰|短信|通知)${ZH_MINE}${ZH_AFTER}`,
      `${ZH_BEFORE}(?:不想|不要|不愿意|不愿|不希望|不需要|唔想|拒绝)(?:再)?(?:收到|收|接收|看到|接到|看)(?:你们|您们|你|任何|更多|这些|这种|的)*${ZH_MESSAGES}${ZH_AFTER}`,
      `${ZH_BEFORE}(?:取消|停止|关闭|关掉|终止|退订)(?:我的|这些|所有|全部|一切|你们的)?(?:的)?(?:${ZH_MESSAGES}|订阅|短信服务|短信通知)${ZH_AFTER}`,
      `${ZH_BEFORE}(?:把|将)?${ZH_MINE}从(?:你们的|这个|这|你们)?(?:短信|联系)?(?:名单|列表|群组|群)(?:里|中|上|里面)?${ZH_REMOVE}${ZH_AFTER}`,
      `${ZH_BEFORE}${ZH_REMOVE}(?:我的|这个)(?:号码|电话号码|手机号码?|电话)${ZH_AFTER}`,
      `${ZH_BEFORE}(?:把|将)(?:我的|这个)(?:号码|电话号码|手机号码?|电话)${ZH_REMOVE}${ZH_AFTER}`,
      `${ZH_BEFORE}(?:要)?(?:退订|取消订阅|退出订阅|停止接收|不再接收|拒收)(?:你们的|这些|所有)?${ZH_MESSAGES}?${ZH_AFTER}`,
      `${ZH_BEFORE}(?:撤回|收回|取消)(?:我的?)?(?:短信|发短信的)?(?:同意|许可|授权)${ZH_AFTER}`,
    ],
  },
  { language: 'ko', optOut: '중지', help: '도움말' },
  { language: 'ru', optOut: 'стоп', help: 'помощь' },
  { language: 'ar', optOut: 'توقف إلغاء', help: 'مساعدة' },
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
