import type { Forms } from "../lexicon.ts";

/** French: pressure, and kinds of message. */
export const messages: Forms = {
  coaching: [
    "(mentionnez|mentionner|parlez|precisez|precisez bien|dites|ecrivez|insistez|utilisez|ajoutez) ~ (rapidite|qualite|livraison rapide|notre marque|mots cles|dans votre avis|dans l'avis|dans votre commentaire|le nom du produit|une photo|deux photos)",
    "(au moins|minimum) ~ (mots|lignes|phrases|caracteres|photos)",
    "(copiez collez|copier coller|recopiez|texte tout pret|modele d'avis|exemple d'avis|avis type|texte type|voici ce que vous pouvez ecrire|voici quoi ecrire)",
  ],
  optOut: [
    "(se desabonner|desabonner|desabonnez vous|desinscrire|desinscrivez vous|desinscription|lien de desabonnement|desabonnement|ne plus recevoir (nos|ces|de) (messages|mails|e mails|courriels|mail))",
  ],
  retaliation: [
    "(nous annulerons votre|j'annule votre|nous vous bloquons|nous vous signalerons|plus de garantie pour vous|aucun remboursement pour vous|refuserons vos commandes|vous serez bloque)",
  ],
  suspension: [
    "(compte|boutique|fiche) ~ (suspendu|suspendue|ferme|fermee|bloque|bloquee|supprime|suspension|risque d'etre|menace)",
    "(fermeture|suspension) de (notre|mon|la) (compte|boutique)",
  ],
  modest: [
    "(famille d'artisans|artisans|entreprise familiale|que deux|seulement deux|tout seul|toute seule|je suis seul)",
    "(petite|toute petite) (famille|boutique|équipe|entreprise|affaire|échoppe|maison)",
    "(ne sommes que|sommes seulement|juste|seulement|que) (deux|trois|une petite équipe|une petite entreprise|quatre)",
    "(petite entreprise|entreprise familiale|jeune entreprise)",
  ],
  pity: [
    "(nous|me) (coûte|coûtent|coûtera) (des|nos|mes|la|notre) (ventes|clients|emplois|boutique|sommeil|santé)",
    "(amende|sanction|retenue|blâme) pour chaque (note|avis|étoile)",
    "coûte ~ (salaire|emploi|poste|paie|place|boulot)",
    "(devra|devrons|devrai|va devoir|devront) (partir|fermer|s'en aller|licencier|quitter)",
    "(graves|lourdes|sérieuses|terribles|fâcheuses) (conséquences|répercussions|suites)",
    "(une|la moindre) mauvaise note ~ (couler|fermer|ruiner|coulerait|perdre)",
    "(nous|me) (coulerait|ruinerait|tuerait|achèverait|détruirait|coûterait|ferait fermer|ferait couler|mettrait)",
    "(coulerait|coulerais|ruinerait|tuerait|fermerait|anéantirait|achèverait|détruirait|enfoncerait|condamnerait)",
    "(licencier|devrai licencier|renvoyer quelqu'un|mettre à la porte)",
    "(faire fermer|mettre la clé sous la porte|coûter (notre|nos|mon|l')|nous coûte|nous fait du mal|nous détruit|nous ruine|mettre en péril|perdre notre|perdre mon|licencier)",
    "(nous faire|me faire|nous) (fermer|couler|perdre|faire fermer|couler|ruiner|licencier)",
    "(nous nuit|nous fait du mal|gagne pain|desespere|supplie|nos enfants|notre famille|nos emplois|faillite)",
    "(nous fait tort|fait beaucoup de tort|fait tres mal|ruine|detruit|detruire|tue notre|met en danger|mettre la cle sous la porte|cle sous la porte|fermer boutique|perdre mon emploi|perdre son emploi|perdre notre|licencier|notre gagne pain|mon gagne pain|notre seule source|source de revenus|mes enfants|nourrir|notre survie|nous coute des clients|coute cher|en larmes|pleure|pleurons|je vous en supplie|on vous en supplie|je vous en prie|nous vous en supplions|desesperes|desesperee|maman solo|mere celibataire|nuits blanches|nos salaries|nous penalise|nous porte prejudice|porte prejudice|fait du tort|penalise enormement|c'est tout pour nous|compte enormement pour nous)",
  ],
  legal: [
    "(saisir|contacter|mandater|voir avec) (notre|nos|un|mon) (avocat|avocats|conseil|juriste)",
    "(avocat|avocats|tribunal|justice|diffamation|poursuites|plainte|poursuivre|mise en demeure)",
    "(action en justice|actions en justice|voie judiciaire|voies de droit|avocate|huissier|plainte penale|porter plainte|porterons plainte|deposer plainte|diffamatoire|diffamatoires|diffamation publique|dommages et interets|police|gendarmerie|tribunaux|poursuite|poursuites judiciaires|assignation|service juridique|denigrement)",
  ],
  duty: [
    "(c'est|maintenant c'est) (votre|ton) tour",
    "(à vous|à toi|votre tour|ton tour) (maintenant|de jouer)",
    "(c'est la moindre des choses|il est juste|seulement juste|immediatement|sous 24|sous 48|dernier avertissement|vous devez|nous exigeons|d'ici (lundi|mardi|mercredi|jeudi|vendredi|demain))",
    "(chacun doit|doit laisser|doivent laisser|ce serait juste|ce n'est que justice|en toute justice|normal que vous|a votre tour|a vous de jouer|faites votre part|vous nous devez|tu nous dois|vous etes tenu|vous etes tenus|il faut que vous|nous attendons de vous|nous attendons que|on attend|le minimum|la moindre|au minimum|exigeons|je vous somme|sans delai|sans quoi|faute de quoi|sinon nous|avant ce soir|avant demain|avant vendredi|avant lundi|sous 3 jours|derniere chance|dernier rappel|tenez parole|chose promise|tout de suite)",
  ],
  withhold: [
    "(part|partira|partent|expédié|expédiée|envoyé|envoyée|suivra) (dès|quand|lorsque|une fois|aussitôt)",
    "(pas d'avis|pas de note|sans avis|sans note) (pas de|pas d'|aucun)",
    "(pièce|remplacement|remboursement|colis|garantie|article) ~ (quand|dès que|une fois que|après que|lorsque|si) (la|le|votre|vous|nous|l'avis)",
    "(seulement (si|apres|une fois)|uniquement (si|apres)|des que (votre|vous|nous)|tant que (votre|vous))",
    "(seulement (lorsque|quand)|uniquement (lorsque|quand|une fois)|pas avant|tant que (la|l'avis|vous)|que lorsque|que si (vous|votre)|qu'une fois|qu'apres|que quand|en attendant votre avis|des que nous (voyons|verrons|aurons)|des reception de votre (avis|commentaire|evaluation)|sous reserve (de|d'un)|conditionne a|conditionnee a|pour (debloquer|activer|recevoir|obtenir) (le|la|votre) (remboursement|garantie|remplacement|piece)|subordonne|subordonnee|ne sera (traite|traitee|envoye|envoyee|rembourse|expedie|effectue) (que|qu))",
  ],
  threat: [
    "(nous savons ou vous habitez|consequences|vous le regretterez|liste noire)",
    "(on sait ou vous habitez|on sait ou tu habites|nous connaissons votre adresse|nous avons votre adresse|on a votre adresse|vous allez le regretter|tu vas le regretter|vous en subirez|gare a vous|publier votre (nom|adresse)|publierons votre|mettre sur liste noire|vous bannir|vous bloquerons|ca va mal finir|faites attention a vous)",
  ],
  thanks: [
    "(merci|remercions|remerciements|remercie)",
    "(merci beaucoup|merci infiniment|grand merci|mille mercis|mercis|vous remercie|remerciant)",
  ],
  hello: [
    "(bonjour|bonsoir|cordialement|bien a vous|bonne journee|cher client|chere cliente|a bientot|a votre disposition|excellente journee)",
    "(bonne reception|bonne soiree|bon week end|bonnes fetes|salut|coucou|hello|cher|chere|chers|bien cordialement|sinceres salutations|salutations|au plaisir|belle journee|tres bonne journee|nous restons a votre disposition|restons disponibles|sommes la pour vous|a votre ecoute|l'equipe|bonne utilisation|prenez soin de vous|nous esperons que)",
  ],
  orderNotice: [
    "(votre|ta) (commande|colis) ~ (expediee|expedie|recue|recu|confirmee|preparation|route|envoyee|envoye|prise en compte)",
    "(confirmation de commande|nous avons bien recu votre commande|en cours de preparation|en cours de livraison)",
    "(votre|ta|la) (commande|livraison|colis|paquet|article) ~ (expediee|expedie|parti|partie|en chemin|en route|enregistree|validee|traitee|prete|livree|livre|en preparation|confie|confiee|emballe|emballee|bien recue)",
    "(nous (avons|venons de|preparons|confirmons|traitons|emballons) (expedie|expedier|envoye|recu|votre commande|prepare|remis)|merci (pour|de) (votre|ta) (commande|achat|confiance)|c'est parti|est en route|votre confiance|bien recu votre (paiement|commande))",
  ],
  reminder: [
    "(deuxième|troisième|quatrième|cinquième|dernière|ultime) (et dernière |) (relance|rappel|demande|message)",
    "n'ayant (rien|pas) (trouvé|reçu|vu)",
    "(permettons|permets) de (vous |te |) (le |) (redemander|relancer|rappeler|solliciter|demander à nouveau)",
    "(nous |) vous (avons|avions) ~ (prié|demandé|invité|sollicité|priée|invitée)",
    "(petit rappel|rappel amical|dernier rappel|il nous manque|nous manque encore|attendons toujours)",
    "(toujours pas|pas encore|relançons|relance|relançons donc|rappelons|à nouveau|de nouveau|encore une fois|une nouvelle fois|rappel)",
    "(rappel|relance|encore une fois|de nouveau|a nouveau|deuxieme message|troisieme message|nos precedents|notre precedent|toujours pas|pas encore|nous vous avions deja)",
    "(petit rappel|nous nous permettons de|je me permets de revenir|revenons vers vous|je reviens vers vous|nous revenons|comme demande|une nouvelle fois|une derniere fois|derniere relance|dernier rappel|encore une fois|toujours aucun|n'avez toujours pas|n'avez pas encore|n'as pas encore|vous avez oublie|avez vous oublie|avez vous pu|avez vous eu le temps|sauf erreur|notre dernier message|mon dernier message|message precedent|precedent message|precedent mail|la semaine derniere|je relance|nous relancons|pour la deuxieme fois|pour la troisieme fois|2e message|3e message|encore rien)",
  ],
  promo: [
    "(aujourd'hui seulement|seulement aujourd'hui|sur toutes nos|sur tous nos|sur tout le magasin|jusqu'à dimanche)",
    "(cette semaine|aujourd'hui|ce mois ci|ce week end) (seulement|uniquement|moins)",
    "(nouvelle collection|nouveautés|nos nouveautés|dernière collection|collection d'été|collection d'hiver|vient d'arriver|jeter un œil|jeter un coup d'œil|à ne pas manquer|en promotion|en promo|en solde|soldes|nos offres|assorti|assortie|assortis)",
    "(newsletter|nouvelle collection|soldes|vente flash|offre speciale|offres speciales|decouvrez|decouvrez nos|nos nouveautes|achetez maintenant|black friday|prochaine commande|profitez de|abonnez vous|inscrivez vous)",
    "(nouvelle gamme|notre nouvelle gamme|nos offres|nos promotions|bons plans|promotions|en promotion|promos|ventes privees|vente privee|derniers jours|jusqu'a epuisement|offre limitee|offre exclusive|ne ratez pas|craquez|faites vous plaisir|commandez maintenant|profitez en|code promo sur votre prochaine|votre prochain achat|vos prochains achats|prochaine visite|visitez notre boutique|notre catalogue|toute notre gamme|jetez un oeil|jetez un coup d'oeil|vous aimerez aussi|offre du moment|deuxieme article a|pour un achete|parrainez|infolettre|liste de diffusion|nos autres produits|aussi disponible|collection (ete|hiver|printemps|automne))",
  ],
  cancelAsk: [
    "(annuler|annulez) (votre|la|cette) commande",
    "(annuler|annulez|annule|annuliez) (vous meme |de votre cote |)(votre|la|cette|ta|votre propre) (commande|achat)",
    "(demander|demandez|faire|faites) (l'|une |une demande d')annulation",
    "(demande d'annulation|annulation de votre cote|annuler de votre cote)",
  ],
  praiseReply: [
    "(ravi|ravie|ravis|contents|content|heureux|heureuse) (que|qu'|d'apprendre|de lire|de savoir)",
    "(ravi|ravis|heureux|content|contents) (d'apprendre|de lire|que vous|de savoir)",
    "merci pour (vos|votre|ces) (gentils|gentil|beaux|compliments|mots)",
    "(quel plaisir|c'est un plaisir|cela nous fait plaisir|ca nous fait plaisir|ca fait plaisir|ravie|heureuse|enchantes|tres heureux|tres contents|super content|genial|super|chouette) (d'apprendre|de lire|que vous|de savoir|que tout|que le|que la|que votre|d'entendre|de vous lire|que ca|de voir|)",
    "(nous sommes|je suis) (ravis|ravi|ravie|heureux|heureuse|contents|content|contente|enchantes) (que|d'apprendre|de lire|de savoir|de l'entendre|de voir)",
    "(merci|mille mercis|grand merci) (pour|de) (votre|vos|ton|ces|ce|cet) (gentil|gentils|gentille|gentils mots|beau|beaux|adorable|adorables|message si|compliment|compliments|eloge|mots)",
    "(vos compliments|votre gentil message|vos gentils mots|vos mots nous|tant mieux)",
  ],
  useful: [
    "(voisin*|point relais|gardien|concierge|avis de passage|consigne|accueil)",
    "(livreur|transporteur|coursier|technicien) (vous |) (appelle|appellera|passe|passera|viendra|téléphonera|sonnera)",
    "(numero de suivi|facture|notice|retour|taille|couleur|modele|quel|quelle|quand|ou est|retard|rembourse|garantie|douane|adresse|rendez vous|piece|vis|chargeur|reparation|casse|manquant|erreur|defectueux|lundi|mardi|mercredi|jeudi|vendredi|samedi|question|reponse|gravure|cle|parce que|car|desole|desoles|excuses|raison|solution|aider)",
    "(choisir|choisissez|couleurs|tailles|indiquer|indiquez|renvoyer|renvoyez|retourner|signale|signaler|suivi|bordereau|mode d'emploi|manuel|piece jointe|ci joint|etiquette|quelle taille|pointure|quelle couleur|devis|batterie|filtre|nettoyer|laver|entretien|appuyez|maintenez|branchez|rupture|epuise|echange|remplace|rembourse|remboursement|colis perdu|transporteur|samedi|dimanche|demain|delai|grele|greve|intemperies|telecharger|serie|verifier|verifiez|confirmer|confirmez|preciser|precisez|envoyez nous|photo|point relais|disponible|indisponible|manque|manquante|defaut|ouvrir|ouvrez|en cause|a cause|suite a)",
  ],
};
