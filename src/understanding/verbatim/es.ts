import type { Lexicon } from './lexicon.ts';
import { oneOf } from './text.ts';

const it = '(?:esto|eso|esta|esa|(?:esta|esa|la) (?:pregunta|parte))';
const may =
  '(?:quiero |quisiera |puedo |podemos |podria |podriamos |me gustaria |vamos a |hay que |como puedo |se puede |deja(?:me)? |necesito )*';
const bare = '(?:una )?(?:persona|humano|ser humano|agente|operadora?|representante)(?: (?:real|de verdad|humana))?';
const somebody =
  '(?:con |a )?(?:una? |alguna? |algun |la |el )?(?:persona|humano|ser humano|alguien|agente|operadora?|representante|trabajadora? social|encargad[oa])(?: (?:real|de verdad|humana|viva))?';
const myData =
  '(?:todos? )?(?:mis? |los |la |lo )?(?:datos|informacion|info|respuestas|mensajes|cuenta|registro|expediente|todo|todo lo que (?:dije|escribi|puse)|que (?:dije|escribi|puse))(?: mi[oa]s?)?';

/** Spanish. */
export const es: Lexicon = {
  reading: {
    polite:
      'por favor|porfavor|porfa|porfis|xfa|plis|gracias|muchas gracias|ok|okey|oye|oiga|hola|disculpa|disculpe|perdon|perdona|ay|bueno|pues|eh|mejor|ahora|senor|senora|tu|usted',
    controls: {
      skip: `${may}(?:saltar|saltear|salta|saltate|omitir|omite|pasar|brincar|paso)(?:la|lo|me|mela|melo)?(?: (?:a )?${it})?|paso de ${it}|${may}(?:pasar a )?(?:la )?(?:siguiente|otra|proxima)(?: pregunta)?|prefiero no (?:decir(?:lo)?|contestar(?:la)?|responder(?:la)?|hablar)(?: de)?(?: ${it})?|no (?:quiero|deseo) (?:decir(?:lo)?|contestar(?:la)?|responder(?:la)?|hablar)(?: de)?(?: ${it})?|sin comentarios?`,
      back: `${may}(?:ir atras|volver|regresar|vuelve|regresa|regresemos|volvamos)(?: (?:para|hacia|un paso))?(?: atras)?(?: a la (?:pregunta )?(?:anterior|pasada)(?: pregunta)?)?|atras|(?:la )?(?:pregunta )?anterior|para atras`,
      pause: `${may}(?:hacer |tomar |tomarme |haz )?(?:una )?pausa(?:r|s)?|${may}(?:un )?(?:descanso|descansar)|${may}(?:seguir|continuar|terminar|parar)(?:lo)? (?:luego|despues|mas tarde|manana|otro dia|aqui|por (?:ahora|hoy))|(?:ya )?me tengo que ir|tengo que irme|(?:ya )?me voy|(?:hablamos|seguimos|vuelvo) (?:luego|despues|mas tarde|manana|en un rato)|ahorita vuelvo|por hoy es todo|es todo por hoy`,
      help: `ayuda|ayudame|ayudeme|necesito ayuda(?: con ${it})?|no (?:lo )?(?:entiendo|entendi|comprendo)(?: (?:nada|bien|${it}))?|(?:que|como) (?:puedo|debo|se puede) (?:hacer|decir|escribir|poner|contestar|responder)(?: aqui)?|como funciona(?: ${it})?|que (?:significa|quiere decir|quieres decir)(?: (?:con )?${it})?|cuales son mis opciones|(?:a que te refieres|como asi|como)`,
      why: `por ?que|para que|por ?que (?:me |lo |la )?(?:preguntas|preguntan|pregunta|quieres|quiere|quieren|necesitas|necesita|necesitan|te interesa|les interesa)(?: (?:saber(?:lo)?))?(?: ${it})?|para que (?:es|sirve|quieres|quieren|necesitas|necesitan|preguntas|lo preguntas)(?: (?:saber(?:lo)?))?(?: ${it})?|por ?que ${it}|que (?:te )?importa ${it}`,
      person: `${bare}|(?:quiero|quisiera|puedo|necesito|me gustaria|prefiero|deseo|podria)(?: (?:hablar|platicar|conversar|comunicarme|chatear))? ${somebody}|(?:hablar|platicar|comunicarme|comuniqueme|comunicame|paseme|pasame) ${somebody}|(?:que )?(?:alguien )?(?:me )?(?:llame|llamen|llamenme|llameme|llamame|llamen alguien)|(?:eres|hay|es) ${somebody}`,
      delete: `${may}(?:que )?(?:borra|borrar|borre|borren|borres|elimina|eliminar|elimine|eliminen)(?:lo|la|los|me)? ?(?:${myData})?|olvida(?:lo)? (?:todo|mis datos)`,
      'go-on': `${may}(?:seguir|sigo|sigamos|sigue|siga|seguimos|continuar|continua|continuo|continuemos|continuamos|adelante|dale|prosigue|proseguir)|ya (?:volvi|regrese|estoy(?: aqui| list[oa])?)|(?:estoy )?list[oa]`,
      'dont-know': `(?:la verdad )?(?:yo )?(?:no (?:lo )?(?:se|sabria)|nose|no c|ns)(?: (?:la verdad|todavia|aun|bien|que (?:decir|poner|responder|contestar)|decir(?:te|le)?))*|(?:no )?(?:la verdad )?no (?:estoy|toy) (?:muy |tan )?segur[oa](?: de ${it})?|ni idea|no tengo (?:ni )?idea|quien sabe|sabe|(?:es )?dificil (?:de )?decir(?:lo)?|no se me ocurre(?: nada)?|no (?:me )?acuerdo|no recuerdo`,
      more: '(?:quiero |quisiera |dime |leer |saber |ver |cuentame )*mas(?: (?:informacion|info|detalles))?',
    },
    languages: { en: 'ingles|english', es: 'espanol|castellano|spanish', ar: 'arabe' },
    speak: {
      before:
        '(?:puedes |podemos |podria |quiero |quisiera |prefiero |hablas? |hablar |hablame |hablemos |escribir |escribe |seguir |seguimos |cambiar |cambia |cambiemos |continuar |el |en |al |a |lo |idioma |se puede |mejor )+',
      after: '(?: (?:mejor|ahora))?',
    },
    yes: 's|si|sii+|sip|sipi|claro(?: que si)?|por supuesto|desde luego|dale|vale|bueno|ok|okay|okey|oki|de acuerdo|esta bien|estoy de acuerdo|acepto|correcto|asi es|exacto|cierto|efectivamente|seguro que si|con gusto|como no|obvio|simon|va|sale|si (?:quiero|acepto|puedo|claro|senor|senora|esta bien|estoy de acuerdo|por supuesto)|claro si|ya si|si si',
    no: 'n|no|nop|nope|nel|nunca|jamas|para nada|de ninguna manera|claro que no|por supuesto que no|en absoluto|ahora no|no ahora|todavia no|aun no|creo que no|no creo|no (?:quiero|acepto|puedo|estoy de acuerdo|senor|senora)|mejor no|no no|no nunca|tampoco|no mucho|no realmente|la verdad no',
    smallTalk:
      '(?:hola+|holi|buenas|buen(?:os)? dias?|buenas (?:tardes|noches)|que tal|como (?:estas|esta|estan|te va|le va)|que onda|saludos|mucho gusto|(?:muchas |muchisimas |mil )?gracias|te lo agradezco|se lo agradezco|adios|chao|chau|hasta (?:luego|pronto|manana)|nos vemos|que tengas? (?:un )?buen dia|de nada|bendiciones|dios (?:te|le|los) bendiga|igualmente)(?: (?:hola+|buenas|buen(?:os)? dias?|buenas (?:tardes|noches)|que tal|como (?:estas|esta|estan|te va|le va)|muy buenas|(?:muchas |muchisimas |mil )?gracias|por (?:preguntar|todo|tu ayuda|su ayuda|la ayuda|tu tiempo|su tiempo|escuchar(?:me)?)|a todos|adios|chao|hasta (?:luego|pronto|manana)|bendiciones|igualmente|ok|bueno|muy amable|a ti|a usted|dios (?:te|le|los) bendiga))*',
    none: 'nada|nadie|ningun[oa]|ninguna persona|no|nop|nel|para nada|nada de nada|nada mas|nadie mas|nada (?:por ahora|en especial|realmente|la verdad|que decir)|nadie (?:por ahora|realmente|la verdad|en especial)|ningun[oa] (?:por ahora|la verdad)|no (?:nada|nadie|ningun[oa]|realmente|mucho|la verdad)|la verdad (?:nada|nadie|no)|no hay|cero|n a|sol[oa] yo|yo sol[oa]|eso es todo|es todo|ya es todo',
    numbers: [
      'cero',
      'un|uno|una',
      ...'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte'.split(
        ' ',
      ),
    ],
    and: 'y|e',
    numbered:
      '(?:(?:elijo|escojo|quiero|digo|diria|es|seria|creo que) )?(?:(?:el|la|los|las) )?(?:(?:numero|numeros|opcion|opciones|respuesta|linea|lineas|num) )?',
    roughly:
      '(?:diria que|yo diria|diria|creo que|creo|quiza|quizas|tal vez|como|mas o menos|casi|alrededor de|aproximadamente|unos?|una?|el|es|seria|estoy|en|le doy|pongo|numero|solo|nada mas|por ahi de)',
    outOf: 'de|sobre|de un total de',
    naming: {
      plainly:
        '(?:me llamo|mi nombre es|(?:puedes |me puedes |pueden |me pueden |prefiero que me )?(?:llamame|llamarme|llamar|llames|llamen|digan|digas|dime|decirme|decir)|me dicen|me conocen como|todos me dicen)',
      perhaps: 'yo soy|soy|solo|con',
      ends: 'pero|y|por favor|gracias|esta bien|nada mas|de|para los amigos|o|no|aqui|a sus ordenes|porque|mucho gusto',
      nobody:
        'como|lo que|nada|nadie|no|ninguno|nombre|anonim[oa]|yo|eso|esto|mi|cliente|perdon|cansad[oa]|bien|aqui|triste|feliz|list[oa]|nuev[oa]|un|una|cualquier|cualquiera|quieras|quiera',
    },
    dates: {
      days: {
        hoy: 0,
        manana: 1,
        'pasado manana': 2,
        ayer: -1,
        'esta noche': 0,
        'manana en la manana': 1,
        'manana por la manana': 1,
        'manana por la tarde': 1,
      },
      weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
      months: [
        'enero|ene',
        'febrero|feb',
        'marzo|mar',
        'abril|abr',
        'mayo|may',
        'junio|jun',
        'julio|jul',
        'agosto|ago',
        'septiembre|setiembre|sept|sep',
        'octubre|oct',
        'noviembre|nov',
        'diciembre|dic',
      ],
      on: '(?:(?:para|antes|de|del|el|este|hasta|dia) )*',
      coming: '(?:proximo )?DAY(?: (?:proximo|que viene|que entra|en la (?:manana|tarde|noche)|por la (?:manana|tarde|noche)))?',
      weekAfter: 'DAY de la (?:proxima semana|semana que viene|otra semana)',
      ahead: '(?:en|dentro de) (?<n>N) (?<unit>U)',
      units: { 'dias?': 1, 'semanas?': 7 },
      dayOfMonth: ['(?:primero|1ro|D)(?: de)? MONTH(?: (?:de|del) YEAR)?', 'MONTH D(?: YEAR)?'],
    },
  },
  splitting: {
    abbreviations: oneOf('dr dra sr sra srta lic ing prof av ave apto no num etc p.ej ud uds st sto sta'),
    and: 'y tambien|y ademas|y luego|y despues|asi como|y|e|&|\\+|ademas',
    or: 'o|u',
    openers:
      '(?:bueno|este|mira|mire|ok|primero|segundo|tercero|claro|si|ay|mm+)(?=\\s*(?:[,:.…-]|$))|bueno(?= (?:pues|yo|soy|mi|me|creo|la verdad))|pues|eh+|em+|o sea|(?:yo )?creo que|pienso que|supongo que|(?:yo )?diria que|la verdad es que|la verdad|a ver|dejame pensar|digamos|en primer lugar|en segundo lugar|por ultimo|finalmente|tambien|y tambien|ademas|y ademas|asi como|y|e|&|\\+|o|u|entonces|y luego|y despues|jaja+',
    closers:
      'supongo|creo|tambien|ademas|y|e|o|y eso|y asi|y esas cosas|y todo eso|y cosas asi|etc|etcetera|o algo asi|y ya|nada mas|eso es todo|es todo|jaja+|gracias|por favor|la verdad|pues|&|\\+',
    attaching:
      'porque|pues|ya que|como|cuando|si|aunque|mientras|hasta que|desde que|desde|despues de|antes de|para que|para|asi|asi que|a fin de|sobre todo|especialmente|en especial|principalmente|incluso|pero|excepto|menos|salvo|sino|quien|quienes|que|cual|la cual|el cual|donde|no solo|tal como|por ejemplo|entonces|solo|aun',
    subordinating:
      'porque|ya que|como|cuando|si|aunque|mientras|hasta que|desde que|cada vez que|siempre que|despues de que|antes de que|ahora que|en cuanto|desde nino|desde nina',
    contrast: 'pero|excepto|menos|salvo',
    reason: 'porque|ya que|para que|para poder|por que',
    lead: '(?:soy|estoy|se|me gusta|me encanta|quiero|quisiera|necesito|tengo|muy|ser|puedo|yo|soy buen[oa] (?:para|en|con)|buen[oa] (?:para|en)|tambien|conseguir|tener|me gustaria|soy muy|yo soy)',
    prepositions:
      'a|al|en|con|sin|por|de|del|durante|sobre|cerca|cada|todos los|todas las|a veces|siempre en|aqui|alli|alla|otra vez|hacia|entre|desde|conmigo',
    speaker:
      '(?:ahora|antes|hoy|ya) (?:\\p{L}+o|me|estoy|soy)|yo|soy|estoy|tengo|se|puedo|quiero|quisiera|necesito|deseo|espero|busco|sueno|me|ahora quiero|algun dia|un dia|cocino|limpio|ayudo|cuido|hago|juego|arreglo|leo|escribo|hablo|toco|pinto|manejo|conozco|aprendo|trabajo|canto|bailo|dibujo|coso|vendo|construyo|siembro|reparo|resuelvo|organizo|escucho|he|fui|era|sigo|mantengo|termine|crie|saque|voy|vivo|nunca|siempre|quiero que|nos|tambien|todos|la gente|dicen|no me',
    others: 'ella|el me|el es|el siempre|ellos|ellas|le|les|lo|se llama|eso|esto|es|son|su|sus|ellos me|usted',
    pairs:
      'pan y cafe|cafe y pan|pan y leche|arroz y frijoles|frijoles y arroz|carne y papas|fines de semana y feriados|dia y noche|noche y dia|ida y vuelta|mama y papa|papa y mama|padre y madre|madre y padre|amigos y familia|familia y amigos|familiares y amigos|amigos y familiares|artes y manualidades|arte y cultura|sal y pimienta|poco a poco|una y otra|uno y otro|mas y mas|altos y bajos|arriba y abajo|sano y salvo|paz y tranquilidad|paz y calma|vida y muerte|alcohol y drogas|drogas y alcohol|comida y techo|techo y comida|comida y ropa|hijos e hijas|hijas e hijos|hermanos y hermanas|tios y tias|sobrinos y sobrinas|nietos y nietas|abuelo y abuela|abuela y abuelo|esposo e hijos|ir y venir|corte y confeccion|tarde o temprano|mas o menos|dos o tres|tres o cuatro|una o dos|uno o dos|limpio y sobrio|sobrio y limpio|perros y gatos|gatos y perros|compra y venta|peso y medida|cal y canto',
    determiners: 'un|una|unos|unas|el|la|los|las|mi|mis|nuestro|nuestra|nuestros|su|sus|algun|alguna|mas|otro|otra|dos|tres|mejor',
    possessives: 'mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus',
    adjectives: oneOf(
      'seguro segura tranquilo tranquila bueno buena buen limpio limpia pequeno pequena grande nuevo nueva mejor estable fijo fija barato feliz sano sana largo duro bonito bonita amable honesto honesta digno digna lindo linda comodo comoda',
    ),
    verb: '(?:(?:a|no|nunca|siempre|poder|volver a|tambien|quizas|algun dia|ya no|dejar de) )*(?!(?:mujer|lugar|hogar|ayer|taller|celular|familiar|bar|mar|popular|escolar|auxiliar|alquiler|militar|azucar|collar|particular|regular|similar|salir adelante|dolar|titular|lider|ser|poder|placer|amanecer|atardecer|deber|altar|pilar|pesar|mejor|mayor|menor|par|por|mujeres|lugares|familiares|cualquier)(?![\\p{L}]))(?:\\p{L}+(?:ar|er|ir)(?:me|te|se|nos|lo|la|los|las|le|les|melo|mela)?|ser|ver|dar|ir|irme|reir|oir|\\p{L}+(?:ando|iendo|yendo))',
    modal: '(?:se|puedo|quiero|quisiera|necesito|me gusta|me encanta|a|para|de) \\p{L}+(?:ar|er|ir)(?:me|se|lo|la)?',
    having: 'quiero|quisiera|necesito|deseo|tener|conseguir|encontrar|comprar|busco|obtener|espero|me gustaria|hallar',
    being: 'ser|estar|sentirme|sentirse|vivir|volverme',
    finite:
      'soy|es|son|era|eran|fue|fueron|estoy|esta|estan|estaba|estuve|he|ha|han|tengo|tiene|tienen|tenia|hay|me|se|dice|dicen|dijo|cree|creen|ayuda|ayudan|ayudo|perdi|quitaron|llevaron|vine|vino|llegue|viven|vive|hace|hacen|da|dan|dio|sabe|saben|quiere|quieren|quiero|necesito|puedo|puede|trabaja|murio|murieron|empece|fui|voy|va|van|cuida|cuidan|escucha|llama|lleva|apoya|apoyan|visita|aconseja|presta|enseno|conoce|siempre|nunca|gusta|encanta|vivo|\\p{L}{2,}(?:aron|ieron|aba|aban|abamos)',
    wish: '(?:(?:ahora|algun dia|un dia|tambien|lo que mas|lo que|solo|primero|yo|pero|y) )*(?:quiero|quisiera|queria|necesito|deseo|espero|sueno|anhelo|pretendo|planeo|busco|me gustaria|me encantaria|ojala|estoy (?:buscando|tratando|ahorrando|intentando)|(?:mi|una|otra) (?:meta|sueno|objetivo|deseo|ilusion|esperanza))',
    strength:
      '(?:soy|se|puedo|tengo (?:paciencia|facilidad|habilidad|experiencia|buena|buen|mucha|mucho|fe)|me gusta|me encanta|hago|cocino|cuido|ayudo|arreglo|hablo|toco|juego|trabajo|siempre|nunca me|buen[oa]? (?:para|con|en)|dicen que|la gente (?:dice|confia)|he (?:criado|trabajado)|crie|estoy orgullos[oa])',
    tells:
      'dice|dicen|siempre dice|siempre dicen|me dice|me dicen|dijo|cree|creen|piensa|piensan|confia|confian|me quiere|me quieren|quiere|quieren|cuenta|cuentan|me busca|me buscan',
    taught: 'me enseno|me ensenaron|me crio|me criaron',
    trouble:
      'no tengo|no puedo|no pude|no se|ya no|perdi|murio|murieron|fallecio|desaloj\\p{L}+|sin casa|carcel|prision|arrest\\p{L}+|divorci\\p{L}+|fue dificil|es dificil|fue duro|miedo|preocupad[oa]|avergonzad[oa]|verguenza|sol[oa]|estres|cansad[oa]|me quitaron|se llevaron|me corrieron|me despidieron|enferm[oa]|odio|nadie|nada|me dejo|recai|mal\\b',
    gone: 'se mudo|se mudaron|yo tenia|tenia un|tenia una|murio|murieron|fallecio|fallecieron|muert[oa]s?|ya no (?:esta|estan|vive|viven|hablo|tengo|me habla)|no tengo|perdi|me dejo|me dejaron|en la carcel|preso|presa|no (?:me )?habl\\p{L}+|se fue|se fueron|me abandon\\p{L}+|nadie|ningun\\p{L}*',
    noneSaid:
      '(?:yo |la verdad )?no (?:tengo|hay|veo|conozco|cuento con|quiero|necesito|se me ocurre|se hacer|me queda|confio en)(?: a)? (?:nadie|nada|ningun[oa]?s?|familia|familiares|amigos|amistades|habilidades|metas|talentos|apoyo|gente|sola persona)(?: .{0,30})?|no soy buen[oa] (?:para|en|con) (?:nada|mucho)(?: .{0,20})?|no sirvo para nada|soy (?:un |una )?inutil|(?:yo )?estoy (?:muy |completamente )?sol[oa](?: .{0,15})?|nadie (?:me )?(?:ayuda|quiere|llama|apoya|esta)(?: .{0,20})?|(?:todos|ya todos) (?:murieron|se fueron|se han ido)|no me (?:queda|quedan) (?:nadie|nada|familia)',
    exceptions: 'pero|excepto|menos|salvo|solo|solamente|nada mas|quiza|quizas|tal vez|aparte de|a no ser',
    question:
      '(?:cuanto|cuanta|cuantos|cuantas|quien|quienes|como (?:funciona|puedo|se|es)|que (?:es|son|pasa|hago|significa)|cual es|donde (?:esta|puedo|es)|cuando (?:es|me|sera)|por que|para que es|puedo|es esto|esto es|hay alguien|eres|usted es)',
    aside:
      '(?:perdon|disculpa|disculpe)(?: .*)?|espero que (?:ayude|sirva|se entienda)(?: .*)?|(?:esto |eso )?es (?:dificil|raro|mucho|largo)(?: de (?:decir|explicar|contar))?|buena pregunta|que (?:buena |dificil )?pregunta(?: tan .*)?|nunca (?:lo )?(?:habia )?(?:pense|pensado)(?: en (?:eso|esto))?|nadie me (?:lo )?(?:habia )?pregunt\\p{L}+(?: .*)?|dejame pensar(?: .*)?|no me gusta hablar de (?:mi|eso|esto)(?: .*)?',
    people:
      'mama|mami|madre|papa|papi|padres?|herman[oa]s?|hermanit[oa]s?|hij[oa]s?|hijit[oa]s?|nin[oa]s?|bebe|abuel[oa]s?|abuelit[oa]s?|niet[oa]s?|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|espos[oa]|marido|mujer|pareja|novi[oa]|ex|amig[oa]s?|amistades|compadres?|comadres?|cunad[oa]s?|suegr[oa]s?|yerno|nuera|vecin[oa]s?|companer[oa]s?|jef[ea]|patron|patrona|padrin[oa]s?|madrinas?|pastor|pastora|padre|cura|sacerdote|maestr[oa]s?|profesor|profesora|profe|entrenador|mentor|mentora|terapeuta|consejer[oa]|psicolog[oa]|psiquiatra|doctor|doctora|medico|enfermer[oa]|trabajador(?:a)? social|asistente social|oficial de (?:libertad condicional|probatoria)|caser[oa]|abogad[oa]|familia|familiares|parientes|gente|senor|senora|ahijad[oa]s?|gemel[oa]s?|cuidador|cuidadora',
    groups:
      'aa|na|alcoholicos anonimos|narcoticos anonimos|(?:mi |el )?grupo|coro|equipo|club|reuniones|junta|juntas|congregacion|comunidad|clase|banda|asociacion|liga|celula',
    places:
      'iglesia|mezquita|templo|sinagoga|parroquia|biblioteca|parque|gimnasio|albergue|refugio|escuela|colegio|universidad|centro|barberia|peluqueria|salon|cafe|lavanderia|tienda|mercado|casa|jardin|comedor|mision|restaurante|barrio|plaza|taller|cancha|panaderia|lugar',
    services:
      'banco de (?:alimentos|comida)|despensa|clinica|hospital|linea de (?:ayuda|crisis)|agencia|programa|servicios?|medicaid|medicare|estampillas(?: de comida)?|snap|wic|va|ayuda legal|seccion 8|oficina|guarderia|centro de (?:salud|empleo|trabajo|crisis|recursos|ayuda)|caridades catolicas|dif|seguro social|rehabilitacion|tratamiento|211|988|consulado',
    kin: oneOf(
      'mejor mejores mayor menor gran buen buena querida querido dos tres cuatro 2 3 4 ex propia propio viejo vieja hermano hermana nuevo nueva otra otro linda',
    ),
    domains: {
      home: 'casa|hogar|apartamento|departamento|vivienda|donde vivir|cuarto|renta|alquiler|albergue|muebles|cocin\\p{L}+|limpi\\p{L}+|techo|mudar\\p{L}*|lavar',
      money: 'dinero|plata|deudas?|ahorr\\p{L}+|cuentas|credito|banco|ingresos?|presupuesto|pagar|beneficios|economic\\p{L}+',
      work: 'trabaj\\p{L}+|empleo|chamba|jefe|negocio|escuela|colegio|universidad|clases?|estudi\\p{L}+|aprend\\p{L}+|graduar\\p{L}*|diploma|certificado|licencia|oficio|carpinteri\\p{L}+|construccion|mecanic\\p{L}+|computadoras?|arregl\\p{L}+ (?:carros|coches|autos|cosas|motores)|ingles|preparatoria|secundaria|ged',
      people:
        'hij[oa]s?|nin[oa]s?|familia|mama|madre|papa|padre|herman[oa]s?|espos[oa]|pareja|amig[oa]s?|amistades|relacion\\p{L}*|niet[oa]s?|vecin[oa]s?|custodia|escuch\\p{L}+|gente|sobrin[oa]s?',
      health:
        'salud|sobri[oa]|sobriedad|tomar|beber|alcohol|drogas?|fumar|peso|ejercicio|caminar|doctora?|dentista|dientes|medicinas?|medicamentos?|terapia|ansiedad|depresion|dormir|estres|recuperacion|diabetes|dolor|gimnasio|enojo|operacion|cirugia|sano|sana',
      leisure:
        'musica|guitarra|piano|cant(?:ar|o|ando)|bail(?:ar|o|ando)|dibuj\\p{L}+|pint(?:ar|o|ando|ura)|arte|manualidades|deportes?|futbol|beisbol|basquet\\p{L}*|pescar|jardin\\p{L}*|juegos?|ajedrez|peliculas?|viajar|tejer|tejo|coser|coso|fotografia|poesia|poemas|libros?|nadar|leer',
      meaning:
        'dios|fe|iglesia|orar|oro|rezar|rezo|biblia|mezquita|templo|espiritual\\p{L}*|religion|cultura|tradiciones|raices|voluntari\\p{L}+|proposito|sentido|paz',
    },
  },
};
