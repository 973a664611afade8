import type { Lexicon } from './lexicon.ts';
import { oneOf } from './text.ts';

const it = '(?:it|this|that|this one|that one|(?:this|that|the)(?: last)? (?:question|one|part|q))';
const before =
  '(?:(?:last|previous|earlier|other|first)(?: (?:question|one|answer))?|(?:question|one|thing) (?:before(?: (?:this|that))?|i skipped))';
const goBack = `(?:(?:go|move|step|take me|jump) back(?: (?:a |one |1 )?(?:step|question|one|1|up))?(?: to (?:the )?${before})?|back (?:(?:up )?(?:one|a step|a question)|up|to (?:the )?${before})|(?:go )?to the (?:last|previous) (?:question|one))`;
const moment = '(?: (?:a |an? |one |just a )*(?:sec|second|min|minute|moment|bit|hour))?(?: please)?';
const later = '(?:later(?: on| today)?|tomorrow|tonight|another (?:time|day)|some other time|in a (?:bit|while))';
const rest = `(?:i |can (?:we|i) |lets |i need to |i want to |i wanna |ill |we |im (?:gonna |going to ))*(?:pause|take a (?:short |little |quick )?(?:break|pause)|have a break|stop(?: here)? for (?:now|today|tonight)|stop here|(?:finish|do|continue|go on|pick up|get back to|come back|come back to|answer)(?: (?:this|it|that|the rest))? ${later})(?: here| for (?:now|today))?`;
const tired =
  '(?:(?:sorry )?(?:im|i am) (?:so |really |too |very |kinda )*(?:tired|exhausted|busy|at work|driving|overwhelmed|not feeling (?:well|good)) (?:so |and |but )?)?';
const off = `(?:i )?(?:need|want)? ?a break|break|brb(?: .{1,40})?|be right back|(?:i )?(?:gotta|got to|have to|need to|should) (?:go|run|jet|head out|get going|get off)(?: now| soon)?|(?:i )?(?:gotta|got to|have to) (?:go|run)(?: .{1,25})? ttyl|(?:.{1,30} )?ttyl|(?:gotta|have to|got to|need to) catch (?:my|the|a) (?:bus|ride|train)|(?:ill|i will) be (?:right )?back(?: ${later}| in a (?:bit|minute|while))?|(?:i )?(?:cant|cannot|cant really) (?:do|talk|answer|finish|continue|text)(?: (?:this|it|these|any more|anymore))? (?:right now|now|today|at the moment|tonight)|wait${moment}|(?:ill )?(?:talk|text|write)(?: to)?(?: you)? later|(?:that is|thats) (?:enough|all) for (?:now|today)|(?:hold|hang) (?:on|up)${moment}|(?:gimme |give me )?(?:just )?(?:a|one|1) (?:sec|second|min|minute|moment)|(?:not (?:right )?now )?maybe later`;
// Not among the polite words: "nah, that's fine" must not be read as "that's fine".
const no = '(?:(?:nah|no thanks|no thank you|no|nvm|nevermind|never mind) )?';
const wish =
  '(?:can (?:i|we|you|u) |could (?:i|we|you) |may i |i (?:want|need|would like|wanna|like)(?: to)? |id like to |let me |lets |how (?:do|can) i |is it ok(?:ay)? to |wait )*';
const said = '(?:said|wrote|put|told you|answered|typed|sent|picked|chose)';
const bare = '(?:an? )?(?:real |actual |live )*(?:person|human|human being|agent|operator|representative)';
const somebody =
  '(?:an? |the )?(?:real |actual |live )*(?:person|human|human being|someone|somebody|case ?(?:manager|worker)|agent|operator|representative|worker|staff)(?: real| else)?';
const myData =
  '(?:(?:all )?(?:of )?my (?:data|info|information|answers?|record|records|account|stuff|messages|words)|everything(?: (?:i (?:said|wrote|told you)|about me))?|it all|all of it|me)';
const know =
  '(?:i )?(?:really )?(?:dont|do not|dunno|didnt) (?:really )?know(?: (?:yet|it|that|really|right now|at the moment|what to (?:say|write|put)|how to answer(?: that)?))?';

/** English. */
export const en: Lexicon = {
  reading: {
    polite:
      'please|pls|plz|thanks|thank you|thx|ok|okay|hey|hi|um+|uh+|well|oh|oops|whoops|sorry|just|actually|maam|sir|lol|can you|could you|can u|could u|now|so|yeah|for now|right now|real quick|then|again',
    controls: {
      skip: `${no}(?:not (?:this|that) (?:one|question)|(?:can we |lets |can i )?skip (?:ahead|forward|along|it all)|(?:can we |lets |id rather |i would rather )not (?:talk about|do|answer|go into|discuss)(?: ${it})?|lets not|${wish}(?:skip|pass)(?: (?:on )?${it})?|(?:i |ill |im (?:gonna |going to )|i will |i think ill )(?:skip|pass)(?: (?:on )?${it})?|${wish}(?:move on|go on|go|jump|on)? ?(?:to )?(?:the )?next(?: (?:question|one|thing|q))?|(?:id |i would |i )?(?:rather|prefer) not(?: to)?(?: (?:say|answer|talk about|get into|share))?(?: ${it})?|(?:i )?(?:(?:dont|do not) (?:want to|wanna|feel like|care to|like to)|(?:am |im )?not (?:gonna|going to)) (?:answer|answering|say|saying|talk(?:ing)? about|get(?:ting)? into|share|sharing)(?: ${it})?|(?:i am |im )?not answering(?: ${it})?|leave ${it} (?:blank|empty|out)|no comment)`,
      back: `${wish}${goBack}|back|(?:the )?(?:previous|last) (?:question|one)|previous|(?:the )?(?:question|one) before(?: (?:this|that))?|(?:what was|whats|what is) the (?:last|previous) (?:question|one)`,
      pause: `${tired}(?:${rest}|${off})(?: (?:so |and |but )?(?:${rest}|${off}))?`,
      help: `(?:are you|is this|am i talking to|r u) (?:an? )?(?:real )?(?:robot|bot|machine|computer|ai|program)(?: or (?:an? )?(?:real )?(?:person|human))?|what (?:kind|type|sort) of (?:answer|thing|response)s?(?: (?:do you (?:want|mean|need)|is that|should i give))?|(?:can you |could you )?(?:give me |show me )?(?:an? )?examples?(?: of (?:that|what you mean))?|like what|for example|help(?: me)?|i need help(?: with ${it})?|(?:i )?(?:dont|do not) (?:understand|get|follow)(?: ${it}| the question| you| what (?:you|${it}) means?)?|what do (?:you|u) mean(?: by ${it})?|(?:what|whats) (?:does )?${it} means?|what is ${it} asking|how does (?:this|it) work|(?:what|how) (?:can|do|should|would|am) i (?:supposed to )?(?:do|say|type|write|put|answer|respond|reply)(?: to)?(?: ${it}| here)?|(?:im |i am )?(?:not sure|dont know|do not know|no idea|idk|i dont know|i have no idea) what (?:you|u|${it}) (?:mean|means|want|are asking)|what do (?:you|u) want me to (?:say|do|write|put|answer)(?: here)?|what are my (?:options|choices)|(?:can you )?(?:explain|rephrase|reword|say|ask)(?: ${it})? ?(?:to me|(?:in )?(?:an?other|a different|a simpler) way|differently|in other words|simpler|better)|(?:can you )?(?:explain|rephrase|reword)(?: ${it})?|im (?:confused|lost)|huh|what`,
      why: `(?:whats|what is) the (?:point|reason|purpose)(?: (?:of|for) ${it})?|(?:what is|whats) (?:this|that|the) (?:info|information|question|stuff|all) for|(?:but )?(?:why|y)|what for|how come|(?:why|y|how come) (?:do |are |r |would |did |does )?(?:you|u|ya|they|it|this) (?:ask(?:ing|s)?|need(?:s)?|want(?:s)?|wanna|care|matter(?:s)?)(?: me)?(?: (?:to )?(?:know|ask))?(?: ${it}| about ${it})?|why (?:does|do) (?:it|that|this|you|they) (?:matter|care)(?: to (?:you|u|them))?|what (?:is|s) ${it} for|whats ${it} for|what (?:do|would) (?:you|u|they) (?:need|want|use) (?:${it} )?for|what (?:do|would) (?:you|u|they) (?:need|want|use) ${it}(?: info)? for|why ${it}`,
      person: `${bare}|(?:can|could|may) i (?:please )?(?:talk|speak|chat) (?:to|with) ${somebody}|(?:can i |could i |let me )(?:talk|speak) (?:to|with) (?:my |your )${somebody}|(?:i )?(?:want|need|would like|wanna|like|prefer)(?: to)? (?:talk|speak|chat) (?:to|with) (?:my |your )?${somebody}|(?:id|i would) (?:like|rather|prefer)(?: to)? (?:talk|speak|chat) (?:to|with) ${somebody}|who (?:can|do|should) i (?:call|talk to|speak to|speak with)|put me (?:through|on)(?: (?:to|with))? ${somebody}|(?:talk|speak|chat|connect me|get me|give me|let me (?:talk|speak)) ?(?:to|with)? ${somebody}|i (?:want|need) (?:an? )(?:real |actual |live )*(?:person|human|human being)|(?:can |could )?(?:someone|somebody|a person) (?:please )?(?:call|text) me|call me|(?:is|are) (?:(?:this|there|you) )?(?:an? |any )?(?:real |actual )*(?:person|human|people|someone|somebody|anyone|anybody)(?: (?:there|here|(?:i can|to) (?:talk|speak) (?:to|with)))?`,
      undo: `(?:no )?undo(?: ${it}| (?:my |the )?last (?:one|answer))?|(?:no )?(?:that|it|this)(?: one| answer)? (?:was|is) (?:wrong|a mistake|not right|not what i meant|incorrect|an accident)|(?:no )?thats (?:wrong|not right|not what i (?:meant|said|wanted)(?: to say)?|a mistake|not it)|i meant (?:something else|to (?:say|pick|put|write) something else)|no (?:no )?wait(?: no)?|wait (?:no|that was wrong)|${wish}scratch (?:that|it)|(?:i )?(?:didnt|did not) mean (?:that|it|to (?:say|send|write|pick|press|click|put) (?:that|it|this))|${wish}take (?:that|it)(?: last one)? back|i take (?:that|it) back|i (?:just )?made a mistake|i messed (?:that |it )?up|my (?:mistake|bad)|(?:the )?wrong (?:answer|one|button|choice|number|thing)|i (?:picked|chose|hit|pressed|clicked|sent|typed|put|wrote|answered) (?:the )?wrong(?: (?:one|thing|answer|button|number))?|${wish}(?:delete|remove|erase|cancel|take out|redo|change) (?:that(?: last)?(?: (?:one|answer|message))?|(?:my |the )last (?:answer|message|one|thing)|what i just ${said})|(?:forget|ignore|disregard) (?:that(?: last one| answer)?|what i (?:just )?${said})`,
      edit: `${wish}(?:change|edit|fix|correct|redo|update|modify|go back and change)(?: (?:an?|one|some|of|my|the|that|any|earlier|other|old|older|previous|past|first|last|different))* (?:answers?|responses?)(?: (?:i gave|from before|from earlier|before))?|${wish}(?:change|edit|fix|correct|redo|update|modify|go back and change) (?:what|something|some of what|stuff|things?) i ${said}(?: (?:before|earlier|already))?`,
      'about-me': `(?:so )?what (?:do|did|have|all do|else do) (?:you|u|ya|yall) (?:know|have|got|remember|keep|save)(?: so far)? (?:about|on|of|from) me(?: so far)?|what (?:did|have|do) (?:you|u) (?:write|written|wrote|noted?|saved?|got|have|put)(?: down)?(?: (?:about|on|of|from|for) me)?(?: so far)?|what have i (?:said|told you|written|answered|put)(?: so far)?|what did i (?:say|tell you|write|put)(?: so far)?|${wish}(?:show|see|read|view|look at|check|read back)(?: me)?(?: all)?(?: of)? (?:my (?:answers?|data|info|information|notes|words|responses)|what (?:i|ive|i have|you|youve|you have) (?:said|told you|written|wrote|got|have|know|put|noted|saved)(?: down)?(?: about me)?)(?: so far)?|(?:whats|what is) (?:in|on) my (?:file|record|plan|profile)(?: so far)?|(?:can you )?read (?:it|everything|that|my answers) back(?: to me)?`,
      delete: `(?:i want (?:you )?to |i would like to |can (?:you|i) |how do i )*(?:delete|erase|remove|wipe|clear|destroy|get rid of) ${myData}|forget (?:everything(?: i (?:said|wrote|told you))?|me|my (?:data|answers))`,
      'go-on':
        '(?:im (?:back|ready|here)(?: now)? )?(?:lets |i want to |we can |can we |i would like to |yes |ready to |i can )*(?:go on|continue|keep going|carry on|go ahead|resume|move on|keep on)|im (?:back|ready|here)(?: now| again)?(?: to (?:go on|continue|keep going|start))?|ready|proceed',
      'dont-know': `${know}|idk|dk|dunno|(?:i am |im )?(?:really )?not (?:really )?(?:too |so |very |quite )?sure(?: (?:yet|about ${it}|really|what to say))?|unsure|im unsure|(?:i have )?no idea|(?:i )?have no clue|no clue|(?:its )?hard to say|who knows|(?:i )?(?:cant|cannot|cant really) (?:say|tell|think of (?:anything|any|one))(?: right now)?|(?:i guess|i think|maybe|well) (?:im )?not sure`,
      more: 'more|(?:tell|show|read|say|know|learn|see)(?: me)? more|more (?:info|information|details)|(?:i want|id like) (?:to (?:know|read|see|hear) )?more',
    },
    languages: {
      en: 'english|ingles',
      es: 'spanish|espanol|castellano',
      ht: 'haitian creole|haitian|creole|kreyol',
      vi: 'vietnamese',
      'zh-Hans': '(?:simplified )?chinese|mandarin|cantonese',
      ar: 'arabic|arabi',
    },
    // "speak English" alone may be a strength or a wish: somebody has to be asked to.
    speak: {
      before:
        '(?:(?:can|could) (?:we|you|i|u) (?:talk |speak |write |text |do (?:this |it )?)?(?:in )?|do (?:you|u) (?:speak |know |have |talk )?(?:it |this )?(?:in )?|does (?:this|it) (?:speak |come in |work in )|is there |(?:lets |i want |i need |i prefer |id like |id prefer |i would like )?(?:to )?(?:talk |speak |write |continue |do this |go on |have it |have this |it )?in |(?:lets |i want |i need |id like |can we |can you |can i |could we )?(?:to )?(?:switch |change |go )(?:it |this |the language |language )?(?:back )?(?:in)?to |lets (?:speak |use |talk )|i (?:prefer |only speak |dont speak english only ))',
      after: '(?: (?:language|instead|now|version))?',
    },
    signs: {
      words:
        'the and is are was were am im i my me you your we our they he she it its this that these those what when where why how who have has had do does did dont didnt can cant could will would should not but because with from for about of to in on at if so just like want need get got going been there then than some any more very really know think help hi hello hey thanks please yes okay good morning',
    },
    yes: 'y|ya|yes|yes+|yea+h*|yep|yup|yeah+|yess+|sure|sure thing|of course|ok|okay|okey|k|kk|alright|all right|right|correct|thats right|that is right|i agree|agreed|agree|absolutely|definitely|certainly|for sure|yes i (?:do|am|agree|can|would|want to|have)|i do|i am|i would|yes it is|it is|sounds good|go ahead|uh huh|mhm|of course i do|yes yes|yes of course|yes sure|yeah sure|ok yes|fine|thats fine|thats ok|true|you bet|totally|why not',
    no: 'n|no|nope|nah|naw|no way|never|not now|not at all|not really|no i (?:dont|do not|am not|cant|wouldnt)|i (?:dont|do not)|i dont think so|i do not agree|i dont agree|disagree|i disagree|no not really|no never|absolutely not|definitely not|of course not|no no|its not|it is not|no it isnt|not yet|uh uh|no way',
    smallTalk:
      '(?:hi+|hello+|hey+|hiya|yo|howdy|good (?:morning|afternoon|evening|day|night)|greetings|sup|whats up|how are you(?: (?:doing|today))*|nice to meet you|thanks?|thank you|thx|ty|thanx|tysm|i appreciate (?:it|that|you)|you too|bye|goodbye|see you|have a (?:good|nice|great) (?:day|one|night)|youre welcome|god bless(?: you)?)(?: (?:hi+|hello+|hey+|there|good (?:morning|afternoon|evening|day|night)|how are you(?: (?:doing|today))*|thanks?|thank you|so much|very much|a lot|again|you|for (?:asking|your help|the help|this|that|everything|your time|listening)|everyone|bye|goodbye|have a (?:good|nice|great) (?:day|one|night)|appreciate it|nice to meet you|ok|okay|cool|great))*',
    none: 'none|no ?one|nobody|nothing|no|nope|nah|naw|not really|not any|not anything|not anyone|n a|zero|none really|nothing really|no ?one really|nobody really|nothing (?:at all|much|else|comes to mind|i can think of|right now|yet)|no ?one (?:at all|else|i can think of|right now|comes to mind)|nobody (?:at all|else|right now)|none (?:at all|of (?:it|them|that|these|those)|that i know of|right now)|no (?:nothing|not really|none|no ?one|nobody)|(?:just|only) me|myself|absolutely nothing|not much|thats (?:it|all)|that is (?:it|all)',
    numbers: oneOf(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ).split('|'),
    and: 'and|n',
    numbered:
      '(?:i (?:choose|pick|want|say|think|would say|take) |id say |its |it is |that is )?(?:(?:the )?(?:number|numbers|nr|option|answer|choice|line|lines|#) )?',
    roughly:
      '(?:i (?:would|d) say|id say|id give it|i give it|id rate it|i think|i guess|its|it is|im|i am|maybe|probably|perhaps|about|around|like|roughly|almost|at|an?|somewhere|a solid|solid|level|number|only|just)',
    outOf: 'out of|of|over',
    naming: {
      plainly:
        "(?:my (?:first |full )?name is|my name's|name is|name's|(?:you can |please |just |everyone |everybody |people |they |friends )*calls? me|i go by|i'm called|i am called)",
      perhaps: "i'm|i am|im|it's|its|this is|just",
      ends: 'but|and|please|thanks|thank you|is fine|is ok|is good|works|for short|here|from|or|not|because',
      nobody:
        'whatever|anything|something|any|you|what|nothing|no|not|none|name|anonymous|me|i|it|that|this|my|client|sorry|tired|fine|good|okay|ok|here|sad|happy|ready|scared|homeless|confused|new',
    },
    dates: {
      days: { today: 0, tonight: 0, tomorrow: 1, tmrw: 1, tmw: 1, 'day after tomorrow': 2, yesterday: -1 },
      weekdays: [
        'sunday|sun',
        'monday|mon',
        'tuesday|tues|tue',
        'wednesday|weds|wed',
        'thursday|thurs|thur|thu',
        'friday|fri',
        'saturday|sat',
      ],
      months: [
        'january|jan',
        'february|feb',
        'march|mar',
        'april|apr',
        'may',
        'june|jun',
        'july|jul',
        'august|aug',
        'september|sept|sep',
        'october|oct',
        'november|nov',
        'december|dec',
      ],
      on: '(?:(?:on|by|the|this|until|before) )*',
      coming: '(?:this )?DAY(?: (?:morning|afternoon|evening|night))?',
      weekAfter: 'next DAY|DAY next week|DAY after next',
      ahead: '(?:in )?(?<n>N|an?) (?<unit>U)(?: from (?:now|today))?',
      units: { 'days?': 1, 'weeks?': 7 },
      dayOfMonth: ['MONTH (?:the )?D(?: YEAR)?', 'D (?:of )?MONTH(?: YEAR)?'],
    },
  },
  splitting: {
    abbreviations: oneOf('dr mr mrs ms st jr sr no vs etc ave apt blvd rd a.m p.m e.g i.e'),
    and: 'and also|and then|and maybe|as well as|and|plus|&|\\+|(?<!(?:back|since|by|until|just|if) )then(?=\\s+(?:get|find|look|go|start|save|move|finish|work|learn|see|maybe|try|take|have|buy|pay|apply|come|bring|help|i|my|an?)\\s)',
    or: 'or',
    openers:
      "(?:first|next)(?= (?:find|get|go|be|finish|save|stop|start|a|an|my|i|to|of all) )|(?:idk|i dunno|dunno)(?= (?:maybe|probably|i|i'm|my|just|nothing|people) )|now(?= (?:i|i'm|im|i'd|we|it's|its|just|my) )|(?:it's|its) (?:just|mostly|mainly|only)(?= (?:the|my|our|a|an|me) )|believe it or not|(?:well|ok|okay|sure|so|first|firstly|second|secondly|third|thirdly|last|lastly|finally|another|like|anyway|another one|yes|honestly)(?=\\s*(?:[,:.…-]|$))|well(?= (?:i|i'm|my|let|the))|(?:yes|yeah|yep|ok|okay|so)(?= (?:i|i'm|my))|um+|uh+|uhm|hm+|er|oh|i guess|i suppose|i think|i'd say|i would say|i mean|you know|let me see|let me think|let's see|to be honest|honestly|tbh|lol|haha+|basically|first of all|then|and then|also|and also|and|plus|as well as|&|\\+|or",
    closers:
      "believe it or not|i guess|i suppose|i think|you know|lol|haha+|too|as well|also|and|and stuff(?: like that)?|and things like that|stuff like that|and so on|and such|etc|or something(?: like that)?|or whatever|and all that|and everything|that's (?:all|it|about it)|that is (?:all|it)|please|thanks|thank you|so yeah|yeah|&|\\+|or|plus|i would say|i'd say",
    attaching:
      'because|cause|cuz|coz|since|so|so that|when|whenever|if|unless|until|till|while|after|before|although|though|even though|even if|even when|even|especially|particularly|mostly|mainly|like(?! to)|such as|including|but|except|who|whom|whose|which|that|where|not(?! \\p{L}+ing)|in order|as long as|as soon as|than|just so',
    subordinating:
      'because|since|when|whenever|if|unless|until|while|after|before|although|though|even though|even if|even when|as long as|as soon as|once|every time|now that',
    contrast: 'but|except|except for',
    reason: 'because|cause|cuz|coz|since|so that|so i can|so i could|so my|so we',
    lead: "(?:i'm|i am|im|being|i'm good at|i am good at|im good at|good at|i know|i can|i like|i love|i enjoy|i want|i need|i'd like|very|really|pretty|also|i have|i hope for|to be|be|get|to get|i'm really|i'm very|i'm pretty)",
    prepositions:
      'at|in|on|for|with|without|from|by|during|of|about|around|near|through|over|under|into|every|each|sometimes|usually|here|there|back|again|next to|down|up|to (?:my|the|a|our|his|her)|like (?:my|the|a)|as a',
    speaker:
      "i|i'm|im|i've|ive|i'd|i'll|ill|we|we're|we've|now i|now i'm|right now i|someday i|one day i|also i|sometimes i|i also|people|everyone|everybody|others|they say",
    others: "he|she|they|it|he's|she's|they're|it's|her|him|them|his name|her name|their|you|that's|that is|this|this is",
    pairs:
      'mac and cheese|arts and crafts|art and craft|nights and weekends|back and forth|up and down|now and then|again and again|here and there|day and night|mom and dad|mum and dad|mother and father|mama and papa|grandma and grandpa|husband and kids|wife and kids|family and friends|friends and family|friends and neighbors|kids and grandkids|salt and pepper|rock and roll|trial and error|bread and butter|peace and quiet|sick and tired|safe and sound|clean and sober|sober and clean|health and (?:human|safety|wellness)|drug and alcohol|drugs and alcohol|alcohol and drugs|rice and beans|beans and rice|meat and potatoes|pots and pans|odds and ends|ups and downs|ins and outs|pros and cons|food and (?:shelter|clothes|clothing|water|drink)|nice and \\w+|try and \\w+|go and \\w+|come and \\w+|left and right|rights? and wrongs?|sons? and daughters?|boys? and girls?|men and women|brothers? and sisters?|nephews? and nieces?|nieces? and nephews?|aunts? and uncles?|his and hers|r and b|r & b|b & b|q & a|a & e|and vice|life and death|thick and thin|good and bad|hot and cold|hustle and bustle|cats and dogs|dogs and cats|buy and sell|knife and fork|shirts? and ties?|cars? and trucks?|fish and chips|in and out|out and about|two and a half|one and a half|over and over|on and on|on and off',
    determiners: 'a|an|the|my|our|his|her|their|some|more|another|one|two|three|enough|better',
    possessives: 'my|our|his|her|their',
    adjectives: oneOf(
      'safe quiet good nice clean small big new better real stable steady cheap happy healthy long hard warm calm little decent friendly honest loving great kind full simple peaceful strong',
    ),
    verb: `(?:(?:to|not|never|always|able to|being able to|how to|maybe|just|really|finally|also|even|someday|one day) )*(?:get|find|be|become|have|stop|quit|start|begin|learn|finish|complete|pay|save|move|keep|stay|make|take|live|help|spend|go|return|see|visit|talk|call|write|read|cook|bake|clean|drive|travel|own|open|run|walk|exercise|lose|gain|eat|sleep|feel|build|buy|sell|apply|enroll|graduate|pass|join|volunteer|teach|raise|reconnect|reunite|rebuild|fix|repair|draw|paint|sing|dance|play|sew|knit|grow|swim|speak|listen|manage|organize|budget|handle|deal|solve|improve|reduce|cut down|avoid|forgive|pray|attend|do|give|show|try|set|put|bring|come|meet|know|understand|remember|use|wash|babysit|braid|look|wake|leave|provide|support|train|study|work (?:on|as|with|in|at|for|hard)|care for|take care|hear|fill|sign|settle|relax|rest|focus|practice|\\p{L}{2,}ing)`,
    modal: "(?:can|could|can't|will|to|like to|love to|want to|need to|know how to|able to|trying to|hope to) \\p{L}+",
    having: 'want|need|get|getting|have|find|finding|buy|wish for|hope for|own',
    being: 'be|being|become|feel|stay',
    finite:
      "am|is|are|was|were|has|have|had|do|does|did|don't|doesn't|didn't|i'm|i've|it's|he's|she's|they're|isn't|aren't|wasn't|says?|said|tells?|told|thinks?|calls?|helps|helped|lost|took|got|went|came|left|lives|lived|makes?|made|gives?|gave|knows?|knew|loves?|likes?|wants?|needs?|works|worked|keeps|kept|died|started|used|can|could|can't|will|would|should|might|must|passed|taught|trusts?|feel|felt|gets?|drives|watches|lets|been|moved|comes|checks|picks|calls|takes|brings|always|never",
    wish: "(?:(?:now|right now|then|someday|one day|also|really|maybe|what|first|most of all|mostly) )*(?:(?:i|we)(?: really| just| also| do| still| mostly| mainly| always| only| even)* (?:want|wanna|need|hope|wish|plan|dream)|(?:i'd|i would|we'd|we would)(?: really| just| also)* (?:like|love)|(?:i'm|i am|im) (?:trying|hoping|looking|planning|saving) (?:to|for|on|up)|(?:(?:one of )?my|the|another|a) (?:\\p{L}+ )?(?:goal|dream|wish|hope)|(?:i've|i have) (?:always )?(?:wanted|dreamed))",
    strength:
      "(?:(?:i'm|i am|im)(?! (?:\\p{L}+ing|in|at|on|not|from|out|about))|i can|i know|i've (?:always )?(?:raised|worked|kept|helped|stayed|made|built|learned)|i love|i like|i enjoy|i always|i never give|i keep|i make|i take care|i work|i help|i used to|i speak|i play|i fix|i cook|i got|i get along|i finished|i raised|i stay|being|(?:good|great) (?:at|with|in|under|on)|people (?:say|tell|trust|like)|everyone says|(?:(?:i've|i have|i) )?never (?:once )?(?:been|missed|called|failed|quit|relapsed|touched|stole|lied|hit|gave|given|broke|broken|late)|i (?:haven't|have not|ain't) (?:once )?(?:missed|been late|given up|quit|relapsed|touched|failed|used|had a (?:drink|drop|ticket))|my \\p{L}+ (?:got|gets|kept|keeps|carried|pulled|brought|helped) me (?:through|going|sane|alive|up|out))",
    tells: 'says?|said|always says?|tells?|told|thinks?|calls?|trusts?|loves?|likes?|knows?|depends?|count|counts|relies|rely|comes?|come',
    taught: 'taught|showed|raised|used to teach|trained',
    helps:
      '(?:always |sometimes |still |really |often |usually |even )?(?:helps?|lends?|gives? me|drives? me|lets? me|watch(?:es)? (?:my|the|over)|checks? (?:on|in)|supports? me|looks? (?:after|out)|picks? (?:me|up)|takes? (?:me|care)|stands? by|is (?:always )?there|is helping|are helping|comes? by)',
    trouble:
      "don't have|do not have|haven't|can't|cannot|couldn't|no longer|no one|nobody|nothing|lost|died|passed away|evicted|homeless|jail|prison|arrested|divorced|hard for me|was hard|is hard|rough|scared|afraid|embarrassed|ashamed|lonely|worried|alone|stress(?:ed|ful)|tired of|they took|took my|kicked|fired|laid off|hurt|sick|not good|bad at|don't know|never learned|hate|useless|broke up|relapsed",
    gone: "moved away|i had|used to|died|dead|passed away|passed|is gone|are gone|all gone|don't talk|don't speak|do not talk|doesn't talk|don't have|do not have|no longer|lost|left me|in prison|in jail|cut me off|hate me|hates me|turned their back|abandoned|nobody|no one|none of",
    noneSaid:
      "(?:i |i really |i just |i honestly )?(?:have|got|ain't got|see|know)(?: really)? (?:no ?one|nobody|nothing|no (?:family|friends?|people|strengths?|goals?|skills?|talents?|support|supports|help))(?: .{0,30})?|(?:i )?(?:really )?(?:don't|do not|dont|ain't|didn't) (?:really )?(?:have|got|know|want|see|need|trust)(?: really)? (?:any ?one|anybody|anything|nobody|nothing|no ?one|any(?: \\p{L}+)?)(?: .{0,30})?|there(?:'s| is|s|'s really| is really| are)? (?:no ?one|nobody|nothing|isn't any(?:one|body|thing))(?: .{0,30})?|(?:nobody|no ?one)(?: really)? (?:helps?|cares|is there|calls|comes|left|here|around|likes me|in my life)(?: .{0,20})?|(?:i'm|i am|im) (?:not (?:really )?(?:good|great) at (?:anything|much)|good (?:at|for) nothing|useless|no good)(?: .{0,20})?|(?:i'm|i am|im) (?:all |totally )?(?:alone|on my own|by myself)|no (?:family|friends|people|strengths|goals|skills|talents)(?: (?:or|and) (?:family|friends|people))?|(?:i )?can't do anything(?: .{0,20})?|everyone(?:'s| is)? (?:gone|dead|left)|(?:nothing|nobody|no ?one) (?:really |much )?(?:comes|springs|pops) (?:to|into) (?:mind|my (?:mind|head))(?: .{0,20})?",
    exceptions: 'but|except|except for|only|just|maybe|besides|other than|apart from|unless you count',
    question:
      "how (?:long|many|much|do|does|can|is|will|would|come)|what (?:is|are|do|does|kind|will|happens|if|should|else)|what's|who (?:is|are|will|reads|sees|can)|where (?:is|are|do|can)|when (?:is|will|do|does|can)|why (?:do|are|is|would)|do (?:you|i|we|they)|are (?:you|we|they|these)|is (?:this|it|that|there|anyone)|does (?:this|it|that)|will (?:you|this|they|it|i|my)|am i|did you|should i",
    aside:
      "sorry(?: .*)?|(?:i )?hope (?:that|this) (?:helps|makes sense|is ok(?:ay)?)|does that (?:help|make sense)|this is (?:hard|long|weird|a lot|difficult|stupid|dumb)(?: .*)?|that's a (?:hard|good|tough) (?:one|question)|good question|(?:it's|it is) hard to (?:say|talk about)|(?:i )?(?:don't|never) (?:usually )?(?:like to )?(?:talk|think) about (?:myself|this|that)(?: .*)?|nobody (?:ever )?asked me(?: .*)?|let me think(?: .*)?|i never thought about (?:it|that|this)(?: .*)?|where do i (?:start|begin)|that's a lot",
    people: `(?:(?:step|grand|god|half)[- ]?)?(?:mom|mother|mum|mama|mommy|dad|father|papa|daddy|parent|sister|brother|sis|bro|sibling|son|daughter|kid|child|children|baby|ma|pa)s?|grandma|grandmother|granny|nana|grandpa|grandparents?|aunt(?:ie|y)?s?|uncles?|cousins?|nieces?|nephews?|wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|ex|friends?|buddy|buddies|bestie|roommates?|neighbou?rs?|boss|supervisor|co-?workers?|sponsor|pastor|priest|imam|rabbi|reverend|minister|teachers?|coach|mentor|therapist|counsel(?:l)?or|psychiatrist|doctor|nurse|case ?(?:worker|manager)|social worker|peer (?:specialist|worker|support)|probation officer|parole officer|po|landlord|landlady|lawyer|family|relatives|folks|in-?laws|(?:mother|father|sister|brother)[- ]in[- ]law|people|guy|lady|godmother|godfather|caregiver|aide`,
    groups: `(?:aa|na|al-?anon|alcoholics anonymous|narcotics anonymous|celebrate recovery|(?:\\p{L}+(?:'s|s')? )?(?:support |church |prayer |veterans? |men's |women's |parenting |youth |recovery )?group|bible study|choir|band|club|team|meetings?|congregation|crew|tribe|circle|league|fellowship|class(?:mates)?|community)`,
    places: `church|mosque|temple|synagogue|parish|library|park|gym|shelter|school|college|(?:community|senior|rec|recreation|day|drop-in|cultural|youth) cent(?:er|re)|cent(?:er|re)|barber ?shop|salon|cafe|coffee shop|laundromat|(?:corner |grocery |thrift )?store|market|house|garden|soup kitchen|mission|ymca|ywca|the y|clubhouse|drop-in|restaurant|neighborhood|building|reservation|place`,
    services: `(?:food|diaper|clothing) (?:bank|pantry|closet)|pantry|clinic|hospital|hotline|helpline|agency|program|services?|medicaid|medicare|snap|food stamps|wic|va|legal aid|section 8|housing authority|(?:unemployment |welfare |social security |county |va )?office|salvation army|goodwill|catholic charities|day ?care|head start|meals on wheels|(?:job|workforce|career|crisis|resource|health) cent(?:er|re)|rehab|treatment|211|988|the city|the county|bus`,
    kin: oneOf(
      'older elder younger big little best good old oldest youngest eldest foster close dear twin own new former great two three four five 2 3 4 5 other adult grown few lot of some couple next door next-door downstairs upstairs baby late first oldest real church childhood aa na whole',
    ),
    domains: {
      home: 'house|home|housing|apartment|apt|place to (?:live|stay|sleep)|place of my own|(?:my )?own place|own room|room|rent|lease|shelter|homeless|furniture|landlord|kitchen|cook(?:ing)?|(?<!get |stay |getting |staying )clean(?:ing)?|laundry|move out|chores',
      money:
        'money|budget(?:ing)?|bills?|debts?|savings?|save|credit|bank|income|benefits|ssi|ssdi|afford|pay off|child support|financial(?:ly)?',
      work: 'job|jobs|work(?:ing|er)?|career|employ(?:ed|ment)|boss|business|school|college|class(?:es)?|ged|diploma|degree|graduate|study(?:ing)?|learn(?:ing)?|train(?:ing)?|certificat(?:e|ion)|license|cdl|trade|fix(?:ing)? (?:cars?|things|engines)|carpentry|construction|welding|mechanic|computers?|resume|reading|english',
      people:
        'kids?|child(?:ren)?|son|daughter|family|famil(?:y|ies)|mom|mother|dad|father|sister|brother|wife|husband|partner|friends?|friendships?|relationships?|parent(?:ing)?|grandkids|grandchildren|neighbors?|people|custody|listen(?:er|ing)?|reunite|reconnect',
      health:
        'health(?:y|ier)?|sober|sobriety|(?:get|stay)(?:ting|ing)? clean|drink(?:ing)?|drugs?|using|smok(?:e|ing)|weight|exercis(?:e|ing)|walk(?:ing)?|doctor|dentist|teeth|medicine|medication|meds|therapy|counseling|anxiety|depression|sleep|stress|recovery|diabetes|pain|quit (?:drinking|smoking|using)|gym|anger|surgery|calm',
      leisure:
        'music|guitar|piano|sing(?:ing)?|danc(?:e|ing)|draw(?:ing)?|paint(?:ing)?|art|crafts?|sports?|basketball|soccer|football|baseball|fish(?:ing)?|hik(?:e|ing)|garden(?:ing)?|games?|chess|movies?|travel(?:ing)?|hobb(?:y|ies)|knit(?:ting)?|sew(?:ing)?|crochet(?:ing)?|photography|poetry|poems|books?|swim(?:ming)?',
      meaning:
        'god|faith|church|pray(?:er|ing)?|bible|mosque|temple|spiritual(?:ity)?|religion|religious|culture|traditions?|heritage|volunteer(?:ing)?|give back|purpose|meaning|peace|language|quran|ceremony|ceremonies',
    },
  },
};
