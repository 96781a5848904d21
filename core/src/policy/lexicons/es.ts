import type { Lexicon } from "./lexicon.ts";

/** Spanish. Adjectives of judgement mostly follow; pronouns cling to verbs (déjanos, cámbiela). */
export const es: Lexicon = {
  lang: "es",
  spaces: true,
  functionWords: [
    "el",
    "la",
    "los",
    "las",
    "de",
    "del",
    "y",
    "es",
    "son",
    "nos",
    "su",
    "sus",
    "tu",
    "tus",
    "nuestro",
    "nuestra",
    "para",
    "con",
    "una",
    "un",
    "en",
    "por",
    "que",
    "no",
    "si",
    "al",
    "lo",
    "le",
    "te",
    "se",
    "más",
    "muy",
    "ha",
    "han",
    "hemos",
    "gracias",
    "usted",
    "pero",
    "como",
    "cuando",
    "este",
    "esta",
    "mi",
    "me",
    "yo",
    "fue",
    "está",
    "después",
  ],
  forms: {
    modest: ["(pequena empresa|pequeno negocio|empresa familiar|negocio familiar)"],
    review: [
      "(resena|resenas|opinion|opiniones|valoracion|valoraciones|comentario|comentarios|critica|criticas|evaluacion|calificacion|calificaciones)",
    ],
    feedback: [
      "(feedback|valoracion del vendedor|opinion sobre el vendedor|comentarios del vendedor|valoracion al vendedor)",
    ],
    rating: ["(puntuacion|puntuaciones|nota|una estrella|1 estrella|puntaje)"],
    star: ["(estrella|estrellas|estrellitas)"],
    fiveStars: [
      "(5|cinco) (estrella|estrellas|estrellitas)",
      "(5/5|maxima puntuacion|puntuacion maxima|la maxima nota|nota maxima|todas las estrellas|maxima calificacion|la mejor puntuacion)",
    ],
    publicVoice: [
      "(comparte|comparta|compartir|compartenos|cuenta|cuente|contar|cuentale|cuentanos) ~ (experiencia|opinion|mundo|demas|otros|todos)",
      "(recomiendanos|recomiendenos|recomendarnos|boca a boca|danos tu opinion|dar tu opinion|dinos que te|lo que piensas|unas palabras|opinar)",
    ],
    helpfulVote: [
      "(marcar|marca|marque|votar|vota|vote|pulsar|pulsa|clic|haz clic) ~ (util|utiles|no util)",
      "voto util",
    ],
    abuseReport: [
      "(denunciar|denuncia|reportar|reporta|reporte) ~ (resena|abuso|opinion|comentario|resenas)",
    ],
    reviewSite: ["(google|trustpilot|tripadvisor|yelp)"],
    write: [
      "(dejar|deja|deje|dejanos|dejenos|dejarnos|dejes|dejas|escribir|escribe|escriba|escribenos|publicar|publica|publique|enviar|dar|danos|denos|da|poner|pon|ponga|ponnos|compartir|publicada|subir|sube|hacer|haz|redactar|dejando|escribas)",
    ],
    rate: [
      "(valorar|valora|valore|valoranos|valorenos|calificar|califica|califique|calificanos|puntua|puntuar|puntue|puntuanos|opina|opine|resenar|evalua|evaluar|evaluanos|quien opine)",
    ],
    change: [
      "(cambiar|cambia|cambie|cambiarla|cambies|modificar|modifica|modifique|modificarla|actualizar|actualiza|actualice|actualizarla|corregir|corrige|corrija|editar|edita|edite|editarla|revisar|revise|reconsiderar|reconsidere|reconsidera|mejorar|mejore|rectificar|rectifique)",
    ],
    remove: [
      "(eliminar|elimina|elimine|eliminarla|eliminara|borrar|borra|borre|borrarla|quitar|quita|quite|quitarla|retirar|retira|retire|retirarla|suprimir|eliminacion)",
    ],
    gone: [
      "(este|esta|haya sido|ha sido|sea|fue|quede|hayas|haya) (eliminada|borrada|cambiada|modificada|corregida|retirada|quitada|eliminado|borrado|cambiado|eliminado|actualizada)",
      "(desaparezca|desaparece|desaparecido|desaparecer|ya no este)",
    ],
    ask: [
      "(por favor|podria|podrias|puede|puedes|le agradeceriamos|te agradeceriamos|agradeceriamos|agradecemos|nos gustaria|nos encantaria|le pedimos|te pedimos|pedimos|no dude|no dudes|no olvide|no olvides|ayudenos|ayudanos|nos ayudaria|nos ayuda|considere|considera|seria|esperamos|animamos|te invitamos|le invitamos|rogamos|quiere|quieres|necesitamos|solicitamos|tomate|tan amable|alguien|podemos pedir)",
    ],
    offer: [
      "(recibe|recibir|recibiras|recibira|reciba|recibes|obten|obtener|obtenga|obtendras|gana|ganar|gane|consigue|consigue|conseguir|llevate|llevese|disfruta|disfrute|te espera|le espera|te regalamos|le regalamos|regalamos|te enviamos|le enviamos|te enviaremos|le enviaremos|te damos|le damos|te devolvemos|le devolvemos|ofrecemos|ofrecer|recompensa|recompensamos|premiamos|canjea|participa|participas|entra en|acumula|desbloquea|te devolveremos|le devolveremos|a cambio)",
    ],
    buy: ["(comprar|compra|compre|vender|vende|vendo|venta)"],
    pay: ["(pagar|pago|pagamos|paypal|transferir|transferencia)"],
    contactUs: [
      "(contactenos|contactanos|contactar|contacta|contacte|escribenos|escribanos|escribirnos|llamanos|llamenos|avisanos|avisenos|dinoslo|diganos|dinos|diganoslo|hablanos|contactarnos|comuniquese|ponte en contacto|pongase en contacto|hable con nosotros|solo a nosotros|habla con nosotros)( con (nosotros|el vendedor|soporte)|)",
      "(servicio|atencion) al cliente",
    ],
    gift: [
      "(regalo|regalos|regalito|obsequio|obsequios|sorpresa|sorpresas|detalle|bono|premio|premios|recompensa|recompensas|detallito|compensacion|incentivo)",
    ],
    coupon: [
      "(cupon|cupones|vale|vales|codigo de descuento|codigo promocional|codigo descuento|bono de descuento|vale descuento)",
    ],
    discount: [
      "(descuento|descuentos|rebaja|rebajas|mitad de precio|% de descuento|% menos|bonificacion)",
    ],
    freeItem: ["(gratis|gratuito|gratuita|gratuitos|sin costo|sin coste|de regalo)"],
    giftCard: [
      "(tarjeta regalo|tarjeta de regalo|tarjetas de regalo|tarjetas regalo|saldo|cheque regalo)",
    ],
    money: ["(dinero|efectivo|cashback|euros|dolares|pesos|paypal|reembolso en efectivo)"],
    points: ["(puntos|creditos|monedas)"],
    contest: ["(sorteo|sorteos|concurso|rifa|loteria|participar en el sorteo)"],
    warranty: [
      "(garantia (extendida|ampliada|extra|adicional|gratis|de por vida)|(ampliar|amplia|extender|extiende|duplicar|duplica|activar|activa|amplie|active) (tu|su|la) garantia|(ano|anos|meses) (mas |extra |adicional |adicionales |)de garantia)",
    ],
    access: ["(suscripcion|membresia|acceso premium|contenido exclusivo)"],
    refund: [
      "(reembolso|reembolsos|reembolsar|reembolsamos|reembolsaremos|reembolsado|devolucion del (dinero|importe)|devolvemos|devolveremos|devolver|reintegro|reintegramos)",
      "(dinero|importe|precio) ~ (devuelto|vuelta|devolvemos|devolvera)",
    ],
    replacement: [
      "(reemplazo|reemplazar|sustitucion|repuesto|cambio del producto|producto nuevo|reparacion)",
    ],
    if: ["(si|en caso|siempre que|a condicion|quienes|los que|quien)"],
    once: ["(una vez|despues|cuando|tras|en cuanto|luego|al|hasta|apenas|entonces)"],
    exchange: [
      "(a cambio|en agradecimiento|como agradecimiento|para agradecerte|para agradecerle|por (tu|su|una|cada|la) (resena|opinion|valoracion|comentario)|por dejar|por escribir|como recompensa|a modo de agradecimiento|por opinar|por tus estrellas)",
    ],
    before: ["(antes de|antes|primero|en lugar de|en vez de|previamente)"],
    instead: [
      "(en su lugar|en vez|si no|de lo contrario|solo a nosotros|directamente|en privado|unicamente)",
    ],
    contrast: ["(pero|sin embargo|no obstante|aunque|sino|mientras)"],
    fairness: [
      "(positiva o negativa|buena o mala|positivo o negativo|sea cual sea|contento o no|satisfecho o no|sin compromiso|libremente|bueno o malo|te guste o no)",
    ],
    happy: [
      "(satisfecho|satisfecha|satisfechos|satisfechas|contento|contenta|contentos|feliz|felices|encantado|encantada|te gusto|le gusto|te ha gustado|le ha gustado|te gusta|le gusta|gusto|encanta|encanto|todo bien|todo ha ido bien|todo fue bien|buena experiencia|disfrutado|disfrutaste|te encanta|a gusto)",
    ],
    unhappy: [
      "(insatisfecho|insatisfecha|insatisfechos|descontento|descontenta|decepcionado|decepcionada|problema|problemas|inconveniente|inconvenientes|queja|quejas|no (esta|estas|estuvo|quedo|quedaste|ha quedado) (satisfecho|contento|satisfecha|contenta)|no te (gusto|ha gustado)|no le (gusto|ha gustado)|algo (no|ha) (va|ido|salio|fue) (bien|mal)|algo salio mal|mala experiencia|si no es asi)",
    ],
    positive: [
      "(positiva|positivas|positivo|positivos|buena|buenas|bueno|buen|excelente|excelentes|bonita|amable|genial|favorable|favorables|mejor|estupenda|maravillosa)",
    ],
    negative: [
      "(negativa|negativas|negativo|negativos|mala|malas|malo|mal|critica|pesima|1 estrella|una estrella|baja)",
    ],
    honest: ["(honesta|honestas|sincera|sinceras|sincero|honesto)"],
    negator: ["(no|nunca|jamas|sin|ningun|ninguna|nada|ni|tampoco|nadie)"],
    notNegator: [
      "(no (dude|dudes|olvide|olvides|te preocupes|se preocupe|te pierdas|solo)|por que no|si no es asi)",
    ],
    forbid: [
      "(prohibido|prohibida|prohibidas|prohibidos|prohibe|no esta permitido|no se permite|no se puede|no puedes|no puede|no pueden|no debes|no debe|no deben|nunca (comprar|ofrecer|pedir|ofrezcas|compres|pidas|escribas)|va contra|contra las politicas|viola|infringe|infraccion|ilegal|penalizacion|sancion|multa|normas|politica|politicas|resenas falsas|incumple|comprar resenas falsas)",
    ],
    report: [
      "(me ofrecio|me ofrecieron|me prometieron|me prometio|prometia|me pidieron|me pidio|intentaron)",
    ],
    thirdParty: [
      "(los vendedores|algunos vendedores|las empresas|algunas empresas|amazon|google|la plataforma|segun|un estudio)",
    ],
    advice: [
      "(consejos|consejo|guia|como conseguir|ejemplo|ejemplos|cuidado|advertencia|reglas|articulo|trucos)",
    ],
    kin: [
      "(mama|papa|madre|padre|tia|tio|primo|prima|hermana|hermano|marido|mujer|esposa|esposo|amigo|amigos|amiga|amigas|familia|familiares|abuela)",
    ],
    staff: ["(equipo|empleados|empleado|companeros|compañeros|personal|plantilla|becario)"],
    rival: ["(competidor|competidores|competencia|rival|rivales)"],
    self: [
      "(trabajo (para|en) (la empresa|el fabricante|la marca)|como (fabricante|vendedor|creador|autor|dueno)|mi (marido|mujer|hermano|hermana|hijo|hija|padre|madre|amigo) ~ (invento|diseno|creo|fabrica|vende)|(mi|nuestro|nuestra) (producto|empresa|tienda|invento|marca)|soy (el|la) (creador|fabricante|vendedor|fundador|dueno|duena))",
    ],
    we: ["(nosotros|nuestro|nuestra|nuestros|nos|mi|mis|yo)"],
    you: ["(usted|ustedes|tu|tus|te|su|sus|le|les|ti|vosotros|vuestra|vuestro)"],
    iBuyer: ["(yo|mi|me|mis)"],
    reviewTrade: [
      "(comprar|compra|vender|vendo|venta de|vendemos) ~ (resenas|opiniones|valoraciones)",
      "(probadores|testers) (de productos|buscamos|)",
      "(buscamos|busco) ~ (probadores|testers|resenadores)",
      "(club de resenas|grupo de resenas|grupo de probadores|intercambio de resenas|paquete de resenas)",
    ],
    gatingTool: [
      "(filtrar|filtra|interceptar|bloquear) ~ (resenas|negativas|clientes|insatisfechos)",
    ],
    screenshot: [
      "(captura|foto|pantallazo|prueba) (de pantalla|de tu resena|de su resena|de tu opinion|de la resena)",
      "captura",
    ],
    reciprocal: ["(resena por resena|intercambio de resenas|te dejo una a ti|yo te dejo)"],
    pity: [
      "(nos perjudica|nos hace dano|sustento|desesperado|desesperados|nuestros hijos|nuestra familia|perder (el|mi) trabajo|suplico|rogamos de corazon)",
    ],
    legal: [
      "(abogado|abogados|tribunal|demanda|demandar|difamacion|acciones legales|denuncia penal|policia)",
    ],
    duty: [
      "(es lo justo|solo es justo|lo minimo|inmediatamente|en 24 horas|en 48 horas|ultima oportunidad|debe usted|exigimos|antes del (lunes|martes|miercoles|jueves|viernes))",
    ],
    withhold: [
      "(solo (si|cuando|despues)|unicamente (si|cuando)|en cuanto (su|tu|usted|veamos)|hasta que (su|tu|usted|no)|solo entonces)",
    ],
    threat: [
      "(sabemos donde vive|sabemos donde vives|consecuencias|se arrepentira|te arrepentiras|lista negra)",
    ],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|wechat|tiktok)"],
    outsideLink: [
      "(nuestra|nuestro) (web|pagina|sitio|tienda online|canal|instagram|facebook)",
      "(escanea|escanee|siguenos|siganos|codigo qr|haz clic aqui|visita nuestra|visite nuestra)",
    ],
    thanks: ["(gracias|agradecidos|agradecido|muchas gracias)"],
    hello: [
      "(hola|buenos dias|buenas tardes|estimado|estimada|saludos|un saludo|atentamente|que tenga|que tengas|a su disposicion|a tu disposicion|feliz dia|disfrute|disfruta)",
    ],
    orderNotice: [
      "(su|tu) (pedido|paquete|envio|compra) ~ (enviado|recibido|confirmado|camino|preparando|procesado|salido|preparacion)",
      "(confirmacion de pedido|hemos recibido su pedido|hemos recibido tu pedido|en camino)",
    ],
    reminder: [
      "(recordatorio|recordamos|recordarle|recordarte|de nuevo|otra vez|nuevamente|segundo mensaje|tercer mensaje|aun no|todavia no|mensajes anteriores|mensaje anterior|ya le pedimos|ya te pedimos)",
    ],
    promo: [
      "(newsletter|boletin|nueva coleccion|oferta especial|ofertas|rebajas|descubre|descubra|compra ahora|compre ahora|black friday|proxima compra|novedades|suscribete|suscribase|promocion)",
    ],
    cancelAsk: ["(cancelar|cancele|cancela|anular|anule) (su|tu|el|este) (pedido|compra)"],
    praiseReply: [
      "(nos alegra|me alegra|nos alegramos|encantados de) (que|saber|leer|mucho)",
      "gracias por (sus|tus) (amables|bonitas|lindas) palabras",
    ],
    useful: [
      "(numero de seguimiento|factura|instrucciones|devolucion|talla|color|modelo|cual|cuando|donde|retraso|reembolsado|garantia|aduana|direccion|cita|pieza|tornillos|cargador|reparacion|roto|rota|falta|equivocado|defectuoso|lunes|martes|miercoles|jueves|viernes|pregunta|respuesta|porque|sentimos|lamentamos|disculpe|motivo|solucion|ayudar|registre|registra|minutos)",
    ],
    insult: [
      "(idiota|estupido|estupida|mentiroso|mentirosa|ridiculo|verguenza|imbecil|tonto|tonta|mentiras|ignorante|inutil|patetico)",
    ],
    sneer: [
      "(aprenda a leer|aprende a leer|lea el manual|lee el manual|no es nuestro problema|que esperaba|compre en otro sitio)",
    ],
    obscene: ["(mierda|puta|puto|cabron|cabrones|gilipollas|joder|hijo de puta|cono|pendejo)"],
    disclosure: [
      "(recibi|recibido|me enviaron|me dieron|obtuve) ~ (gratis|gratuitamente|a cambio|para probar|para probarlo|con descuento)",
      "a cambio de (mi|una|esta) (resena|opinion|valoracion)",
      "(vendedor|empresa|marca) ~ (devuelve|regalo|reembolso) ~ (resena|opinion)",
    ],
    promised: ["(a cambio|prometido|opinion sincera|resena honesta)"],
    promoInReview: [
      "(usa|use|usad|con) (mi|el|nuestro) codigo",
      "(visita|visiten|siganme|sigueme|mira) ~ (mi|nuestro) (canal|blog|tienda|pagina|perfil)",
      "enlace de referido",
    ],
    topicService: [
      "(vendedor|vendedora|servicio al cliente|atencion al cliente|atencion|servicio|reembolso|devolucion|respuesta|respondio|responde|responden|comunicacion|pedido|tienda|mensajes|mensaje)",
    ],
    topicDelivery: [
      "(envio|entrega|entregado|paquete|embalaje|transportista|repartidor|llego|llegado|llegar|tarde|retraso|correos|mensajeria|puntual)",
    ],
    topicProduct: [
      "(calidad|sonido|bajos|bateria|pantalla|sabor|olor|talla|color|tela|material|motor|cremallera|hoja|mango|tapa|boton|funciona|funcionar|roto|rompio|rayado|gotea|resistente|fragil|comodo|diseno|plastico|metal|madera|ligero|pesado|ruidoso|carga|cargador|lampara|sarten|hervidor|auriculares|libro|historia|producto|articulo|aparato|modelo|usar|uso|lavado|montaje|facil)",
    ],
    personName: ["(senor|senora|sr|sra|don|dona)"],
  },
};
