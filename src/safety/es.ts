import type { Locale } from './locale.ts';

/** Spanish crisis words, of every country. Accents are dropped before; ñ reads n. See locale.ts for how to read it. */
export const es: Locale = {
  code: 'es',
  spell: {
    q: 'que', k: 'que', xq: 'porque', pq: 'porque', xk: 'porque', 'd': 'de', pa: 'para', x: 'por', toy: 'estoy', ta: 'esta', tan: 'estan', tb: 'tambien', noc: 'no se', kiero: 'quiero', kero: 'quiero', qiero: 'quiero', qero: 'quiero', qiere: 'quiere',
    kitarme: 'quitar me', kitar: 'quitar', matarm: 'matar me', matrme: 'matar me', suisidio: 'suicidio', suisidar: 'suicidar', suisidarme: 'suicidar me', sucidio: 'suicidio', suicidarm: 'suicidar me', morirm: 'morir me', moririme: 'morir me', vo: 'voy', bida: 'vida', bivir: 'vivir', vibir: 'vivir', bibir: 'vivir', balgo: 'valgo', ai: 'hay',
    ermano: 'hermano', ijo: 'hijo', ijos: 'hijos', ija: 'hija', golpia: 'golpea', ase: 'hace', asen: 'hacen', aser: 'hacer', istoy: 'estoy', kien: 'quien', aki: 'aqui', aora: 'ahora', ahorita: 'ahora', orita: 'ahora', horita: 'ahora', hoi: 'hoy', dormirm: 'dormir me',
    diez: '#many', doce: '#many', quince: '#many', veinte: '#many', treinta: '#many', cuarenta: '#many', cincuenta: '#many', sesenta: '#many', cien: '#many', miligramos: 'mg', papi: 'papa', mami: 'mama', mijo: 'hijo', mija: 'hija', esposo: 'marido', del: 'de el', al: 'a el',
    'pistolas': 'pistola', cuchillos: 'cuchillo', 'pastillaz': 'pastillas', rn: 'ahora', suicidarse: 'suicidar se',
  },
  fuzzy: 'suicidio pastillas pistola cuchillo golpea golpean amenaza amenazo sobredosis',
  enclitics: 'me te se lo la los las le les nos',
  fillers: 'ya muy mucho realmente solo nomas pues este verdad siempre tanto todavia aun tambien mejor maldita pinche puta puto bien solamente simplemente dios',
  negators: 'no nunca jamas sin ni tampoco nadie_quiere',
  through: 'quiero quisiera querer voy a pienso pensando pensar pensado he estoy estado tengo tener tenido ganas de intencion intenciones plan planes planeo en ideas pensamientos que me te se es soy siento creo digo diciendo matar hacer hacerme dano lastimar o lo le va haya hacerlo deseo intento algun ninguna ninguno ningun quitar morir la',
  raising: 'que creo digo pienso',
  denials: 'no nunca jamas ninguno ninguna nada',
  breaks: 'pero porque aunque sino',
  first: 'yo quiero estoy voy siento tengo pienso mi_misma mi_mismo',
  others: 'el_quiere ella el ellos ellas alguien quien personas gente @kin @partner @kid amigo amiga amigos companero companera vecino vecina senor hombre mujer muchacho muchacha veteranos jovenes',
  gone: 'murio fallecio dejo muerto muerta murieron',
  titles: 'cancion canciones pelicula peliculas libro serie novela poema disco banda juego programa titulo titulada llamada canta cantan letra',
  past: [
    'hace ~2 anos|meses|tiempo|decadas', 'el ano pasado', 'ano pasado', 'mes pasado', 'cuando era|tenia|estaba|eramos|vivia|fui', 'de nino|nina|chico|chica|joven|adolescente', 'en mi juventud|infancia|ninez|adolescencia|pasado', 'en el pasado', 'antes', 'en|desde #year', 'en aquel|aquella|aquellos|esa_epoca', 'alguna|una|otra|varias vez|veces', 'solia|sabia',
    'mi ex ~1 pegaba|golpeaba|maltrataba',
  ],
  now: ['ahora|hoy|anoche|ayer|actualmente|todavia|aun|sigue|siguen|sigo|diario', 'esta noche|semana|manana|tarde', 'otra vez', 'de nuevo', 'hace ~2 horas|minutos|rato|momento', 'todos|cada los? dias|dia|noches|noche', 'ahora mismo'],
  classes: {
    partner: 'marido esposa pareja novio novia ex exmarido exesposo exnovio concubino acosador abusador padrote',
    kin: 'papa padre mama madre padrastro madrastra hermano hermana tio tia primo prima abuelo abuela hijo hija sobrino sobrina familia padres suegro suegra cunado cunada hermanos nieto nieta hijastro hijastra nuera yerno',
    kid: 'nino nina ninos ninas hijo hija hijos hijas bebe bebes nene nena nenes chamaco chamacos menor menores hijastro hijastra nieto nieta nietos sobrino sobrina sobrinos hermanito hermanita criatura hijitos hijito hijita',
    dependent: 'abuela abuelo abuelita abuelito abuelos anciano anciana ancianos discapacitado discapacitada mama_anciana papa_anciano madre_anciana padre_anciano mama_enferma papa_enfermo adulto_mayor adultos_mayores persona_mayor viejito viejita',
    menace: 'el ella ellos alguien hombre tipo senor @partner papa padre padrastro hermano primo tio vecino companero dueno casero',
    abuser: '@menace mama madre madrastra hermana tia hijo hija primo jefe cuidador cuidadora enfermera patron pandilla familia padres suegra suegro abuelo abuela gente',
    // What he or she does
    hits: 'pega pegan golpea golpean maltrata maltratan ahorca ahorcan ahorco estrangula patea patean cachetea abusa abusan viola violan agrede lastima lastiman jalonea empuja avienta quema muerde insulta_y_golpea pego golpeo maltrato abuso violo agredio lastimo empujo pateo pegaron golpearon violaron',
    hitting: 'pegando golpeando maltratando ahorcando estrangulando pateando violando agrediendo lastimando abusando atacando apunalando acuchillando',
    neglects: 'descuida descuidan abandona amarra amarran encierra encierran toca tocan tocaba toco manosea manosean manoseo encerro amarro abandono roba roban quita quitan',
    hitinf: 'pegar golpear maltratar violar lastimar danar matar ahorcar abusar agredir',
    kill: 'matar suicidar ahorcar colgar envenenar ahogar aventar tirar disparar degollar',
    endme:
      'matar_me me_mate suicidar_me ahorcar_me colgar_me envenenar_me ahogar_me degollar_me disparar_me pegar_me_un_tiro dar_me_un_tiro pegar_me_un_balazo dar_me_un_balazo quitar_me_la_vida quitar_me_de_en_medio acabar_con_mi_vida terminar_con_mi_vida poner_fin_a_mi_vida acabar_con_todo terminar_con_todo acabar_conmigo tirar_me_de_un_puente aventar_me_de_un_puente tirar_me_de_el_puente aventar_me_de_el_puente lanzar_me_de_un_puente tirar_me_a_el_tren aventar_me_a_el_tren aventar_me_a_el_metro tirar_me_por_la_ventana aventar_me_por_la_ventana tirar_me_de_la_azotea cortar_me_las_venas abrir_me_las_venas volar_me_los_sesos volar_me_la_cabeza cometer_suicidio',
    endming: 'matando_me suicidando_me ahorcando_me quitando_me_la_vida cortando_me_las_venas acabando_con_mi_vida colgando_me',
    aim: 'voy_a vamos_a estoy_a_punto_de a_punto_de estoy_por pienso planeo planeando quiero quisiera he_decidido decidi tengo_que necesito debo_de estoy_listo_para estoy_lista_para lista_para listo_para estoy_decidido_a estoy_decidida_a estoy_dispuesto_a intento tratando_de intentando trato_de prefiero ganas_de tengo_ganas_de plan_para plan_de planes_de planes_para decidido_a decidida_a estoy_pensando_hoy',
    soon: 'hoy esta_noche ahora ahora_mismo manana esta_tarde este_fin_de_semana en_este_momento hoy_mismo pronto esta_semana ya_mismo',
    want: 'quiero quisiera querria deseo deseando ganas quise prefiero preferiria queria gustaria ansio anhelo ojala',
    die: 'morir morir_me estar_muerto estar_muerta desaparecer_para_siempre desaparecer_de_este_mundo no_existir dejar_de_existir dejar_de_vivir no_despertar no_despertar_me dormir_y_no_despertar dormir_para_siempre dormir_me_para_siempre irme_de_este_mundo ir_me_de_este_mundo no_estar_aqui no_estar_viva no_estar_vivo no_haber_nacido dejar_este_mundo ir_me_con_dios descansar_para_siempre descansar_en_paz',
    took: 'tome tomado trague tragado ingeri meti inyecte bebi comi empastille',
    pills: 'pastillas pastilla pildoras tabletas medicamentos medicinas medicamento medicina capsulas @med frasco_de_pastillas :pill:',
    med: 'tylenol paracetamol aspirinas aspirina ibuprofeno xanax valium clonazepam rivotril diazepam tramadol morfina insulina sertralina fluoxetina prozac fentanilo heroina metadona seroquel antidepresivos calmantes somniferos tafil melatonina alprazolam lorazepam oxicodona amitriptilina',
    gun: 'pistola revolver rifle escopeta arma fusil :gun: cuete',
    blade: 'cuchillo navaja machete bate :knife: punal cuter filo gilette',
    weapon: '@gun @blade',
    hurtme: 'cortar_me lastimar_me hacer_me_dano herir_me quemar_me danar_me hacer_me_cortes golpear_me_la_cabeza',
  },
  idioms: [
    'muero|muriendo|morir|matar me? por|de ~1 ver|hambre|risa|sed|frio|calor|sueno|verguenza|pena|ganas|aburrimiento|cansancio|emocion|comer|saber|conocer|cancion', 'morir me? de ~1 hambre|risa|sed|frio|calor|sueno|verguenza|pena|ganas|aburrimiento|emocion|amor|susto|nervios', 'muero de|por ~1 hambre|risa|sed|frio|calor|sueno|verguenza|pena|ganas|ver|emocion|amor|susto|comer|ir|tener|conocer',
    'miedo|temor|preocupa|asusta|pavor|terror a|de|que? que? me? morir|morir_me|muera|sobredosis|muerte|muerto', 'miedo ~3 accidente', 'este|esta|el|la trabajo|espalda|calor|cabeza|dolor|frio|trafico|estres|renta|escuela|zapatos|tos|rodilla|pies|espera|hambre ~2 matando|mata', 'me mata|matan ~2 trabajo|espalda|cabeza|calor|estres|dolor|rodilla|zapatos|que|la|el', 'matar me? a? trabajando|trabajar|estudiando|por_mis_hijos|el_tiempo|tiempo|estudiar', 'mato trabajando|por|estudiando', 'matando me? trabajando|en_el_trabajo|por|estudiando|para',
    'matar el? ~1 tiempo|hambre|dos_pajaros|cucarachas|pollos|puercos|chivo|moscas|bichos|ganado', 'mi? mama|papa|jefe|jefa|esposa|maestra|vieja ~3 matar|mata si|cuando|por|porque|$', 'quita|quitar|quitando me el|las ~2 sueno|frio|hambre|ganas|tiempo', 'muero por', 'morir de viejo|vieja', 'hasta que|la me? muera|muerte', 'antes de morir|morir_me', 'ni muerta|muerto', 'muerto|muerta de ~1 hambre|cansancio|sueno|risa|frio|miedo|calor', 'tiempo muerto', 'mosca|gato|pez|punto muerto|muerta',
    'me tome|tomo|tomar|tomado ~1 #few ~2 @pills', 'tomo|tomar|tomando|toma ~4 @pills ~3 todos_los_dias|diario|diariamente|cada|a_tiempo|para_la|para_el|a_el_dia|por_la|en_la|como|a_sus_horas', '@took ~4 @pills ~3 para_la|para_el|como_me|a_tiempo|todos_los_dias|diario|de_la_presion|de_la_manana|cada', 'prevencion|prevenir|linea|contra ~2 suicidio', 'escuadron suicida', 'suicidio asistido', 'murio|murieron|perdi|fallecio|perdimos ~6 sobredosis', 'cuchillo de|para cocina|cocinar|chef', 'mi|buen cuchillo', 'permiso|licencia|cargo|cargos|posesion de|por ~1 @gun', '@gun de juguete|agua|silicon|clavos|pegamento|pintura|masaje', 'cocinar|cocino|cocina ~4 @blade', 'recoger ~2 :pill:',
    'corto|corte|cortar|cortando me|el|la ~1 pelo|cabello|pasto|zacate|luz|unas|dedo|leche|flequillo|barba|sacate', 'cortar me? ~1 el_pelo|el_cabello|las_unas|la_luz|la_barba|el_telefono|cocinando', 'corte|lastime|queme me? ~2 cocinando|trabajando|jugando|en_el_trabajo|el_dedo|la_rodilla|la_espalda|el_pie|el_hombro|corriendo|accidente|sin_querer|rasurando_me|haciendo', 'me pega|pego ~1 sol|frio|gripe|duro|fuerte|la_nostalgia|el_sol|covid|hambre', 'pega|pego el|la sol|frio|risa|gana', 'me? pego|golpeo la_noticia|la_crisis|la_pandemia|el_covid|la_vida|un_carro|un_coche|una_pelota|una_camioneta', 'la vida me golpeo', 'lanzar|tirar|tomar una? fotos|foto|basura', 'disparar fotos', 'colgar|cuelgo ~1 ropa|telefono|cuadros|la_ropa|las_llaves', 'ahogar me en un_vaso|deudas|trabajo', 'terminar con|mi mi? contrato|adiccion|deuda|deudas|escuela|novio|novia|relacion|condena|probatoria', 'terminar|acabar con todo lo|el', 'acabar|terminar con todo antes|a_tiempo',
    'no quiero vivir en|con|aqui|ahi|alli|sola|solo|bajo|de|asi_en|cerca', 'abuso de drogas|sustancias|alcohol', 'me lastima|lastimo ~1 rodilla|espalda|pie|hombro|la_rodilla', 'sin ti|ellos|ella no_puedo', 'cansado|cansada de vivir en|con|de|aqui|ahi|sola|solo|bajo|asi_en',
  ],
  rules: [
    {
      rule: 'A.intent',
      frames: ['not', 'quote'],
      say: [
        '@aim ~1 @endme', 'me|lo voy|quiero|quisiera|pienso|vamos a? matar|suicidar|ahorcar|colgar|envenenar|cortar_las_venas|quitar_la_vida|aventar|tirar_de|disparar|volar_los_sesos|degollar|pegar_un_tiro|dar_un_tiro $|@soon|en|con|de|las_venas|la_vida|un|una|el', 'me voy|quiero|quisiera|pienso a? quitar|cortar|dar|pegar|volar la|las|un|los vida|venas|tiro|balazo|sesos|de_en_medio', 'me pego|doy un tiro|balazo', '@soon ~3 @endme|@endming|me_mato|suicido', '@endme ~1 @soon', 'me mato|suicido|ahorco|cuelgo|tiro|aviento|quito_la_vida|corto_las_venas $|@soon|de_un_puente|del_puente|si', '@aim|@want|me_voy_a|me_quiero @die|morir ~1 @soon', '@soon ~2 @want|@aim|me_voy_a|me_quiero @die|morir|acabo_con_todo|termino_con_todo|acabo|termina_todo', '@soon acabo|termino con mi_vida|todo',
        'plan|fecha|manera|forma|como|donde|cuando|metodo para|de|lo|voy_a|me_voy_a|en_que @endme|hacerlo|matar|morir|suicidar', 'tengo ~2 plan|pensado|planeado ~1 para|como|de|todo @endme|morir|matar|suicidar_me|quitar', 'carta|nota|mensaje de despedida|suicidio|adios', 'escribi|deje|escribo|escribiendo ~2 carta|cartas|nota ~2 despedida|despedir_me|adios', '@aim|me_voy_a|me_quiero tomar|tragar|tomar_me|tragar_me ~1 todas|todo|frasco|bote|puno|monton|#many|muchas ~3 @pills|$', 'adios mundo|para_siempre|a_todos', 'este es mi? adios|ultimo_dia|ultima_noche|ultimo_mensaje', 'es|sera mi? ultimo|ultima dia|noche|mensaje $|de_mi_vida|con_vida|en_la_tierra|viva|vivo', 'estoy ~2 parado|parada|sentado|sentada|en|subido|subida ~2 puente|azotea|borde|vias|orilla|barandal|cornisa|techo', 'parado|parada|sentada|sentado ~2 puente|azotea|borde|vias|cornisa|orilla', '@pills|soga|cuerda|navaja|@gun|frasco ~2 listas|lista|listo|en_la_mano|enfrente|en_mis_manos|aqui_conmigo|frente_a_mi|a_mi_lado', 'soga|cuerda a el|en_el|lista cuello|$', 'no ~1 paso|pasare|sobrevivo|amanezco|llego_a de? esta_noche|manana|hoy|$', 'cuando lean|leas esto ~3 muerto|muerta|no_estare|voy_a_estar', 'despedir_me para_siempre|de_todos|de_mis_hijos|de_mi_familia|de_este_mundo', ':gun: me|$', ':pill: ~1 adios|hoy|noche', 'adios|hoy|esta_noche :pill:|:gun:|:knife:', 'compre|consegui ~2 @gun|soga|veneno|pastillas para morir|morir_me|@endme|acabar|hacerlo', 'voy|estoy a|por hacer_lo @soon',
      ],
    },
    {
      rule: 'A.act',
      frames: ['not', 'past', 'quote'],
      say: [
        'me? @took ~2 #many|#huge|todas|todo|toda|monton|montones|puno|punado|frasco|bote|muchas|demasiadas|botella|caja|entero ~4 @pills', 'me? @took todas|todo las|el|mi ~1 @pills|frasco|bote|veneno', 'me he|acabo tomado|de_tomar ~3 @pills', 'acabo de tomar|tragar me? ~5 @pills|veneno|cloro|frasco|todo', '@took|tomar_me ~2 veneno|cloro|anticongelante|raticida|pesticida|matarratas', '@took ~2 #huge mg', '@took ~3 @pills ~1 para morir|matar|morir_me|dormir_para_siempre|@endme|juntas|de_golpe|de_una_vez', '@pills me @took|las_tome todas|#many|muchas|el|$', 'las @took todas', '@took todas $|juntas', '@took las|esas|estas pastillas $', 'tengo|tuve|tome|estoy ~2 sobredosis', 'me corte|estoy_cortando|estoy_cortando_me|abri|tajee las|la|los venas|vena|munecas|muneca|brazos|garganta', 'cortando me las|los venas|munecas|brazos', 'desangrando|sangrando ~1 $|mucho|demasiado|me', 'mucha sangre', 'acabo de cortar|intentar|tratar me? ~2 venas|munecas|@endme|matar_me|suicidar_me|$', 'intente|trate ~1 @endme|suicidar_me|matar_me ~1 anoche|hoy|ayer|ahora|hace_rato|otra_vez|esta_manana', 'anoche|hoy|ayer|hace_rato ~2 intente|trate|quise ~1 @endme', 'me estoy cortando|ahorcando|desangrando|muriendo|lastimando', 'me corte $|y|ahora',
      ],
    },
    { rule: 'A.overdose', frames: ['not', 'other', 'past', 'quote'], say: ['sobredosis $|de|con|ahora|y'] },
    {
      rule: 'A.weapon',
      frames: ['not', 'past', 'quote'],
      say: ['@weapon ~1 en|a|contra|sobre|apuntando ~1 mi|la|el|su|me cabeza|sien|boca|cuello|corazon|mano|manos|pecho|garganta|muneca', 'tengo|agarre|consegui|traigo|cargo ~1 @gun $|cargada|en|aqui|lista|conmigo|y_voy|y_estoy|y_no|ahora|a_la_mano', 'tengo|agarre|traigo ~1 @blade $|en_la_mano|aqui|y_voy', '@gun cargada', '@abuser|trae|tiene|saco|llego ~1 tiene|trae|saco|viene_con|con|esta_con|agarro|llego_con ~1 @weapon', 'trae|tiene|saco un|una @gun|@blade $|en_la_mano|y|conmigo', 'apunta|apunto|apuntando|amenazo|amenazando|amenaza ~2 @weapon', 'me|nos apunta|apunto|apuntando|dispara|disparo|esta_disparando'],
    },
    {
      rule: 'A.danger',
      frames: ['not', 'past', 'quote'],
      say: [
        '^|ayuda|el|mi el|ex|exesposo|exmarido|exnovio|acosador|abusador|ella ~1 esta|llego|entro|volvio|regreso aqui|afuera|en_la_puerta|en_mi_puerta|en_mi_casa|en_la_casa|adentro $|ahora|ahora_mismo|y|otra_vez|conmigo_y', '@menace|me ~1 esta|estan|quiere ~1 tumbando|golpeando|pateando|rompiendo|forzando|entrar|tratando_de_entrar ~2 puerta|ventana|casa|chapa|a_la_fuerza', 'esta|estan afuera|en|tratando|queriendo ~3 puerta|entrar|ventana ~3 golpear_me|matar_me|matar', '@menace ~2 va|quiere|viene|trata ~1 a|por|de? matar|ahorcar me|nos $|ahora|hoy|esta_noche|ayuda', '@menace ~1 me|nos ~1 va|quiere|viene|esta ~1 a|por? matar|ahorcar|disparar|acuchillar|ahorcando|estrangulando $|ahora|hoy|esta_noche|ayuda|ahora_mismo', 'me|nos esta|estan @hitting|ahorcando|disparando|violando', '@menace ~1 me|nos esta|estan matando', 'esta|estan @hitting me|nos|le|los $|ahora|ahora_mismo', 'esta|estan @hitting ~2 mama|hermana|hijo|hija|hijos ahora|ahora_mismo|$', 'estoy|estamos ~1 escondida|escondido|escondidos|encerrada|encerrado|atrapada|atrapado|escondidas ~4 bano|closet|cuarto|de_el|de_mi_@partner|de_ella|en|debajo', 'me encerre|escondi en|de|porque ~1 bano|cuarto|closet|el|mi|carro', '^|por_favor|alguien|ayuda|auxilio llamen|llame|llama|manden|mande|manda|necesito ~1 a? policia|ambulancia|911|ayuda|la_policia|el_911 $|ahora|rapido|ya|por|me|urgente', 'necesito ~1 policia|ambulancia|911', '^ auxilio', 'ex|exmarido|exesposo|exnovio|acosador|abusador ~1 esta|anda afuera|en_la_puerta|rondando|aqui|aca', 'esta|estan|estaba ~6 golpeando|tumbando|pateando|rompiendo la? puerta|ventana', '@menace|me|viene ~1 viene|busca|buscando|persiguiendo|siguiendo|por mi|me|matar_me|matar $|ahora|con|a_matar|a_golpear', 'viene|vienen a|por matar|golpear|matar_me|golpear_me|mi', 'me|nos tiene|tienen secuestrada|secuestrado|encerrada|encerrado|amarrada|amarrado|secuestrados', 'en peligro ahora|ahora_mismo|esta_noche|$', 'no me? deja|dejan salir|ir ahora|ahora_mismo|ayuda|$',
      ],
    },
    { rule: 'A.harm', frames: ['not', 'past', 'quote', 'other'], say: ['lo|la|los|le|te voy|vamos a matar|disparar|apunalar|acuchillar|envenenar', 'voy|decidi a? ~1 matar|acuchillar|apunalar|envenenar lo|la|los|le|a ~3', 'voy a matar a ~1 @partner|@kin|@kid|vecino|alguien|todos|jefe'] },
    { rule: 'A.medical', frames: ['past', 'quote'], say: ['no respira|despierta|responde|reacciona', 'no puedo respirar', 'infarto|derrame ahora|ahora_mismo', 'dando|tiene|teniendo ~1 infarto|ataque_a_el_corazon'] },
    {
      rule: 'B.child',
      frames: ['not', 'past', 'quote'],
      say: ['@hits|@neglects|@hitting|@hitinf|pego|golpeo|le_pego|sacude|sacudi|zarandea ~1 a|de ~1 mi|mis|el|la|los|las|su|sus|un|una|nuestro|nuestros|nuestra|otro ~1 @kid', 'les|le @hits|@neglects|@hitting|pego ~2 a ~2 @kid', '@abuser ~2 les|le @hits|@hitting a? ~2 @kid', '@kid ~3 esta|estan|siendo|es|son|fue|sido|ha_sido|han_sido ~1 abusado|abusada|abusados|golpeado|golpeada|golpeados|maltratado|maltratada|maltratados|violada|violado|siendo|descuidados|descuidado|abandonados', '@kid ~3 moretones|golpes|marcas|quemaduras', 'moretones ~3 @kid', 'deja|dejan|dejo|dejamos|dejar ~3 @kid ~2 solos|solo|sola|solas|encerrados|encerrado|encerrada', 'no les|le? da|dan|damos|doy de_comer|comida ~2 @kid|ninos', 'no ~1 han|ha comido ~3 dias', '@kid ~3 no ~1 comido|come|comen ~2 dias', 'abuso|maltrato|abusan|abusa infantil|sexual|de ~2 @kid|menores', '@kid ~2 no esta|estan seguro|segura|seguros|a_salvo', '@kid ~4 dice|dijo|conto|dicen ~3 @abuser ~2 @hits|toca|@neglects', 'tengo #many|#few anos ~4 @abuser ~2 me @hits|toca', '@abuser ~2 me @hits|toca ~3 tengo #many|#few anos', 'tengo #few|#many anos ~3 me @hits|toca|violan', 'matar|ahogar|lastimar|danar|golpear|pegar_le a ~1 mi|mis|el ~1 @kid', 'miedo ~3 @hits|lastime|golpee|pegue|haga_dano|lastimar ~2 a ~1 @kid', 'toca|toco|tocaba|manosea|manoseo ~1 a? ~1 mi|su|sus|mis ~1 @kid', 'me? @hits a mi y a ~1 @kid'],
    },
    {
      rule: 'B.dependent',
      frames: ['not', 'past', 'quote'],
      say: ['@hits|@neglects|@hitting|@hitinf|pego|golpeo ~1 a|de|el|la ~2 @dependent', 'le|les|lo|la @hits|@hitting|@neglects ~3 @dependent', '@abuser|cuidadora|cuidador|enfermera|personal|asilo|cuidadores ~2 @hits|@neglects|@hitting ~3 @dependent|mama|papa|madre|padre|residentes|pacientes|ancianos', 'cuidadora|cuidador|enfermera|enfermeros|personal|asilo|cuidadores|enfermeras ~2 @hits|@neglects|@hitting|grita_y_golpea', 'no ~1 da|dan|dando de_comer|comida|medicinas|su_medicina ~3 @dependent|mama|papa|madre|padre', 'demencia|alzheimer|discapacidad|discapacitado|discapacitada|autismo|autista|anciana|anciano|paralitico|paralitica|silla_de_ruedas|postrada|postrado|down|encamada|encamado ~6 @hits|@neglects|@hitting|golpean|encierran', '@hits|@neglects|@hitting|golpean ~4 demencia|alzheimer|discapacidad|discapacitado|discapacitada|autismo|autista|anciana|anciano|silla_de_ruedas|postrada|encamada|enferma|sindrome_de_down', '@dependent ~3 moretones|golpes|abandonada|abandonado|maltratada|golpeada|maltratado', 'deja|dejan|dejo ~2 @dependent ~1 sola|solo|sin_comer|sin_comida'],
    },
    {
      rule: 'B.abuse',
      frames: ['not', 'past', 'quote'],
      say: [
        'me|nos @hits $|@abuser|mi|el|cada|cuando|y|todos|a_mi|otra|anoche|ayer|mucho|diario|muy|bien|enfrente|si|con|en|ella|feo|por|casi|un', '@abuser ~1 me|nos @hits', 'me|nos esta|estan|ha|han|sigue|siguen @hitting|golpeado|pegado|violado|abusado|maltratado|maltratando', '@abuser ~1 me toca|tocaba|manosea|toco $|en|por|cuando|mis|las|sin', '@abuser ~1 le|les @hits', 'abusa|abusan|abuso|abusando de mi|nosotros|nosotras|mi_hermana|mi_mama', 'le|la @hits ~2 a ~1 mi|su ~1 mama|madre|hermana|esposa|mujer', '@abuser ~1 @hits a ~1 mama|madre|hermana|mujer', 'violencia domestica|intrafamiliar|familiar|en_mi_casa|de_genero', 'maltrato|abuso fisico|en_casa|de_mi_@partner|en_mi_casa', '@partner|papa|padre|padrastro|hombre ~2 violento|violenta|abusivo|abusiva|agresivo|golpeador|maltratador', 'relacion|matrimonio|casa|hogar abusiva|violenta|abusivo|violento', 'no ~1 segura|seguro|salvo ~1 en|con ~1 casa|el|mi_@partner|ella|aqui', 'no ~1 estoy|siento segura|seguro|a_salvo en|con', 'tengo miedo|pavor|terror a|de ~1 mi|el|ella|volver|regresar|llegar|estar|irme ~1 @partner|$|casa|a_casa|papa|padre|padrastro|con|con_el|a_la_casa', 'le tengo miedo|pavor|terror|panico', 'tengo miedo|temo por ~1 mi|nuestra|mis vida|seguridad', 'no me? deja|dejan salir|ver|trabajar|irme|ir|hablar|ir_me|tener', 'me obliga|obligan|forza|fuerza|obligo|obligaron|forzo ~1 a? ~3', 'me viola|violo|violaron|violan|ahorco|quemo|corto_con', 'fui|soy|he|sido|estoy victima|violada|violado|abusada|abusado|golpeada|maltratada|siendo|sido ~2', 'me acosa|acosan|persigue|vigila|sigue|espia|acosando ~1 $|@partner|mi|el|a|en|un|todo|por|cuando', 'me pega|golpea|pegan|golpean', 'huyendo|escapar|huir|escapando|hui ~2 @partner|violencia|abuso|golpes|el|maltrato', 'me pone|puso|levanta|levanto ~1 mano|manos encima?', 'me tiene amenazada|amenazado|encerrada|controlada|vigilada', 'me grita|insulta|humilla ~2 golpea|pega|empuja', 'me quito|quita|escondio ~1 pasaporte|papeles|documentos', 'me agarro|agarra|jala|jalo|avento|avienta ~1 a|de|contra|por golpes|patadas|pelo|cabello|pared|cuello|los',
      ],
    },
    {
      rule: 'B.threat',
      frames: ['not', 'past', 'quote'],
      say: ['me|nos amenaza|amenazo|amenazan|amenazaron|amenazando|amenazado ~2 $|con_matar|con_golpear|de_muerte|matar_me|con_pegar|con_quitar|con_hacer|con_una|con_un|que|y|@partner|mi|a|cada|diario|si', 'amenazas de|con muerte|matar|matar_me|golpear_me', 'amenaza|amenazo|amenazan ~1 matar|matar_me|golpear_me|hacer_me_dano|quitar_la_vida|quemar', '@menace|me|nos|dice|dijo ~1 me|nos|que_me ~1 va|quiere|van|quieren ~1 a? matar|golpear|lastimar|pegar|hacer_dano|quemar|disparar|hacer_algo', '@menace ~1 quiere|va_a matar_me|golpear_me|hacer_me_dano', 'me|nos va|quiere|van|quieren a? matar|golpear|lastimar|hacer_dano', 'quiero|ganas|gustaria|pienso|pensando|ganas_de ~2 matar|lastimar|golpear|danar|hacer_le_dano|hacer_dano lo|la|los|le|a ~3', 'hacer|hacer_le dano a alguien|el|ella|otros|otra|los|mi|todos', 'dice|dijo|jura|juro ~2 que? ~1 matar_me|matar|me_mata|nos_mata|mata', 'pandilla|cartel|narcos|mara ~3 matar|matar_me|buscan|busca|amenaza|amenazo'],
    },
    {
      rule: 'B.wish',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['@want de? @die', 'me quiero|quisiera|gustaria morir|desaparecer', '@want de? desaparecer $|de|para|y', 'ojala me|no|estuviera ~1 muera|muriera|despierte|despertara|muerto|muerta|hubiera|existiera|nacido|muera', 'quisiera|desearia|ojala|deseo|queria|gustaria estar|estuviera|haber|haberme ~1 muerto|muerta', 'mejor muerto|muerta', 'estaria|estaria_mejor|estaran ~1 mejor muerto|muerta|sin_mi', 'pienso|pensando|pensar|pense|pensado|piense|pensamientos|ideas|idea|imagino|fantaseo|considerando|considero|planteado|cabeza ~2 @endme|@endming|suicidio|morir|morir_me|muerte|hacer_me_dano|quitar_me_la_vida', 'pensamientos|ideas|ideacion suicidas|de_muerte|de_morir|suicida', 'ganas|deseos de @die|@endme|morir', 'quiero|prefiero la? muerte', 'prefiero|preferiria estar? muerto|muerta|morir', 'me quiero|quisiera dormir|ir ~3 despertar|mas|mundo', 'dormir|dormir_me|acostar_me y|para ~1 no|nunca ~1 despertar|despertar_me|levantar_me', 'debi|deberia|debo haber|estar|haber_me|de ~1 muerto|muerta|morir_me|morir|matar_me', 'morir ~1 seria|es mejor|un_alivio|lo|una', 'muerte ~1 seria|es ~1 mejor|alivio|salida|solucion|unica', 'voy a morir $', 'deberia|podria|mejor|porque_no ~1 me? @endme|mato'],
    },
    { rule: 'B.suicidal', frames: ['not', 'other', 'past', 'quote'], say: ['suicidar|suicidio|suicidios|suicida|suicidas|suicidando', '^ me suicido'] },
    {
      rule: 'B.kill-self',
      frames: ['not', 'past', 'quote'],
      say: ['@endme|@endming', 'matar|suicidar|ahorcar me', 'quitar me la? vida', 'acabar|terminar con mi? vida|mi_sufrimiento|conmigo', ':gun: mi|yo|cabeza'],
    },
    {
      rule: 'B.not-live',
      frames: ['other', 'past', 'quote'],
      say: ['no|nunca|ni quiero|quisiera|deseo|merezco|aguanto|tengo_ganas_de|siento_ganas_de|puedo|soporto|queria ~1 vivir|seguir_viviendo|existir|estar_vivo|estar_viva|estar_aqui|despertar|seguir_aqui|seguir_con_vida|seguir_con_esta_vida|estar_en_este_mundo|despertar_me|levantar_me_nunca|seguir_en_este_mundo $|mas|asi|manana|nunca|ni|y|sin|esta_vida|en_este_mundo|viva', 'no ~2 ganas|razon|razones|motivo|motivos|sentido|deseos de|para|en ~1 vivir|seguir_viviendo|vivo|existir|seguir_aqui', 'perdi|perdido|quitaron|sin|perdiendo ~2 ganas|deseos|razon|razones|motivos de|para vivir|seguir_viviendo|seguir_aqui', 'cansado|cansada|harto|harta|canse|cansad* ~1 de vivir|esta_vida|existir|mi_vida|la_vida|estar_viva|estar_vivo $|y|asi_ya|mas|no|ya', 'no vale ~1 pena ~2 vivir|seguir_viviendo|vida|estar_vivo|estar_viva', 'vida ~2 no ~2 sentido|vale|pena', 'no ~3 sentido|caso|pena ~2 vivir|seguir_viviendo|esta_vida|vida', 'no tengo nada|nadie|razon por|para ~2 vivir', 'odio vivir|estar_viva|estar_vivo', 'para que vivir|vivo|sigo_viva|sigo_vivo|seguir_viviendo|sigo_viviendo|naci', 'no deberia|tenia|debi estar|existir|haber|que ~1 viva|vivo|aqui|nacido|nacer|$', 'no ~1 importa|interesa|importaria ~2 vivo|morir|morir_me|muero|muerto|muera|vivir'],
    },
    {
      rule: 'B.indirect',
      frames: ['past', 'quote'],
      say: ['mejor|mejores|felices|tranquilos|tranquila|feliz|aliviados|descansarian|bien ~2 sin mi|mi_aqui', 'estarian|estaria|estaran|vivirian|seria|viviran|seran ~2 sin mi', 'mejor|facil ~2 si ~2 muerto|muerta|no_estuviera|no_existiera|muriera|desapareciera|no_estoy|muero|desaparezco|no_hubiera_nacido', 'no|ni estare|estar|voy_a_estar|seguire|sere|vivire ~2 aqui|cuando|para_entonces|entonces|mucho_tiempo|viva|vivo|para_verlo|por_mucho|mas_tiempo|en_navidad|entre_ustedes|para_ver|con_ustedes', 'para entonces|esas_fechas no ~2 estare|voy_a_estar|aqui|existire|viva|vivo', 'cuando|despues_de_que|si yo? no|me|falte ~1 este|muera|vaya|$|haya|falte|exista', 'no ~2 preocupar|preocupar_se|preocupen|molestare|molestar|ver|lidiar|cargar ~3 mi|mas|conmigo|los_molestare', 'nadie ~3 extranaria|extranara|notaria|importaria|lloraria|daria_cuenta|extrana|va_a_extranar', 'si ~1 desaparezco|desapareciera|muero|muriera|morir|no_estuviera ~2 nadie|a_nadie|todos|quien|le|mejor|no', 'nadie|quien ~4 si ~2 muero|muriera|desaparezco|desapareciera|no_estoy|me_voy_de_este|no_estuviera', 'regalando|regale|regalar|regalo|repartiendo ~1 todas|todo|mis ~1 mis|mis_cosas|cosas|pertenencias|tengo', 'solo|quiero|quisiera|deseo ~2 que? ~2 todo ~2 termine|acabe|terminara|acabara|se_acabe', 'que ~1 acabe|termine todo|esto|ya|mi_sufrimiento|mi_dolor $', 'reunir_me|estar|encontrar_me|ver|alcanzar|irme|ir_me ~4 cielo|con_dios', 'soy ~2 carga ~4 mejor|sin_mi|muerta|muerto|desaparecer|no_estar', 'sobro en|aqui', 'no ~1 haber|hubiera|debi|deberia|haber_nacido ~1 nacido|nacer|haber_nacido', 'ultima vez ~3 ven|veran|veo|hable|hablo|hablemos|vea|escribo|saben', 'cuiden|cuida|cuide ~4 cuando|si ~2 no_este|muera|falte|ya_no_este|vaya', 'unica salida ~2 morir|muerte|morir_me|suicidio', 'ya no estare|voy_a_estar', 'hijos|familia|todos|mundo ~2 estarian|estaria|estan ~1 mejor sin|si', 'termine todo $', 'acabe con todo'],
    },
    {
      rule: 'B.selfharm',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['@hurtme', 'me corto|lastimo|quemo|hago_dano|cortaba|hago_cortes|golpeo_la|rasguno $|los|las|cuando|para|con|otra|los_brazos|y|a|por|todas|diario|sola|solo|seguido', 'me he cortado|lastimado|quemado|hecho_dano', 'estoy cortando|lastimando|haciendo me ~1', 'autolesion*|autolesiones', 'ganas|impulso|urgencia de cortar|lastimar me?', 'corto|cortar me? los|las|mis brazos|piernas|munecas|muslos', 'volvi|empece a cortar|lastimar me'],
    },
    {
      rule: 'C.past',
      frames: ['not', 'quote'],
      say: ['intente|trate|quise|intentado|tratado ~1 @endme|suicidar_me|matar_me|morir|quitar_me_la_vida', 'intento|intentos de suicidio|suicidar_me', 'queria|quise morir|morir_me|matar_me|@endme', 'me ~1 quise|intente|trate ~1 matar|suicidar|quitar|cortar|ahorcar', 'sobrevivi|sobreviviente ~2 suicidio|intento|abuso|violencia|sobredosis', 'me pegaba|golpeaba|maltrataba|violaba', 'tuve ~1 sobredosis', 'deje|abandone|sali ~2 relacion|matrimonio|violencia|abusador'],
    },
    {
      rule: 'C.other',
      frames: ['quote'],
      say: ['@kin|@kid|amigo|amiga|@partner|ella|alguien|vecino|vecina|companero|el ~3 quiere|queria|piensa|dice|intento|quiso ~3 morir|morir_se|matar_se|suicidar_se|matar|quitar_se_la_vida|suicidar', 'se quiere|quiso|queria|va_a|intento|piensa matar|morir|suicidar|quitar_la_vida|hacer_dano', 'se suicido|mato|ahorco|quito_la_vida|colgo|corta|lastima', 'suicidar_se|matar_se|quitar_se_la_vida', 'suicidar|matar se', 'perdi ~4 suicidio', '@kin|@kid|amigo|amiga ~3 suicidio'],
    },
    {
      rule: 'C.hopeless',
      frames: ['not', 'other', 'past', 'quote'],
      say: ['odio mi? vida|me_odio', 'me odio $|a_mi', 'soy ~1 carga|estorbo|inutil|basura', 'desesperanza|desesperada|desesperado $|y|no', 'me siento ~1 vacio|vacia|muerta_por_dentro|muerto_por_dentro|atrapada|atrapado|inutil|sin_esperanza|una_carga', 'me rindo', 'quiero rendir_me|rendir', 'quiero ~1 deje|pare ~2 doler|sufrir|dolor', 'cansado|cansada|harto|harta de luchar|todo|sufrir|esta_vida|vivir_asi|batallar', 'matame|maten_me'],
    },
    {
      rule: 'C.no-hope',
      frames: ['past', 'quote'],
      say: ['no hay|tengo|veo|queda|encuentro|le_veo ~1 esperanza|esperanzas|salida|futuro|sentido|solucion|fuerzas', 'sin|perdi ~2 esperanza|esperanzas|salida|futuro|fe $|ni|y', 'nada ~1 tiene|vale|importa|va_a ~1 sentido|pena|$|mejorar|cambiar', 'no ~1 puedo|aguanto|doy|soporto mas|seguir|esto|vivir_asi|asi $|mas|asi|adelante|esto|viviendo_asi', 'no valgo nada', 'para que seguir|sirvo|lucho|luchar', 'no le? importo a_nadie|nadie', 'a nadie le? importo|importa', 'nadie me quiere|ama|necesita', 'no sirvo para? nada'],
    },
  ],
};
