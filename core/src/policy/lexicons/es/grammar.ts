import type { Forms } from "../lexicon.ts";

/** Spanish: conditions, negation, voices and people. */
export const grammar: Forms = {
  or: ["(o|ya sea)"],
  ifSo: [
    "(si es asi|en ese caso|en tal caso|de ser asi|si la respuesta es si|si lo esta|entonces)",
  ],
  if: [
    "(si|en caso|siempre que|a condicion|quienes|los que|quien deje)",
    "(si acaso|si por lo que sea|en el caso de que|en caso de que|solo si|siempre y cuando|todo el que|todos los que|todo aquel que|los clientes que|cada cliente que|quien nos|aquellos que|con tal de que|si estas|si esta|si todo)",
  ],
  once: [
    "(el día en que|desde el día|a partir del día|el día que|en el momento en que)",
    "(una vez|despues|cuando|tras|en cuanto|luego|al recibir|hasta que|apenas|entonces)",
    "(una vez que|despues de|luego de|tan pronto|tan pronto como|en el momento en que|cuando (tu|su|hayas|haya|veamos|este|publiques|publique|dejes|deje)|tras (la|tu|su|publicar|dejar|escribir)|al dejar|al publicar|al escribir|al valorar|ahora que|ya que|posteriormente|a continuacion|acto seguido|cada vez que|por cada)",
  ],
  exchange: [
    "(solo|simplemente|basta con|solo hay que|únicamente) (tiene que |tienes que |) (dejar|escribir|valorar|opinar|deje|deja|valore|valora)",
    "(vale|valen) ~ (€|euros|euro|dólares)",
    "(a todo el que|a toda persona que|a quien|a quienes|entre quienes|entre los que|entre todos los que|a cada uno que|al que)",
    "(a cambio|en agradecimiento|como agradecimiento|para agradecerte|para agradecerle|por (tu|su|una|cada|la) (resena|opinion|valoracion|comentario)|por dejar|por escribir|como recompensa|a modo de agradecimiento|por opinar|por tus estrellas)",
    "(en agradecimiento|en senal de agradecimiento|de agradecimiento|para darte las gracias|para darle las gracias|como gracias|en recompensa|por las molestias|por tu tiempo|por su tiempo|por tu opinion|por su opinion|por cada|por (dejar|publicar|escribir|poner|compartir|valorarnos|calificarnos|subir|opinar|eliminar|borrar|quitar|retirar|cambiar)|por (5|cinco) estrellas|por las estrellas|por valoraciones|por resenas|por opiniones|a cambio de|canje|en pago)",
  ],
  before: [
    "(antes de|antes|primero|en lugar de|en vez de|previamente)",
    "(antes que|antes de que|antes de dejar|antes de publicar|antes de valorar|antes de escribir|primero a|en lugar|en vez)",
  ],
  instead: [
    "(queda|quede|quédese|que quede|guardémoslo|dejémoslo) entre nosotros",
    "(entre nosotros|en privado|mejor (a nosotros|por privado|en privado)|dínoslo (solo|sólo)|chsss|shhh)",
    "(solo|sólo|únicamente) (a|con) nosotros",
    "que no (publique|publiques|escriba) nada",
    "no (publique|publiques|publicar|escriba|escribas|ponga|pongas|cuelgue) nada",
    "(en su lugar|en vez|si no|de lo contrario|solo a nosotros|directamente|en privado|unicamente)",
    "(en lugar de eso|mejor a nosotros|solo nosotros|unicamente a nosotros|entre nosotros|en privado|por privado|no en publico|no publicamente|no en la pagina|de otro modo|sino)",
  ],
  contrast: [
    "(pero|sin embargo|no obstante|aunque|sino|mientras)",
    "(en cambio|por el contrario|mas bien|a pesar de|eso si)",
  ],
  fairness: [
    "(qué tan|cuán|cómo de|en qué medida) (satisfecho|satisfecha|contento|contenta|feliz)",
    "(gustó|agradó|gusta) y lo que (no|menos|disgustó)",
    "(igualmente|de todos modos|en cualquier caso|deje o no|sin importar|independientemente|para bien o para mal|escriba o no|de todas formas)",
    "(buena o mala|bueno o malo|buenas o malas|positiva o negativa|positivo o negativo|usted decide|tú decides|decide usted|como prefiera|como quiera|es decisión suya|es cosa suya|sin obligación|sea cual sea)",
    "(positiva o negativa|buena o mala|positivo o negativo|sea cual sea|contento o no|satisfecho o no|sin compromiso|libremente|bueno o malo|te guste o no)",
    "(positivas o negativas|positivos o negativos|buenas o malas|malo o bueno|mala o buena|negativa o positiva|a favor o en contra|para bien o para mal|sea la que sea|sea positiva o no|contento o descontento|contenta o no|satisfecho o insatisfecho|satisfecha o no|satisfechos o no|feliz o no|guste o no|haya gustado o no|independientemente de|sin obligacion|sin ninguna obligacion|no esta obligado|no estas obligado|no tiene obligacion|voluntario|voluntariamente|voluntaria|de 1 a 5|de una a cinco|con total libertad|con toda libertad|con toda sinceridad|tal como lo sientas)",
  ],
  negator: [
    "(no|nunca|jamas|sin|ningun|ninguna|nada|ni|tampoco|nadie)",
    "(no hay|nadie|ninguno|ningunas|jamas|en absoluto|de ningun modo|en ningun caso|sin que|independiente|rechazamos)",
  ],
  notNegator: [
    "(regalo|obsequio|detalle|premio) de (mi|nuestra) (empresa|compañía|oficina|jefe)",
    "(no (dude|dudes|olvide|olvides|te preocupes|se preocupe|te pierdas|solo)|por que no|si no es asi)",
    "(no (lo|le|te|se) (dude|dudes|pienses|piense|olvides|olvide|pierdas|pierda)|no te lo pierdas|no se lo pierda|no solo|no solamente|no esperes|no espere mas|no esperes mas|no te preocupes|no se preocupe|no te cortes|no hay problema|no tardes|sin duda|sin dudarlo|sin mas|sin esperar|por que no|como no|no seas timido|nada mas|todavia no|aun no)",
    "(en mi opinion|cambiar de opinion|cambia de opinion|cambie de opinion|cambias de opinion|cambio de opinion|en nuestra opinion|a su juicio|nota de entrega|nota de credito|nota de envio|tome nota|toma nota|tomar nota|tomamos nota|nota importante|nota interna|bloc de notas|estrella de mar|destornillador de estrella|hotel de 5 estrellas|hotel de cinco estrellas|punta de estrella|estampado de estrellas|lluvia de estrellas|comentario para el repartidor|comentarios del pedido)",
  ],
  forbid: [
    "(multa|multada|multado|multan|sanción|sancionada|sancionado|sancionan) (a|por|de)",
    "(huid|huyan|huye|ni se os ocurra|aléjense|alejaos|mucho ojo)",
    "(prohibido|prohibida|prohibidas|prohibidos|prohibe|no esta permitido|no se permite|no se puede|no puedes|no puede|no pueden|no debes|no debe|no deben|nunca (comprar|ofrecer|pedir|ofrezcas|compres|pidas|escribas)|va contra|contra las politicas|viola|infringe|infraccion|ilegal|penalizacion|sancion|multa|normas|politica|politicas|resenas falsas|incumple|comprar resenas falsas)",
    "(prohibimos|prohiben|esta prohibido|queda prohibido|esta prohibida|estan prohibidas|estan prohibidos|no se permiten|no esta permitida|no estan permitidas|no es licito|ilicito|ilicita|no se debe|no se deben|no se pueden|no deberias|no pidas|no pidas nunca|no ofrezcas|no ofrezcas nunca|no compres|jamas ofrezcas|nunca se debe|nunca ofrecer|nunca pedir|nunca comprar|contraria a las|contrario a las|contra las normas|contra las reglas|contra la ley|incumplen|infringen|vulnera|vulneran|violan|violacion de|tolerancia cero|terminos y condiciones|condiciones de uso|normas de la comunidad|directrices|reglamento|la ley|consumo|practica desleal|practicas desleales|competencia desleal|enganosas|opiniones falsas|valoraciones falsas|resenas compradas|opiniones compradas|sancionado|sancionada|sanciones|multas|multan)",
  ],
  report: [
    "(quieren|querían|exigen|exigían|piden|pedían) (cinco|5|solo) estrellas",
    "(usted|ud|tú) (proponía|ofrecía|sugería|planteaba|preguntaba)",
    "(usted|tú|ud|nos|) (decía|dijo|escribía|escribió|proponía|propuso|ofrecía|ofreció|comentaba|comentó|preguntaba|preguntó|sugería|decías|dijiste|escribiste|proponías|ofreciste|preguntaste) que",
    "(me ofrecio|me ofrecieron|me prometieron|me prometio|prometia|me pidieron|me pidio|intentaron)",
    "(me ofrecian|nos ofrecieron|me pedian|me piden|me ofrecen|me han ofrecido|me ha ofrecido|me ha pedido|me han pedido|me propusieron|me propuso|prometian|prometieron|el vendedor (ofrecia|prometia|pedia|me ofrecio|queria|quiso|me pidio)|una tarjeta (prometia|que prometia|ofrecia|dentro)|un papel (prometia|que ofrecia)|nos pregunto si|nos preguntaste si|usted pregunto|nos pidio que|nos pediste que|usted nos pidio|segun dijo|soborno|sobornar|sobornarme|intento comprar)",
  ],
  thirdParty: [
    "(los vendedores|vendedores|las tiendas|las marcas|las empresas|tiendas|empresas|a los vendedores) (que|quienes)",
    "(los vendedores|algunos vendedores|las empresas|algunas empresas|amazon|google|la plataforma|segun|un estudio)",
    "(un vendedor|muchos vendedores|otros vendedores|hay vendedores|los comercios|los negocios|las marcas|algunas marcas|las agencias|la justicia|el juez|los reguladores|las autoridades|las plataformas|segun la|un informe|el informe|mercado libre|quienes compran resenas)",
  ],
  advice: [
    "(por qué no|por qué nosotros|por qué nunca)",
    "(consejos|consejo|guia|como conseguir|ejemplo|ejemplos|cuidado|advertencia|reglas|articulo|trucos)",
    "(como (obtener|responder|reaccionar|pedir|lograr)|buenas practicas|senales de alerta|ojo con|que evitar|es legal|puedo|se puede|es licito|por que|por ejemplo|noticia|noticias|blog|estafa|estafas|desconfia|desconfie|regla|tips|faq|preguntas frecuentes|checklist|leccion)",
  ],
  kin: [
    "(hermana|hermano|madre|padre|tía|tío|prima|primo|primos|vecinos|familia|amigos|amigas|cuñado|suegra)",
    "(mama|papa|madre|padre|tia|tio|primo|prima|hermana|hermano|marido|mujer|esposa|esposo|amigo|amigos|amiga|amigas|familia|familiares|abuela)",
    "(mami|papi|tito|tita|abuelita|abuelo|cunado|cunada|suegra|suegro|sobrino|sobrina|novio|novia|hijo mio|hija mia|compadre|comadre|colega del alma|vecino|vecina|vecinos|parientes|primos|hermanos|companero de piso|companeros de piso|cuates|parce|parceros|amiguis)",
  ],
  staff: [
    "(compañeros|plantilla|equipo|empleados|trabajadores|turno de noche|becarios|todo el personal)",
    "(equipo|empleados|empleado|companeros|compañeros|personal|plantilla|becario)",
    "(equipo de ventas|todo el equipo|querido equipo|chicos del almacen|turno de noche|trabajadores|trabajador|empleada|empleadas|colaboradores|becarios|oficina|toda la oficina|departamento|almacen|companera|companeras|la plantilla|vendedores de la casa)",
  ],
  rival: [
    "(odia|odiáis|odian) ~ (tanto como|igual que) (nosotros|yo)",
    "(copión|copiones|imitador|imitadores|plagiador)",
    "(nos|me) (copiaron|han copiado|copian|copia|plagiaron|imitan)",
    "(la competencia|competencia|competidor|competidores|competidora|rival|rivales|la otra tienda|el otro vendedor)",
    "(competidor|competidores|competencia|rival|rivales)",
    "(tienda de enfrente|el de enfrente|otro vendedor|su listado|su ficha|su tienda|el vendedor de al lado|tienda rival|competidora|competidoras|producto de la competencia|la competencia)",
  ],
  self: [
    "(es|son) (mi|nuestro) (hermano|hermana|marido|mujer|padre|madre|hijo|hija|tío|primo|amigo) (quien|el que|la que|que) (hace|fabrica|vende|cose|diseña)",
    "(mi|nuestro|nuestra) (hermano|hermana|marido|mujer|padre|madre|hijo|hija|tío|tía|primo|prima|cuñado|amigo|amiga|vecino|novio|novia) (hace|fabrica|vende|produce|cose|diseña|elabora|forja|crea)",
    "(trabajo|trabajamos|trabajé) (en|para|con) (la|el|esta|este) (fábrica|empresa|marca|tienda|taller|fabricante|equipo)",
    "(mi|nuestro) propio (invento|producto|diseño|negocio|trabajo)",
    "(mi|nuestra|nuestro|mis) propia (creación|invención|obra|marca|fabricación)",
    "(yo misma|yo mismo|nosotros mismos|nosotras mismas)",
    "(lo|la|los|las) (diseñé|hice|creé|fabriqué|inventé|cosí|escribí|desarrollé|diseñamos|hicimos|creamos|fabricamos)",
    "(trabajo (para|en) (la empresa|el fabricante|la marca)|como (fabricante|vendedor|creador|autor|dueno)|mi (marido|mujer|hermano|hermana|hijo|hija|padre|madre|amigo) ~ (invento|diseno|creo|fabrica|vende)|(mi|nuestro|nuestra) (producto|empresa|tienda|invento|marca)|soy (el|la) (creador|fabricante|vendedor|fundador|dueno|duena))",
    "(soy|somos) (el|la|los|las|un|una) (autor|autora|inventor|inventora|disenador|disenadora|fabricantes|creadores|propietario|propietaria|duenos|artesana|artesano|vendedores|empleado|empleada) (de|del|que|)",
    "(trabajo|trabajamos) (para|en|con) (la|el|esta) (marca|empresa|fabrica|tienda|fabricante|compania) (que|del|)",
    "(mi|nuestro|nuestra) (marido|mujer|esposa|esposo|hermano|hermana|hijo|hija|padre|madre|amigo|amiga|primo|prima|jefe|novio|novia|tio|tia) ~ (ha inventado|ha disenado|ha creado|ha escrito|escribio este|lleva la tienda|dirige|fundo|tiene la tienda|es el dueno|es la duena|fabrica|vende estos|vende estas|invento|diseno|creo)",
    "(he|hemos) (creado|disenado|inventado|fabricado|escrito|desarrollado|fundado) (este|esta|estos|estas|el|la)",
    "(nosotros fabricamos|fabricamos|lo fabricamos|los fabricamos|mi empresa|nuestra empresa|nuestra marca|mi marca|mi propia tienda|mi tienda|nuestro taller|como fabricantes|como autora|como duena|como empleado|como empleada)",
  ],
  we: ["(nosotros|nuestro|nuestra|nuestros|nos|mi|mis|yo)"],
  you: ["(usted|ustedes|tu|tus|te|su|sus|le|les|ti|vosotros|vuestra|vuestro)"],
  iBuyer: ["(yo|mi|me|mis)"],
  pageTalk: [
    "(estas seguro|esta seguro|estas segura|esta segura|no se puede deshacer|no se podra deshacer|eliminara (permanentemente|definitivamente)|(eliminada|actualizada|guardada|borrada|eliminado|actualizado|guardado) (correctamente|con exito)|no se pudo (eliminar|actualizar|borrar|guardar|cargar)|deseas (eliminar|borrar)|quieres (eliminar|borrar) (tu|esta|la))",
  ],
};
