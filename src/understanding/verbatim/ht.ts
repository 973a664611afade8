import type { Lexicon } from './lexicon.ts';
import { oneOf } from './text.ts';

// Short answers have no apostrophes any more: `m'ap` is `map`. People write `m ap`, `map`, `mwen ap`, `mwap`; and the older `moin`.
const I = '(?:(?:mwen|moin|mwin|mouen|mw|m) ?)';
const it =
  '(?:sa|sa a|tout (?:sa|kesyon)(?: (?:a|yo|sa yo))?|(?:kesyon|bagay) sa yo|li|l|sila a|(?:kesyon|question|pati|keksyon)(?: (?:sa a|sa|la|an|sila a))?)';
const may = `(?:${I}(?:vle|ta vle|ta renmen|bezwen|ka|kapab|ta ka|prefere|pito|met) |eske |ann |an n |annou |an nou |nou ka |eske nou ka |ede m |kite m |kijan pou m |fe m )*`;
const somebody =
  '(?:ak |avek |a |bay )?(?:yon |yonn |on |you )?(?:vre )?(?:moun|moun tout bon|vre moun|ajan|konseye|travaye sosyal|responsab|anplwaye|case manager|imen)(?: (?:tout bon|vre|reyel|an vre|nan biwo a|pito))?';
const myData =
  '(?:tout )?(?:(?:done|enfomasyon|infomasyon|info|repons|mesaj|pawol|kont) (?:mwen|m|pa m|m yo|mwen yo|yo|sa yo)|tout bagay(?: (?:mwen|m) te (?:di|ekri|voye))?|(?:tout sa (?:mwen|m) (?:te )?(?:di|ekri|voye|mete)(?: w| ou)?(?: la| la a)?|sa (?:mwen|m) (?:te )?(?:di|ekri|voye|mete)(?: w| ou| yo| w yo| ou yo)))';
/** Also asked of somebody, or what has to be. */
const please = `(?:${may}|(?:eske )?(?:ou|w) (?:ka|met|kapab|ta ka) |fo ?k? ?(?:mwen|m) |(?:ki ?jan|kouman|koman) ${I}(?:ka|kapab) )`;
const fresh = '(?:te )?(?:sot |fek |fenk |fek sot |fenk sot |jis )?';
const wrote = '(?:di|ekri|voye|mete|reponn|chwazi|bay)';
const the = '(?:a|an|la|lan|la a|sa a|nan)';
/** What was said last: `denye repons lan`, `sa m sot di a`. */
const last = `(?:denye(?: (?:repons|mesaj|bagay|mo|pawol))?(?: (?:mwen|m|${the}))*(?: ${I}${fresh}${wrote}(?: ${the})?)?)`;
const lastOne = `(?:sa|sa a|${last}|(?:mesaj|repons) (?:${the}|sa)|sa ?${I}${fresh}${wrote}(?: ${the})?)`;
const wrongOne =
  '(?:(?:yon |on )?(?:move|mal)(?: (?:repons|bouton|chif|nimewo|bagay|chwa|mo|mesaj))?|(?:yon |on )?lot (?:repons|bouton|chif|nimewo|chwa))';
const soFar = '(?: (?:yo|deja|konsa|jis kounye a|jiska kounye a|jiskaprezan|jiska prezan|la|la a))*';
const done = '(?:te |deja |gentan |fin )*';
/** What the client said so far, and what was written down of it. */
const myWords = `(?:(?:tout )?(?:repons|enfomasyon|infomasyon|done|pawol|not) (?:mwen|m|pa m)(?: ${the})?|(?:tout )?sa ?${I}${done}${wrote}(?: ?(?:w|ou|nou))?|(?:tout )?sa ?(?:ou|w) ${done}(?:konnen|konn|ekri|kenbe|note|sove|make|genyen|gen)(?: (?:sou|de) (?:mwen|m))?)${soFar}`;
const youKnow = `(?:(?:ki ?sa|ki enfomasyon|ki bagay) ?(?:ou|w|nou|yo|ou menm ou|ou menm)|sa ?(?:ou|w))`;

// In running text there are apostrophes: `m'ap`, `map`, `m ap`.
const me = "(?:(?:mwen|moin|mwin|mouen|mw|m|nou|n)(?: |')?)";
const tense = "(?:(?:te|ta|ap|pral|ka|kap|kapab|toujou|vreman|jis|sitou|tou|menm|tre|sel|tj|ase)(?: |')?)*";
/** Whose somebody is stands behind: `sè m`, `sè m nan`, `pitit mwen yo`, `madanm li`. */
const mine = "(?: (?:m|mwen|moin|pa m|pa mwen|nou)(?! (?:ap|te|ta|ka|pa|vle|konn|renmen|gen|se|pral) )|'m)(?: (?:nan|lan|an|yo))?";
const theirs = `(?:${mine}| (?:li|l|yo|w|ou)(?: (?:a|la|yo))?)`;
// Without its accent sè (sister) is se (is): then it counts with whose she is only.
const sister =
  "(?:gran |ti |bel |demi )?se(?:(?: (?:m|mwen|moin|pa m)|'m)(?! (?:ki|menm|k|sel)(?![\\p{L}]))(?: (?:nan|lan|an|yo))?| (?:li|l)(?= ))";
const relatives =
  'manman|manmi|manmie|papa|papi|papy|dady|daddy|mom|paran|paren|frere|fre|sè|pitit|piti|pitit fi|pitit gason|pitit pitit|ti fi|ti gason|ti bebe|bebe|timoun|ti moun|gran ?me|granmoun|gran moun|grann|gran ?pe|gran papa|gran manman|gran paran|matant|tant|tonton|tonnton|monnonk|nonk|kouzen|kouzin|cousin|cousine|neve|nyes|mari|madanm|madan|fanm|mennaj|menaj|boyfriend|girlfriend|ansyen mari|ansyen madanm|eks|bofre|bo ?fre|bel ?se|bel ?me|bo ?pe|bope|bofis|belfi|bo ?paran|jimo|jimel|fanmi|famille|fiyel|parenn|marenn|makome|konpe';
const persons = `${relatives}|zanmi|zanmie|bon zanmi|ami|vwazen|vwazin|vwazinaj|patwon|boss|bos|chef|koleg|kanmarad|kamarad|paste|past|pe [a-z]+|monpe|ma ?se|relijye|pwofese|profese|pwof|metres|mentor|mento|dokte|docteur|dok|enfimye|mis|sikolog|sikyat|terapis|therapist|konseye|avoka|travaye sosyal|asistan sosyal|social worker|case worker|case manager|sponsor|ofisye|met kay|landlord|moun|gason|dam|mesye|misye|coach|antrene|responsab`;
// `Ak` is both and and with: after these, before somebody, it is with.
const company = `(?:kouri|mache|jwe|pale|soti|danse|chante|viv|rete|abite|pase (?:tan|jounen)|manje|domi|vwayaje|priye|lapriye|tounen|retounen|rantre|legliz|chita|ri|antann|boule|gade tele|(?<=(?:konn|renmen|ka|ap|vle|m|mwen) )travay) (?:ak|avek|ac|ave) (?:${persons}|se (?:m|mwen)|chen|chat)`;

/** Haitian Creole: the official spelling, and what people write: French spelling, no accents, pronouns written onto the verb. */
export const ht: Lexicon = {
  // Sister; without its accent it is `se`, is.
  kept: new Set(['sè']),
  reading: {
    polite:
      'tanpri|silvouple|souple|silteple|svp|stp|please|mesi|mesi anpil|ok|oke|okay|bon|ebyen|enben|eben|eskize m|eskize|padon|alo|bonjou|bonswa|mon che|che|cheri|frem|dako|kounye a|kounya|non papa|papa|o+|woy+|oops|ayayay|ey|ay',
    controls: {
      skip: `${may}(?:sote|saute|skip|pase|passe|kite|bliye)(?: (?:sou )?${it})?|${may}(?:ale|pase|al)(?: (?:nan|sou|a))? (?:lot|pwochen|pwochenn|yon lot)(?: (?:kesyon|lan|la|an))*|(?:lot|pwochen|yon lot) (?:kesyon|keksyon)(?: an| la)?|${I}(?:pa|p) (?:vle|ta vle|anvi|anvi pale|ka)(?: (?:di|reponn|pale|repon))(?: (?:sou )?${it})?|${I}(?:pito|prefere) pa (?:di|reponn|pale)(?: (?:sou )?${it})?|pa (?:gen )?komante`,
      back: `${may}(?:tounen|retounen|retounin|fe bak|bak|back)(?: (?:an ?arye|deye|sou|nan|a|tounen))*(?: (?:kesyon|keksyon|repons|paj)(?: (?:anvan|avan|ki te anvan|ki te pase|presedan|anvan an|avan an|ki pase))?(?: (?:an|la|a|sa a))?)?|an ?arye|deye|(?:kesyon|repons) (?:anvan|avan)(?: an)?|(?:anvan|avan)`,
      pause: `${may}(?:fe |pran )?(?:yon |yon ti |on ti |ti )?(?:poz|pause|souf|break)(?: (?:la|la a|kounye a))?|${may}(?:kontinye|fini|pale|fe l|reponn|kanpe|rete)(?: (?:l|sa))?(?: (?:pita|pi ta|demen|yon lot (?:jou|le|fwa)|apre|la|la a|pou kounye a|pou jodi a|tale))+|${I}(?:ap |pral |dwe |oblije |gen pou m )(?:tounen|retounen|vini|vin|al|ale|kite)(?: (?:tale|tal|pita|demen|apre|la|nan yon ti moman|travay|w))*|fo(?:k)? (?:mwen|m) ale|(?:n ap|nap|na|n a) (?:pale|we|(?:pale|we|kontinye|fini) (?:pita|demen|tale|apre|yon lot (?:jou|le)))|se (?:tout|sa) pou (?:jodi a|jodia|kounye a)|tann (?:mwen|m)|(?:(?:non )?(?:tann|ret tann|rete tann) (?:(?:mwen|m) )?)?yon (?:ti )?(?:moman|minit|segonn)|ret tann|rete tann`,
      help: `ede ?(?:mwen|m)(?: (?:ak|avek) ${it})?|${I}bezwen (?:ed|yon ed)(?: (?:ak|avek) ${it})?|bezwen ed|aide|(?:${I})?pa (?:two |byen )?(?:konprann|konpran|konprand|compren)(?: (?:anyen|byen|${it}|sa w (?:mande|di)(?: m)?|sa ou (?:mande|di)(?: m)?|sa sa vle di))*|(?:ki sa|kisa|sa|ki) (?:sa |l |li )?vle di(?: ${it})?|sa sa ye|(?:ki sa|kisa|kijan|kouman|sa) (?:pou |${I}(?:ka|dwe|kapab) )(?:${I})?(?:fe|di|ekri|reponn|mete)(?: (?:la|la a|isit))*|(?:kijan|kouman|koman) (?:sa|li|l) (?:mache|fonksyone)|ki chwa (?:mwen|m) genyen`,
      why: `(?:poukisa|pouki sa|pouki|pou ki sa|pou kisa|pkisa|poukwa|pk|poutet kisa|pou ki rezon)(?: (?:(?:ou|w|nou|yo|oumenm) )?(?:ap |te |vle |bezwen )*(?:mande|poze|konnen|konn|bezwen)(?: (?:mwen|m))?(?: (?:konnen|konn))?(?: ${it})?| ${it})?|(?:ki sa|kisa|sa) (?:sa|l|li|ou|w|nou|yo)(?: (?:ap|pral|vle|bezwen))* (?:fe (?:w|ou|nou)|sevi(?: nou| w)?|fe (?:ak|avek|ave)(?: (?:l|li|sa|yo|repons (?:mwen|m)(?: yo)?))?|(?:konn|konnen) sa (?:pou|fe))|(?:sa|ki sa|kisa) (?:ki )?fe (?:w|ou|nou) (?:ap )?(?:mande|bezwen)(?: (?:mwen|m))?(?: (?:konn|konnen))?(?: ${it})?|ki enpotans (?:sa|li)(?: genyen)?`,
      person: `(?:yon |yonn |on )?(?:vre )?(?:moun|ajan|vre moun|moun tout bon|imen|konseye)|${may}(?:pale|pal|chat|diskite)(?: direk| direk)? (?:ak|avek|a|av) ${somebody.replace('(?:ak |avek |a |bay )?', '')}|${I}(?:vle|bezwen|ta renmen) (?:we )?(?:yon |on )?(?:vre moun|moun tout bon|ajan)|(?:eske )?(?:gen |se )?yon moun (?:ki )?(?:ka |kapab |met |met )?(?:pale|ede|rele|reponn)(?: (?:avek|ave|ak))?(?: ?(?:mwen|m))?|(?:fe |kite )?(?:yon moun )(?:rele|ekri) (?:mwen|m)|rele (?:mwen|m)|pase ?(?:mwen|m) (?:yon )?moun|(?:eske )?(?:se|ou se|ou menm se) (?:yon )?(?:moun|robo|vre moun|machin)`,
      undo: `(?:non )?(?:${please}(?:defet?|anile|kansele|undo)(?: ?(?:l|li|${lastOne}))?|${please}(?:efase|retire|siprime|delete|wete|inyore) (?:l|li|${lastOne})|${please}(?:chanje|korije|refe) (?:sa|sa a|${last})|(?:bliye|pa konte|pa okipe|pa gade) (?:sa ?${I}${fresh}${wrote}(?: ${the})?|${last})|pa (?:konte|okipe) (?:sa|sa a|li|repons sa(?: a)?)|${I}(?:retire|reprann) (?:sa|pawol (?:mwen|m))(?: ${I}${fresh}${wrote}(?: ${the})?)?|${I}(?:te |sot |fek )?fe (?:yon |on )?(?:ti )?(?:ere|fot|mistek)(?: (?:la|la a|nan repons (?:lan|la|m nan)))?|(?:se |se te )(?:yon |on )?(?:ti )?(?:ere|fot|mistek)(?: wi)?|(?:yon |on )?ere(?: (?:m|mwen|pa m|pa mwen))?(?: wi)?|${I}(?:te )?(?:twonpe|tronpe)(?: (?:m|mwen))?(?: (?:nan|de|sou) (?:repons|bouton|chif|nimewo)(?: ${the})?)?|(?:${I})?(?:te |sot |fek )?mal (?:konprann|reponn|ekri|di|chwazi|peze|tape|klike|mete)(?: (?:l|li|sa))?|${I}(?:te |tap |t ap |sot |fek )?(?:chwazi|peze|ekri|mete|voye|bay|reponn|tape|klike|di|konprann)(?: sou| l| li| sa)? ${wrongOne}(?: ${the})?|(?:se )?(?:move|mal) (?:repons|bouton|chif|nimewo|chwa)(?: (?:${the}|sa))?|se pa bon (?:repons|bouton|chif|nimewo|chwa)(?: (?:${the}|sa))?|se ?(?:pa|pat|pa t) (?:repons |chwa |mo )?sa ?${I}(?:te |ta |tap |t ap )?(?:vle )?${wrote}(?: ${the})?|${I}(?:pa t|pat|pa te) (?:vle|ta vle) (?:di|ekri|voye|chwazi|peze|mete) sa(?: a)?|${I}te (?:vle|ta vle) (?:di|ekri|chwazi|mete) (?:yon |on )?lot(?: bagay| repons| mo)?|(?:(?:repons|repons (?:m|mwen)|denye|denye repons) ${the}|sa ?${I}${fresh}${wrote}(?: ${the})?) (?:pa|pat|pa t|te) (?:bon|dwat|korek|mal)|sa (?:pa|pat|pa t) korek|non (?:non )?(?:tann|ret tann)(?: non)?|tann non|se lot(?: la| repons lan| bouton an)? ${I}te vle ${wrote}|${I}(?:te |sot |fek )?(?:voye|peze|ekri|mete|chwazi|klike|tape)(?: (?:l|li|sa))? pa ere|${I}(?:pran|reprann) (?:l|li|sa)(?: tounen)?)`,
      edit: `(?:gen |genyen )?(?:yon|de|twa|kek|youn nan) repons (?:(?:m|mwen|yo) )*(?:ke |pou )?${I}(?:vle |bezwen |ta renmen |dwe )?(?:chanje|korije|modifye|ranje|refe)|${please}(?:tounen |retounen )?(?:chanje|korije|modifye|ranje|refe|edite|reprann|change)(?: (?:yon|youn|yonn|on|de|twa|nan|kek|premye|ansyen|vye|lot|tout))* repons(?: (?:mwen|m|yo|la|an|lan|a|pa m|sa yo|sa|sa a|anvan|avan|ki|pase))*(?: ${I}(?:te )?(?:bay|ba|ekri|di|mete)(?: (?:w|ou|anvan|avan|deja|yo|la|a))*)?(?: pou (?:mwen|m))?|${please}(?:tounen |retounen )?(?:chanje|korije|modifye|ranje|refe|edite|change)(?: (?:yon|on|kek|youn|nan|bagay|pati))*(?: sa)? ?(?:ke |k )?${I}${done}(?:di|ekri|reponn|mete|bay|voye)(?: ?(?:w|ou|nou|anvan|avan|deja|yo|la|a))*`,
      'about-me': `kote (?:repons|pawol|enfomasyon) (?:mwen|m)(?: yo)?|(?:e )?${youKnow} (?:deja |gentan |te |fin |gen |ap )*(?:konnen|konn|kone|genyen|gen|ekri|kenbe|sove|note|anrejistre|sonje|make|sere)(?: (?:not|enfomasyon))? (?:sou|de|pou|nan dosye) (?:mwen|m)(?: ${the})?${soFar}|(?:e )?${youKnow} ${done}(?:ekri|kenbe|note|sove|make|anrejistre|sere)${soFar}|(?:e )?ki ?sa ?${I}${done}(?:di|ekri|reponn|rakonte)(?: ?(?:w|ou|nou))?${soFar}|(?:e )?ki ?sa (?:ki )?(?:gen |ekri |make )?(?:nan|sou) (?:dosye|plan) (?:mwen|m)(?: ${the})?${soFar}|ki ?sa ki (?:ekri )?sou (?:mwen|m)|(?:${please}|fe (?:mwen|m) |ban (?:mwen|m) )(?:montre|moutre|we|gade|li|reli)(?: ?(?:mwen|m))? ${myWords}(?: pou (?:mwen|m))?|${please}(?:montre|moutre) (?:mwen |m )?dosye (?:mwen|m)(?: ${the})?|${please}(?:reli|repete) (?:l|li|sa|tout|tout bagay|${myWords})(?: (?:pou|ban) (?:mwen|m))?|${please}di (?:mwen |m )?(?:ki ?sa|sa) ?(?:ou|w|nou) (?:konnen|konn|ekri|kenbe|gen|genyen) (?:sou|de) (?:mwen|m)${soFar}`,
      delete: `${may}(?:efase|delete|siprime|retire|elimine|netwaye)(?: ${myData}| tout(?: (?:bagay|net))*)|bliye (?:tout (?:bagay|sa (?:mwen|m) (?:te )?di(?: w)?)|${myData})`,
      'go-on': `${may}(?:kontinye|kontinue|avanse|pouswiv|continue)(?: (?:ak|avek) ${it})?|(?:ann|an n|annou|an nou|nap|n ap) (?:ale|al|kontinye|avanse|we)|wi (?:ann|an n|n ap) (?:ale|kontinye)|(?:mwen|m) (?:pare|tounen|retounen|la)(?: (?:wi|kounye a|anko))?|men (?:mwen|m)(?: tounen)?|${I}(?:ap|pral|vle) kontinye`,
      'dont-know': `(?:${I})?(?:pa|p|poko) ?(?:two |vreman |byen |menm |ka )*(?:konnen|konnin|konen|konn|kone|konne|connen|si|seten|sonje|ka di)(?: (?:non|vre|vreman|byen|poko|anko|menm|papa|mon che|sa pou (?:mwen|m) (?:di|mete|ekri|reponn)|kisa pou (?:mwen|m) di|ki sa pou (?:mwen|m) di|kisa pou di|sa (?:pou )?(?:m )?di|repons lan|de ${it}))*|(?:${I})?pa gen(?:yen)? (?:okenn |ankenn |pyes |menm yon )?(?:lide|ide)(?: .{0,12})?|(?:okenn|ankenn|pyes) (?:lide|ide)|(?:ki moun|kiyes|kiles) ki konnen|se bondye ki konnen|anyen pa (?:vin|vini) nan (?:tet|lespri) (?:mwen|m)|(?:se|li) difisil (?:pou (?:mwen |m )?)?di|jpp|idk`,
      more: `(?:${I}(?:vle|ta vle|ta renmen) |di (?:mwen|m) |li |konnen |ban (?:mwen|m) |eksplike (?:mwen|m) )*plis(?: (?:enfomasyon|info|detay|toujou|sou (?:sa|sa a)))?`,
    },
    languages: {
      en: 'angle|anglais|english|langle',
      es: 'panyol|espanyol|espagnol|spanish|espanol',
      ht: 'kreyol|kreyol ayisyen|creole|ayisyen|kreol|creyol|haitian creole|haitian',
      'zh-Hans': 'chinwa|mandaren|chinese',
      vi: 'vyetnamyen|vietnamese',
      ar: 'arab|arabe|arabic',
    },
    speak: {
      before: `(?:${I}(?:vle|ta vle|ta renmen|prefere|pito|ka|bezwen) |eske |nou ka |ou ka |ou |w |ann |an |nan |lang |pale |pal |ekri |chanje |mete |kontinye |an n |pou |fe l |reponn |pale m |li |avek mwen |ave m |tounen |sevi ak |a )+`,
      after: '(?: (?:pito|kounye a|pou mwen|silvouple))?',
    },
    signs: {
      words:
        'mwen nou ou pou ak avek epi vle bezwen renmen konn konnen kapab gen genyen pral ap sou sa kisa kijan kouman kote kile poukisa pouki paske pask eske oswa oubyen lakay timoun pitit moun manman fanmi zanmi travay lekol lajan lavi kay tout anpil kounye kounya jodi demen toujou janm anyen pesonn okenn bonjou bonswa sak mesi souple tanpri silvouple wi yon jwenn chache tankou depi chak anko anvan apre ede edem mpa mwap mwin moin nimewo repons kesyon m w nan pa ki tann bagay gade konsa menm vin gason fanm',
    },
    yes: `wi|wii+|oui|ouais|we|wey|ewi|men wi|wi wi|wi se sa|wi mesi|byen ?si|bien sur|byensir|natirelman|ok|oke|okay|dako|mwen dako|se sa|se sa menm|se sa wi|egzakteman|se vre|se verite|kore|korek|li bon|sa bon|li bon konsa|li bon wi|sa bon wi|tre byen|san pwoblem|pa gen pwoblem|wi (?:${I})?(?:dako|vle|aksepte|ka|kapab|pare)|wi (?:ou|w|yo|li|nou) (?:met|ka|kapab)(?: (?:rele|ekri|kontakte|voye|pale|fe)(?: .{1,12})?)?|(?:ou|w|yo|nou) met|${I}(?:dako|aksepte|vle wi|byen dako|dako wi)|wi (?:vre|papa|mon che|bon|li bon|sa bon|gen|genyen)|genyen wi|gen wi|mete l|fe l|al chache|seten|si wi`,
    no: `non|nonn+|nop|nan ?nan|non non|non mesi|mesi non|janm|jame|jamais|ditou|pa ditou|pa di tou|pa (?:kounye a|kounya|konnya|pou kounye a|jodi a|vreman|reyelman|anko|dako|nesese|la peine|bon)|poko|pokoj?|(?:non )?${I}(?:pa|p) (?:vle|dako|kwe|panse|kapab|ka|aksepte|bezwen|ta renmen)(?: (?:non|sa|sa a|mesi))*|${I}refize|non (?:pa (?:kounye a|vreman|ditou|gen|genyen|gen anyen)|papa|mon che|vre|janm)|men non|non wi|pa gen sa|se pa vre|se pa sa|li pa bon|pa janm|ni youn`,
    smallTalk:
      '(?:bonjou+|bonswa+|alo+|allo+|salu|salut|hello+|hi|sak ?pase|sa kap fet|sa k ap fet|sa k pase|nap boule|n ap boule|map boule|m ap boule|(?:kijan|kouman|koman|ki jan) (?:ou|w|nou) ye|(?:ou|w) anfom|mwen byen|m byen|m anfom|pa pi mal|one respe|respe|mesi(?: anpil(?: anpil)?)?|gran mesi|mesi bokou|ou merite|pa gen pwoblem|orevwa|babay|bye|na we|n a we|n ap we(?: pita| demen)?|a demen|a pita|bon (?:jounen|nwit|apremidi|dimanch|fen semen)|pase (?:yon )?bon (?:jounen|nwit)|bondye beni (?:w|ou|nou)|kontan (?:we|konnen|pale ave) ?(?:w|ou)|chapo ba)(?: (?:bonjou|bonswa|alo|sak ?pase|mesi(?: anpil)?|pou (?:tout bagay|ed ou|ed la|ed nou|tan ou|tou|tout)|paske (?:ou|w) (?:koute|ede) (?:mwen|m)|mon che|papa|frem|zanmi|zanmi mwen|ou menm|tout moun|mesye dam|(?:kijan|kouman|ki jan) (?:ou|w|nou) ye|(?:ou|w) menm|wi|ok|bon jounen|orevwa|babay|bondye beni (?:w|ou|nou)))*',
    none: `anyen|ayen|hanyen|pesonn|peson|okenn|ankenn|ni youn|pyes|(?:okenn|ankenn|pyes) (?:moun|bagay|lot moun)|non|nop|ditou|pa (?:gen|genyen)(?: (?:anyen|ayen|pesonn|moun|okenn|anyen anko|lot|lot moun|lot bagay|anko))*|non (?:anyen|pesonn|pa gen(?:yen)?(?: (?:anyen|pesonn|moun))?|pa vreman)|nanpwen(?: (?:anyen|moun|pesonn))?|anyen (?:non|vreman|ditou|menm|pou kounye a|espesyal|anko)|pesonn (?:non|vreman|ditou|menm|pou kounye a|anko)|pa vreman|pa anpil|zewo|n a|(?:mwen|m) (?:sel|poukont mwen|poukont m|pou kont mwen)|se tout|se sa|se tout sa|se sa selman|se tout wi`,
    numbers: [
      'zewo|zero',
      'youn|yon|yonn|en|enn|un',
      'de|deux|dez',
      'twa|trois',
      'kat|quatre',
      'senk|cinq',
      'sis|siz|six',
      'set|sept',
      'uit|wit|yuit|huit',
      'nef|neuf',
      'dis|diz|dix',
      'onz|onze',
      'douz|douze',
      'trez|treize',
      'katoz|quatorze',
      'kenz|quinze',
      'sez|seize',
      'diset',
      'dizwit',
      'diznef',
      'ven|vent|vingt',
    ],
    and: 'ak|avek|e|epi|et',
    numbered: `(?:(?:${I}(?:chwazi|pran|vle|di|ta di) |se |bay |chwazi |mete )?(?:nimewo |nimero |chif |repons |liy |chwa |opsyon |la )?)`,
    roughly: `(?:${I}(?:ta di|di|kwe|panse|ta mete|mete|bay|nan|a|ta bay|santi m)|petet|pi plis|apepre|anviwon|preske|konsa|yon|se|li|l ap|nan|nimewo|mete|bay|just|selman|sou)`,
    outOf: 'sou|nan',
    naming: {
      plainly:
        "(?:(?:mwen|m|moin|mw)(?: |')?rele(?! (?:m|mwen)(?![\\p{L}]))|(?:yo |ou (?:ka |met |kapab )|w (?:ka |met )|tout moun |nou (?:ka |met )|you can )*rele(?: m|'m| m'|m| mwen)|(?:ti )?non (?:m|mwen|pa m|pa mwen) se|non'm se|(?:mwen|m) (?:reponn|konnen) sou non|konnen (?:m|mwen) sou non)",
      perhaps: "mwen menm se|mwen menm|mwen se|mwen|m se|m'se|mse|se|di",
      ends: 'men|epi|e|ak|avek|tanpri|souple|silvouple|mesi|wi|non|ki|oswa|oubyen|se sa|se tout|pou zanmi m|selman|konsa|la|kontan',
      nobody:
        "jan (?:ou|w|nou)|jan yo|nenpot|sa (?:ou|w)|sa|anyen|ayen|pesonn|okenn|non|wi|mwen|m|m'\\p{L}+|ou|fatige|bouke|tris|kontan|byen|la|pare|yon|nouvo|kliyan|padon|anonim|ayisyen|malad|grangou|pa|ki non|kijan|ki jan",
    },
    dates: {
      days: {
        'jodi a': 0,
        jodia: 0,
        jodi: 0,
        'aswe a': 0,
        aswea: 0,
        aswe: 0,
        demen: 1,
        'demen maten': 1,
        'demen apremidi': 1,
        'demen swa': 1,
        'demen aswe': 1,
        'demen si dye vle': 1,
        'demen si bondye vle': 1,
        'apre demen': 2,
        apredemen: 2,
        ye: -1,
        ie: -1,
      },
      weekdays: [
        'dimanch|dimanche',
        'lendi|lundi',
        'madi|mardi',
        'mekredi|mercredi|mekrodi',
        'jedi|jeudi',
        'vandredi|vendredi',
        'samdi|samedi',
      ],
      months: [
        'janvye|janvier|janv|jan',
        'fevriye|fevrye|fevrier|fev',
        'mas|mars',
        'avril|avr',
        'me|mai',
        'jen|jwen|juin',
        'jiye|jiyet|juillet',
        'out|dawout|aout|daout|dout',
        'septanm|sektanm|septembre|sept',
        'oktob|octobre|okt|oct',
        'novanm|novembre|nov',
        'desanm|decembre|des|dec',
      ],
      on: '(?:(?:le|pou|anvan|avan|jou|jou ki|jiska) )*',
      coming:
        'DAY(?: (?:maten|apremidi|swa|aswe|a|an))?(?: (?:pwochen|pwochenn|kap vini|k ap vini|kap vini an|k ap vini an|kap vini la|k ap vini la|kap vini a|k ap vini a|sa a|si dye vle))?|pwochen DAY',
      weekAfter: 'DAY (?:lot semenn?|(?:nan )?semenn? pwochenn?|(?:nan )?semenn? k ?ap vini(?: an)?)',
      ahead: '(?:nan|dan|apre) (?<n>N|yon) (?<unit>U)',
      units: { 'jou|jours?': 1, 'semenn?|semaines?': 7 },
      dayOfMonth: ['(?:premye|D)(?: (?:mwa|mwa d))? MONTH(?: YEAR)?', 'MONTH D(?: YEAR)?'],
    },
  },
  splitting: {
    abbreviations: oneOf('dr dok mme mr mlle no nim etc st av tel'),
    and: 'epi tou|e tou|ak tou|ansanm ak|ansanm avek|apre sa|anplis|ak|avek|ac|epi|e|et|plis|and|&|\\+',
    or: 'oswa|oubyen|ou byen|osinon|or',
    openers:
      '(?:bon|ok|wi|non mesi|ebyen|enben|eben|ebe|alo|alos|dabo|anpremye|premyeman|dezyeman|twazyeman|an premye|dezyem|anfen|finalman|tande|gade|mon che|mezanmi|byensi)(?=\\s*(?:[,:.…-]|$))|(?:bon|ebyen|enben|eben|ok|wi|alo|oke)(?= (?:m|mwen|se|gen|kite))|eh+|em+|hm+|mm+|(?:mwen|m) (?:kwe|panse|ta di|sipoze|imajine)(?: (?:ke|se))?|(?:petet )?(?:mwen|m) ta di|an verite|onetman|an reyalite|kite (?:m|mwen) (?:we|reflechi|panse)|apre sa|apresa|anplis|epi tou|e tou|epi|e|ak|avek|and|et|&|\\+|oswa|oubyen|tou|lol|haha+',
    closers:
      'wi|tande|tou|elatriye|eks|etc|ak tout bagay|ak lot bagay|ak lot bagay konsa|bagay konsa|epi se sa|epi se tout|epi tou|e tou|se tout|se sa|se tout wi|mesi|mesi anpil|tanpri|mon che|(?:mwen|m) (?:kwe|panse|sipoze)|konsa|konsa konsa|epi|e|ak|avek|and|et|&|\\+|oswa|oubyen|lol|haha+',
    attaching:
      "paske|paske'm|pask|pske|parske|poutet|pwiske|piske|etan|le(?= (?:m|mwen|l|li|yo|w|ou|nou|gen|pa|pitit|timoun|sa|bagay)(?![\\p{L}]))|kan|lem|si(?! (?:dye|bondye))|menm si|menm le|pandan|depi|jis|jiskaske|jouk|toutotan|anvan|avan|apre|men|mais|but|eksepte|sof|esepte|selman|ki|k|ke|kote|tankou|kom|sitou|espesyalman|pa egzanp|konsa|kidonk|donk|dekwa|swa|san|malgre|because|so",
    subordinating:
      'paske|pwiske|piske|kom|le(?= (?:m|mwen|l|li|yo|nou|gen|bagay))|lem|kan|si|menm si|menm le|pandan|depi|anvan|avan|apre|chak fwa|toutotan|kounye a ke',
    contrast: 'men|mais|eksepte|esepte|sof|but',
    reason:
      "paske|pask|pwiske|piske|poutet|pou (?:m|mwen|nou|li|l|yo) (?:ka|kapab|sa|pa)|pou pitit|pou timoun|pou'm (?:ka|kapab|sa)|konsa (?:m|mwen)|because",
    lead: `(?:${me}${tense}(?:se|konn|konnen|ka|vle|ta renmen|renmen|bezwen|gen|genyen|fo nan|bon nan|maton nan|espere|swete)|mwen menm|mwen|m|fe|kwit|fo nan|bon nan|tre|vreman|konn|jwenn|gen|vin|tounen|rete)`,
    prepositions:
      "nan|sou|ak|avek|pou|pou'm|san|bo|kote|lakay|nan men|anba|anwo|deye|devan|pandan|chak|toutan|tout tan|pafwa|toupre|pre|isit|isit la|la|la a|anko|ant|jiska|an(?! fom)|a(?! le)|ann|ansanm|lannwit|lajounen|dimanch|samdi|lewikenn",
    speaker: `${me}${tense}(?:se|pa|p|ap|te|ta|ka|kapab|konn|konnen|konnin|kone|vle|gen|genyen|renmen|bezwen|swete|espere|reve|fe|toujou|janm|bon|fo|maton|travay|leve|okipe|ede|kwit|netwaye|kondui|viv|rete|abite|pedi|priye|lapriye|jwe|chante|danse|li|ekri|pale|aprann|etidye|jere|repare|koud|penyen|vann|achte|bati|plante|kenbe|kouri|mache|koute|respekte|pral|vin|vini|rive|fini|sispann|kite|fet|deside|santi|kwe|menm|toujou|ap chache|domi|manje|sove)(?![\\p{L}])|mwen|moin|se mwen(?= ki)|se m(?= ki)|kounye a(?= (?:m|mwen))|jodi a(?= (?:m|mwen))|anvan(?= (?:m|mwen))|yon jou|toujou|pafwa|tout moun|moun(?= (?:yo )?(?:di|konn|toujou|fe))|yo (?:toujou )?di|yo konn di|gen moun`,
    others: `li(?! (?:liv|labib|bib|jounal|anpil|byen|ak|avek|ekri))|l|yo|yo tout|yo tou|li menm|yo menm|sa|sa a|se(?! (?:m|mwen|moin|pa m|li)(?![\\p{L}]))|l'\\p{L}+|lap|yap|yo ap|rele|non li|ki|ou|w|it`,
    pairs:
      `${company}|li ak ekri|` +
      'diri ak pwa|diri ak poulet|diri e pwa|pen ak manba|pen ak kafe|kafe ak pen|griyo ak bannann|bannann ak griyo|manman ak papa|papa ak manman|manman m ak papa m|lajounen ak lannwit|lajounen kou lannwit|jou ak nwit|lannwit ak lajounen|zanmi ak fanmi|fanmi ak zanmi|ale ak vini|ale vini|sel ak piman|bwe ak fimen|alkol ak dwog|dwog ak alkol|manje ak dlo|manje ak kay|rad ak soulye|mari ak pitit|madanm ak pitit|fre ak se|matant ak tonton|tonton ak matant|grann ak granpe|granpe ak grann|chen ak chat|chat ak chen|lape ak trankilite|trankilite ak lape|men ak pye|tet ak ko|nanm ak ko|ti kras pa ti kras|youn ak lot|youn e lot|monte desann|achte ak vann|vann ak achte|achte vann|anba ak anwo|pwop ak trankil|an sante ak kontan|an pe ak trankilite',
    determiners:
      'yon(?: (?:bon|bel|ti|gwo|lot|pi bon|vre|nouvo))?(?: (?:kay|kote|plas|lavi|travay|katye|apatman|chanm|moun|pwogram|jan))?(?: ki)?|yonn|you|on|kek|de|twa|kat|senk|plizye|anpil|yon paket|tout|chak|lot|plis|pi bon|mwens|(?:pe|monpe|sè|fre|mis|paste|madan|misye|msye|mesye|dokte|dok|tonton|matant) \\p{L}+|the|my|le|les',
    // Behind somebody, where the possessive stands in this language.
    possessives: `${sister}|(?:(?:ti|gran|gwo|bon|pi bon|premye|denye|vye|ansyen|de|twa|kat|lot|tout) )*(?:${persons})(?: (?:fi|gason|travay|legliz))?${theirs}|\\p{L}{4,}${mine}|my|mon|ma|mes`,
    owned: `${sister}|(?:(?:ti|gran|gwo|bon|pi bon|premye|denye|vye|ansyen) )*(?:${persons})(?: (?:fi|gason))?${mine}`,
    adjectives: oneOf('trankil pwop kalm bon bel stab estab fiks janti onet piti gwo nouvo kontan ansante djanm miyo poze dous solid'),
    verb: '(?:(?:pou|pou m|pou mwen|a|pa|pa janm|toujou|ka|kapab|konn|al|ale|vin|rive|komanse|kontinye|sispann|eseye|reekomanse|rekomanse|tou|anko|ap|te|yon jou|kapab) )*(?:jwenn|chache|cheche|gen|genyen|vini|vin|tounen|retounen|ale|al|sispann|kite|stope|stop|komanse|rekomanse|aprann|apran|etidye|fini|peye|sove|sere|ekonomize|demenaje|bouje|kenbe|rete|fe|pran|bay|viv|ede|pase|we|vizite|pale|rele|ekri|li|kwit|koud|netwaye|siye|lave|pase rad|kondui|mennen|vwayaje|louvri|ouvri|monte|mache|kouri|egzese|pedi|desann|manje|bwe|fimen|domi|santi|bati|konstwi|achte|vann|aplike|enskri|gradye|pase|antre|rantre|soti|anseye|montre|leve|okipe|swaye|jere|repare|ranje|penn|pentire|desine|desen|trase|chante|danse|jwe|plante|naje|koute|tande|oganize|rezoud|amelyore|redwi|evite|padone|priye|lapriye|patisipe|mete|pote|rankontre|konnen|konprann|sonje|itilize|sevi|penyen|trese|gade|reveye|leve bone|travay|fe travay|repoze|detann|pratike|regle|siyen|geri|trete|rejwenn|rekonsilye|reyini|fe fas|sipote|fonde|marye|voye|fe vini|ranmase|sikile|geri|chita|sispan|aprantisaj|gere)',
    modal: '(?:konn|konnen|ka|kapab|vle|renmen|ta renmen|bezwen|pou|ap|aprann|sispann|komanse|al) \\p{L}+',
    having: 'vle|bezwen|jwenn|gen|genyen|achte|chache|cheche|swete|espere|ta renmen|get',
    being: 'vin|vini|tounen|santi m|santi mwen|rete|viv|ye',
    finite:
      "se(?! (?:m|mwen|moin|pa m|l|li)(?![\\p{L}]))|te|ap|pral|ka|kapab|gen|genyen|pa|di|dim|di'm|konn|konnen|vle|renmen|bezwen|ede|edem|rete|viv|abite|mouri|pati|ale|vin|vini|bay|ban|banm|ba|prete|rele|kite|pedi|(?:ki|k|li|l|yo|m|mwen) travay|panse|kwe|fe|pran|mete|leve|montre|koute|okipe|gade|toujou|janm|santi|kenbe|soti|antre|preske|deja|poko|map|mwap|lap|yap|nap|mpa|lpa|mte|li te",
    wish: `(?:(?:kounye a|yon jou|tou|sitou|se|men|e|epi|premye bagay|sa|anvan tout bagay|jodi a) )*(?:${me}(?:(?:te|vreman|toujou|jis|sitou|tou|menm)(?: |'))*(?:vle|bezwen|swete|espere|reve|ta renmen|ta vle|ta swete|ta kontan|tarenmen|tavle|anvi|ap (?:chache|cheche|eseye|sere|prepare|batay pou)|gen anvi|gen plan)|je veux|i want|(?:reve?|objektif|bi|dezi|rev|swe|espwa) (?:mwen|m|pa m|pa mwen)(?: (?:nan|lan|an))?|sa (?:mwen|m) (?:vle|bezwen|ta renmen|swete)|si (?:m|mwen) te ka)`,
    strength: `(?:${me}(?:(?:toujou|vreman|tou|sitou) )*(?:se yon|se on|se (?:moun|bos|yonn)|konn|konnen|ka(?! pa)|kapab|fo|maton|bon|gen (?:pasyans|anpil|bon|bel|kouraj|eksperyans|lafwa|talan|konfyans|fo|gwo|ke|yon bon|yon bel|yon gwo)|renmen|travay|okipe|pale|jwe|leve|pa (?:janm|pe|bay legen|lage|pares|dekouraje)|rete (?:kalm|trankil|serye|onet|djanm|solid|pozitif)|pran san|janm lage|toujou|kenbe|janti|onet|travayan|serye|pasyan|entelijan|debouya|respekte|koute|te (?:yon|travay|fe)|ede|kwit|koud|kondui|chante|danse|desine|repare|kwe nan|kwe nan)|bon nan|fo nan|maton nan|moun (?:yo )?(?:di|fe m konfyans|konte|renmen)|tout moun (?:di|renmen|konnen)|yo (?:toujou |konn )?di|gen moun (?:ki )?di|se mwen ki|se m ki)`,
    tells: 'di|dim|toujou di|konn di|te di|panse|kwe|fe (?:m|mwen) konfyans|konte sou|renmen|konnen',
    taught: "te montre|montre (?:m|mwen)|montre'm|aprann (?:m|mwen)|te aprann|te leve|leve (?:m|mwen)",
    trouble:
      "pa gen(?:yen)?|pa ka|pa kapab|pa konn(?:en)?|pa t|pat|pedi|mouri|depote|mete (?:m|mwen) deyo|mete'm deyo|san kay|nan lari|prizon|nan prizon|arete|divose|te difisil|se difisil|difisil|te di anpil|pe|peur|krent|wont|poukont|pou kont|sel|estrese|estres|fatige|bouke|yo pran pitit|yo revoke|revoke|malad|rayi|pesonn|anyen|kite (?:m|mwen)|kite'm|tonbe|rechite|pa bon|pa vo",
    gone: "te gen|mouri|te mouri|yo mouri|pati kite|demenaje|pa (?:la|viv|rete|pale|gen|genyen)(?: .{0,14})? ?(?:anko)?|pa gen(?:yen)?|pedi|kite (?:m|mwen)|kite'm|nan prizon|nan simitye|abandone|lage (?:m|mwen)|pesonn|okenn|ankenn|bliye (?:m|mwen)|rayi (?:m|mwen)",
    noneSaid: `(?:(?:kounye a|isit la|an verite|bon) )?(?:${me})?(?:pa|p|pat|pa t|pa vreman|pa menm)(?: |')?(?:gen|genyen|we|konnen|konn|vle|bezwen|konte sou|fe|fo|bon)(?: (?:nan|menm|vreman|konfyans nan))?(?: (?:okenn|ankenn|pyes|ni|yon sel|anpil))?(?: (?:pesonn|peson|moun|anyen|ayen|fanmi|zanmi|lot moun|lot moun|okenn|ankenn|talan|objektif|fos|ed|sipo|paran|bagay|anyen anko))(?: .{0,30})?|(?:pa gen|pa genyen|nanpwen|pagen) (?:moun|pesonn|anyen|ayen|okenn|ankenn|fanmi|zanmi)(?: .{0,30})?|(?:okenn|ankenn|pyes) (?:moun|fanmi|zanmi)(?: .{0,20})?|pesonn(?: (?:pa|p) .{0,30})?|${me}(?:pa|p) (?:bon|fo|maton|vo|itil) (?:nan |pou )?(?:anyen|ayen)(?: .{0,20})?|${me}(?:ret(?:e)? )?(?:sel|poukont|pou kont|pou ko)(?: (?:mwen|m))?(?: .{0,15})?|(?:yo tout|tout moun|tout fanmi (?:m|mwen)|yo) (?:mouri|pati|ale|kite (?:m|mwen))`,
    exceptions: 'men|eksepte|esepte|sof|selman|sel|petet|apa|annik|amwenske',
    question:
      '(?:konbyen|ki moun|kiyes|kile|ki le|ki kote|kote|kijan|ki jan|kouman|koman|kisa|ki sa|eske|poukisa|pouki|sa sa (?:ye|vle)|sa k|ki laj|se ki|ou menm|ou se|ki bagay)',
    aside:
      'padon(?: .*)?|eskize (?:m|mwen)(?: .*)?|(?:mwen|m) espere (?:sa|li) (?:ede|bon|kle)(?: .*)?|(?:sa|se|li) (?:difisil|dwol|anpil|long|pa fasil)(?: (?:pou (?:di|pale|esplike|eksplike|reponn)|wi|anpil))*|(?:se )?(?:yon )?bon(?:n)? kesyon|ala (?:yon )?kesyon(?: .*)?|(?:mwen|m) pa (?:janm )?(?:renmen )?(?:pale|panse)(?: (?:de|sou|ak))? (?:tet (?:m|mwen)|sa|sa a|bagay sa)(?: .*)?|pesonn pa (?:janm|te janm) mande (?:m|mwen)(?: .*)?|kite (?:m|mwen) (?:reflechi|panse|we)(?: .*)?|(?:mwen|m) pa (?:two|tro) (?:konnen|konn|si|sur)(?: .*)?|(?:mwen|m) pa (?:konnen|konn|kone|si|sur|seten) si (?:se (?:konsa|sa)|(?:sa|li) (?:bon|korek|kle)|(?:mwen|m) (?:ap )?(?:byen )?(?:di|reponn|eksplike|esplike))(?: .{0,30})?',
    people: `(?:${persons})(?: (?:fi|gason))?(?:${mine})?|${sister}`,
    groups:
      'aa|na|(?:gwoup|group)(?: (?:sipo|lapriye|fanm|gason|jen|legliz|soutyen|paran))?|koral|ekip|klib|kleb|asosyasyon|kominote|kominote a|reyinyon|miting|meeting|klas|kongregasyon|legliz gwoup|oganizasyon|sosyete',
    places:
      'legliz|leglis|egliz|church|moske|tanp|bibliyotek|library|pak|jim|gym|abri|shelter|refij|lekol|kolej|inivesite|sant(?: (?:kominote|jen|aysyen|ayisyen))?|baber shop|barber|salon|studio|kafe|laundromat|lesiv|boutik|magazen|maket|mache(?= a(?! pye)(?![\\p{L}]))|kay|lakay|jaden|restoran|katye|lakou|ounfo|peristil|biten|plas',
    services:
      'bank manje|food bank|food pantry|pantri|klinik|lopital|hospital|liy (?:ed|kriz)|ajans|ajans lan|pwogram|program|sevis|medicaid|medikare|medicare|koupon(?: manje)?|food stamps?|snap|wic|va|ed legal|avoka gratis|seksyon 8|section 8|biwo|office|gadri|day ?care|sant (?:sante|travay|kriz|ed|resous)|tretman|rehab|211|988|konsila|anbasad|welfare|leta',
    kin: oneOf('ti gran gwo bon pi premye denye vye ansyen de twa kat senk lot bel sel vre 2 3 4 5 kek anpil'),
    domains: {
      home: 'kay|lakay|apatman|chanm|kote pou (?:m |mwen )?(?:rete|viv|domi)|lwaye|abri|shelter|met kay|meb|kwizin|kwit|netwaye|pwop|lesiv|lave|demenaje|twati',
      money: 'lajan|det|ekonomi|sere|sove|bil|bidje|kredi|bank|peye|revni|benefis|kob|sipo timoun|enpo',
      work: 'travay|djob|job|metye|patwon|biznis|komes|lekol|inivesite|kolej|klas|etid|etidye|aprann|gradye|diplom|setifika|lisans|kou|ged|angle|mason|mekanik|repare|konstriksyon|odinate|kondui|chofe|machann|vann|chapant|elektrisyen|papye|koud|enfimye',
      people:
        'pitit|timoun|ti moun|fanmi|manman|papa|fre|mari|madanm|mennaj|zanmi|relasyon|vwazen|vwazin|gad timoun|koute|moun|grann|kouzen|kouzin|neve|nyes|se m|se mwen',
      health:
        'sante|sob|bwe|tafya|kleren|alkol|dwog|fimen|sigaret|pwa|egzesis|mache a pye|dokte|dantis|dan|medikaman|remed|terapi|anksyete|depresyon|domi|estres|geri|sik|dyabet|tansyon|doule|jim|kole|operasyon',
      leisure:
        'mizik|gita|pyano|tanbou|chante|danse|desine|desen|penti|pentire|atizana|espo|foutbol|basketbol|lapech|peche|jaden|jwe|jwet|domino|fim|vwayaje|trikote|liv|naje|pwezi',
      meaning:
        'bondye|jezi|lafwa|fwa|legliz|priye|lapriye|labib|bib|moske|vodou|lwa|espirityel|relijyon|kilti|tradisyon|rasin|volonte|benevol|sans|lape|ayiti',
    },
  },
};
