import type { Locale } from './locale.ts';

/** English crisis words. See locale.ts for how to read it. */
export const en: Locale = {
  code: 'en',
  spell: {
    "i'm": 'i am', im: 'i am', "i'll": 'i will', "i've": 'i have', ive: 'i have', "i'd": 'i would', iam: 'i am', ima: 'i am going to', imma: 'i am going to',
    "he's": 'he is', hes: 'he is', "she's": 'she is', shes: 'she is', "they're": 'they are', theyre: 'they are', "he'll": 'he will', "she'll": 'she will',
    "they'll": 'they will', "it's": 'it is', "that's": 'that is', thats: 'that is', "there's": 'there is', "who's": 'who is', "what's": 'what is', whats: 'what is',
    "someone's": 'someone is', "somebody's": 'somebody is', "he'd": 'he would', "you're": 'you are', "you'll": 'you will', "we're": 'we are',
    dont: 'do not', "don't": 'do not', dnt: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not', "won't": 'will not',
    "can't": 'can not', isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not', aint: 'is not', wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not',
    havent: 'have not', hasnt: 'has not', hadnt: 'had not', wanna: 'want to', wana: 'want to', gonna: 'going to', gona: 'going to', gunna: 'going to', finna: 'going to', gon: 'going to',
    gotta: 'have to', tryna: 'trying to', tryin: 'trying', hafta: 'have to', goin: 'going', oughta: 'should', woulda: 'would have', coulda: 'could have',
    kms: 'kill myself', kys: 'kill yourself', unalive: 'kill', unaliving: 'killing', sewerslide: 'suicide', ctb: 'kill myself', kil: 'kill', killin: 'killing', offing: 'killing',
    dieing: 'dying', diying: 'dying', dyin: 'dying', deid: 'dead', ded: 'dead', suacide: 'suicide', sucide: 'suicide', suicid: 'suicide', suicida: 'suicida', suicidas: 'suicidas', suicidar: 'suicidar', suicido: 'suicido', suside: 'suicide', sueside: 'suicide', scuicidal: 'suicidal',
    od: 'overdose', "od'd": 'overdosed', oded: 'overdosed', "od'ed": 'overdosed', oding: 'overdosing', rn: 'right now', tn: 'tonight', '2nite': 'tonight', tonite: 'tonight', '2night': 'tonight',
    '2day': 'today', tmrw: 'tomorrow', u: 'you', ur: 'your', n: 'and', '2': 'to', hittin: 'hitting', beatin: 'beating', thru: 'through', nomore: 'no more', nobodys: 'nobody is',
    bf: 'boyfriend', gf: 'girlfriend', hubby: 'husband', mum: 'mom', momma: 'mom', mama: 'mom', daddy: 'dad', grandmother: 'grandma', grandfather: 'grandpa', granny: 'grandma',
    ten: '#many', twelve: '#many', fifteen: '#many', twenty: '#many', thirty: '#many', forty: '#many', fourty: '#many', fifty: '#many', sixty: '#many', hundred: '#many', dozen: '#many', dozens: '#many',
    mgs: 'mg', milligrams: 'mg', yrs: 'years', yr: 'year', myslef: 'myself', meself: 'myself', mself: 'myself', meds: 'medication', pillz: 'pills', pils: 'pills', tylonol: 'tylenol',
    everybody: 'everyone', everyones: 'everyone is', "everyone's": 'everyone is', noone: 'nobody', nd: 'and', ya: 'you', cuz: 'because', bc: 'because', coz: 'because', cos: 'because', tho: 'though', fkn: 'fucking',
  },
  fuzzy: 'suicide suicidal overdose overdosed myself anymore goodbye tonight worthless hopeless strangled threatened molested boyfriend girlfriend husband medication tylenol',
  fillers: 'just really literally actually fucking fuckin freaking damn so um uh lol even kinda honestly seriously basically simply pls please ok truly badly still always sometimes also the',
  negators: 'not never no without neither nor hardly none',
  through:
    'want wanted wanting to do going plan planning plans planned ever trying try thinking thoughts thought about of have having had any feel feeling felt like at all am been was were be being intend intention intent will would could that think believe say saying mean currently feelings urge urges or hurt kill harm hurting killing harming myself suicidal desire wish need way in any and die self is a ideation',
  raising: 'that think believe like mean saying say thought feel',
  denials: 'no none never nah nope negative',
  breaks: 'but because although unless except',
  first: 'i me',
  others:
    'he she they him his himself herself themselves who someone somebody people person anyone @kin @partner @kid friend friends bestie roommate neighbor coworker guy man woman girl boy guys teenager teenagers veterans vets clients character',
  gone: 'died passed left dead moved',
  titles: 'song songs movie movies film book books show band album called titled poem game series episode sings singing lyrics',
  past: [
    'years|year|months ago|back|before|earlier', 'last year', 'used to', 'when i was|were', 'as a kid|child|teen|teenager|girl|boy', 'growing up', 'back then|when|in', 'in my past|youth|childhood|teens|twenties|20s',
    'in|since|of #year', 'before i|we ~3 left|moved|got|met|came|had|was', 'in the past', 'long time ago', 'at age', 'once upon', '#few|#many times before', 'i left|divorced ~2 because|after', 'in high_school|college|middle_school|foster_care',
    'when we were', 'overdosed twice|once|before|#few', 'ended|escaped|survived|got_out|got_away',
  ],
  now: ['now|nowadays|today|tonight|again|still|currently|lately|yesterday|right_now', 'these days', 'last night', 'this morning|week|afternoon|evening|time', 'keeps|keep', 'anymore', 'every day|night|time'],
  classes: {
    me: 'myself my_self',
    partner: 'husband boyfriend partner ex wife girlfriend spouse fiance fiancee exhusband ex_husband ex_boyfriend ex_wife baby_daddy stalker abuser pimp trafficker',
    kin: 'dad father mom mother stepdad stepfather stepmom brother sister uncle aunt cousin grandma grandpa son daughter nephew niece family parents parent stepson stepdaughter',
    kid: 'kid kids child children baby babies toddler infant newborn son sons daughter daughters stepson stepdaughter stepkids grandson granddaughter grandkids grandchild grandchildren nephew niece nieces nephews boys girls students little_brother little_sister baby_brother baby_sister younger_brother younger_sister stepbrother stepsister',
    menace: 'he she they someone somebody man guy @partner dad father stepdad brother cousin uncle neighbor roommate landlord',
    abuser: '@menace mom mother stepmom sister aunt son daughter cousin boss caregiver nurse staff guard cellmate people family parents in_laws mom_and_dad foster_mom foster_dad',
    hitting: 'hitting beating choking strangling stabbing punching kicking slapping attacking raping abusing assaulting molesting burning hurting shoving pushing harming',
    hits: 'hits beats chokes strangles stabs punches kicks slaps attacks rapes abuses assaults molests burns hurts shoves harms',
    hit: 'hit beat choke choked strangle strangled stab stabbed punch punched kick kicked slap slapped attack attacked rape raped abuse abused assault assaulted molest molested burn burned hurt shoved shove harm harmed threw_me slammed beaten smack smacked @hits @hitting',
    recently: 'last_night tonight today this_morning yesterday an_hour_ago just just_now again minutes_ago this_week earlier',
    thinking: 'think thinking thought thoughts fantasize fantasizing dreaming dream obsessed considering considered consider contemplating contemplate contemplated talk imagine imagining',
    everyone: 'everyone they family kids he she world people mom wife husband children all you things it',
    carer: 'not nobody no_one anyone who would everyone doubt',
    thing: 'job work school traffic heat cold it that this pain back feet foot knee knees head headache headaches shoes stress rent bills boredom hunger suspense wait waiting curiosity price prices diet class homework commute tooth teeth stomach allergies weather tension',
    // What may be done to a child or a dependent adult, beyond blows.
    harm: '@hit molests touch touched touches touching starve starves starved starving shake shook shakes shaking smother drown spank_too neglect neglects neglected neglecting drug drugs drugged tortures torture whips whip whipped',
    hurtverb: 'hurt hurting hurts harm harming harms cut cuts cutting burn burning burns burnt punch punching hit hitting scratch scratching injure injuring stab starve starving bang cutted punish',
    killing: 'killing murdering shooting hanging stabbing drowning ending poisoning',
    kill: 'kill murder shoot hang stab drown end off poison suffocate cut_open',
    endme:
      '@kill_@me end_my_life end_my_own_life end_this_life end_it_all end_everything end_my_suffering end_my_pain end_my_misery take_my_life take_my_own_life commit_suicide do_suicide commit_self_murder overdose jump_off_a_bridge jump_off_bridge jump_off_a_building jump_off_a_roof jump_off_a_cliff jump_from_a_bridge jump_off_my_balcony jump_in_front_of_a_train jump_in_front_of_train jump_in_front_of_a_car jump_in_front_of_a_bus jump_in_front_of_traffic walk_into_traffic step_in_front_of_a_train slit_my_wrists cut_my_wrists slit_my_throat cut_my_veins slit_my_wrist blow_my_brains_out blow_my_head_off put_a_bullet_in_my_head put_a_gun_to_my_head drive_off_a_bridge drive_off_a_cliff crash_my_car_on_purpose catch_bus',
    endming: '@killing_@me ending_my_life ending_my_own_life ending_it_all ending_everything taking_my_life taking_my_own_life committing_suicide overdosing jumping_off_a_bridge jumping_off_bridge jumping_off_a_building slitting_my_wrists cutting_my_wrists jumping_in_front_of_a_train jumping_in_front_of_a_car blowing_my_brains_out',
    aim: 'will going_to about_to ready_to plan_to plan_on_to planned_to intend_to decided_to want_to wants_to need_to have_to trying_to try_to prepared_to might may ill set_to determined_to ready_2 decided_i_will its_time_to time_to',
    aiming: 'planning_on plan_on planning thinking_of_tonight consider_tonight',
    soon: 'tonight today now right_now tomorrow this_weekend this_evening this_afternoon this_morning after_work after_this when_they_sleep when_everyone_is_asleep soon this_week at_midnight before_sunrise',
    die: 'die be_dead perish pass_away stop_existing not_exist cease_to_exist not_be_alive not_live never_wake_up not_wake_up sleep_forever sleep_and_never_wake_up leave_this_world leave_this_earth leave_this_life stop_living stop_being_alive be_gone_forever disappear_forever not_be_here_anymore be_gone_from_this_world stop_breathing be_in_a_coffin be_six_feet_under',
    want: 'want wanted wanting wish wishing hope hoping rather prefer ready long longing would_like tempted',
    living: 'live living exist existing be_alive being_alive breathe breathing be_on_this_earth be_in_this_world keep_living go_on_living continue_living',
    took: 'took taken swallowed downed popped ate drank chugged overdosed_on inject injected shot_up gulped ingested',
    pills: 'pills pill tablets tablet medication medications capsules @med prescription prescriptions :pill:',
    med: 'tylenol advil aspirin ibuprofen acetaminophen paracetamol xanax valium klonopin ativan oxy oxycodone oxycontin percocet vicodin norco fentanyl fent heroin methadone seroquel trazodone ambien benadryl nyquil lithium prozac zoloft lexapro wellbutrin gabapentin adderall insulin morphine tramadol benzos sleeping_pills painkillers antidepressants opioids blood_pressure_pills codeine metoprolol amitriptyline melatonin',
    gun: 'gun pistol rifle shotgun handgun revolver firearm glock :gun: 9mm',
    blade: 'knife blade razor razorblade razor_blade machete bat hammer :knife: box_cutter',
    weapon: '@gun @blade weapon',
    dependent: 'grandma grandpa great_grandma elderly_@kin disabled_@kin autistic_@kin disabled_adult handicapped_@kin bedridden_@kin old_mother old_father old_mom residents patients resident sick_@kin',
    nobody: 'nobody no_one not_anyone',
  },
  idioms: [
    // To die, to be dying
    'dying to|for|of_laughter|laughing|inside_laughing|of_boredom|of_thirst|of_hunger|of_heat|of_embarrassment|from_laughing', 'die of|from laughter|laughing|boredom|embarrassment|hunger|shame|heat', 'to die for', 'die laughing|hard|trying',
    'almost|nearly|could_have|about died laughing|of_embarrassment|when', 'battery|phone|car|plant|plants|laptop ~3 dead|die|dying|died', 'do_or_die', 'over my dead body', 'dead|die to me', 'drop dead gorgeous', 'dead tired|serious|end|broke|line',
    'afraid|scared|fear|terrified|worried|frightened|anxious|phobia of|about|that? i|we? am|will|might|could|would|may|going_to? ~1 @die|dying|death|overdose|overdosing', 'afraid|scared|terrified|worried|fear to|of @die|dying|death|dead',
    'wanted|want|going_to to? die of|from embarrassment|shame|laughter', 'die ~2 old|peacefully|of_old_age|natural|naturally', 'die in|with my? peace|dignity|sleep_at', 'before i die', 'until|till the? day? i die', 'die without seeing|my_children|my_kids|insurance', 'would rather die than ~4',
    'do not want|wanna|going to? ~2 die in|from|of|alone|here|young|on|like', 'die in an? accident|crash|fire', 'almost|nearly died|killed',
    // To kill
    '@thing ~3 killing|kills|kill me', 'kills|killing|killed me when|that|how|to|inside_jokes', 'kill time|it|for|bugs|weeds|germs|two_birds|roaches|mosquitoes|viruses', 'killed it|that|time|the', 'killing it|time|the_game', 'kill two birds',
    'would|could|going_to kill for', 'my? mom|dad|boss|wife|teacher|sister|coach|parents|po|mother|landlord ~2 kill me if|when|for|because|lol|$', 'killing|kill myself at|to|trying|for|with|over|working|studying|in_the_gym|on_the|doing', 'kill me now', 'dressed to kill', 'buzz kill',
    'if looks could kill', 'shoot ~1 hoops|pool|baskets|photos|pictures|video|videos|film|me_a|me_an|me_your|him_a|her_a|them_a|you|for|heroin|up|straight|three_pointers|guns|a_text|an_email', 'shoot myself in the foot', 'shooting hoops|pool|photos|pictures|range|for|guns|stars', 'shot at|for a?',
    'beat|beats|beating me|us|him|her|my at|in|to|by|home|every_time', 'hit|hits|hitting me up|back|with_a_text|with_a_bill|hard_when|that|like', 'kick|kicked|kicks|kicking me|us|him|her|my out|off', 'kicked ~3 out|habit|off', 'it|that|this|reality|news|song ~2 hit|hits me', 'my|a|the car|truck|bus|bike|ball|dog|cat ~2 hit|hurt|attacked me',
    'hurt|hurts my feelings|back|knee|shoulder|leg|head', 'hurts me to', 'hurt|hits|hit|burn|burned|cut|cuts|injure|cutting myself|my_finger|my_hand|my_arm|my_wrist ~1 at_work|at|lifting|shaving|cooking|playing|falling|fell|running|by_accident|accidentally|on_accident|while|on_the|on_a|in_the|some_slack|a_slice|a_break|off|a_deal|short|with_the|making|on_my|in_a|working|skating',
    'accidentally|accident ~1 @hurtverb myself|my_finger', 'cut|cuts|cutting back|down|off|hair|grass|wood|corners|costs|vegetables|the|class|it|out|calories|carbs|board', 'jump|jumping rope|start|in_the_pool|for_joy|through|at|on_the',
    // Work and play
    'suicide prevention|hotline|squad|line|awareness|watch|doors|loss|survivor|survivors|training|counselor|lifeline', 'prevent|prevents|preventing|against|stop suicide', 'knife|knives skills|set|sharpening|collection|making', 'my|good|sharp|chef|kitchen|butcher knife', '@gun range|license|permit|charge|charges|safety|show|violence|collection|control|rights|shop|case|owner|laws|cabinet|safe',
    'hang|hanging|hung out|on|in|drywall|pictures|around|up|with', 'child abuse|protective services|worker|hotline|case', 'cooking|cook|kitchen|chop ~4 :knife:', ':knife: cooking|cook|kitchen|chef', 'video game|games ~6 @weapon', 'nail|glue|water|squirt|nerf|paint|massage @gun',
    // Medicine taken as it should be
    '@took|take|taking|takes ~4 @pills ~3 every_day|daily|a_day|each_day|on_time|as_prescribed|as_directed|like_i_should|like_my|like_the|as_my|as_the|per_day|with_food|this_morning|in_the_morning|every_morning|every_night|the_right_way|correctly|for_my|for_a|for_blood|for_diabetes|for_high|for_pain|for_anxiety|like_prescribed',
    '@took #few ~1 @pills', '@took #many days|hours|minutes|weeks|months|years|classes', '@took all my? ~2 classes|courses|tests|furniture|money|stuff|things',
    'end it with', 'end|ending my lease|contract|marriage|relationship|homelessness|addiction|hunger', 'overdose prevention|awareness|training|reversal|kit', 'narcan|naloxone ~4 overdose|overdosed|overdoses', 'goodbye to|party|hug', 'threatened with eviction', 'i|we am|are? good_as dead', 'dead people|end|weight|name|beat',
    'sell|sold|selling|pawn|pawned|collect ~2 @gun', 'hurt|harm|abuse|attack|threaten|kill|beat by words', 'rough|tough|hard to beat', 'punching bag', 'died|dead|lost|passed|killed ~6 overdose|overdosed|overdosing', 'overdosed and died|passed', 'beat|beats|beating|wearing|bring me|us down', 'tired of living in|at|with|from|on|out|paycheck|here|there|off|under|around', 'sick of living in|at|with|here|there|on|around', 'not want|wanna to live here|there|with|in|on|at|alone|near|under|off|out',
    'sick of hurting', 'touch base', 'pushed me to|toward', 'pushes|pushing|pushed me ~1 to|forward|toward', 'beats me $',
  ],
  rules: [
    {
      rule: 'A.intent',
      frames: ['not', 'quote'],
      say: [
        '@aim @endme', '@aim ~1 @endme @soon', '@aiming @endming', 'am @endming $|@soon', '@endme|@endming @soon', '@soon ~3 @endme|@endming', 'today|tonight is the day|night|time ~2 @die|@endme|end', '@aim|planning_on|want @die|dying @soon', '@soon i @aim|am @die|dying',
        'plan|plans|planned|date|way|ways|how|method|where|when to|for|of|i|on|out|in @aim? @endme|@endming|@die|suicide', 'have|made|got a plan to @die|@endme', 'suicide note|plan|pact|letter', 'goodbye|final|farewell|last note|letter|letters|video', '@aim|am take|swallow|taking|swallowing|down|eat ~1 all|whole|entire|every|bottle|handful|bunch|#many ~3 @pills|$',
        'am? going_to|about_to|will|ready_to jump $|off|from', 'goodbye forever|world|everyone|cruel', 'this is goodbye|my_goodbye|my_last_goodbye|my_last_message|my_final', 'last night|day|hours on_earth|alive|of_my_life', 'will be dead by|tonight|tomorrow|soon|before|in|when', 'time ~2 read this ~3 dead|gone', 'pills|rope|noose|razor|blade|@gun|@pills|bottle ~2 ready|in_my_hand|in_my_hands|in_my_mouth|in_front_of_me|next_to_me|right_here|in_hand|on_my_lap|beside_me',
        'standing|sitting|on_top ~1 on|at|of ~1 bridge|ledge|edge|rooftop|roof|tracks|train_tracks|balcony|overpass|cliff', 'on ~1 bridge|ledge|edge and|about|ready|to_jump', 'noose|rope|belt ~2 around|tied|neck|ceiling|tree|closet|beam|fan|ready', 'noose|rope|razor|blade|pills|@gun ~6 @soon', 'picked|chose|chosen|set|know|decided ~2 day|date|time|place|way|spot ~5 @die|@endme|end_it', 'am ~1 on|at ~1 bridge|ledge|tracks|train_tracks|rooftop|overpass|cliff|railroad_tracks', 'not|no ~6 anymore|any_more|more|longer ~3 doing|do it @soon', 'have|got|saved ~2 enough ~4 to @endme|die|overdose|end_it', 'not make|making|survive ~1 through? ~1 tonight|the_night|night', 'not|never see tomorrow|the_morning|sunrise', '@aim end it|this|things $|now|tonight|today|for_good|for_ever|all|soon|once_and_for_all', '@aim hurt|cut|harm myself @soon', 'bought|buying|got|borrowed ~2 @gun|rope|pills to @die|@endme|@kill|end', ':gun: me|myself $', 'me :gun: $', ':pill: ~1 goodbye|bye|goodnight|forever|tonight|end|done|sleep', 'goodbye|bye|goodnight|tonight|done|sleep_forever :pill:|:gun:|:knife:|:rope:|:coffin:', '@aim :gun:|:knife:|:rope:|:coffin: $|myself|me', 'will|going_to|ready_to not? be_dead|be_gone_forever|never_wake_up|not_wake_up|sleep_forever|disappear_forever',
      ],
    },
    {
      rule: 'A.act',
      frames: ['not', 'past', 'quote'],
      say: [
        '@took ~3 #many|#huge|bunch|handful|handfuls|lots|lot|bottle|bottles|too_many|so_many|all|whole|every|entire|rest|extra ~1 of? ~2 @pills', '@took ~3 @pills ~1 all_of_them|all_at_once|at_once|to_die|to_kill|to_end|too_many|bottle', '@took them all|all_at_once', '@took all of them|it', 'already? @took the|those|these|them pills $', '@took ~2 #huge mg', '@took|drank|drinking ~2 bleach|antifreeze|drano|poison|rat_poison|pesticide', '@pills ~2 i|and @took ~1 all|#many|them|bottle|every|whole', '#many|bottle|handful|all ~3 @pills ~2 i|and_i @took',
        '@took too much|many ~2 @pills', '#many @pills ~2 in me|my_stomach', '@took ~2 overdose', 'i|have ~1 overdosed', 'am|is|are overdosing', 'cut|slit|slashed|sliced|opened|cutting|slitting ~1 my? ~1 wrist|wrists|veins|throat', 'bleeding ~1 out|everywhere|bad|a_lot|to_death', 'blood everywhere', 'tried|attempted to? @endme|suicide|@die @recently', '@recently tried|attempted|try to? @endme|suicide', 'cutting|hurting|harming|burning myself|my_arms|my_legs right_now|now', 'am|is hanging|drowning|suffocating myself|himself|herself', 'have|am started|starting to take ~2 pills', 'took poison', 'i|have ~1 drank|swallowed|took ~2 whole bottle', 'try|tried ~1 @endme @soon',
      ],
    },
    { rule: 'A.overdose', frames: ['not', 'other', 'past', 'quote'], say: ['overdosed'] },
    {
      rule: 'A.weapon',
      frames: ['not', 'past', 'quote'],
      say: [
        '@weapon ~1 to|at|against|on|in my|his|her|me|our|their ~1 $|head|throat|temple|mouth|neck|heart|wrist|wrists|chest|face|kids|son|daughter|mom', '@weapon at|on me|us', 'i have|got|hold|holding|grabbed|found|bought ~1 loaded? @gun $|here|ready|in_my_hand|in_my_hands|with_me|next_to_me|beside_me|loaded|right_here|now|and_i|and_am|under_my_pillow|on_the_table', 'i have|got|hold|holding|grabbed ~1 @blade $|in_my_hand|to_my|against', 'loaded @gun',
        '@abuser ~2 has|have|had|got|pulled|pointed|pointing|holding|waving|waved|grabbed|with|is_with ~1 @weapon $|on_me|at_me|at_us|and|to|now|right_now|in_his|in_her|here|out', 'pull|pulled|point|pointed|pointing|put|holding|waving ~2 @gun|@blade on|to|at|in_my ~1 me|us|my|head|face|him|her', 'active shooter', '@menace ~1 is ~5 with ~1 @weapon', '@abuser ~1 shooting|shot at', '@menace ~1 is shooting',
      ],
    },
    {
      rule: 'A.danger',
      frames: ['not', 'past', 'quote'],
      say: [
        '^|help|god|he|now|my he|ex|stalker|abuser|pimp|exhusband|ex_husband|ex_boyfriend is|found here|outside|me $|now|right_now|again|and', '@menace ~1 is|are ~2 at|outside|banging_on|pounding_on|breaking|breaking_down|kicking|kicking_in|kicking_down|trying_to_get|beating_on|knocking_down ~1 my|our|front|back|bedroom? ~1 door|window|house|apartment|bathroom', '@menace ~1 is at door', '@menace ~1 is|are breaking|trying_to_break|trying_to_get in|into', '@menace ~1 is|are banging|pounding|kicking|beating on|down|in',
        '@menace ~3 is|are? going_to|will|about_to|trying_to kill|murder|shoot|stab|strangle|choke|burn|drown me|us|my_kids|my_family $|now|right_now|tonight|today|and|help|if_i_go_back_tonight', 'someone|somebody is trying_to kill|hurt|rape me', '@abuser ~2 @hitting ~1 me|us|my_mom|mom|her|my_sister|my_kids|my_son|my_daughter right_now|now', 'help ~3 @abuser ~2 @hitting|@hit|hurting me|us', '@menace ~1 is ~1 choking|strangling|stabbing|raping|attacking me|us', 'am|are ~1 hiding|trapped|locked ~5 bathroom|closet|bedroom|from_him|from_her|from_my_@partner|basement|room|car|under', 'locked myself in ~2 bathroom|room|closet|car',
        '@menace ~2 broke|broken|breaking|busted|climbed in|into|through', '^|please|somebody|someone|now|need_you_to|help call|send|need|get ~2 police|911|cops|ambulance|help $|now|right_now|he|fast|quick|quickly|to', 'i need ~1 police|ambulance|911|cops $|now', '@menace ~1 coming|looking|hunting for|after me $|now|tonight|with', '@menace ~1 is ~1 coming to kill|hurt|get|beat me|us', 'am|is being|getting attacked|strangled|kidnapped|held_hostage|stabbed|raped|beaten right_now|now|$', 'have|has been kidnapped|shot|stabbed $|help|please', 'holding me hostage|against_my_will|captive', '@abuser ~1 will not let me|us leave|out|go $? now|right_now|help', 'in danger now|right_now|tonight', '@menace ~1 chasing|following me now|right_now',
      ],
    },
    {
      rule: 'A.harm',
      frames: ['not', 'past', 'quote', 'other'],
      say: ['will|going_to|about_to|ready_to|plan_to|planning_to|decided_to kill|murder|shoot|stab|strangle|poison|burn ~2 him|her|them|someone|somebody|everyone|people|@partner|@kin|@kid|boss|landlord|neighbor|roommate|caseworker', 'killing|shooting|stabbing|murdering him|her|them|everyone tonight|today|now|right_now'],
    },
    {
      rule: 'A.medical',
      frames: ['past', 'quote'],
      say: ['@abuser|friend|she|baby|@kid ~3 not|stopped breathing|waking_up|responding|wake_up', 'is|am having a? heart_attack|stroke|seizure', 'unresponsive|unconscious $|help|on|and', 'can not breathe $|help|please|call', 'is|are blue|cold ~2 not breathing'],
    },
    {
      rule: 'B.child',
      frames: ['not', 'past', 'quote'],
      say: [
        '@harm ~1 my|our|his|her|their|a|that|little|these|your ~1 @kid', '@abuser ~2 @hits|@hitting|molests|molested|raped|beat|abuses|abused ~1 @kid', '@kid ~3 being|getting|is|are|gets|get|been|was|were abused|beaten|beat|molested|raped|neglected|starved|touched|choked|hit|burned|locked_up|trafficked|tortured', '@kid ~1 have|has bruises|marks|burns', 'bruises ~3 @kid', 'leave|leaves|left|leaving ~2 @kid home_alone|alone|by_themselves|by_himself|by_herself|unattended|in_the_car', 'not|never|stopped|forget|forgets|forgot|barely feed|fed|feeding|feeds ~2 @kid|them', '@kid ~2 not safe', '@kid ~3 not|without|no|nothing ~2 eaten|food|eat ~2 days', 'locks|locked|locking|lock|ties|tied ~2 @kid in|up|outside|to',
        '@kill|@killing|drown|smother ~1 my|our|his|her|their @kid', '@kid ~4 says|said|told|saying ~3 @abuser ~2 @harm ~1 him|her|them', 'inappropriate* ~2 @kid', '@abuser ~3 @harm ~1 @kid inappropriate*|private_parts', '@abuser ~1 @hits|@hitting|threatens|molests|beats|beat|hit|hurt ~1 me and|or ~1 my|our ~1 @kid', 'scared|afraid|worried ~2 @abuser ~2 hurt|hurting|hit|hitting|harm|molest ~2 @kid', 'child|sexual abuse|pornography at|in|by|happening|going', 'am #few|#many ~3 years? old? ~4 @abuser ~2 @hit me', '@abuser ~3 @harm me ~4 am #few|#many $|years', 'selling|sells|sold|trafficking ~1 my|his|her ~1 @kid',
      ],
    },
    {
      rule: 'B.dependent',
      frames: ['not', 'past', 'quote'],
      say: [
        '@harm ~1 my|our|his|her|their|the ~1 @dependent', 'caregiver|caretaker|aide|nurse|nurses|staff|nursing_home|group_home|home_aide|attendant|caregivers|facility ~3 @harm|steals|stealing|ties|locks|yells_and_hits|threatens ~2 me|him|her|them|my|residents|patients|mom|dad|@dependent', 'dementia|disabled|wheelchair|bedridden|alzheimers|alzheimer|autism|autistic|elderly|down_syndrome|paralyzed|handicapped|special_needs|stroke ~7 @harm|@hits|@hitting ~1 her|him|them|us', '@dependent ~3 being|getting|is|gets|been|was abused|beaten|neglected|starved|hit|tied|locked', 'not|never|stopped|refuses_to|barely feed|fed|feeding|feeds|give|giving|change|bathe|bathing ~2 @dependent|mother|mom|father|dad', '@dependent ~2 not safe', '@dependent ~1 have|has bruises|bedsores|bed_sores|marks', 'locks|locked|locking|ties|tied ~2 @dependent|mother|father|disabled|autistic', '@harm ~3 with|has|have ~1 dementia|alzheimers|autism|down_syndrome|disability', '@harm ~1 my|our|his|her|their ~1 disabled|autistic|elderly|bedridden|paralyzed|handicapped|sick', 'left|leaves|leaving ~2 @dependent alone|without', 'steals|stealing|taking|takes|took ~3 @dependent money|medication|check|checks|pension',
      ],
    },
    {
      rule: 'B.abuse',
      frames: ['not', 'past', 'quote'],
      say: [
        '@abuser ~3 @hit ~1 me|us', '@abuser ~2 @hits|@hitting ~1 my|his|her mom|mother|sister|wife|girlfriend|dad|father|brother|aunt', '@abuser ~2 gets|get|is|becomes|turns|being|was|been ~1 violent|abusive|physical with? me?', 'abusive|violent @partner|home|relationship|marriage|household|parents|dad|father|stepdad|mom', 'am|get|getting|being|been|was|gets ~1 beaten|abused|raped|hit|choked|molested|assaulted|trafficked|stalked|sexually_assaulted|sexually_abused|beat|slapped|punched', 'domestic violence|abuse $|now|at|by|from|with|situation|and', '@abuser ~2 forces|forced|forcing|makes|made|making me|us to? ~2 sex|sleep_with|sell_my_body|prostitute|touch', 'not feel|am|be|is safe|safe_at at|with|around|in ~1 home|him|her|my_house|this_house|my_own_home|@partner|here|my_own_house|husband', 'unsafe at|with|around ~1 home|him|her|@partner', 'scared|afraid|terrified|frightened|fear of|for ~1 him|her|@partner|my_life|my_safety|going_home|dad|stepdad|father', 'scared|afraid|terrified to go_home|be_home|be_alone_with|leave_him|sleep_at_home', 'will|does|not let|allow me|us leave|leave_the_house|see_my_family|go_out|out_of', 'fleeing|flee|running_from|run_from|escape|get_away|escaping|leaving ~2 abuser|abuse|domestic_violence|violent|abusive|him|violence', 'stalking|stalks|stalked me', '@abuser ~2 follows|following me|us', '@abuser ~2 hands|hand around|on|at my neck|throat|me', 'bruises|black_eye from|he|she|because|all|again', '@abuser ~2 broke|breaks|fractured my arm|jaw|nose|rib|ribs|phone_and|wrist|finger', 'puts|put|lays|laid his|her|hands? hands on me', 'held|holds|holding me down|prisoner|against', '@abuser ~2 keeps|kept|locks|locked me in|inside|locked|prisoner', 'took|takes|keeps|has my passport|papers_so|id_so', 'threw|throws|throwing|slammed|slams|dragged|drags me against|down|into|across|around|by|on|at', 'touches|touching|touched me without|inappropriately|at_night|sexually|down_there|when_i',
      ],
    },
    {
      rule: 'B.threat',
      frames: ['not', 'past', 'quote'],
      say: [
        'threaten*|threatens|threatened|threatening ~1 me? ~1 to|with|that kill|hurt|beat|shoot|stab|burn|harm|hit|a_gun|a_knife|violence|gun|knife|he_will|murder', 'threaten*|threatens|threatened|threatening me|us|my_life|my_family $|and|again|every|all|when|if|on|by', '@abuser ~3 says|said|told|swears|texted|promised|saying ~5 kill|murder|shoot|stab|hurt|burn|beat|find me|us|my_family|my_kids|the_house_down|you', '@menace ~3 will|going_to|wants_to|want_to|trying_to|tries_to|tried_to|could kill|murder|shoot|stab|strangle|hurt|burn me|us|my', 'death threats|threat', 'want_to|might|could|feel_like|urge_to|thinking_about|thinking_of|thoughts_of kill|killing|murder|murdering|shoot|shooting|stab|stabbing|hurt|hurting|harm|harming|strangle ~1 him|her|someone|somebody|people|everyone|them|others|other_people|@partner|@kin|boss|landlord|neighbor|roommate', 'people|they|gang|cartel|men are|is|want|wants ~2 kill|after me',
      ],
    },
    {
      rule: 'B.wish',
      frames: ['not', 'other', 'past', 'quote'],
      say: [
        '@want to? @die', '@want to? disappear $|from_this|from_the|forever|and_never', '@want|wish i was|were|could_be|am ~1 dead|gone $|already|instead|forever|not_alive|not_here|and', 'wish i could|would ~2 @die|dead|disappear|sleep_forever|not_wake_up|end|stop_existing', 'wish|hope|pray|hoping|wishing|praying i|to|that? i? never|not|would_not|do_not|did_not|was_never|was_not|had_never|will_not|can_not|could_not ~1 wake_up|wake|born|been_born|exist|woke_up|alive|here', 'be|am better off|of dead|gone|not_alive|not_here', '@thinking about|of|on|bout ~2 @endming|@endme|suicide|suicidal|dying|not_being_here|not_being_alive|not_existing|driving_off|jumping_off|how_to_die|ways_to_die', 'thoughts|thought|thinking|urges|urge|feelings|ideas of|about|to|on ~1 suicide|dying|death|die|@endming|@endme|self_harm', 'feel|feeling like ~1 dying|@endming|@endme|not_living|not_existing|giving_up_on_life|i_want_to_die|being_dead', 'should|could|would|let_me|why_not|maybe ~3 @endme|be_dead|not_be_alive', 'should be dead', 'love|like|happy to be dead', '@thinking ~2 ending|end it|things $|soon|tonight|tomorrow', 'if i do? not|never wake_up|wake|make_it ~1 tomorrow|$|fine|ok|okay|good|would|that|up', '@aim|going_to @die $', 'i am dead inside', 'want death', 'ready for death|the_end', 'death ~2 be|is|sounds|seems|would_be ~2 relief|peaceful|better|easier|way_out|only|good|nice|answer',
      ],
    },
    {
      rule: 'B.suicidal',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['suicide|suicidal|suicides|suicidality', 'considering|considered|consider|contemplating|contemplate suicide|@endming|@endme'],
    },
    {
      rule: 'B.kill-self',
      frames: ['not', 'past', 'quote'],
      say: ['@kill|@killing @me', '@endming', 'end|ending my life|my_own_life|it_all', 'take|taking my|my_own own? life', 'hang|shoot|drown myself', 'kill yourself', ':pill:|:gun:|:knife:|:rope:|:coffin: :pill:|:gun:|:knife:|:rope:|:coffin:', '^ :pill:|:gun:|:knife:|:rope:|:coffin: $', ':gun: head|me|my|to', 'me :gun:|:knife:|:rope:|:coffin:', 'die :gun:|:knife:|:rope:|:coffin:|:pill:'],
    },
    {
      rule: 'B.not-live',
      frames: ['other', 'past', 'quote'],
      say: [
        'not|never|nor want|wish|feel_like|deserve|see_the_point|like|care|need|plan|planning|plan_on|see_a_reason|have_a_reason|have_the_will|interested to|of|in|on? @living|wake_up|waking_up|be_here|being_here $|anymore|any_more|any|longer|tomorrow|again|like_this|ever|no_more|and|if|because', 'no|not ~3 reason|point|purpose|sense|will|desire|need ~2 to|in|for @living|be_here|wake_up|go_on_living|life', 'lost|losing|lose ~1 will|reason|desire to @living', 'nothing|nothing_left|no_one|nobody|anything ~2 live|living for', 'life ~1 is? not|no|never ~1 worth|worth_it|living|point|meaning|longer_worth', 'not worth living|being_alive', 'is it worth living|being_alive', 'tired|sick|exhausted|weary of|from being? @living|life|this_life|waking_up $|anymore|and|now|everyday|every_day|every', 'done|finished|over|through with ~1 life|living|this_life|this_world|existing|being_alive $|and|i|now|anymore', 'do not|cannot want|bear to? be? alive', 'hate|hating ~1 being alive', 'can not live|exist|keep_living $|anymore|any_more|any_longer|longer|another', 'why am i alive|still_alive|still_here|even_alive', 'do not|should_not belong|be in|on|alive this_world|earth|$', 'not supposed|meant to? be? alive|here $', 'stop|stopped wanting to? live', 'not care|matter|mind|bother|care_if|care_whether|afraid ~1 if? whether? i? ~1 live|die|dead|lived|died|alive', 'i ~1 not exist|existed $|anymore|any_more|and', 'god|lord|jesus|universe ~2 take|takes|took|taking me $|in|home|already|now|tonight|away', 'die|pass|go|pass_away|take|takes in my sleep', 'not be a tomorrow',
      ],
    },
    {
      rule: 'B.indirect',
      frames: ['past', 'quote'],
      say: [
        '@everyone ~4 better|happier|easier|better_off|relieved|fine|ok|easier_off ~2 without|if me|i_was|i_were|i_am|i_died|i_wasnt|i_disappeared|i_did_not|i_was_not', 'better|happier|easier|better_off ~3 without me', 'better|happier|easier|better_off ~2 if i was|were|am|died|die|disappeared|did ~1 dead|gone|not|$|tomorrow|disappear', 'will|would not be here|around|alive|breathing ~1 by_then|much_longer|much_more|long|longer|for_long|for_much|anymore|any_more|to_see_it|to_see|when_you|when_that|when_it|when_they|at_christmas|for_christmas|next_year|then', 'might|may|probably_will|will_probably not be here|around|alive ~1 tomorrow|by_then|much_longer|next|long|anymore|when|to_see|$', 'will not be alive|around tomorrow|next|$|then|in|for|when|by', 'not|never plan|planning|expect|expecting|going to|on? ~1 be_here|being_here|being_around|be_around|live_that_long|make_it_that_long|make_it_to|live_to|see_my_next|see_next', 'when|once|after i am gone|dead $|you|they|please|take|who|i|tell|everyone|will', 'will not|soon|never|wont have to? worry|deal|put_up|bother|see|hear ~2 me|from_me anymore|any_more|again|much_longer|soon|after|no_more|ever', '@nobody ~2 would|will|wouldnt|is_going_to ~1 miss|notice|care|cry ~3 me|if_i|gone|when_i|for_me|$', '@carer ~3 care|cares|matter|matters|notice|notices|mind|miss|sad|cry if|when i|me ~1 died|die|was_gone|was_dead|disappeared|disappear|is_gone|am_gone|am_dead|live|were_dead|were_gone|wasnt_here|was_not_here|did_not_exist', 'if i died|disappeared|was_dead|vanished|was_gone|die|were_gone ~2 @nobody|everyone|would_anyone|they_would|anyone|who|it|no|will|tonight|tomorrow', 'giving|give|gave ~1 away ~2 my|all things|stuff|belongings|everything|possessions|dog|cat|pets|jewelry', 'away ~1 my_stuff|my_things|all_my_stuff|all_my_things|my_belongings|my_possessions', 'want|wanted|need|wish|ready ~2 it|everything|it_all|this_life|life|all to|would? ~1 end|stop|be_over $|now|already|forever|for_good', 'join|joining|be_with|being_with|see|seeing|meet ~5 in_heaven|on_the_other_side|heaven|in_the_afterlife', 'sleep ~4 not|never|forever ~1 wake|wake_up|waking_up|$', 'sleep forever', 'wish i was|had never born', 'never|not been|be born', 'end it $|all|already|now', 'a burden to|on|for ~4 without|gone|dead|anymore|better', 'world ~2 better|better_off without|place_without me|i', 'no place|room for me in this_world|life|earth', 'can not do life', 'take care of ~4 when|if|after i am? gone|die|dead', 'last time you|we|they|anyone will|would|ever ~2 hear|see|talk', 'easier|better|best if i was|were|just|did|not ~2 gone|dead|exist|existed|wake_up|died', 'not long left|for_this_world', 'permanent way out', 'only way out ~3 death|die|dead|suicide', 'my way out of this life',
      ],
    },
    {
      rule: 'B.selfharm',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['@hurtverb @me', 'cutting $|again|every|my|to_feel|to_cope|helps|makes', 'self harm*|injure|injury|injuring|mutilation|mutilating|harming|harmed', 'selfharm*', '@hurtverb ~1 my ~1 arms|arm|legs|thighs|thigh|skin|wrist|wrists|body', 'urge|urges to cut|burn|hurt', 'i cut $|when|every|again|to', 'starving|starve myself', 'razor|blade ~2 my|on skin|arm|arms|leg|legs|thighs'],
    },
    {
      rule: 'C.past',
      frames: ['not', 'quote'],
      say: ['tried|attempted|attempt|attempts|almost|nearly ~1 to? @endme|suicide|@endming|@die|self_harm', 'suicide attempt|attempts|survivor', 'attempt|attempts on my life', 'wanted to @endme|@die', 'used to ~2 @endme|cut|self_harm|want|think', 'survived an|my|a overdose|attempt|suicide|suicide_attempt', 'ex|@partner ~2 used to hit|beat|abuse|choke', 'survivor of ~1 abuse|domestic_violence|trafficking|rape', 'left|leave|escaped|got_out_of|got_away_from ~2 abuser|abusive|domestic_violence'],
    },
    {
      rule: 'C.other',
      frames: ['not', 'quote'],
      say: ['@kill|@killing|@hurtverb|cutting himself|herself|themselves|themself|hisself|itself', 'killed|hung|hanged|shot|drowned himself|herself|themselves', 'wants|wanted|talks|talking|thinking|threatening|threatens ~2 @die|dying|suicide', 'he|she|they|friend|@kin|@kid ~2 want|wanted|wants to @die|end', 'his|her|their own? life|lives himself', 'end|ending|ended|take|took|taking|taken his|her|their own? life|lives', 'lost ~4 to suicide|overdose', '@kin|@kid|friend|@partner|he|she|they ~3 overdosed|overdosing|suicidal', 'someone ~3 suicidal|@die|suicide', 'suicide survivor|loss|hotline'],
    },
    {
      rule: 'C.hopeless',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['hopeless|hopelessness|worthless', 'hate|hating my? life|myself|living|existing', 'giving|give|gave|given up on? life|everything|living|completely|hope|$', 'want|ready|wanna to? give up $|on_life|on_everything', 'am ~1 burden', 'feel|feeling|felt ~1 a? burden|empty_inside|dead_inside|trapped|numb', 'i do? deserve to|this? suffer|pain|punished', 'tired of life|trying|fighting|everything|hurting|this_life|living_like_this|suffering|being_here', 'despair|desperate $|and', 'nobody cares|loves_me|likes_me|wants_me|would_care', 'make pain stop|go_away', 'want ~3 pain|hurting ~1 stop|end|be_over', 'kill me $|now', 'falling apart|to_pieces']
    },
    {
      rule: 'C.no-hope',
      frames: ['past', 'quote'],
      say: ['no|lost|losing|without|lose hope|future|purpose|all_hope|way_out|point|point_in_trying|reason_to_try|will', 'nothing matters|helps|to_look_forward_to|will_change|will_get_better|gets_better|ever_gets_better', 'what is point|use $|of|in', 'see|there_is no point|hope|future|way_out|way_forward', 'can not go_on|keep_going|do_this|take_it|take_this|take_anymore|handle_this|cope|keep_doing_this|live_like_this|bear_it|bear_this|stand_it|fight|carry_on $|anymore|any_more|any_longer|longer|no_more|much_longer|i|like', 'not see|have|got ~1 point|future|hope|way_out|reason|purpose', 'not worth it|anything $|anymore', 'never get|be|going_to_be ~1 better|happy|ok', 'no one cares|loves_me|wants_me|would_care', 'not matter $|anymore', 'do not matter $|to_anyone'],
    },
  ],
};
