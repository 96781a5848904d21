import type { Forms } from "../lexicon.ts";

/** Spanish: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  evasion: [
    "(palabras|textos) (distintas|diferentes|distintos|propias)",
    "(no|nunca|sin) ~ (mencionar el regalo|mencionar al vendedor|mencionar el reembolso|menciones|mencione|mencionar que|menciones el|digas que|diga que fue gratis|levantar sospechas|que se note)",
    "(varias|diferentes|distintas|otras) (cuentas|ips|direcciones ip)",
    "(espera|espere) ~ (dias antes|dias para|antes de publicar|antes de opinar)",
  ],
  club: [
    "(se buscan|buscamos|busco) ~ (para una prueba|para probar|para un test|para testear)",
    "(busco|buscamos|se buscan|necesito|necesitamos|se necesitan|reclutamos) ~ (compradores|compradoras|personas|gente|voluntarios)",
    "(unete|unase|unete a|inscribete|registrate|grupo|club|comunidad|canal|miembros|programa)",
  ],
  spent: [
    "(por) (el|la|este|esta) (arañazo|daño|defecto|retraso|error|rotura|molestia)",
    "(ya (está |)aplicado|aplicado en|descontado|ya descontado|caducado|canjeado|utilizado|deducido)",
    "(que utilizo|que uso|que usaste|que utilizaste|ya usado|ya utilizado|ha caducado|caducado|caducada|con el que pago|con el que pagaste|aplicado en|aplicado al|se aplico|se ha aplicado|incluido en el pedido|incluida en el pedido|que compro|que pidio|que pediste|segun la factura|aparece en la factura|figura en la factura|vuelto a abonar|devuelto a su cuenta|devuelto a tu cuenta)",
  ],
  gift: [
    "(de nuestra cuenta|por nuestra cuenta|invitamos nosotros|botella|detallito|detalle|sorpresa|obsequio|regalito)",
    "(regalo|regalos|regalito|obsequio|obsequios|sorpresa|sorpresas|un detallito|un bono de|premio|premios|recompensa|recompensas|detallito|compensacion|incentivo)",
    "(regalitos|un regalo|sorpresita|sorpresitas|un detalle|un detallito|pequeno detalle|pequena sorpresa|obsequiamos|muestra gratis|algo especial|recompensas|gratificacion|premio sorpresa|propina|incentivos|una atencion especial|extra de regalo)",
  ],
  coupon: [
    "(cupon|cupones|un vale de|vales de compra|codigo de descuento|codigo promocional|codigo descuento|bono de descuento|vale descuento)",
    "(cupon de descuento|cupones de descuento|codigo promo|codigos de descuento|un vale|vale por|vale de|vale de compra|vale de regalo|vale regalo|vale para tu|vale para su|bono de compra|bono descuento|voucher|vouchers|cuponcito)",
  ],
  discount: [
    "(descuento|descuentos|rebaja|rebajas|mitad de precio|% de descuento|% menos|bonificacion)",
    "(de descuento|% dto|dto|% en tu|% en su|rebajado|precio reducido|precio especial|a mitad de precio|la mitad de precio|un descuentito)",
  ],
  freeItem: [
    "sin (pagar|gastar|desembolsar|coste|costo) (nada|un euro|un céntimo|un peso|alguno|)",
    "(gastos de envío|envío|portes|gastos) ~ (por nuestra cuenta|a nuestro cargo|gratis|corren de|los pagamos|invitamos)",
    "(gratis|gratuito|gratuita|gratuitos|sin costo|sin coste|de regalo)",
    "(gratuitos|gratuitas|gratuitamente|de forma gratuita|totalmente gratis|sin cargo|sin pagar nada|invita la casa|te sale gratis|le sale gratis|corre de nuestra cuenta)",
  ],
  giftCard: [
    "(tarjeta regalo|tarjeta de regalo|tarjetas de regalo|tarjetas regalo|saldo|cheque regalo)",
    "(tarjeta amazon|gift card|giftcard|tarjeta de amazon|cheque amazon|saldo en la tienda|saldo a favor|credito en tienda)",
  ],
  money: [
    "(dinero|efectivo|cashback|euros|dolares|pesos|paypal|reembolso en efectivo)",
    "(euro|plata|lana|pasta|bizum|dinero en efectivo|dinerito|cash|recompensa economica)",
  ],
  points: [
    "(puntos|creditos|monedas)",
    "(punto|puntos extra|puntos de fidelidad|millas|estrellas de fidelidad)",
  ],
  contest: [
    "(más oportunidades|boletos|papeletas|participaciones)",
    "(suma|sumas|gana|ganas|recibe) (2|dos|un|tres|3|otro|más) (boleto|boletos|participaciones|papeletas|números|oportunidades)",
    "(sorteamos|sorteo|sortear|sortearemos|rifamos|rifa|ganar|gana|premio|premios|sorteos)",
    "(sorteo|sorteos|concurso|rifa|loteria|participar en el sorteo)",
    "(entrar en el sorteo|el sorteo|sorteamos|sorteo de|participar en|concursar|ganar un|ganar una|puedes ganar|puede ganar|tombola)",
  ],
  warranty: [
    "garantía (de por vida|vitalicia|extendida|ampliada|doble|de cinco años)",
    "(garantia (extendida|ampliada|extra|adicional|gratis|de por vida)|(ampliar|amplia|extender|extiende|duplicar|duplica|activar|activa|amplie|active) (tu|su|la) garantia|(ano|anos|meses) (mas |extra |adicional |adicionales |)de garantia)",
    "(garantia (gratuita|mas larga|doble|premium|de regalo|prolongada)|prolongar la garantia|prolongamos la garantia|prolongamos tu garantia|ampliamos la garantia|ampliamos tu garantia|ampliamos su garantia|extension de garantia|extension de la garantia|ampliacion de garantia|ampliacion de la garantia|anos de garantia|ano de garantia|un ano mas de garantia)",
  ],
  access: [
    "(suscripcion gratis|membresia|acceso premium|contenido exclusivo)",
    "(acceso exclusivo|acceso vip|acceso gratuito|club vip|capitulo extra|meses gratis|mes gratis|contenido extra)",
  ],
  refund: [
    "dinero (de vuelta|devuelto|de regreso)",
    "(transfiere|transferimos|devuelve|devolvemos|reembolsa|reembolsamos|abona|abonamos|ingresa|ingresamos) (el|su|tu|todo el|lo) (gasto|importe|coste|dinero|precio|desembolso|gastado|pagado)",
    "(todo lo que (pagaste|pagó|has pagado)|lo que pagaste|el importe íntegro|el importe completo|el total)",
    "(te|le|os|les) (devolvemos|devuelvo|devolveremos|reembolsamos|reintegramos|reintegro)",
    "(reembolso|reembolsos|reembolsar|reembolsamos|reembolsaremos|reembolsado|devolucion del (dinero|importe)|devolvemos|devolveremos|devolver|reintegro|reintegramos)",
    "(dinero|importe|precio) ~ (devuelto|vuelta|devolvemos|devolvera)",
    "(tu dinero|su dinero|el dinero|el importe|el precio|lo pagado|la mitad) ~ (de vuelta|devuelto|devuelta|reembolsado|en tu cuenta|en su cuenta|integro|te lo devolvemos|se lo devolvemos|te devolveremos)",
    "(reembolsa|reembolsen|reembolsare|reembolsada|reembolso completo|reembolso total|reembolsan|te devolvemos el|le devolvemos el|devolveremos|devolverte|devolverle|devuelvo|recupera tu dinero|recuperar tu dinero|recuperar su dinero|recupere su dinero|reintegraremos)",
  ],
  replacement: [
    "(reemplazo|reemplazar|sustitucion|repuesto|cambio del producto|producto nuevo|reparacion)",
    "(recambio|pieza de repuesto|pieza nueva|unidad nueva|otra unidad|reenviar|reenviamos|reenvio|reponer|repuestos|reparar|reparamos|sustituimos|sustituir|sustituto|defectuosa|defectuoso|rota|roto|averiado|averiada|estropeado|en garantia)",
  ],
  reviewTrade: [
    "(te |le |)(subimos|llevamos|ponemos|elevamos) (la nota |tu nota |tu tienda |su tienda |)a 4",
    "(compradores|clientes) (reales|locales|de verdad|verdaderos|auténticos)",
    "(cuentas|perfiles) (reales|verificadas|verificados|antiguas|con historial|españolas)",
    "nosotros (ponemos |nos encargamos de |llevamos |)(las|tus|sus) (reseñas|opiniones|estrellas)",
    "(se buscan|buscamos|busco|se necesitan) (probadores|testers|reseñadores|catadores|evaluadores)",
    "compradores verificados (solo|únicamente)",
    "(solo|sólo) compradores verificados",
    "(busco|buscamos|se buscan|necesito|necesitamos|se necesitan) ~ (compradores|compradoras|clientes|gente|personas) ~ (reembolso|gratis|reseña|reseñas|devolución|opinión|opiniones)",
    "(reseñas|opiniones|valoraciones) (para tu|para su) (tienda|producto|ficha|negocio|página)",
    "(reseñas|opiniones|valoraciones|estrellas) (reales|verificadas|positivas|auténticas|garantizadas|falsas) (para|desde|a partir|en|por)",
    "(comprar|compra|vender|vendo|venta de|vendemos) ~ (resenas|opiniones|valoraciones)",
    "(probadores|testers) de productos",
    "(buscamos|busco) ~ (probadores|testers|resenadores)",
    "(club de resenas|grupo de resenas|grupo de probadores|intercambio de resenas|paquete de resenas)",
    "(compra|comprar|compre|vendo|vendemos|vende|venta de|consigue|consigan|obten) ~ (resenas|opiniones de google|opiniones positivas|opiniones verificadas|valoraciones|resenas de amazon|resenas de google|estrellas)",
    "(probadores|probador|testers|tester|evaluadores|resenadores) (de productos|de producto|buscados|se buscan|gratis)",
    "(se buscan|se busca|buscamos|busco|necesitamos|necesito|reclutamos|hazte) ~ (probadores|probador|testers|tester|resenadores|evaluadores|gente para resenas)",
    "(club|grupo|comunidad|red|programa|canal|agencia) (de resenas|de probadores|de testers|de opiniones|de evaluadores|de reembolsos)",
    "(intercambio de (resenas|opiniones|valoraciones)|intercambiar resenas|intercambiemos resenas|paquete de (resenas|opiniones)|paquetes de (resenas|opiniones)|pack de resenas|resenas por dinero|opiniones por dinero|resenas pagadas|opiniones pagadas|producto gratis por resena|productos gratis por resenas|reembolso tras resena|reembolso por resena)",
    "(sube|aumenta|impulsa|mejora|dispara|infla) ~ (tu puntuacion|tus resenas|tus estrellas|tu reputacion|tus valoraciones|numero de resenas)",
  ],
  gatingTool: [
    "(filtrar|filtra|interceptar|bloquear) ~ (resenas|negativas|clientes|insatisfechos)",
    "(filtra|filtrar|filtramos|intercepta|interceptar|interceptamos|bloquea|bloquear|desvia|desviar|evita|frena) ~ (resenas negativas|malas resenas|opiniones negativas|clientes insatisfechos|clientes descontentos|criticas negativas|malas opiniones)",
    "(solo|unicamente) (los|las) (clientes satisfechos|clientes contentos|satisfechos|contentos|resenas positivas|buenas resenas) ~ (google|publico|publican|publica|pagina|ven)",
    "(insatisfechos|descontentos|negativas|malas) ~ (formulario interno|formulario privado|quedan en privado|no se publican|se desvian|se interceptan)",
  ],
  screenshot: [
    "(captura|foto|pantallazo|prueba) (de pantalla|de tu resena|de su resena|de tu opinion|de la resena)",
    "captura",
    "(captura|capturas|pantallazo|pantallazos|foto|prueba|enlace|screenshot) (de|a) (pantalla|tu|su|la) (de |)(resena|opinion|valoracion|comentario|)",
    "(pantallazo|screenshot|capturas|captura de pantalla)",
  ],
  reciprocal: [
    "(resena por resena|intercambio de resenas|te dejo una a ti|yo te dejo)",
    "(tu me valoras|yo te valoro|te valoro|yo valoro|opinion por opinion|valoracion por valoracion|hoy por ti manana por mi|te devuelvo el favor|devuelvo el favor|resena mutua|resenas mutuas|tu la mia|yo la tuya|intercambiamos resenas)",
  ],
  extra: [
    "(invita la casa|te invitamos|le invitamos|invitamos nosotros|por nuestra parte|lo ponemos nosotros|nosotros ponemos)",
    "(no te|no le) (costará|cuesta|costarán) (nada|ni un (céntimo|euro|peso))",
    "(corre|corren|va|van) (de nuestra cuenta|por nuestra cuenta|a nuestra cuenta|por cuenta de la casa|a cargo nuestro|de mi cuenta)",
    "(van|va|irá|irán|metemos|incluimos|añadimos|ponemos|echamos|te mandamos|te enviamos|le enviamos|sumamos|agregamos) ~ (de regalo|de más|en tu próximo pedido|en su próximo pedido|de propina|gratis|sin coste|en el paquete|por cuenta de la casa|extra)",
  ],
};
