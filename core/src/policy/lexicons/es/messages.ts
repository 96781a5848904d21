import type { Forms } from "../lexicon.ts";

/** Spanish: pressure, and kinds of message. */
export const messages: Forms = {
  coaching: [
    "(menciona|mencione|mencionar|destaca|destaque|escribe|escriba|incluye|incluya|usa|use|resalta|di|diga) ~ (rapidez|calidad|envio rapido|nuestra marca|palabras clave|en tu resena|en su resena|en tu opinion|en su opinion|nombre del producto|una foto|dos fotos)",
    "(al menos|minimo|como minimo) ~ (palabras|lineas|frases|caracteres|fotos)",
    "(copia y pega|copie y pegue|copiar y pegar|texto de ejemplo|modelo de resena|ejemplo de resena|plantilla de resena|texto sugerido|puedes escribir algo asi|puede escribir algo asi|esto es lo que puedes escribir)",
  ],
  optOut: [
    "(darse de baja|darte de baja|date de baja|dese de baja|cancelar la suscripcion|cancelar suscripcion|anular la suscripcion|enlace de baja|desuscribirse|desuscribirte|dejar de recibir (estos|nuestros) (mensajes|correos|emails)|no desea recibir mas|no quieres recibir mas)",
  ],
  retaliation: [
    "(cancelaremos su|cancelaremos tu|le bloqueamos|te bloqueamos|sin garantia para usted|no le venderemos|no te venderemos|le denunciaremos a|le reportaremos)",
  ],
  suspension: [
    "(cuenta|tienda|perfil) ~ (suspendida|suspendan|cerrada|cierren|bloqueada|bloqueen|suspender|cerrar|suspension)",
  ],
  modest: [
    "solo somos (dos|tres|cuatro)",
    "(somos (solo|sólo|solamente|nada más)) (dos|tres|cuatro|una familia)",
    "(pequena empresa|pequeno negocio|empresa familiar|negocio familiar)",
  ],
  pity: [
    "(multan|sancionan|castigan|penalizan|riñen) por cada (nota|valoración|reseña|estrella)",
    "cuesta ~ (sueldo|empleo|puesto|trabajo|salario|nómina)",
    "(tendrá|tendremos|tendré) que (irse|cerrar|marcharse|despedir|dejarlo)",
    "(graves|serias|duras|terribles|nefastas) (consecuencias|repercusiones|secuelas)",
    "(despedir|tendré que despedir|echar a gente|echar a alguien)",
    "(nos hunde|nos arruina|nos destroza|nos cuesta el|nos quita el|echar el cierre|perder el trabajo|perder mi trabajo|despedir a)",
    "(hacernos|puede hacernos|nos puede|nos hace|nos) (cerrar|quebrar|hundir|arruinar|arruina|hunde|perder)",
    "(nos perjudica|nos hace dano|sustento|desesperado|desesperados|nuestros hijos|nuestra familia|perder (el|mi) trabajo|suplico|rogamos de corazon)",
    "(nos hunde|nos arruina|arruina|arruinan|destruye|destroza|nos destroza|nos hace mucho dano|hace dano a|dana nuestro|perjudica mucho|perjudica a|perjudica gravemente|cerrar la tienda|tener que cerrar|cerrar el negocio|vamos a cerrar|perder mi empleo|perder el empleo|perder mi trabajo|me pueden despedir|me despiden|despedir|dar de comer|alimentar a|mis hijos|mi familia|vivimos de|nuestro pan|el pan de|depende de (tu|su)|dependemos de|dependen de|te lo suplico|se lo suplico|te lo ruego|se lo ruego|por piedad|llorando|lagrimas|desesperada|no podemos dormir|madre soltera|nos cuesta clientes|nos cuesta ventas|lo es todo para)",
  ],
  legal: [
    "(abogado|abogados|tribunal|demanda|demandar|difamacion|acciones legales|denuncia penal|policia)",
    "(abogada|abogados|asesor legal|asesoria juridica|departamento legal|denunciarle|denunciarte|denunciaremos|demandaremos|demandarle|demandarte|via judicial|vias legales|los tribunales|tribunales|juzgado|injurias|calumnia|calumnias|difamatoria|difamatorio|difamacion|danos y perjuicios|guardia civil|requerimiento legal|consecuencias legales|medidas legales|querella)",
  ],
  duty: [
    "(ahora |)(le|te) toca (a usted|a ti|)",
    "(es lo justo|solo es justo|lo minimo|inmediatamente|en 24 horas|en 48 horas|ultima oportunidad|debe usted|exigimos|antes del (lunes|martes|miercoles|jueves|viernes))",
    "(lo justo|es justo que|seria justo|justo es|lo minimo que|nos debe|nos debes|nos lo debe|nos lo debes|esta obligado|estas obligado|tiene que|tienes que|debe (cambiar|eliminar|borrar|retirar|modificar|corregir)|debes (cambiar|eliminar|borrar|retirar|modificar|corregir)|exijo|le exigimos|te exigimos|esperamos de usted|sin demora|ahora mismo|de inmediato|cuanto antes|antes de manana|hoy mismo|ultimo aviso|ultima advertencia|de lo contrario|o de lo contrario|te toca|le toca|ahora te toca|ahora le toca|cumple tu parte|cumpla su parte|tu parte|cumplimos nuestra parte|todos deben|cada uno debe|deben dejar|debeis dejar|tienen que dejar)",
  ],
  withhold: [
    "(saldrá|sale|se envía|se enviará|enviaremos|mandaremos|partirá) (cuando|en cuanto|una vez|tan pronto|si)",
    "sin (reseña|valoración|opinión|estrellas) (no hay|no)",
    "(pieza|repuesto|recambio|reembolso|paquete|garantía|artículo) ~ (cuando|en cuanto|una vez que|después de que|tan pronto como|si) (la|el|su|tu|usted|veamos)",
    "(solo (si|cuando|despues)|unicamente (si|cuando)|en cuanto (su|tu|usted|veamos)|hasta que (su|tu|usted|no)|solo entonces)",
    "(solo (tras|una vez|despues de|si nos|si deja|cuando deje)|unicamente (tras|una vez|despues)|no (enviaremos|enviamos|reembolsaremos|reembolsamos|recibira|recibiras|procesaremos|mandaremos) ~ (hasta que|hasta|mientras|si no)|hasta que (veamos|deje|dejes|publique|publiques|cambie|cambies|elimine|elimines|haya|la resena|la opinion)|mientras (siga|no|la resena|su resena|tu resena)|para (activar|recibir|obtener|tramitar|desbloquear) (su|tu|el|la) (garantia|reembolso|reemplazo|devolucion|recambio)|en cuanto (veamos|cambie|cambies|borre|borres|elimine|elimines|publique|publiques)|condicionado a|condicionada a|supeditado a|sujeto a que)",
  ],
  threat: [
    "(sabemos donde vive|sabemos donde vives|consecuencias|se arrepentira|te arrepentiras|lista negra)",
    "(sabemos tu direccion|sabemos su direccion|tenemos tu direccion|tenemos su direccion|conocemos su direccion|conocemos tu direccion|lo vas a lamentar|lo lamentara|lo lamentaras|vas a arrepentirte|atengase a|atente a|atenerse a|tu nombre y direccion|su nombre y direccion|publicaremos (tu|su) (nombre|dirección|teléfono)|publicaremos (sus|tus)|te bloquearemos|le bloquearemos|cuidado con lo que)",
  ],
  thanks: [
    "(gracias|agradecidos|agradecido|muchas gracias)",
    "(mil gracias|gracias por|agradezco|agradecemos su|agradecemos tu|agradecidas|se lo agradecemos)",
  ],
  hello: [
    "(hola|buenos dias|buenas tardes|estimado|estimada|saludos|un saludo|atentamente|que tenga|que tengas|a su disposicion|a tu disposicion|feliz dia|disfrute|disfruta)",
    "(buen dia|buenas|buenas noches|feliz semana|buen fin de semana|cordiales saludos|un cordial saludo|cordialmente|un abrazo|abrazos|querido|querida|quedamos a su disposicion|quedamos a tu disposicion|estamos aqui|estamos para ayudarte|estamos para ayudarle|que lo disfrute|que lo disfrutes|que la disfrute|que tenga un|hasta pronto|felices fiestas|esperamos que)",
  ],
  orderNotice: [
    "(su|tu) (pedido|paquete|envio|compra) ~ (enviado|recibido|confirmado|camino|preparando|procesado|salido|preparacion)",
    "(confirmacion de pedido|hemos recibido su pedido|hemos recibido tu pedido|en camino)",
    "(su|tu|el) (pedido|paquete|envio|compra|articulo) ~ (enviado|recibido|confirmado|de camino|en camino|en marcha|preparando|en preparacion|procesado|salido|entregado|listo|en reparto|registrado|esta en proceso)",
    "(hemos (enviado|recibido|preparado|confirmado|procesado|empaquetado)|acabamos de enviar|ya va de camino|va en camino|gracias por (su|tu) (compra|pedido|confianza)|pedido confirmado|pedido recibido|pedido enviado|estamos preparando)",
  ],
  reminder: [
    "(segundo|tercer|cuarto|quinto|último) (y último |) (aviso|recordatorio|mensaje|intento|correo)",
    "no hemos (encontrado|visto|recibido) (nada|ninguna|su|tu)",
    "(preguntar|preguntarle|pedir|pedirle|insistir|solicitar) (una vez más|otra vez|de nuevo|nuevamente)",
    "(le|te|les) (pedimos|pedíamos|habíamos pedido|hemos pedido|invitamos|rogamos ya) que (valorara|valoraras|opinara|puntuara|escribiera|reseñara|valorase)",
    "(falta|faltan) (tu|su|vuestra) (reseña|opinión|valoración)",
    "(aún|todavía|sigo|seguimos) (no |sin )(la |lo |) (veo|vemos|ver|verla|aparece|recibirla|recibo|recibimos|has dejado|ha dejado|has puesto|ha puesto)",
    "(escribí|escribimos|pedí|pedimos|mandé|mandamos|envié|enviamos|pregunté|preguntamos) ~ (reseña|opinión|valoración)",
    "(pequeño recordatorio|recordatorio|nos falta|aún falta|seguimos esperando)",
    "(todavía no|aún no|recordamos|te lo recordamos|recordatorio|otra vez|de nuevo|nuevamente|una vez más|insistimos|volvemos a)",
    "(recordatorio|recordamos|recordarle|recordarte|de nuevo|otra vez|nuevamente|segundo mensaje|tercer mensaje|aun no|todavia no|mensajes anteriores|mensaje anterior|ya le pedimos|ya te pedimos)",
    "(le recordamos|te recordamos|les recordamos|recuerde que aun|recuerda que aun|solo para recordar|una vez mas|por segunda vez|por tercera vez|como le pedimos|como te pedimos|como le comentamos|nuestro ultimo mensaje|nuestro mensaje anterior|mi mensaje anterior|volvemos a|vuelvo a|volver a pedir|insistimos|insisto|todavia no ha|todavia no has|aun no ha|aun no has|aun no hemos|todavia no hemos|seguimos sin|no hemos recibido|se ha olvidado|te has olvidado|se le olvido|se te olvido|ha tenido tiempo|has tenido tiempo|la semana pasada|ultimo recordatorio)",
  ],
  promo: [
    "(solo hoy|hoy solo|solo hasta|en todas nuestras|en todos nuestros|en toda la tienda)",
    "(nueva colección|novedades|nuestras novedades|nueva temporada|échale un vistazo|eche un vistazo|echa un vistazo|no te lo pierdas|en oferta|rebajas|rebajado|rebajada|de oferta|promoción|a juego)",
    "(newsletter|boletin|nueva coleccion|oferta especial|ofertas|rebajas|descubre|descubra|compra ahora|compre ahora|black friday|proxima compra|novedades|suscribete|suscribase|promocion)",
    "(nuestras ofertas|nuestra oferta|nueva gama|nuestra nueva|nuestro nuevo|nuestros nuevos|nuestro catalogo|echa un vistazo|eche un vistazo|mira nuestra|mire nuestra|visita nuestra tienda|visite nuestra tienda|otros productos|nuestros productos|te puede interesar|le puede interesar|liquidacion|hasta agotar existencias|solo por tiempo limitado|tiempo limitado|ultimos dias|no te lo pierdas|promociones|en promocion|2x1|dos por uno|suscribete a|suscribase a|proximo pedido|proximas compras|siguiente compra|siguiente pedido|tambien disponible|invita a un amigo|coleccion de (verano|invierno|primavera|otono))",
  ],
  cancelAsk: [
    "(cancelar|cancele|cancela|anular|anule) (su|tu|el|este) (pedido|compra)",
    "(cancelar|cancele|cancela|canceles|anular|anule|anula|anules|cancelaras|cancelara) (usted mismo |tu mismo |)(su|tu|el|este|la|esta) (pedido|compra|orden)",
    "(solicitar|solicite|solicita|pedir|pida|pide) (la|una) (cancelacion|anulacion)",
    "(cancelacion por su parte|cancelacion desde su cuenta|cancelarlo usted|cancelarlo desde su cuenta)",
  ],
  praiseReply: [
    "(nos alegra|me alegra|nos alegramos|encantados de) (que|saber|leer|mucho)",
    "gracias por (sus|tus) (amables|bonitas|lindas) palabras",
    "(que alegria|que bien|que bueno|nos encanta|me encanta|estamos encantados|estamos felices|estamos muy contentos|estamos contentos|nos hace felices|nos hace mucha ilusion|cuanto nos alegra|nos alegra mucho|me alegra mucho|me alegro|me alegro mucho|nos alegramos mucho|genial|estupendo) (que|saber|leer|leerte|leerle|oir|escuchar|de que|de leer|de saber|de oirlo|saberlo|)",
    "(gracias|muchas gracias|mil gracias) por (sus|tus|su|tu|esas|estas|el|los|las) (palabras|bonitas palabras|amables palabras|lindas palabras|elogio|elogios|cumplido|cumplidos|halago|bonito mensaje|amable mensaje|carino|felicitaciones)",
  ],
  useful: [
    "(vecin*|punto de recogida|conserje|portero|consigna|buzón|recepción)",
    "(transportista|repartidor|mensajero|técnico) (le |te |) (llama|llamará|pasa|pasará|vendrá|recogerá)",
    "(numero de seguimiento|factura|instrucciones|devolucion|talla|color|modelo|cual|cuando llega|donde esta|retraso|reembolsado|garantia|aduana|direccion|cita|pieza|tornillos|cargador|reparacion|roto|rota|falta|equivocado|defectuoso|lunes|martes|miercoles|jueves|viernes|pregunta|respuesta|porque|sentimos|lamentamos|disculpe|motivo|solucion|ayudar|registre|registra|minutos)",
    "(seguimiento|manual|adjunto|adjunta|adjuntamos|etiqueta|que talla|tallas|colores|que color|medidas|presupuesto|filtro|limpiar|lavar|mantenga|mantenga pulsado|pulse|pulsa|enchufe|agotado|agotada|huelga|temporal|transportista|descargar|numero de serie|verificar|verifique|confirme|confirmar|indique|indiquenos|indicanos|elegir|elija|elige|devolver|devuelva|foto|punto de recogida|disponible|sabado|domingo|manana|plazo|reembolso|recambio|cambio|porque|debido a|avisar de|por avisar)",
  ],
};
