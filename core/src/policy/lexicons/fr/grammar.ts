import type { Forms } from "../lexicon.ts";

/** French: conditions, negation, voices and people. */
export const grammar: Forms = {
  or: ["(ou|soit|que ce soit)"],
  ifSo: ["(si oui|dans ce cas|si c'est le cas|si tel est le cas|alors)"],
  if: [
    "(si|au cas ou|en cas|a condition|pourvu que|ceux qui|s'il|si vous)",
    "(si jamais|dans le cas ou|seulement si|uniquement si|a condition que|pour peu que|tous ceux qui|toute personne qui|celles et ceux|les clients qui|chaque client qui|chaque personne|si tout|si le|si la|si votre|s'il y a)",
  ],
  once: [
    "(le jour où|dès le jour|à partir du jour|au moment où|du jour où)",
    "(après|contre|dès) (avis|publication|commentaire|note)",
    "(une fois|apres|lorsque|quand|des que|dès que|a la suite|ensuite|puis|jusqu'a|tant que|aussitot)",
    "(apres avoir|apres la|apres votre|apres que|des reception|des la|des votre|des publication|des lors|une fois que|une fois la|une fois votre|sitot|suite a|des qu'il|des qu'elle|au moment ou|le jour ou|a reception|maintenant que|puisque|apres quoi|par la suite|lors de)",
  ],
  exchange: [
    "(il suffit de|simplement|juste à|n'avez qu'à|suffit de) (noter|laisser|écrire|poster|donner|publier|évaluer)",
    "(vaut|valent) ~ (€|euros|euro)",
    "(vaut|valent) (10|5|15|20|de l'or|bien)",
    "(à toute personne qui|à tous ceux qui|à chaque personne qui|à quiconque|parmi ceux qui|parmi tous ceux qui|pour chaque personne qui|à celui qui|à celles et ceux qui)",
    "(en echange|en contrepartie|en retour|en remerciement|pour vous remercier|pour te remercier|pour (votre|un|chaque|tout|ton) (avis|commentaire|evaluation|retour|temoignage)|contre (un|votre|des) (avis|commentaire|evaluation|etoiles)|en guise de remerciement|contre avis)",
    "(en guise de merci|pour la peine|pour votre peine|en recompense|a titre de remerciement|en compensation|pour vos (avis|etoiles|commentaires)|pour (5|cinq) etoiles|pour (avoir laisse|laisser|avoir poste|avoir ecrit|publier|poster|ecrire|noter|evaluer|avoir note)|contre (cinq|5|une|votre avis|vos avis|l'avis|un commentaire|une note|une evaluation|la suppression)|contre avis|troc|en l'echange|moyennant (un|une)|contre remboursement|pour l'avis|pour les avis|chaque avis|par avis|avis publie =)",
  ],
  before: [
    "(avant|avant de|d'abord|plutot que|au lieu de)",
    "(avant toute|avant tout|avant que|avant d'ecrire|avant de laisser|avant de publier|avant de noter|avant de poster|au prealable|en premier|tout d'abord|plutot que de)",
  ],
  instead: [
    "(gardons|gardez|garde|restons|reste|ça reste) (ça |cela |le |)(entre nous|en privé|pour nous)",
    "(entre nous|en privé|plutôt (à|par|avec|ici|nous)|uniquement (à|avec|par) nous|rien qu'à nous|seulement (à|avec) nous|à nous seuls)",
    "(ne rien|rien) (publier|poster|écrire|mettre en ligne|diffuser)",
    "(plutot|sinon|uniquement|seulement a nous|au lieu|directement|en prive|qu'a nous|sans passer par)",
    "(a la place|plutot a nous|seulement nous|rien qu'a nous|entre nous|en interne|pas en public|pas en ligne|hors ligne|nous seulement|pas sur la page|discretement)",
  ],
  contrast: [
    "(mais|cependant|toutefois|pourtant|neanmoins|alors que)",
    "(or|malgre cela|neanmoins|en revanche|par contre|sinon)",
  ],
  fairness: [
    "(à quel point|dans quelle mesure|êtes vous satisfait ou|comment) (êtes vous|vous a|s est|avez vous|trouvez vous)",
    "(plu|aimé|apprécié) et ce qui (vous a |t'a |) (déplu|moins plu)",
    "(de toute façon|dans tous les cas|que vous laissiez|avis ou non|ou non ne change rien|indépendamment|peu importe|en bien ou en mal|quoi qu'il en soit)",
    "(bon ou mauvais|bonne ou mauvaise|bons ou mauvais|positif ou négatif|positive ou négative|c'est vous qui décidez|à vous de décider|vous êtes libre|comme vous le souhaitez|vous décidez|libre à vous|quel que soit votre avis|sans obligation)",
    "(positif ou negatif|positive ou negative|bon ou mauvais|bonne ou mauvaise|quel que soit|quelle que soit|satisfait ou non|content ou non|contents ou non|sans obligation|librement|contents ou pas|satisfait ou pas)",
    "(positif ou non|positifs ou negatifs|positifs comme negatifs|positif comme negatif|bons ou mauvais|bonnes ou mauvaises|en bien ou en mal|quel que soit votre avis|quelle que soit votre opinion|quelle que soit votre experience|satisfait ou pas|heureux ou non|content ou mecontent|satisfait ou insatisfait|satisfaits ou non|contents ou mecontents|ravi ou decu|ravis ou decus|de 1 a 5|d'une a cinq|de une a cinq|en toute liberte|en toute franchise|librement|facultatif|aucune obligation|rien ne vous y oblige|vous n'etes pas oblige|sans aucune obligation|favorable ou non|qu'il soit bon ou mauvais|que vous ayez aime ou non)",
  ],
  negator: [
    "(ne|n|pas|jamais|aucun|aucune|sans|rien|ni|non)",
    "(personne|nullement|ni|aucunement|guere|interdit de|refusons|independamment|ne jamais|en aucun cas|ni ne|sans rapport)",
  ],
  notNegator: [
    "(n'hesitez pas|n'hesite pas|n'oubliez pas|n'oublie pas|pas de souci|pourquoi pas|ne manquez pas|ne tardez pas)",
    "(ne|n|n'est|ne sera) ~ (qu'une fois|qu'apres|que si|que lorsque|que quand|que des)",
    "(s'il vous plait|s'il te plait|n'hesitez surtout pas|n'hesitez jamais|ne passez pas a cote|ne ratez pas|sans plus attendre|sans attendre|sans tarder|sans hesiter|pas encore|pas mal|pas de probleme|aucun souci|aucun probleme|ne vous inquietez pas|pas besoin d'attendre|ne manque pas|rien que pour vous|rien de plus|non seulement|pas seulement|ne serait ce|n'est ce pas|si ce n'est)",
    "(avis de passage|avis de livraison|avis d'expedition|avis d'arrivee|a mon avis|a votre avis quel|a votre avis quelle|changer d'avis|change d'avis|changez d'avis|changiez d'avis|changement d'avis|sauf avis contraire)",
    "(veuillez noter que|merci de noter que|merci de bien noter|a noter|notez que|notez bien|noter que|nous notons|notez (le numero|la reference|le code|l'adresse|la date|le delai)|note de livraison|note interne|bloc notes|prenons note|prendre note|prenez note|avons note|bien note|bien notee)",
    "(hotel|etoile de mer|etoile filante|etoiles filantes|belle etoile|motif etoile|motif etoiles|tournevis etoile|motifs etoiles) (5 etoiles|cinq etoiles|)",
  ],
  forbid: [
    "(condamné|condamnée|condamnés|amende|épinglé|sanctionné|sanctionnée)",
    "(fuyez|méfiez vous|n'y touchez pas|passez votre chemin|à fuir)",
    "(interdit|interdite|interdits|interdites|interdiction|prohibe|illegal|illicite|ne doivent pas|ne doit pas|ne peuvent pas|ne peut pas|ne pouvez pas|ne jamais|ne faut jamais|ne faut pas|n'est pas autorise|non autorise|contraire aux|contre les regles|enfreint|violation|sanctionne|sanction|amende|dgccrf|faux avis|conforme|conformite|politique|reglement|suspension du profil|acheter des avis)",
    "(interdisons|interdisent|interdit aux|il est interdit|est interdit|sont interdits|sont interdites|prohibee|prohibes|proscrit|proscrite|illegale|illegaux|illicites|n'est pas permis|pas permis|pas autorise|n'a pas le droit|n'ont pas le droit|on ne peut pas|on ne doit pas|il ne faut pas|ne sollicitez pas|ne demandez jamais|n'offrez jamais|n'offrez pas|ne proposez jamais|jamais demander|jamais offrir|jamais acheter|sans contrepartie|contraires aux|contraire au|enfreignent|viole|violent|violer|tolerance zero|conditions d'utilisation|regles de la plateforme|directive|directives|loi|code de la consommation|repression des fraudes|pratique trompeuse|pratiques trompeuses|avis truques|avis bidon|avis achetes|est passible|risque une|risquent une|sous peine)",
  ],
  report: [
    "(ils|elles|on) (veulent|voulaient|exigent|exigeaient|demandent|réclament) (cinq|5|que des) étoiles",
    "(vous|tu) (avez|aviez|as|avais) (écrit|proposé|dit|offert|suggéré|demandé) (que|de|si)",
    "(vous|tu) (écriviez|écrivez|écrivais|disiez|disais|dites que|proposiez|proposais|demandiez|évoquiez|suggériez) (que|de|si|vous|)",
    "(m'a propose|m'a promis|promettait|m'ont propose|proposait|on m'a|a tente de)",
    "(m'a offert|m'ont offert|m'a demande|m'ont demande|on m'a demande|on m'a promis|on m'a propose|le vendeur (promet|promettait|demande|demandait|voulait|proposait|m'a|a voulu)|une carte (dans|promet|promettait|proposait)|un papier (dans|promettait)|un flyer|vous nous avez demande|vous avez demande (si|a|que)|vous demandiez|vous m'avez demande|vous nous proposez|pretend|pretendait|soudoyer|corrompre)",
  ],
  thirdParty: [
    "(les vendeurs|vendeurs|les boutiques|les marques|les entreprises|ceux|des vendeurs|les commerçants) (qui|que)",
    "(les vendeurs|certains vendeurs|des vendeurs|les marques|les entreprises|certaines entreprises|amazon|google|la plateforme|selon|une etude|le tribunal)",
    "(des marques|un vendeur|beaucoup de vendeurs|trop de vendeurs|d'autres vendeurs|ces vendeurs|ceux qui vendent|les commercants|certains commercants|certaines marques|les sites|les agences|des societes|les societes|l'etude|le juge|la justice|les autorites|l'administration|les plateformes|selon la|d'apres)",
  ],
  advice: [
    "(pourquoi nous|pourquoi on)",
    "(conseils|conseil|guide|comment|exemple|exemples|attention|regles|astuce|erreurs|article)",
    "(comment (obtenir|avoir|reagir|repondre|faire)|bonnes pratiques|a eviter|faut il|peut on|a t on le droit|est ce legal|pourquoi|mise en garde|mefiez vous|mefiance|arnaque|par exemple|regle|lecon|dossier|enquete|decryptage|faq|reperer)",
  ],
  kin: [
    "(soeur|frère|mère|père|tante|oncle|cousin|cousine|cousins|voisins|proches|amis|copains|copines|belle mère)",
    "(maman|papa|mere|pere|tante|oncle|cousin|cousine|soeur|frere|mari|femme|ami|amis|amie|amies|famille|proches|copain|copine|copains)",
    "(mes amis|les amis|les copains|maman|mamie|papi|beau frere|belle soeur|beaux parents|neveu|niece|tata|tonton|voisin|voisins|voisine|frangin|frangine|la famille|chere famille|chers amis|cheres amies|potes|pote|colocs|coloc|marraine|parrain|enfants|grand mere|grand pere)",
  ],
  staff: [
    "(collègues|équipe|salariés|employés|stagiaires|tout le monde au bureau|l'atelier)",
    "(equipe|employes|employe|collegues|collegue|salaries|stagiaire|personnel)",
    "(l'equipe|chere equipe|cher equipe|employees|employee|collaborateurs|collaboratrices|chers collegues|cheres collegues|tout le bureau|l'atelier|stagiaires|apprenti|apprentis|alternant|equipe de nuit|service commercial|la boite|magasiniers|livreurs de l'equipe)",
  ],
  rival: [
    "(copieur|copieurs|imitateur|imitateurs|contrefacteur|plagiaire)",
    "(ils|elle|il|qui) (nous ont|nous a|m'ont|ont) (copiés|copié|copiées|imité|plagiés|volé)",
    "(concurrent*|concurrence|l'autre (boutique|vendeur|magasin)|nos rivaux|le voisin|la boutique d'en face)",
    "(concurrent|concurrents|concurrence|concurrente|rival|rivaux)",
    "(concurrents directs|autre vendeur|vendeur d'en face|boutique d'en face|le voisin d'en face|leur fiche|leur page|leur produit|leur boutique|chez le concurrent|produit concurrent|produits concurrents|adversaire)",
  ],
  self: [
    "(mon|ma|notre|nos) (frère|soeur|mari|femme|père|mère|fils|fille|oncle|tante|cousin|cousine|beau frère|compagnon|ami|amie|voisin) (qui |)(fabrique|fait|vend|produit|coud|conçoit|dessine|forge|cuit|crée)",
    "(ma|notre|mon|mes|nos) propre (création|invention|produit|œuvre|marque|conception|fabrication)",
    "(j'ai|nous avons) (dessiné|conçu|créé|fabriqué|inventé|développé|cousu|écrit|imaginé|mis au point)",
    "(moi même|nous mêmes)",
    "(je travaille (pour|chez)|en tant que (fabricant|vendeur|createur|auteur)|(mon|ma) (mari|femme|frere|soeur|fils|fille|pere|mere|ami) ~ (invente|concu|cree|fabrique|vend)|(mon|notre) (produit|entreprise|boutique|invention|marque)|nous fabriquons|je suis (le|la) (createur|fabricant|vendeur|fondateur|fondatrice))",
    "(je suis|nous sommes) (l'inventeur|l'auteur|l'autrice|la creatrice|le gerant|la gerante|l'artisan|le patron|la patronne|les fabricants|les createurs|le vendeur|les vendeurs|salarie de|salariee de|employe de|employee de|le designer)",
    "je (travaille|bosse) (pour|chez|dans) (la marque|le fabricant|le vendeur|l'entreprise|la boite|la societe) (qui|du vendeur|)",
    "(c'est|voici) (ma|mon|notre) (propre produit|creation|boutique|marque|invention|entreprise|livre a moi|societe)",
    "(mon|ma|notre) (mari|femme|frere|soeur|fils|fille|pere|mere|ami|amie|cousin|cousine|patron|copain|copine|oncle|tante|compagnon|associe) ~ (a invente|a concu|a cree|a ecrit ce|a dessine|fabrique|tient la boutique|dirige|a fonde|possede|vend ce|vend cette|vend ces)",
    "(j'ai|nous avons) (concu|cree|invente|fabrique|dessine|developpe|fonde) (ce|cette|ces|le|la|les|cet)",
    "(dans notre atelier|mon entreprise|notre entreprise|notre societe|ma societe|notre marque|ma boutique|notre boutique) (fabrique|vend|produit|concoit|a cree|propose)",
  ],
  we: ["on compte", "(nous|notre|nos|je|mon|ma|mes)"],
  you: ["(vous|votre|vos|tu|ton|ta|tes|toi)"],
  iBuyer: ["(je|j|mon|ma|mes|moi)"],
  pageTalk: [
    "((etes vous|es tu) (sur|sure|certain|certaine)|(cette action|c est|est) irreversible|ne (peut|pourra) (pas |)etre annulee|definitivement (supprime|supprimer|supprimera|supprimee)|(mis|mise) a jour avec succes|(supprime|supprimee|enregistre|enregistree|modifie|modifiee) avec succes|impossible de (supprimer|modifier|mettre a jour|charger)|voulez vous (vraiment )(supprimer|retirer))",
  ],
};
