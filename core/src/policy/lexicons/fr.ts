import type { Lexicon } from "./lexicon.ts";

/** French. Adjectives of judgement follow the noun; negation wraps the verb (ne ... pas). */
export const fr: Lexicon = {
  lang: "fr",
  spaces: true,
  functionWords: [
    "le",
    "la",
    "les",
    "des",
    "du",
    "et",
    "est",
    "sont",
    "nous",
    "vous",
    "votre",
    "vos",
    "notre",
    "nos",
    "pour",
    "avec",
    "une",
    "un",
    "dans",
    "sur",
    "ce",
    "cette",
    "qui",
    "que",
    "pas",
    "ne",
    "si",
    "au",
    "aux",
    "avez",
    "avons",
    "merci",
    "ou",
    "par",
    "plus",
    "votre",
    "je",
    "il",
    "elle",
    "mon",
    "ma",
    "en",
    "dès",
    "tu",
    "ton",
    "ta",
    "tes",
    "toi",
    "être",
    "même",
    "à",
    "c'est",
  ],
  forms: {
    modest: ["(petite entreprise|entreprise familiale|jeune entreprise)"],
    review: [
      "(avis|evaluation|evaluations|commentaire|commentaires|critique|critiques|temoignage|temoignages|appreciation|appreciations) (client|clients|produit|google|verifie|verifies|)",
    ],
    feedback: [
      "(avis vendeur|evaluation du vendeur|evaluation vendeur|retour d'experience|feedback|feedbacks|votre retour|vos retours)",
    ],
    rating: ["(note|notes|notation|notations|une etoile|1 etoile)"],
    star: ["(etoile|etoiles)"],
    fiveStars: [
      "(5|cinq) (belles |)(etoile|etoiles|sur 5|sur cinq)",
      "(5/5|note maximale|meilleure note|note parfaite|maximum d'etoiles|toutes les etoiles|note de 5)",
    ],
    publicVoice: [
      "(partager|partagez|partage|raconter|racontez) (votre|vos|ton) (experience|experiences|avis|opinion|impressions)",
      "(dire|dites|faites savoir|recommander|recommandez) ~ (aux autres|a tous|au monde|nous|autour de vous)",
      "(bouche a oreille|donnez votre avis|donner votre avis|votre opinion|un petit mot|quelques mots gentils|recommandez nous)",
    ],
    helpfulVote: [
      "(cliquer|cliquez|voter|votez|marquer|marquez|clic) ~ (utile|utiles|inutile)",
      "(vote utile|votes utiles|pouce en l'air)",
    ],
    abuseReport: ["(signaler|signalez|signalement) ~ (avis|abus|commentaire|abusif|commentaires)"],
    reviewSite: ["(google|trustpilot|tripadvisor|avis verifies|yelp)"],
    write: [
      "(laisser|laissez|laisse|laissant|ecrire|ecrivez|ecris|ecrivant|poster|postez|poste|publier|publiez|publie|donner|donnez|donne|deposer|deposez|rediger|redigez|mettre|mettez|mets|soumettre|attribuer|attribuez|en ligne|publie|publiee|recueillir)",
    ],
    rate: ["(notez|noter|evaluer|evaluez|evaluer notre|notez nous|notez le|evaluateurs|testeurs)"],
    change: [
      "(modifier|modifiez|modifie|modification|changer|changez|change|corriger|corrigez|mettre a jour|mise a jour|revoir|revoyez|reconsiderer|reconsiderez|rectifier|rectifiez|reviser|ameliorer|editer|editez|adoucir)",
    ],
    remove: [
      "(supprimer|supprimez|supprime|suppression|retirer|retirez|retire|retrait|effacer|effacez|enlever|enlevez|annuler)",
    ],
    gone: [
      "(est|sont|ete|soit|sera|aura|a|une fois) (supprime|supprimee|supprimes|retire|retiree|efface|effacee|modifie|modifiee|corrige|corrigee|disparu|enleve|change|changee)",
      "(disparaitre|disparait|disparu|disparaisse)",
    ],
    ask: [
      "(s'il vous plait|s'il te plait|svp|stp|veuillez|pourriez vous|pouvez vous|pourrais tu|peux tu|n'hesitez pas|n'hesite pas|merci de|nous vous (prions|serions reconnaissants|invitons|demandons)|aidez nous|nous aiderait|aiderait|nous aimerions|nous serions|n'oubliez pas|pensez a|demander|demandez|demande|prenez (une|deux|quelques) (minute|minutes)|besoin de|envisager|souhaitez vous|voulez vous|auriez vous|nous esperons|pourquoi pas|quelqu'un)",
    ],
    offer: [
      "(recevez|recevoir|recois|recevrez|obtenez|obtenir|gagnez|gagner|gagne|profitez|profiter|beneficiez|offrir|offrons|offre|offert|offerts|offerte|offertes|vous attend|vous attendent|attend|nous vous (offrons|enverrons|envoyons|donnons|versons|rembourserons|remboursons)|recompense|recompensez|recompenser|cumulez|tentez|debloquez|credite|contrepartie)",
    ],
    buy: ["(acheter|achetez|achete|vendre|vend|vente)"],
    pay: ["(payer|payez|paye|paypal|verser|virement)"],
    contactUs: [
      "(contacter|contactez|contacte|ecrire|ecrivez|appeler|appelez|dites|parlez|parler|joindre|dites le|signalez)( |-)(nous|notre (service|support|equipe))",
      "(nous (contacter|ecrire|joindre|appeler|prevenir|le dire)|contactez (le|notre) (service client|support|vendeur)|service client|prenez contact|adressez vous|par mail a|a nous|qu'a nous|dites le nous)",
    ],
    gift: [
      "(cadeau|cadeaux|surprise|surprises|bonus|prime|recompense|recompenses|petit plus|present|attention|contrepartie|remerciement special|compensation)",
    ],
    coupon: [
      "(bon d'achat|bons d'achat|coupon|coupons|code promo|codes promo|bon de reduction|bons de reduction|code de reduction|code promotionnel|bon)",
    ],
    discount: [
      "(reduction|reductions|remise|remises|rabais|ristourne|moitie prix|% de reduction|% sur|promo)",
    ],
    freeItem: ["(gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|sans frais)"],
    giftCard: ["(carte cadeau|cartes cadeaux|carte cadeaux|cheque cadeau|avoir)"],
    money: ["(argent|especes|cashback|euros|paypal)"],
    points: ["(points|points de fidelite|credits)"],
    contest: [
      "(concours|tirage au sort|tombola|loterie|jeu concours|chance de gagner|tentez de gagner)",
    ],
    warranty: [
      "(extension de garantie|garantie (prolongee|etendue|doublee|supplementaire|gratuite)|(prolonger|prolongez|doubler|doublez|activer|activez|etendre) (votre|la) garantie|an(s|) de garantie (supplementaire|offert|en plus|de plus))",
    ],
    access: ["(abonnement|acces premium|adhesion|contenu exclusif)"],
    refund: [
      "(remboursement|remboursements|rembourser|rembourse|remboursee|remboursons|rembourserons|remboursez|remboursable)",
      "(rendre|rendons|rendrons|recuperer|recuperez) ~ (argent|montant|prix)",
    ],
    replacement: ["(remplacement|remplacer|remplace|nouveau produit|echange|reparation|renvoye)"],
    if: ["(si|au cas ou|en cas|a condition|pourvu que|ceux qui|s'il|si vous)"],
    once: [
      "(une fois|apres|lorsque|quand|des que|des|a la suite|ensuite|puis|jusqu'a|tant que|aussitot)",
    ],
    exchange: [
      "(en echange|en contrepartie|en retour|en remerciement|pour vous remercier|pour te remercier|pour (votre|un|chaque|tout|ton) (avis|commentaire|evaluation|retour|temoignage)|contre (un|votre|des) (avis|commentaire|evaluation|etoiles)|en guise de remerciement|contre avis)",
    ],
    before: ["(avant|avant de|d'abord|plutot que|au lieu de)"],
    instead: [
      "(plutot|sinon|uniquement|seulement a nous|au lieu|directement|en prive|qu'a nous|sans passer par)",
    ],
    contrast: ["(mais|cependant|toutefois|pourtant|neanmoins|alors que)"],
    fairness: [
      "(positif ou negatif|positive ou negative|bon ou mauvais|bonne ou mauvaise|quel que soit|quelle que soit|satisfait ou non|content ou non|contents ou non|sans obligation|librement|contents ou pas|satisfait ou pas)",
    ],
    happy: [
      "(satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|contentes|heureux|heureuse|ravi|ravie|ravis|conquis|enchante|plu|plait|aime|adore|bien passe|bonne experience|tout va bien|tout s'est bien passe|vous avez aime|apprecie|appreciez|a votre gout|bon moment)",
    ],
    unhappy: [
      "(insatisfait|insatisfaite|insatisfaits|mecontent|mecontente|mecontents|decu|decue|decus|probleme|problemes|souci|soucis|pas (satisfait|content|satisfaite|contente|satisfaits|contents|plu|ravi|entierement satisfait)|reclamation|reclamations|quelque chose ne va pas|deception|mauvaise experience)",
    ],
    positive: [
      "(positif|positive|positifs|positives|bon|bonne|bons|bonnes|excellent|excellente|super|favorable|favorables|gentil|gentils|beau|belle|elogieux|sympa|meilleur|meilleure)",
    ],
    negative: [
      "(negatif|negative|negatifs|negatives|mauvais|mauvaise|mauvaises|critique|1 etoile|une etoile|severe|defavorable)",
    ],
    honest: ["(honnete|honnetes|sincere|sinceres|impartial)"],
    negator: ["(ne|n|pas|jamais|aucun|aucune|sans|rien|ni|non)"],
    notNegator: [
      "(n'hesitez pas|n'hesite pas|n'oubliez pas|n'oublie pas|pas de souci|pourquoi pas|ne manquez pas|ne tardez pas)",
    ],
    forbid: [
      "(interdit|interdite|interdits|interdites|interdiction|prohibe|illegal|illicite|ne doivent pas|ne doit pas|ne peuvent pas|ne peut pas|ne pouvez pas|ne jamais|ne faut jamais|ne faut pas|n'est pas autorise|non autorise|contraire aux|contre les regles|enfreint|violation|sanctionne|sanction|amende|dgccrf|faux avis|conforme|conformite|politique|reglement|suspension du profil|acheter des avis)",
    ],
    report: ["(m'a propose|m'a promis|promettait|m'ont propose|proposait|on m'a|a tente de)"],
    thirdParty: [
      "(les vendeurs|certains vendeurs|des vendeurs|les marques|les entreprises|certaines entreprises|amazon|google|la plateforme|selon|une etude|le tribunal)",
    ],
    advice: [
      "(conseils|conseil|guide|comment|exemple|exemples|attention|regles|astuce|erreurs|article)",
    ],
    kin: [
      "(maman|papa|mere|pere|tante|oncle|cousin|cousine|soeur|frere|mari|femme|ami|amis|amie|amies|famille|proches|copain|copine|copains)",
    ],
    staff: ["(equipe|employes|employe|collegues|collegue|salaries|stagiaire|personnel)"],
    rival: ["(concurrent|concurrents|concurrence|concurrente|rival|rivaux)"],
    self: [
      "(je travaille (pour|chez)|en tant que (fabricant|vendeur|createur|auteur)|(mon|ma) (mari|femme|frere|soeur|fils|fille|pere|mere|ami) ~ (invente|concu|cree|fabrique|vend)|(mon|notre) (produit|entreprise|boutique|invention|marque)|nous fabriquons|je suis (le|la) (createur|fabricant|vendeur|fondateur|fondatrice))",
    ],
    we: ["(nous|notre|nos|je|mon|ma|mes)"],
    you: ["(vous|votre|vos|tu|ton|ta|tes|toi)"],
    iBuyer: ["(je|j|mon|ma|mes|moi)"],
    reviewTrade: [
      "(acheter|achetez|vendre|vends|vente) ~ (avis|commentaires|etoiles)",
      "(testeurs|testeuses) (recherches|de produits|recherche)",
      "(cherche|recherche|cherchons|recherchons) ~ (testeurs|testeuses)",
      "(club d'avis|groupe de testeurs|echange d'avis|avis contre|pack d'avis)",
    ],
    gatingTool: [
      "(filtrer|filtrez|bloquer|intercepter|trier) ~ (avis|clients|mecontents|negatifs)",
    ],
    screenshot: [
      "(capture|copie|photo|preuve) (d'ecran|de votre avis|de l'avis|de votre commentaire)",
    ],
    reciprocal: ["(avis contre avis|echange d'avis|j'evalue le tien|je te rends la pareille)"],
    pity: [
      "(nous nuit|nous fait du mal|gagne pain|desespere|supplie|nos enfants|notre famille|nos emplois|faillite)",
    ],
    legal: [
      "(avocat|avocats|tribunal|justice|diffamation|poursuites|plainte|poursuivre|mise en demeure)",
    ],
    duty: [
      "(c'est la moindre des choses|il est juste|seulement juste|immediatement|sous 24|sous 48|dernier avertissement|vous devez|nous exigeons|d'ici (lundi|mardi|mercredi|jeudi|vendredi|demain))",
    ],
    withhold: [
      "(seulement (si|apres|une fois)|uniquement (si|apres)|des que (votre|vous|nous)|tant que (votre|vous))",
    ],
    threat: ["(nous savons ou vous habitez|consequences|vous le regretterez|liste noire)"],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|signal|wechat|tiktok)"],
    outsideLink: [
      "(notre|nos) (site|site web|boutique en ligne|page|chaine|instagram|facebook)",
      "(scannez|flashez|suivez nous|qr code|cliquez ici|visitez notre)",
    ],
    thanks: ["(merci|remercions|remerciements|remercie)"],
    hello: [
      "(bonjour|bonsoir|cordialement|bien a vous|bonne journee|cher client|chere cliente|a bientot|a votre disposition|excellente journee)",
    ],
    orderNotice: [
      "(votre|ta) (commande|colis) ~ (expediee|expedie|recue|recu|confirmee|preparation|route|envoyee|envoye|prise en compte)",
      "(confirmation de commande|nous avons bien recu votre commande|en cours de preparation|en cours de livraison)",
    ],
    reminder: [
      "(rappel|relance|encore une fois|de nouveau|a nouveau|deuxieme message|troisieme message|nos precedents|notre precedent|toujours pas|pas encore|nous vous avions deja)",
    ],
    promo: [
      "(newsletter|nouvelle collection|soldes|vente flash|offre speciale|offres speciales|decouvrez|decouvrez nos|nos nouveautes|achetez maintenant|black friday|prochaine commande|profitez de|abonnez vous|inscrivez vous)",
    ],
    cancelAsk: ["(annuler|annulez) (votre|la|cette) commande"],
    praiseReply: [
      "(ravi|ravis|heureux|content|contents) (d'apprendre|de lire|que vous|de savoir)",
      "merci pour (vos|votre|ces) (gentils|gentil|beaux|compliments|mots)",
    ],
    useful: [
      "(numero de suivi|facture|notice|retour|taille|couleur|modele|quel|quelle|quand|ou|retard|rembourse|garantie|douane|adresse|rendez vous|piece|vis|chargeur|reparation|casse|manquant|erreur|defectueux|lundi|mardi|mercredi|jeudi|vendredi|samedi|question|reponse|gravure|cle|parce que|car|desole|desoles|excuses|raison|solution|aider)",
    ],
    insult: [
      "(idiot|idiote|stupide|menteur|menteuse|imbecile|ridicule|honte|pathetique|debile|mensonges|n'importe quoi|abruti|nul|incapable)",
    ],
    sneer: [
      "(apprenez a lire|lisez la notice|pas notre probleme|tant pis pour vous|allez voir ailleurs|vous auriez du lire)",
    ],
    obscene: ["(merde|connard|connards|salope|putain|encule|fils de pute|foutre|con|conne)"],
    disclosure: [
      "(recu|obtenu|envoye|offert) ~ (gratuitement|gratuit|en echange|pour tester|contre un avis|a prix reduit)",
      "(en echange) (d'un|de mon|de cet) (avis|commentaire)",
      "(vendeur|marque) ~ (rembourse|offre|cadeau) ~ avis",
      "j'ai (eu|recu) (un|une|mon) (bon|cadeau|remboursement|carte) ~ avis",
    ],
    promised: ["(en echange|avis honnete|promis)"],
    promoInReview: [
      "(utilisez|avec) (mon|le|notre) (code|code promo)",
      "(visitez|suivez|allez sur|venez sur) (ma|mon|notre) (chaine|blog|boutique|site|page|compte)",
      "lien de parrainage",
    ],
    topicService: [
      "(vendeur|vendeuse|service client|sav|service|remboursement|retour|reponse|repond|repondu|communication|commande|boutique|accueil|message|messages)",
    ],
    topicDelivery: [
      "(livraison|livre|livree|colis|emballage|emballe|transporteur|livreur|recu|arrive|arrivee|retard|expedition|expedie|poste|delai|delais)",
    ],
    topicProduct: [
      "(qualite|son|basses|batterie|ecran|gout|odeur|taille|couleur|tissu|matiere|moteur|fermeture|lame|poignee|couvercle|bouton|fonctionne|marche|casse|cassee|raye|fuit|solide|fragile|confortable|design|plastique|metal|bois|leger|lourd|bruyant|charge|chargeur|lampe|poele|bouilloire|casque|livre|histoire|produit|article|appareil|modele|utilise|lavage|montage|efficace|prix)",
    ],
    personName: ["(monsieur|madame|mme|m)"],
  },
};
