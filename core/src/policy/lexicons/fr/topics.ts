import type { Forms } from "../lexicon.ts";

/** French: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(pour|en) (écrire|écrivant|publier|poster|rédiger) (ceci|cela|ça|ces lignes|cet avis|ce texte)",
  ],
  orderWord: ["(numero|num|n) (de commande|de facture|de client|de suivi|commande)"],
  address: ["(rue|avenue|boulevard|place|allee|code postal|appartement|impasse|chemin)"],
  topicPrice: [
    "(moins cher|moins chere|moins chers) (ailleurs|chez|sur|en magasin|dans|au)",
    "(trouve|vu|existe|vendu|dispo|disponible) ~ (moins cher|ailleurs pour|moitie prix chez)",
    "(de nouveau en stock|plus en stock|en rupture|en stock chez|prix a (augmente|baisse|double|chute)|a moitie prix sur|disponible chez)",
  ],
  illegal: [
    "(faux (papiers|passeport|passeports|billets)|fausse monnaie|cartes volees|carte bancaire volee|marchandise volee|je vais te tuer|je vais vous tuer|on va vous tuer|vous tuer|fabriquer une bombe|vendre de la drogue|acheter de la drogue|sans facture et sans tva|contourner la securite|pirater le compte|bruler votre maison|compte pirate)",
  ],
  hate: [
    "(rentrez|rentre|retournez|retourne) (dans|chez) (votre|ton|vous) (pays|)",
    "(sales|sale) (etranger|etrangers|arabe|arabes|juif|juifs|juive|noir|noirs|negre|negres|chinois|immigres|gitan|gitans|roms|musulmans|pede|pedes)",
    "(typique des|typiquement) (etrangers|arabes|juifs|gitans|immigres)",
    "(n'achetez (pas|jamais|rien) (chez|a) (des|les|ces) (etrangers|juifs|arabes|musulmans|immigres|gitans)|sous homme|sous hommes|sous race|ces (etrangers|arabes|juifs|immigres) sont tous|tous ces etrangers)",
  ],
  insult: [
    "veut tout (gratuitement|gratis|gratuit)",
    "(profiteur|profiteurs|radin|escroc|menteur|resquilleur|pique assiette|râleur|voleur)",
    "avez tout inventé",
    "(tout |) (inventé|inventer|inventez) (tout|de toutes pièces|cela|ça)",
    "(des gens|les gens|clients|personnes) (de votre|de ton) (espèce|genre|acabit|sorte)",
    "(clients|gens|acheteurs|personnes) comme (vous|toi)",
    "(savoir lire|apprenez à lire|si vous saviez lire|encore faut il|encore faudrait il|lunettes|aveugle|ridicule|pitoyable|honteux|honte à vous|n'importe quoi de votre part)",
    "(idiot|idiote|stupide|menteur|menteuse|imbecile|ridicule|honte|pathetique|debile|mensonges|n'importe quoi|abruti|nul|incapable)",
    "(idiots|idiotie|imbeciles|menteurs|abrutie|abrutis|cretin|cretine|cretins|debiles|incapables|minable|minables|pathetiques|ridicules|bouffon|boulet|boulets|tocard|clown|charlot|escroc|voleur|voleuse|mauvaise foi|honteux|la honte|sans cervelle|ignare|ignorant|ignorante|analphabete|illettre|raleur|raleuse|pleurnichard|pleurnicheuse|bon a rien|faineant|inculte|betises|aneries|foutaises|racontez n'importe|des gens comme vous|les clients comme vous|clients comme vous|de votre espece|vous savez lire|savez vous lire)",
  ],
  sneer: [
    "(apprenez a lire|lisez la notice|pas notre probleme|tant pis pour vous|allez voir ailleurs|vous auriez du lire)",
    "(apprends a lire|apprenez a|il suffisait de lire|il fallait lire|il faut savoir lire|encore faut il savoir lire|la prochaine fois (lisez|reflechissez|utilisez)|reflechissez avant|servez vous de votre|achetez ailleurs|allez ailleurs|bon debarras|pas de chance pour vous|on s'en fiche|on s'en moque|c'est votre probleme|votre faute|vous n'avez qu'a|un enfant de cinq ans|meme un enfant|pleurez|calmez vous|arretez de (pleurer|vous plaindre|geindre|raler|mentir)|grand bien vous fasse|bravo l'intelligence|felicitations vous|a quoi vous attendiez vous)",
  ],
  obscene: [
    "(merde|connard|connards|salope|putain|encule|fils de pute|foutre|pauvre con|conne)",
    "(merdes|merdique|merdiques|emmerde|chier|chiant|connasse|connasses|connerie|conneries|salopard|salopards|salopes|putains|pute|putes|enculer|encules|enfoire|enfoires|ntm|niquer|nique|batard|batards|bordel de merde|gros con|sale con|petit con|bande de cons|foutue|bite|couilles|trou du cul|cul)",
  ],
  disclosure: [
    "(remboursement|argent|somme) ~ après (l'envoi|avoir envoyé|que j'ai envoyé|avoir montré)",
    "(j'écris|j'ai écrit|je poste|je mets|je note) (ça|ceci|cela|cet avis|ces lignes) (seulement |juste |uniquement |) (parce|car|pour|puisque)",
    "(gratuitement|gracieusement|sans frais) à (ma|notre) disposition",
    "(mis|mise|mettre|met|laissé|fourni|prêté|offert|remis|envoyé) ~ (gratuitement|gracieusement|sans frais|à titre gracieux|gratis)",
    "(produit|article|échantillon) ~ (gratuitement|gratuit|offert) (pour|afin|en échange|contre)",
    "(reçu|reçue|obtenu|eu|offert) (gratuitement|gratis|gratuit|à titre gratuit|sans frais)",
    "(recu|obtenu|envoye|offert) ~ (gratuitement|gratuit|en echange|pour tester|contre un avis|a prix reduit)",
    "(en echange) (d'un|de mon|de cet) (avis|commentaire)",
    "(vendeur|marque) ~ (rembourse|offre|cadeau) ~ avis",
    "j'ai (eu|recu) (un|une|mon) (bon|cadeau|remboursement|carte) ~ avis",
    "(recu|recue|obtenu|obtenue|eu|envoye|envoyee|offert|offerte|remis|donne|fourni) ~ (gratuitement|gratuit|gratis|en echange|pour tester|pour le tester|pour la tester|pour test|contre un avis|contre mon avis|contre cet avis|en contrepartie|pour mon avis|pour cet avis|a titre gratuit|a prix reduit)",
    "(gratuit|gratuitement|gratis|offert|offerte) ~ (pour tester|contre un avis|contre mon avis|en echange de|en echange d'un|pour cet avis|pour mon avis)",
    "(en echange|en contrepartie|contre) (de |d'|)(mon|un|cet|une|ma|cette) (avis|commentaire|evaluation|note|critique|avis honnete|avis sincere)",
    "(vendeur|marque|boutique|fabricant|societe) ~ (m'a rembourse|me rembourse|m'offre|m'a offert|m'envoie|m'a promis|me donne)",
    "(je recois|j'ai recu|j'ai eu|je touche|j'obtiens|on m'a donne|on m'a offert|on me rembourse|me rembourse|ils m'ont donne|ils m'ont offert|ils me remboursent) ~ (cet avis|mon avis|pour cet avis|ces etoiles|5 etoiles|cinq etoiles|un avis|contre)",
    "(produit recu en tant que testeur|dans le cadre d'un test|en tant que testeur|en tant que testeuse|partenariat remunere|collaboration commerciale|avis sponsorise|produit offert par)",
  ],
  promised: [
    "lien de cet avis",
    "après (l'envoi|avoir envoyé|que j'ai envoyé) (du|le|la|de)",
    "(carte|bon|cadeau|remboursement|chèque|argent) ~ (m'attend|attend|promis|promise|reçois|offre)",
    "(en retour|en échange|en contrepartie) ~ (compte rendu|avis|commentaire|texte|article|impressions|récit)",
    "(pour le tester|pour la tester|pour tester|pour test|en test|afin de tester|pour essai)",
    "(en echange|avis honnete|promis)",
    "(en echange|en contrepartie|contre un avis|contre mon avis|pour tester|pour le tester|pour la tester|en tant que testeur|en tant que testeuse|dans le cadre d'un test|mon avis honnete|mon avis sincere|promis|promise|pour cet avis|pour mon avis|pour ces etoiles)",
  ],
  promoInReview: [
    "(utilisez|avec) (mon|le|notre) (code|code promo)",
    "(visitez|suivez|allez sur|venez sur) (ma|mon|notre) (chaine|blog|boutique|site|page|compte)",
    "lien de parrainage",
    "(utilisez|utilise|avec|entrez|tapez|profitez de) (mon|le|notre|ce) (code|code promo|code parrain|lien|lien de parrainage|code de parrainage)",
    "(abonnez vous|abonne toi|suivez moi|suivez|retrouvez moi|venez|rendez vous|passez|allez voir|regardez|visitez) (a |sur |voir |)(ma|mon|notre|nos) (chaine|blog|boutique|site|page|compte|profil|insta|instagram|youtube|magasin|video|videos)",
    "(code parrain|lien d'affiliation|lien affilie|lien de parrainage|lien en bio|code createur)",
    "(chez moi|dans ma boutique|sur mon site|dans notre boutique|sur notre site) (c'est|vous|le|la|on|moins)",
    "(je vends|nous vendons) (le meme|la meme|les memes|mieux|moins cher|aussi)",
  ],
  topicService: [
    "(vendeur|vendeuse|service client|sav|service|remboursement|retour|reponse|repond|repondu|communication|commande|boutique|accueil|message|messages)",
    "(vendeurs|vendeuse|vendeur reactif|sav|service apres vente|interlocuteur|remboursements|rembourse|remboursee|reponses|reactif|reactive|aimable|aimables|accueillant|serieux|professionnel|pro|litige|reclamation|contact|echange|echanges|mail|mails|annule|annulee|joignable|disponible|a l'ecoute)",
  ],
  topicDelivery: [
    "(livraison|livre|livree|colis|emballage|emballe|transporteur|livreur|recu|arrive|arrivee|retard|expedition|expedie|poste|delai|delais)",
    "(livraisons|livres a temps|delais|paquet|envoi|envoye|envoyee|expediee|expediteur|chronopost|colissimo|mondial relay|la poste|facteur|point relais|recue|arrives|livreuse|carton|en avance|dans les temps|suivi du colis|transport|emballages|bien emballe|mal emballe)",
  ],
  topicProduct: [
    "(qualite|son|basses|batterie|ecran|gout|odeur|taille|couleur|tissu|matiere|moteur|fermeture|lame|poignee|couvercle|bouton|fonctionne|marche|casse|cassee|raye|fuit|solide|fragile|confortable|design|plastique|metal|bois|leger|lourd|bruyant|charge|chargeur|lampe|poele|bouilloire|casque|livre|histoire|produit|article|appareil|modele|utilise|lavage|montage|efficace|prix)",
    "(qualites|sonore|sons|autonomie|ecrans|image|gouts|saveur|parfum|odeurs|tailles|pointure|coupe|couleurs|coloris|tissus|matieres|cuir|fermeture eclair|lames|couteau|manche|couvercles|boutons|fonctionnent|fonctionnait|fonctionner|marchent|marchait|marche bien|tombe en panne|panne|cassees|se casse|raye|rayures|fuite|fuit|solides|solidite|fragiles|confort|chaussures|chaussure|robe|sac|montre|jouet|cafetiere|mixeur|guitare|aspirateur|telephone|pratique|utile|facile|simple|lavable|lave|rouille|rouille|finition|finitions|rapport qualite|rapport qualite prix|bon produit|super produit|tres bon produit|satisfait du|satisfaite du|contente de mon|correspond|conforme|comme decrit|conforme a la description|taille bien|taille petit|taille grand|lumiere|eclaire|chauffe|coupe bien|utilisation|notice|roman|intrigue|personnages|interrupteur|je recommande|a recommander|parfait|parfaite|top|nickel|bien|jolie|joli|beau|belle|aimant|reagit|ecouteurs|enceinte|coque|cable|ampoule|chaise|table|etagere)",
  ],
  personName: ["(monsieur|madame|mme|m)", "(mlle|mademoiselle|mr|mrs)"],
};
