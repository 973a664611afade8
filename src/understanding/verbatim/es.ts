import type { Lexicon } from './lexicon.ts';
import { oneOf } from './text.ts';

const it = '(?:esto|eso|esta|esa|(?:esta|esa|la) (?:pregunta|parte))';
const may =
  '(?:quiero |quisiera |puedo |podemos |podria |podriamos |me gustaria |vamos a |hay que |como puedo |se puede |deja(?:me)? |necesito )*';
const bare = '(?:una )?(?:persona|humano|ser humano|agente|operadora?|representante)(?: (?:real|de verdad|humana))?';
const somebody =
  '(?:con |a )?(?:una? |alguna? |algun |la |el )?(?:persona|humano|ser humano|alguien|agente|operadora?|representante|trabajadora? social|encargad[oa])(?: (?:real|de verdad|humana|viva))?';
const myData =
  '(?:todos? )?(?:mis? |los |las |la |lo )?(?:datos|informacion|info|respuestas|mensajes|cuenta|registro|expediente|todo|todo lo que (?:(?:te |les )?(?:dije|escribi|puse|conte)|he dicho))(?: mi[oa]s?)?';

const before =
  '(?:la |el |lo )?(?:(?:pregunta|otra) )?(?:anterior|pasada|de antes|de atras|primera)(?: pregunta)?|(?:la )?otra pregunta|la pregunta que (?:salte|pase)';
const later =
  '(?:luego|luego luego|despues|al rato|mas al rato|mas tarde|mas tardecito|manana|ahorita|en un rato|en un ratito|en un momento|otro dia|otro rato|en otro momento)';
const resume =
  '(?:sigo|seguimos|le sigo|le seguimos|continuo|continuamos|vuelvo|regreso|termino|acabo|contesto|respondo|hablamos|platicamos|te escribo|escribo)';
const rest = `${may}(?:hacer |hacemos |hagamos |tomar |tomarme |haz )?(?:una )?pausa(?:r|s)?|${may}(?:tomar |tomarme )?(?:un )?(?:descanso|descansar|respiro)(?: un (?:rato|momento|poco))?|${may}(?:seguir|seguirle|continuar|terminar|terminarlo|parar|pararle|dejarlo|dejarla|acabar|hacerlo|contestar)(?:lo)? (?:${later}|aqui|por (?:ahora|hoy))|(?:lo |la )?(?:dejamos|paramos|deje|dejemos|paremos)(?:lo|la)? (?:${later}|aqui|por (?:ahora|hoy)|para (?:luego|despues|manana))|${later} ${resume}|${resume} ${later}|(?:por hoy es todo|es todo por hoy|hasta aqui (?:por hoy|llego|por ahora))`;
const off =
  '(?:ya )?me (?:tengo|toca|debo) que ir(?: ya)?|(?:ya )?tengo que irme(?: ya)?|(?:ya )?me (?:voy|salgo)|(?:ya )?debo irme|(?:espera|espere|esperame|espereme|esperate|aguanta|aguantame|aguarda|dame|deme|permiteme|permitame)(?: (?:un (?:momento|momentito|segundo|segundito|minuto|minutito|rato|ratito|poco|poquito)|tantito|poquito|chance))?|(?:solo )?un (?:momento|momentito|segundo|segundito|minuto|minutito|ratito)|(?:ahora|ahorita|hoy) no puedo(?: (?:seguir|contestar|mas))?|no puedo (?:ahora|ahorita|hoy|en este momento|seguir|contestar)(?: (?:ahora|ahorita|hoy|en este momento))?|por hoy (?:ya|ya estuvo|ya no)|ya (?:estuvo )?por hoy|se me va (?:a ir )?el (?:camion|bus|autobus|tren|metro)|quiza (?:luego|despues)|mejor (?:luego|despues|al rato|manana|otro dia)';
const thatOne =
  '(?:(?:eso|esto)(?: ultimo)?|esa|(?:lo|la|el|mi) (?:ultim[oa]|anterior)(?: (?:respuesta|mensaje|que (?:dije|puse|escribi)))?|lo que (?:acabo de (?:decir|poner|escribir)|(?:dije|puse|escribi) (?:ahorita|recien))|(?:esa|mi|la ultima) respuesta)';

/** Spanish. */
export const es: Lexicon = {
  reading: {
    polite:
      'por favor|porfavor|porfa|porfis|xfa|plis|gracias|muchas gracias|ok|okey|oye|oiga|hola|disculpa|disculpe|perdon|perdona|ay|ups|upps|bueno|pues|eh|ah|este|ahora|por ahora|por el momento|entonces|senor|senora|tu|usted',
    controls: {
      skip: `(?:no (?:gracias )?)?(?:(?:esta|esa|eso) no|(?:de|sobre) (?:eso|esto) no (?:hablo|quiero hablar|me gusta hablar|voy a hablar)|${may}(?:la |lo |me la |me lo )?(?:saltar|saltear|salta|saltate|saltemos|saltamos|omitir|omite|pasar|brincar|brinca|brincate|brinco|paso|pasa|pasemos|salto)(?:la|lo|me|mela|melo)?(?: (?:a )?${it})?|paso de ${it}|(?:ningun[oa] )?${may}(?:pasar a |pasa a |paso a |pasame a |pasemos a |ir a |ve a |dame |a )?(?:la )?(?:siguiente|que sigue|otra|proxima)(?: pregunta)?|(?:mejor )?(?:prefiero|quisiera) no (?:decir(?:lo|la)?|contestar(?:la)?|responder(?:la)?|hablar)(?: de| a)?(?: ${it})?|(?:mejor )?no (?:(?:quiero|deseo|voy a|pienso|me gustaria|tengo ganas de) )?(?:decir(?:lo|te)?|contestar(?:la|lo)?|responder(?:la|lo)?|hablar)(?: de| a)?(?: ${it})?|mejor no (?:la |lo )?(?:contesto|respondo|digo)(?: ${it})?|no (?:la|lo) (?:contesto|respondo|digo)|no (?:contesto|respondo)(?: ${it})|(?:dejal[ao]|deja|dejemosl[ao]|dejo|dejar)(?: ${it})? (?:en blanco|vaci[ao])|sin comentarios?)`,
      back: `(?:cual|como) (?:era|fue|es) (?:${before})|(?:una |vamos )(?:para |pa |hacia )?atras|${may}(?:(?:ir(?:nos|me)? |vamonos |ve |vete |echate |hazte )?(?:hacia |para |pa )?atras|(?:ir|pasar|ve|vamos) a (?:${before})|(?:volver(?:nos)?|regresar(?:nos|me)?|vuelve|vuelvete|devolver(?:nos|me)?|devuelvete|devuelve|devuelveme|regresa|regresame|regresate|regresemos|volvamos|retroceder|retrocede)(?: (?:para|hacia|un paso|una))?(?: atras)?(?: a (?:${before}))?)|(?:otra vez )?(?:a )?(?:la )?(?:pregunta )?(?:anterior|de antes)(?: otra vez)?|(?:para|pa) atras`,
      pause: `(?:(?:es que )?estoy (?:muy |bien |algo )?(?:cansad[oa]|ocupad[oa]|en el trabajo|manejando) (?:y |mejor |asi que )?)?(?:${rest}|${off})(?: (?:y |pero |que )?(?:${rest}|${off}))?`,
      help: `(?:eres|es|hablo con) (?:una? )?(?:robot|maquina|bot|programa|computadora)(?: o (?:una )?(?:persona|humano))?|que (?:tipo|clase) de (?:respuesta|cosa)s?(?: (?:quieres|quieren|es|debo dar))?|(?:dame |me das )?(?:un ejemplo|ejemplos)|por ejemplo|como (?:que|cual|cuales)(?: cosas?)?|ayuda|(?:me )?(?:ayudas|ayuda|puedes ayudar|podrias ayudar)|ayudame|ayudeme|necesito ayuda(?: con ${it})?|no (?:lo |le |te |la )?(?:entiendo|entendi|comprendo|capto|agarro)(?: (?:nada|bien|muy bien|${it}|que (?:quieres|tengo que|hay que|debo) (?:decir|poner|hacer|contestar)))?|(?:no se )?(?:que|como) (?:(?:puedo|debo|tengo que|hay que|se puede|se supone que) )?(?:hacer|hago|decir|escribir|poner|contestar|contesto|responder|respondo|contestarla|responderla|pongo|escribo|digo)(?: (?:aqui|ahi|${it}|a ${it}))?|como funciona(?: ${it})?|(?:no se )?(?:que (?:significa|quiere decir|quieres decir)|a que te refieres)(?: (?:con )?${it})?|que (?:quieres|quieren) que (?:diga|ponga|escriba|haga|conteste)(?: (?:aqui|ahi))?|cuales son mis opciones|como asi|como|(?:me )?(?:explicas?|explicame|explicar|puedes explicar(?:me)?)(?: (?:mejor|bien|otra vez|de otra (?:forma|manera)|con otras palabras|${it}))*|(?:dilo|dimelo|pregunta(?:lo|melo)?) (?:de otra (?:forma|manera)|con otras palabras)`,
      why: `cual es (?:el punto|el proposito|la razon|el motivo|el caso)(?: de ${it})?|(?:para|pa) que (?:es|quieren|quieres) (?:esta|esa|toda esta|tanta) informacion|(?:y )?(?:por ?que|para que|pa que)|(?:y )?${it} (?:para|pa|por) ?que|(?:y )?por ?que (?:me |lo |la )?(?:preguntas|preguntan|pregunta|quieres|quiere|quieren|necesitas|necesita|necesitan|ocupas|ocupan|te interesa|les interesa|te importa|les importa|tengo que (?:decir|contestar|responder))(?: (?:saber(?:lo)?|preguntar))?(?: ${it})?|(?:y )?(?:para|pa) que (?:es|sirve|lo |la |les |te |me )?(?:sirve|quieres|quieren|quiere|necesitas|necesitan|ocupas|ocupan|preguntas|preguntan|usan)?(?: (?:saber(?:lo)?))?(?: ${it})?|por ?que ${it}|(?:y )?(?:a ti |eso )?que (?:te |les )?importa(?: ${it})?`,
      person: `(?:a|con) quien (?:puedo|debo|tengo que) (?:llamar|hablar|comunicarme)|(?:quiero|necesito|quisiera|puedo|prefiero|me gustaria) hablar con (?:mi|la|el) (?:trabajador(?:a)? social|manejador(?:a)? de casos?|encargad[oa]|consejer[oa] de casos?|case manager|asistente social)|${bare}|(?:quiero|quisiera|puedo|necesito|me gustaria|prefiero|deseo|podria)(?: (?:hablar|platicar|conversar|comunicarme|chatear))? ${somebody}|(?:hablar|platicar|comunicarme|comuniqueme|comunicame|me (?:comunicas|comunica|pasas|pasa|conectas|conecta|pones|pone)|paseme|pasame|pongame|ponme|conectame|transfiereme) ${somebody}|(?:(?:quiero|necesito|prefiero|me gustaria|quisiera|pido) )?(?:que )?(?:(?:alguien|una persona) )?(?:me )?(?:llame|llamen|llamenme|llameme|llamame|marquen|contacten)(?: (?:alguien|una persona|por telefono))?|(?:me |que me )?(?:puede |podria |pueden )?(?:atender|atienda|ayudar|hablar|contestar)(?:me)? ${somebody}|(?:que )?(?:(?:alguien|una persona) )?me (?:puede|pueden|podria|podrian) (?:llamar|atender|marcar)|(?:me )?(?:pueden|puede|podrian) (?:llamar|llamarme|marcar)|(?:eres|hay|es) ${somebody}(?: (?:ahi|aqui|en linea|disponible|(?:que me|con quien|con la que|que) (?:atienda|pueda (?:hablar|atender|ayudar))|con quien hablar))?`,
      undo: `deshacer|deshazlo|deshaz ${thatOne}|${may}(?:borra|borralo|borrar|quita|quitalo|quitar|cancela|cancelalo|elimina|eliminalo|olvida|olvidate de|ignora|tacha|retira)(?: ${thatOne})|borral[oa]|quital[oa]|(?:me )?equivoque(?: (?:de|en) (?:respuesta|la respuesta|opcion|numero|el numero|boton|lo que (?:puse|dije))| ahi| con eso| ahorita)?|(?:eso|esa|ese|la ultima|lo ultimo)(?: respuesta)? (?:estuvo|esta|estaba|quedo|salio) mal|(?:eso|esa|ese) (?:fue|es) (?:un )?error|(?:eso|esa|ese|asi) no (?:era|es|fue|quise)|no (?:no )?(?:espera|espere|esperate|esperame|aguanta)(?: no)?|espera no|no (?:era|es) (?:eso|asi|esa|esa respuesta)|(?:no )?(?:eso )?no (?:es|era|fue) lo que (?:quise|queria|quiero) (?:decir|poner|escribir)|no quise (?:decir|poner|escribir|mandar|enviar) (?:eso|esto|esa)|quise (?:decir|poner|escribir) otra cosa|(?:fue |por )?(?:un |mi )?error(?: mio)?|(?:lo |la )?(?:puse|escribi|conteste|respondi|elegi|marque|escogi|dije|mande)(?:lo|la)? (?:mal|(?:la|el|lo) (?:otr[oa]|equivocad[oa])|otra cosa|sin querer|por error)|respuesta equivocada|retiro lo (?:dicho|que dije)|(?:hice|cometi) (?:un )?error`,
      edit: `${may}(?:cambiar|cambio|cambiarle|corregir|editar|modificar|arreglar|cambia|corrige|rehacer)(?:le)?(?: (?:una|alguna|algunas|unas|mi|mis|la|las|de|otra))* ?respuestas?(?: (?:anterior|anteriores|de antes|pasada|pasadas|mia|que di|que puse))?|${may}(?:cambiar|corregir|editar|modificar|arreglar|cambia|corrige)(?:le)? (?:algo|una cosa|algo de lo|cosas|lo|parte de lo)(?: de lo)? que (?:ya )?(?:dije|puse|escribi|conteste|respondi|te dije)(?: antes| ya)?`,
      'about-me': `que (?:hay|dice|sale|tienen) en mi (?:expediente|registro|plan|archivo|ficha)|(?:y )?(?:que|cuanto) (?:mas )?(?:sabes|sabe|saben|tienes|tiene|tienen|guardas|guardan|recuerdas|conoces)(?: (?:guardado|anotado|escrito))? (?:de|sobre|acerca de) mi(?: hasta ahora)?|(?:y )?que (?:es lo que )?(?:has|tienes|llevas|hay) (?:anotado|guardado|escrito|apuntado)(?: (?:de|sobre|acerca de) mi)?(?: hasta ahora)?|(?:y )?que (?:es lo que )?(?:anotaste|anoto|anotaron|apuntaste|guardaste|guardo|guardaron|escribiste)(?: (?:de|sobre|acerca de) mi)?(?: hasta ahora)?|que (?:es lo que )?(?:te |les )?(?:he dicho|dije|he contado|conte|he contestado|conteste|he puesto)(?: hasta (?:ahora|ahorita))?|(?:${may}|ensename |muestrame |muestra |dejame |me puedes )(?:ensenar |mostrar |ver |leer |revisar )?(?:todas? )?(?:mis (?:respuestas|datos|palabras|notas)|mi (?:informacion|info|registro|expediente)|lo que (?:(?:te |les )?(?:dije|he dicho|conte|puse|escribi|conteste)|(?:ya )?(?:anotaste|sabes|tienes|guardaste|has anotado|apuntaste)(?: de mi| sobre mi)?))(?: hasta ahora)?|(?:me )?(?:lees|leeme|lee) (?:todo|lo que (?:anotaste|dije|llevamos|tienes))`,
      delete: `${may}(?:que )?(?:borra|borrar|borre|borren|borres|borrame|elimina|eliminar|elimine|eliminen)(?:lo|la|los|me)? ?(?:${myData})|olvida(?:lo)? (?:todo|mis datos)`,
      'go-on': `(?:ya )?${may}(?:seguir|sigo|sigamos|sigue|siga|seguimos|continuar|continua|continuo|continuemos|continuamos|adelante|dale|prosigue|proseguir)(?: pues| entonces)?|ya (?:volvi|regrese|estoy(?: aqui| list[oa]| de vuelta)?)(?: (?:${may})(?:sigo|sigamos|seguimos|continuemos|sigue))?|(?:estoy |ya estoy )?list[oa](?: (?:(?:para|a) )?(?:sigo|sigamos|seguimos|continuemos|sigue|seguir|continuar))?`,
      'dont-know': `(?:la verdad )?(?:yo )?(?:no (?:lo )?(?:se|sabria)|nose|no c|ns)(?: (?:la verdad|todavia|aun|bien|que (?:decir|poner|responder|contestar)|decir(?:te|le)?))*|(?:no )?(?:la verdad )?no (?:estoy|toy) (?:muy |tan )?segur[oa](?: de ${it})?|ni idea|no tengo (?:ni )?idea|quien sabe|sabe|(?:es )?dificil (?:de )?decir(?:lo)?|no se me ocurre(?: nada)?|no (?:me )?acuerdo|no recuerdo`,
      more: '(?:quiero |quisiera |dime |leer |saber |ver |cuentame )*mas(?: (?:informacion|info|detalles))?',
    },
    languages: {
      en: 'ingles|english',
      es: 'espanol|castellano|spanish',
      ht: 'criollo haitiano|criollo|creole|kreyol',
      vi: 'vietnamita',
      'zh-Hans': 'chino(?: simplificado)?|mandarin|cantones',
      ar: 'arabe',
    },
    // "hablar inglés" alone may be a wish: somebody has to be asked to.
    speak: {
      before:
        '(?:mejor )?(?:(?:me )?(?:puedes|podemos|podria|podrias|podriamos|pueden|puede|se puede) (?:hablar(?:me)?|escribir(?:me)?|hacer(?:lo)?|seguir|continuar|cambiar(?:lo)?|ser)? ?(?:en |a |al )?|(?:hablas?|habla usted|hablan|sabes?|entiendes?|hay|tienes?|tienen) (?:en )?|(?:hablame|hablemos|escribeme|escribe|seguimos|sigamos|continuemos) (?:mejor )?en |(?:quiero|quisiera|prefiero|necesito|me gustaria|mejor)? ?(?:que sea )?(?:mejor )?en (?:el )?(?:idioma )?|(?:quiero|quisiera|prefiero|necesito|me gustaria|mejor) (?:hablar |escribir |seguir |hacerlo |continuar |contestar |responder )(?:mejor )?en (?:el )?(?:idioma )?|(?:quiero |quisiera |puedes |podemos )?(?:cambiar|cambia|cambialo|cambiemos|pasar|pasemos|pasa)(?:le)?(?: (?:el )?idioma)? (?:al?|a la) |(?:el )?idioma |prefiero (?:el )?|al |(?:yo )?(?:solo|solamente|nomas|nada mas) (?:hablo|entiendo|se) )',
      after: '(?: (?:mejor|ahora))?',
    },
    signs: {
      words:
        'el los las una un unos unas que porque pero para por con sin mi mis tu su sus yo ella ellos nosotros es son soy estoy esta estan era fue hay tengo tiene quiero quisiera necesito puedo puede hacer ser tener muy mas menos tambien ya ahora aqui cuando donde como quien nada nadie todo todos hijos casa trabajo ayuda hola gracias buenos buenas dias tardes noches favor bueno porfa del al lo le les nos se me te y o de en',
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
      '(?:primero|despues|luego)(?= (?:un|una|mi|mis|conseguir|encontrar|tener|terminar|salir|volver|traer|quiero|que|el|la|\\p{L}+(?:ar|er|ir)(?:me|lo|la)?) )|(?:bueno|este|mira|mire|ok|primero|segundo|tercero|claro|si|ay|mm+)(?=\\s*(?:[,:.…-]|$))|bueno(?= (?:pues|yo|soy|mi|me|creo|la verdad))|pues|eh+|em+|o sea|(?:yo )?creo que|pienso que|supongo que|(?:yo )?diria que|la verdad es que|la verdad|a ver|dejame pensar|digamos|en primer lugar|en segundo lugar|por ultimo|finalmente|tambien|y tambien|ademas|y ademas|asi como|y|e|&|\\+|o|u|entonces|y luego|y despues|jaja+',
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
      '(?:ahora|antes|hoy|ya) (?:\\p{L}+o|me|estoy|soy)|yo|soy|estoy|tengo|se|puedo|quiero|quisiera|necesito|deseo|espero|busco|sueno|me|ahora quiero|algun dia|un dia|cocino|limpio|ayudo|cuido|hago|juego|arreglo|leo|escribo|hablo|toco|pinto|manejo|conozco|aprendo|trabajo|canto|bailo|dibujo|coso|vendo|construyo|siembro|reparo|resuelvo|organizo|escucho|he|fui|era|sigo|mantengo|termine|crie|saque|voy|vivo|nunca|siempre|quiero que|nos|tambien|todos|la gente|dicen|no me|llevo|no (?:he|soy|falto|le|bebo|tomo|fumo|dejo|miento)',
    others: 'ella|el me|el es|el siempre|ellos|ellas|le|les|lo|se llama|eso|esto|es|son|su|sus|ellos me|usted',
    pairs:
      '(?:ingles|espanol|frances|portugues|italiano|criollo|arabe|chino|nahuatl|mixteco|zapoteco|quiche|mam|quechua) y (?:(?:un poco|algo) de )?(?:ingles|espanol|frances|portugues|italiano|criollo|arabe|chino|nahuatl|mixteco|zapoteco|quiche|mam|quechua)|pan y cafe|cafe y pan|pan y leche|arroz y frijoles|frijoles y arroz|carne y papas|fines de semana y feriados|dia y noche|noche y dia|ida y vuelta|mama y papa|papa y mama|padre y madre|madre y padre|amigos y familia|familia y amigos|familiares y amigos|amigos y familiares|artes y manualidades|arte y cultura|sal y pimienta|poco a poco|una y otra|uno y otro|mas y mas|altos y bajos|arriba y abajo|sano y salvo|paz y tranquilidad|paz y calma|vida y muerte|alcohol y drogas|drogas y alcohol|comida y techo|techo y comida|comida y ropa|hijos e hijas|hijas e hijos|hermanos y hermanas|tios y tias|sobrinos y sobrinas|nietos y nietas|abuelo y abuela|abuela y abuelo|esposo e hijos|ir y venir|corte y confeccion|tarde o temprano|mas o menos|dos o tres|tres o cuatro|una o dos|uno o dos|limpio y sobrio|sobrio y limpio|perros y gatos|gatos y perros|compra y venta|peso y medida|cal y canto',
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
    helps:
      '(?:siempre |a veces |todavia |tambien )?(?:me |nos )?(?:(?:esta|estan) (?:ayudando|apoyando|cuidando)|ayudan?|apoyan?|prestan?|dan?|llevan?|traen?|cuidan?|escuchan?|acompanan?|echan? la mano|aconsejan?|visitan?|llaman?|recogen?)(?! miedo)',
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
