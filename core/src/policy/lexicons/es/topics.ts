import type { Forms } from "../lexicon.ts";

/** Spanish: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: ["por (escribir|publicar|poner|dejar) (esto|estas líneas|esta reseña|esta opinión)"],
  orderWord: ["(numero|num|n) (de pedido|de factura|de cliente|de seguimiento|de orden)"],
  address: ["(calle|avenida|plaza|paseo|codigo postal|apartamento|piso|portal)"],
  topicPrice: [
    "(mas barato|mas barata|mas baratos|mas economico) (en|en otro|en otra|en otros|por)",
    "(visto|encontrado|lo hay|se encuentra|lo venden|vendido) ~ (mas barato|por menos|a mitad de precio en)",
    "(de nuevo en stock|ya no hay stock|agotado en|en stock en|disponible en|el precio (subio|bajo|ha subido|ha bajado|se ha duplicado)|mas barato)",
  ],
  illegal: [
    "(dinero falso|billetes falsos|documentos falsos|pasaporte falso|pasaportes falsos|tarjetas robadas|tarjeta robada|mercancia robada|te voy a matar|le voy a matar|os voy a matar|te mataremos|fabricar una bomba|vender droga|comprar droga|vendo droga|sin factura ni iva|saltarse la seguridad|hackear la cuenta|quemar su casa)",
  ],
  hate: [
    "(vuelve|vuelvan|volved|vete|vayanse|largate) a (tu|su|vuestro) pais",
    "(putos|sucios|malditos|asquerosos|jodidos|puto|sucio|maldito) (extranjeros|extranjero|moros|moro|judios|judio|gitanos|gitano|negros|negro|chinos|chino|inmigrantes|inmigrante|sudacas|sudaca|musulmanes|maricones)",
    "(tipico de|tipicos) (moros|judios|gitanos|extranjeros|negros|sudacas)",
    "(no (compreis|compren|compres) (nunca |jamas |nada |)a (extranjeros|judios|moros|gitanos|musulmanes|inmigrantes)|subhumanos|subhumano|raza inferior|todos los (gitanos|moros|judios|extranjeros) (roban|son|mienten))",
  ],
  insult: [
    "lo quiere todo gratis",
    "quiere(n|) todo gratis",
    "(caradura|gorrón|jeta|aprovechado|estafador|mentiroso|tacaño|quejica|listillo|ladrón)",
    "(gente|personas|clientes) como (usted|tú|ustedes)",
    "(gente|personas|clientes) (de su|de tu) (calaña|clase|ralea|tipo|especie)",
    "(clientes|gente|personas|compradores) como (usted|tú|ustedes)",
    "(supiera (usted |)leer|sabe leer|sabes leer|aprenda a leer|aprende a leer|gafas|ciego|ridículo|patético|vergonzoso|vergüenza debería)",
    "(idiota|estupido|estupida|mentiroso|mentirosa|ridiculo|verguenza|imbecil|tonto|tonta|mentiras|ignorante|inutil|patetico)",
    "(idiotas|imbeciles|estupidos|estupida|estupideces|mentirosos|mentirosas|mentir|miente|ridicula|patetica|patetico|tontos|tontas|bobo|boba|payaso|payasa|tramposo|tramposa|estafador|estafadora|ladron|ladrona|sinverguenza|sinverguenzas|caradura|caraduras|maleducado|maleducada|ignorantes|analfabeto|analfabeta|inutiles|incapaz|basura de cliente|llorica|lloron|llorona|quejica|quejicas|vago|vaga|tonterias|sandeces|chorradas|gente como usted|gente como tu|clientes como usted|clientes como tu|no sabe leer|no sabes leer|sabe usted leer|sabes leer|da verguenza|que verguenza|cretino|cretina|sin cerebro|descerebrado)",
  ],
  sneer: [
    "(aprenda a leer|aprende a leer|lea el manual|lee el manual|no es nuestro problema|y que esperaba|pues que esperaba|que esperaba por|compre en otro sitio)",
    "(aprenda usted a|lea antes|lea primero|lee antes|haber leido|haberlo leido|si supiera leer|si supieras leer|la proxima vez (lea|lee|piense|piensa|use|usa)|use la cabeza|usa la cabeza|use el cerebro|usa el cerebro|compre en otro lado|compra en otro lado|vayase a|vete a otro|a otra parte|buen viaje|que pena me da|no es problema nuestro|es su problema|es tu problema|culpa suya|culpa tuya|a quien le importa|nos da igual|hasta un nino|deje de (quejarse|llorar|mentir)|deja de (quejarte|llorar|mentir)|que esperabas|enhorabuena por)",
  ],
  obscene: [
    "(mierda|puta|puto|cabron|cabrones|gilipollas|joder|hijo de puta|que cono|pendejo)",
    "(mierdas|mierdoso|puta|putas|puto|putos|putada|jodido|jodida|jodete|jodidos|cabrona|cabronazo|gilipollez|hijos de puta|hijueputa|hdp|cojones|cojonudo|pendejos|pendeja|pendejada|chingar|chinga|chingada|verga|maricon|culero|culo|polla|carajo|la concha|concha de tu|boludo de mierda|pelotudo|pelotudos|zorra|capullo|capullos|que cono|hostia puta)",
  ],
  disclosure: [
    "(reembolso|dinero|devolución) ~ (tras|después de) (mandar|enviar|pasar|publicar|subir)",
    "(escribo|pongo|publico|dejo|hago) (esto|esta reseña|esta opinión|estas líneas) (solo |sólo |) (porque|por|para|ya que)",
    "a mi disposición",
    "(puso|pusieron|pone|dejó|cedió|entregó|facilitó|prestó|envió|mandó) ~ (sin coste|gratis|gratuitamente|sin cargo|sin costo|de forma gratuita)",
    "(dieron|regalaron|enviaron|mandaron|recibí|recibido|cedieron) ~ (gratis|gratuito|gratuitamente|sin coste|de regalo)",
    "(recibi|recibido|me enviaron|me dieron|obtuve) ~ (gratis|gratuitamente|a cambio|para probar|para probarlo|con descuento)",
    "a cambio de (mi|una|esta) (resena|opinion|valoracion)",
    "(vendedor|empresa|marca) ~ (devuelve|regalo|reembolso) ~ (resena|opinion)",
    "(recibi|recibido|recibida|recibo|me enviaron|me mandaron|me dieron|me regalaron|me lo dieron|me lo enviaron|me la enviaron|me lo regalaron|obtuve|me han dado|me han enviado|me ofrecieron|consegui) ~ (gratis|gratuitamente|a cambio|para probar|para probarlo|para probarla|con descuento por|por esta resena|por mi resena|por mi opinion|por esta opinion|por la resena)",
    "(gratis|gratuito|gratuita|regalado|regalada) ~ (para probar|para probarlo|para probarla|a cambio de|por esta resena|por esta opinion|por mi opinion)",
    "a cambio de (mi|una|esta|la|un|mis) (resena|opinion|valoracion|sincera opinion|opinion sincera|resena sincera|honesta opinion|comentario|estrellas)",
    "(vendedor|empresa|marca|tienda|fabricante) ~ (me devuelve|me devolvio|me regalo|me ha regalado|me dio|me da|me reembolsa|me reembolso|me envio gratis|me prometio)",
    "(me dan|me pagan|me devuelven|me reembolsan|me regalan|me dieron|gano|cobro|recibo|me llevo) ~ (por esta resena|por esta opinion|por mi resena|por mi opinion|por la resena|por las estrellas|por cinco estrellas|por 5 estrellas|por escribir|por opinar)",
    "(como probador|como probadora|como tester|en colaboracion con|colaboracion pagada|resena patrocinada|producto cedido|dentro de un programa de prueba)",
  ],
  promised: [
    "(tras|después de) (mandar|enviar|pasar) (el|la|un|una) (enlace|captura|foto|link)",
    "me (espera|esperan|prometieron|darán|van a dar) (una|un|el|la)",
    "(tarjeta|cupón|regalo|reembolso|vale|dinero) ~ (me espera|espera|prometida|prometido|prometieron|recibo)",
    "(a cambio|en contrapartida|a cambio de ello) ~ (relato|reseña|opinión|texto|valoración|comentario|pidió|pidieron)",
    "(para probarlo|para probarla|para probar|a prueba|para testar|para opinar|para reseñarlo)",
    "(a cambio|prometido|opinion sincera|resena honesta)",
    "(a cambio|para probar|para probarlo|para probarla|como probador|como probadora|como tester|prometieron|prometio|por esta resena|por esta opinion|por mi resena|por mi opinion|opinion sincera|opinion honesta|resena sincera|resena patrocinada|por las estrellas)",
  ],
  promoInReview: [
    "(usa|use|usad|con) (mi|el|nuestro) codigo",
    "(visita|visiten|siganme|sigueme|mira) ~ (mi|nuestro) (canal|blog|tienda|pagina|perfil)",
    "enlace de referido",
    "(usa|use|usad|usen|utiliza|utilicen|con|pon|mete|aplica) (mi|el|nuestro|este) (codigo|codigo de descuento|cupon|enlace|link)",
    "(visita|visitad|visiten|siganme|sigueme|seguidme|suscribete a|suscribios a|suscribanse a|mira|mirad|entra en|entrad en|pasate por|pasaos por|busca|ven a|venid a) (mi|nuestro|nuestra) (canal|blog|tienda|pagina|perfil|instagram|youtube|web|cuenta|local)",
    "(enlace de referido|codigo de referido|enlace de afiliado|link de afiliado|link en la bio|enlace en mi perfil|mi codigo)",
    "(en mi tienda|en nuestra tienda|en mi web|en nuestra web) (lo|la|los|las|tengo|tenemos|vendo|vendemos|hay|esta|sale)",
    "(yo vendo|nosotros vendemos|vendo lo mismo|vendemos los mismos|vendo mejores|vendemos mejores)",
  ],
  topicService: [
    "(vendedor|vendedora|servicio al cliente|atencion al cliente|atencion|servicio|reembolso|devolucion|respuesta|respondio|responde|responden|comunicacion|pedido|tienda|mensajes|mensaje)",
    "(vendedores|vendedora|atendieron|atendio|trato|amable|amables|serio|seria|profesional|profesionales|reclamacion|contacto|contacte|contestan|contesto|contesta|contestaron|no responden|respondieron|reembolsaron|reembolso|devolvieron|devoluciones|cancelaron|cancelado|comunicacion|atento|atentos|soporte|postventa|compra cancelada|servicio tecnico|pedidos|recomiendo al vendedor)",
  ],
  topicDelivery: [
    "(envio|entrega|entregado|paquete|embalaje|transportista|repartidor|llego|llegado|llegar|tarde|retraso|correos|mensajeria|puntual)",
    "(envios|enviado|enviaron|entregas|entregaron|entregado|repartidores|paqueteria|caja|embalado|embalada|bien embalado|mal embalado|llega|llegaron|llego tarde|llego antes|demora|demoro|tardo|tardaron|rapido|rapida|puntualidad|seguimiento|aduana|transporte|seur|mrw|gls|dhl|paquetes)",
  ],
  topicProduct: [
    "(calidad|sonido|bajos|bateria|pantalla|sabor|olor|talla|color|tela|material|motor|cremallera|hoja|mango|tapa|boton|funciona|funcionar|roto|rompio|rayado|gotea|resistente|fragil|comodo|diseno|plastico|metal|madera|ligero|pesado|ruidoso|carga|cargador|lampara|sarten|hervidor|auriculares|libro|historia|producto|articulo|aparato|modelo|usar|uso|lavado|montaje|facil)",
    "(calidades|suena|sonidos|graves|autonomia|pantallas|imagen|sabe|sabor|sabores|olores|huele|tallas|talle|tallaje|colores|telas|tejido|piel|cremalleras|hojas|cuchillo|corta|mangos|tapas|botones|interruptor|funcionan|funcionaba|funcionando|va bien|va perfecto|dejo de funcionar|averio|rota|rompieron|rompe|rayada|rayas|goteo|gotea|fuga|solido|solida|robusto|robusta|frágil|comoda|comodas|comodos|zapatos|zapatillas|vestido|bolso|reloj|juguete|cafetera|batidora|guitarra|aspiradora|movil|telefono|practico|practica|lavar|lava|lavadora|oxido|oxida|acabado|acabados|relacion calidad precio|buen producto|gran producto|muy bueno|muy buena|excelente|perfecto|perfecta|contento con|contenta con|encantada con|me encanta|me gusta|lo recomiendo|recomendable|la recomiendo|corresponde|como en la foto|segun lo descrito|como se describe|tal cual|ilumina|luz|calienta|uso|instrucciones|novela|trama|personajes|altavoz|funda|cable|bombilla|silla|mesa|estanteria|mochila|iman|barato|bonito|bonita|precioso|preciosa|cumple|reacciona|enciende|apaga)",
  ],
  personName: ["(senor|senora|sr|sra|don|dona)", "(srta|senorita)"],
};
