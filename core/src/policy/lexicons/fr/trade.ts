import type { Forms } from "../lexicon.ts";

/** French: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  evasion: [
    "mots différents",
    "(des |avec des |) mots différents",
    "(ne mentionnez|ne mentionner|ne mentionne|ne parlez|ne dites|sans mentionner|sans parler) ~ (cadeau|remboursement|vendeur|remise|groupe|carte|offre|gratuit|bon|paypal)",
    "(plusieurs|differents|autres|deux) (comptes|adresses ip|profils)",
    "(attendez|patientez) ~ (jours avant|avant de publier|avant de poster|avant d'ecrire|apres la livraison pour)",
    "(pas|sans) (etre reperes|etre repere|eveiller les soupcons|se faire reperer|se faire prendre|de capture d'ecran)",
  ],
  club: [
    "(recherchés|recherchées|demandés|recherché) pour (un|une|des) (essai|test|tests|essais)",
    "(cherche|cherchons|recherche|recherchons|besoin de|recrute|recrutons) ~ (acheteurs|acheteuses|volontaires|personnes|clients)",
    "(rejoignez|rejoindre|inscrivez vous|inscription|devenez membre|groupe|club|communaute|reseau|programme|canal|membres)",
  ],
  spent: [
    "(pour|à cause de|en raison de) (la|le|l'|cette|ce) (rayure|défaut|retard|dommage|erreur|casse|désagrément)",
    "(déduite|déduit|déjà appliquée|déjà appliqué|utilisée|utilisé|expiré|expirée|déjà déduite|prise en compte)",
    "(bon utilise|bon d'achat utilise|avec lequel vous avez paye|deja utilise|a expire|est expire|a ete applique|appliquee a la commande|utilise lors|que vous avez utilise|utilise pour payer|deduit de|deduite de|commandee avec|que vous avez commande|comme indique sur|inclus dans|comprise dans|incluse dans|recredite|recreditee|selon la facture|figure sur la facture)",
  ],
  gift: [
    "(est pour nous|sont pour nous|à nos frais|de notre part|petit plus|petite attention|petit geste|gourde|offert|offerte|c'est cadeau)",
    "(cadeau|cadeaux|surprise|surprises|bonus|une prime|recompense|recompenses|petit plus|un present|petite attention|contrepartie|remerciement special|compensation)",
    "(surprises|petite surprise|petit cadeau|petits cadeaux|joli cadeau|kdo|kdos|goodies|goodie|petit geste|geste commercial|petite recompense|un petit quelque chose|un petit plus|un petit extra|echantillon offert|lot|lots a gagner|gratification|dedommagement)",
  ],
  coupon: [
    "(bon d'achat|bons d'achat|coupon|coupons|code promo|codes promo|bon de reduction|bons de reduction|code de reduction|code promotionnel|bon de 10 euros)",
    "(bon de (5|10|15|20|25|30) euros|bon cadeau|bons cadeaux|un bon d'une valeur|code reduc|code de remise|code avantage|code promo|bon d'achats|cheque cadeau|ticket de reduction|bons promo|codepromo)",
  ],
  discount: [
    "(reduction|reductions|remise|remises|rabais|ristourne|moitie prix|% de reduction|% sur|prix reduit)",
    "(de remise|de reduction|de rabais|de moins sur|prix casse|prix coutant|% de remise|% de rabais|% offerts|reduc|une ristourne|moitie prix|un prix d'ami)",
  ],
  freeItem: [
    "(frais de port|port|livraison|frais de livraison|frais d'envoi) ~ (pour nous|offert|offerts|offerte|à notre charge|gratuit|gratuits|gratuite)",
    "(gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|sans frais)",
    "(offert|gracieusement|a titre gracieux|sans rien payer|cadeau de la maison|on vous l'offre|c'est pour nous)",
  ],
  giftCard: [
    "(carte cadeau|cartes cadeaux|carte cadeaux|cheque cadeau|un avoir de)",
    "(carte kdo|carte cadeau amazon|cartes kdo|credit boutique|credit en boutique|un avoir sur)",
  ],
  money: [
    "(argent|especes|cashback|euros|paypal)",
    "(euro|sous|fric|liquide|recompense financiere|lydia|billet de|billets de)",
  ],
  points: [
    "(points|points de fidelite|credits)",
    "(points cadeaux|points bonus|points fidelite|jetons|cagnotte)",
  ],
  contest: [
    "(roue (de la fortune|des cadeaux|de cadeaux|cadeau)|tournez la roue|tirage au sort)",
    "(tentez|tente|tenter) (votre|ta|sa) chance",
    "(tirage au sort|tirer au sort|tirons au sort|tirerons au sort|tiré au sort|tirées au sort|tombola|loterie|gagner|à gagner|gagnez)",
    "(concours photo|tirage au sort|tombola|loterie|jeu concours|chance de gagner|tentez de gagner)",
    "(au tirage|le tirage|tirage|grand jeu|jeu|gagner un|gagner une|un lot a gagner|a gagner|gros lot|grande tombola)",
  ],
  warranty: [
    "garantie (à vie|prolongée|étendue|doublée|de cinq ans)",
    "(extension de garantie|garantie (prolongee|etendue|doublee|supplementaire|gratuite)|(prolonger|prolongez|doubler|doublez|activer|activez|etendre) (votre|la) garantie|an(s|) de garantie (supplementaire|offert|en plus|de plus))",
    "(garantie (offerte|plus longue|etendue|prolongee|a vie|premium|supplementaire|doublee)|(1|un|deux|2|3|trois|6|six|12) (an|ans|mois) de garantie (en plus|offert|offerts|supplementaire|supplementaires|de plus)|extension de la garantie|prolongation de garantie|prolongation de la garantie|prolongez votre|doublez votre garantie|debloquer la garantie|activer votre garantie)",
  ],
  access: [
    "(abonnement|acces premium|adhesion|contenu exclusif)",
    "(acces vip|acces gratuit|acces exclusif|contenu bonus|chapitre bonus|mois offerts|mois d'abonnement|statut vip|club vip)",
  ],
  refund: [
    "(remboursé|remboursée|remboursés|argent rendu|argent de retour) (le soir|le jour|sous|dans|aussitôt)",
    "(dépense|dépenses|frais|montant|somme|coût|achat) (vous |) (est|sont|sera|seront) (virée|virées|viré|virés|remboursée|remboursées|remboursé|reversée|reversé|restituée|rendue|rendu)",
    "(l'intégralité|la totalité) (du prix|du montant|de la somme|de votre achat)",
    "(reversons|reverser|reverse|rendons|rendre|remboursons|restituons|restituer|reverserons|rendrons) ~ (prix|montant|argent|somme|intégralité|totalité)",
    "(remboursement|remboursements|rembourser|rembourse|remboursee|remboursons|rembourserons|remboursez|remboursable)",
    "(rendre|rendons|rendrons|recuperer|recuperez) ~ (argent|montant|prix)",
    "(votre argent|l'argent|la somme|le montant|prix d'achat|la moitie|le prix|les frais) ~ (rendu|rendue|revient|restitue|restituee|reverse|reversee|sur votre compte|en retour)",
    "(rembourses|remboursera|remboursait|remboursement integral|integralement rembourse|rendre l'argent|retrouver votre argent|recuperer votre argent|restituer|restituons|restitution|argent rendu)",
  ],
  replacement: [
    "(remplacement|remplacer|remplace|nouveau produit|echange|reparation|renvoye)",
    "(piece de rechange|pieces de rechange|renvoi|renvoyer un|renvoyons|renvoie|reparer|repare|remplacons|remplacee|defectueux|defectueuse|casse|cassee|neuf gratuit|gratuitement remplace|sous garantie)",
  ],
  reviewTrade: [
    "(comptes|profils) (français|actifs|anciens|réels|vérifiés|de qualité)",
    "besoin d'avis",
    "(avis|commentaires|notes) (vérifiés|certifiés|garantis|5 étoiles|positifs) (pour|dès|à partir|livr*)",
    "(on|nous nous|nous) (s'occupe|occupons|gérons|gère|fournissons) (des|vos|les) (avis|étoiles|notes)",
    "(acheteurs|acheteuses|comptes|profils) vérifiés (seulement|uniquement|only)",
    "(cherche|cherchons|recherche|recherchons|on cherche|recrute|recrutons) ~ (testeurs|testeuses|testeur)",
    "(cherche|cherchons|recherche|recherchons|besoin de|on cherche|recrute|recrutons) ~ (acheteurs|testeurs|testeuses|clients tests|volontaires) ~ (remboursement|remboursé|gratuit|offert|avis|mp|rembourse*)",
    "(avis|commentaires) (pour votre (boutique|produit|fiche|entreprise|page)|à vendre|garantis|livrés)",
    "(vrais|faux|véritables|authentiques|vérifiés|achetez des|vends des|vente d'|vente de) (avis|commentaires|étoiles|notes) ~ (pour|à partir|dès|garantis|livraison|boutique)",
    "(acheter|achetez|vendre|vends|vente) ~ (avis|commentaires|etoiles)",
    "(testeurs|testeuses) (recherches|de produits|recherche)",
    "(cherche|recherche|cherchons|recherchons) ~ (testeurs|testeuses)",
    "(club d'avis|groupe de testeurs|echange d'avis|avis contre|pack d'avis)",
    "(achat|achats|vente|ventes) (d'avis|d'etoiles|de commentaires|de faux avis)",
    "(achetez|acheter|vendons|vends|commandez|fournissons|livrons|obtenez|procurez vous) ~ (avis google|avis amazon|avis trustpilot|avis positifs|avis 5 etoiles|avis verifies|vrais avis|d'avis|avis clients)",
    "(testeur|testeurs|testeuse|testeuses) (de produits|produit|produits|amazon|recherche|recherches|recherchee|recherchees|bienvenus|gratuit)",
    "(devenez|devenir|recrute|recrutons|on recrute|on cherche|je cherche) ~ (testeur|testeurs|testeuse|testeuses|evaluateurs|donneurs d'avis)",
    "(groupe|club|communaute|reseau|programme|canal|plateforme|agence) (d'avis|de testeurs|de testeuses|d'evaluateurs|avis clients|test produit|de test)",
    "(pack|packs|lot|forfait|formule) (de |d'|)(10|20|50|100|) ?(avis)",
    "(boostez|booster|boost|augmentez|gonflez|ameliorez) ~ (votre note|vos avis|vos etoiles|votre e reputation|votre reputation|nombre d'avis)",
    "(produit offert contre avis|produits contre avis|rembourse contre avis|remboursement contre avis|remboursement apres avis|rembourse apres avis|avis remunere|avis remuneres|avis payes|avis a vendre|echangeons nos avis|echange d'etoiles)",
  ],
  gatingTool: [
    "(filtrer|filtrez|bloquer|intercepter|trier) ~ (avis|clients|mecontents|negatifs)",
    "(seuls|uniquement|seulement) (les clients satisfaits|les satisfaits|les contents|les clients contents|les avis positifs|les bons avis) ~ (google|public|en ligne|publies|avis|page)",
    "(les mecontents|les insatisfaits|avis negatifs|mauvais avis|clients mecontents) ~ (interceptes|filtres|rediriges|en interne|en prive|bloques|avant publication|formulaire prive|detournes)",
    "(evitez|evite|eviter|empecher|stopper|bloquez|interceptez|filtrez) (les|vos) (avis negatifs|mauvais avis|mauvaises notes|clients mecontents)",
  ],
  screenshot: [
    "(capture|copie|photo|preuve) (d'ecran|de votre avis|de l'avis|de votre commentaire)",
    "(capture|captures|screen|screens|screenshot|photo|copie|lien|preuve) (d'ecran|de ton avis|de votre avis|de l'avis|de votre commentaire|de la note|de vos etoiles|de votre evaluation|vers votre avis|du commentaire)",
    "(capture d'ecran|captures d'ecran|screenshot)",
  ],
  reciprocal: [
    "(avis contre avis|echange d'avis|j'evalue le tien|je te rends la pareille)",
    "(je te rends|je vous rends|je ferai pareil|je fais pareil|un avis contre un avis|tu me notes|vous me notez|je te note|je vous note en retour|donnant donnant|j'evalue la votre|j'evalue le votre|note contre note|un prete pour un rendu|echanger des avis|echange de bons avis)",
  ],
  extra: [
    "(à nos frais|aux frais de la maison|à notre charge|nous régalons|on régale|la maison régale|on s'occupe du reste)",
    "(ne vous|ne te|vous|te) (coûtera|coûte|coûteront) (rien|pas un (sou|centime|euro)|zéro)",
    "(c'est|ce sera|c est|est|sont) (cadeau|pour nous|pour notre pomme|à nos frais|la maison qui offre|offert)",
    "(on|nous) (glisse|glissons|ajoute|ajoutons|met|mettons|joint|joignons|offre|offrons|envoie|envoyons|rajoute|rajoutons) ~ (dans votre|dans le (prochain |)colis|dans ton|en plus|en prime|à votre prochaine|avec votre prochain)",
  ],
};
