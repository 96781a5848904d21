import type { Lexicon } from "./lexicon.ts";

/**
 * German. Verbs stand at the end of side clauses and split in main ones; "nicht" and "kein" reach
 * both ways; nouns grow into compounds, so objects and considerations have `*word*` forms.
 */
export const de: Lexicon = {
  lang: "de",
  spaces: true,
  functionWords: [
    "der",
    "die",
    "das",
    "und",
    "ist",
    "sind",
    "wir",
    "sie",
    "ihnen",
    "ihr",
    "ihre",
    "ihrer",
    "ihren",
    "ihrem",
    "uns",
    "unser",
    "unsere",
    "unseren",
    "unserem",
    "mit",
    "für",
    "ein",
    "eine",
    "einen",
    "einem",
    "einer",
    "auf",
    "nicht",
    "dass",
    "wenn",
    "haben",
    "hat",
    "wird",
    "werden",
    "wurde",
    "bei",
    "zu",
    "zum",
    "zur",
    "im",
    "den",
    "dem",
    "des",
    "von",
    "vom",
    "ich",
    "du",
    "dir",
    "dein",
    "deine",
    "deiner",
    "euch",
    "eure",
    "es",
    "als",
    "auch",
    "noch",
    "nur",
    "bitte",
    "sich",
    "nach",
    "aus",
    "war",
    "waren",
    "kann",
    "doch",
    "sobald",
    "an",
    "am",
    "oder",
    "über",
    "bis",
    "damit",
    "sehr",
    "für",
    "dann",
  ],
  forms: {
    spelledDigits: [
      "(null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|doppel) (null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|doppel)",
    ],
    modest: [
      "(familienbetrieb|familienunternehmen|kleines unternehmen|kleiner betrieb|junges unternehmen|kleines team|kleiner laden)",
    ],
    review: [
      "(rezension|rezensionen|bewertung|bewertungen|produktbewertung*|kundenbewertung*|beurteilung|beurteilungen|review|reviews|kundenmeinung*|erfahrungsbericht*|kommentar|kommentare)",
      "*(bewertung|bewertungen|rezension|rezensionen|beurteilung|beurteilungen)",
      "(wort|worte|sätze|zeilen) auf der produktseite",
      "ihr(e|en|) (kommentar|beitrag|text|worte)",
    ],
    feedback: [
      "(feedback|feedbacks|verkäuferbewertung*|händlerbewertung*|rückmeldung|rückmeldungen|verkäuferfeedback|händlerfeedback)",
    ],
    rating: [
      "(sternebewertung|punktzahl|note|ein stern|1 stern|einen stern|nur einen stern|einem stern|ein sterne)",
    ],
    star: ["(stern|sterne|sternen|sternchen)"],
    fiveStars: [
      "(voller|vollen|volle) (punktzahl|sternzahl)",
      "(5|fünf|alle fünf|volle fünf|5 von 5|fünf von fünf|volle) (sterne|sternen|stern|sternchen|sterne bewertung|sterne rezension|sterne beurteilung)",
      "(5|fünf) (sterne) (bewertung|rezension|beurteilung|review|feedback)",
      "(5|fünf) (glänzende|goldene|helle) sterne",
      "(5 sterne*|fünf sterne*|5sterne*|fünfsterne*)",
      "(volle punktzahl|bestnote|höchstnote|bestbewertung|höchstbewertung|top bewertung|topbewertung|spitzenbewertung|beste bewertung|höchste bewertung|volle sternzahl|höchste punktzahl)",
      "(5/5|5 von 5|fünf von fünf|10/10)",
    ],
    publicVoice: [
      "gehören in eine (bewertung|rezension)",
      "(erzähl*|sag*|teil*|berichte*|verrat*) ~ (anderen|weiter|der welt|freunden|allen|der öffentlichkeit)",
      "(erfahrung|erfahrungen|eindruck|eindrücke|meinung) ~ (teilen|mitteilen|schildern|berichten|veröffentlichen|kundtun|mit anderen)",
      "(teilen|teilst|teile) ~ (erfahrung|erfahrungen|meinung|eindruck|eindrücke)",
      "(empfehlung|weiterempfehlung|weiterempfehlen|empfehlen sie uns|empfiehl uns|empfehlungen)",
      "(schreiben|sagen|schreib|sag|verfassen) ~ (ein paar worte|etwas nettes|was nettes|nette worte|ihre meinung|deine meinung|was sie denken|was du denkst|wie sie es finden)",
      "auf der produktseite",
    ],
    helpfulVote: [
      "(als|auf) (hilfreich|nicht hilfreich|nützlich) ~ (markieren|klicken|bewerten|anklicken|stimmen|tippen|markiert|klickt|markiere)",
      "(markier*|klick*|stimm*|drück*|tipp*) ~ (hilfreich|nicht hilfreich)",
      "(daumen hoch|daumen runter|hilfreich button|hilfreich knopf|hochvoten|runtervoten|upvot*|downvot*|hilfreich stimmen)",
    ],
    abuseReport: [
      "(missbrauch|bewertung|rezension|bewertungen|rezensionen) ~ (melden|meldet|gemeldet)",
      "(melden|meldet|melde) ~ (missbrauch|als missbrauch|bewertung|rezension|bewertungen|rezensionen)",
    ],
    reviewSite: [
      "(google|trustpilot|trusted shops|ekomi|yelp|tripadvisor|facebook seite|shopauskunft|idealo|provenexpert|jameda|kununu)",
    ],
    write: [
      "(schreiben|schreib|schreibe|schreibst|schreibt|verfassen|verfasse|hinterlassen|hinterlasse|hinterlass|hinterlässt|abgeben|abgibst|abgeben|gib|gebt|geben|posten|poste|veröffentlichen|veröffentliche|abzugeben|zu schreiben|zu hinterlassen|zu verfassen|zu geben|dalassen|dazulassen|einstellen|einreichen|abschicken)",
      "(geschrieben|hinterlassen|abgegeben|verfasst|veröffentlicht|geschrieben haben|online ist|online sind)",
    ],
    rate: [
      "(bewerten|bewerte|bewertest|bewertet|beurteilen|beurteile|rezensieren|rezensiere|zu bewerten|bewerten sie|rezensent|rezensenten)",
    ],
    change: [
      "(ändern|ändere|änderst|ändert|aktualisieren|aktualisiere|aktualisiert|anpassen|anpasst|anzupassen|überarbeiten|überarbeite|bearbeiten|bearbeite|korrigieren|korrigiere|berichtigen|überdenken|überdenkst|verbessern|abändern|abzuändern|umändern|zu ändern|zu aktualisieren|zu korrigieren|zu überdenken|zu überarbeiten|zu bearbeiten|zu verbessern|revidieren|nachbessern|erhöhen|heraufsetzen|hochsetzen|hochstufen|anheben|abmildern|umschreiben|richtigstellen)",
      "(passen|stellen|setzen) ~ (an|richtig|hoch)",
    ],
    remove: [
      "(löschen|lösche|löscht|entfernen|entferne|entfernt|zurückziehen|zurückzieht|zurückzuziehen|zurücknehmen|zurücknimmt|zurückzunehmen|zu löschen|zu entfernen|entfernung|löschung|streichen|rausnehmen|herausnehmen|herunternehmen|verschwinden lassen|offline nehmen|tilgen|ausblenden|wegmachen)",
      "(nehmen|nimm|ziehen|zieh) ~ (zurück|herunter|runter|raus|offline|weg)",
    ],
    gone: [
      "(verschwunden|verschwindet|verschwinden|gelöscht|entfernt|geändert|korrigiert|angepasst|aktualisiert|zurückgezogen|bearbeitet|berichtigt|weg|nicht mehr (zu sehen|sichtbar|da|online)|verbessert|überarbeitet) (ist|sind|wurde|wurden|wird|haben|hat|worden|worden ist)",
      "(ist|sind|wurde|wurden|wird) (weg|gelöscht|entfernt|verschwunden|geändert|korrigiert)",
      "(verschwunden ist|verschwindet|weg ist|fort ist)",
    ],
    ask: [
      "(bitte|bitten|bitten wir|könnten sie|können sie|würden sie|könntest du|kannst du|würdest du|möchten sie|möchtest du|magst du|mögen sie|wollen sie|wären sie|wir würden uns|würden wir uns|freuen|freuen wir uns|wir freuen uns|würde uns|dankbar|wir wären|wäre es möglich|ist es möglich|es wäre (schön|toll|nett|super)|vergessen sie nicht|vergiss nicht|nehmen sie sich|nimm dir|helfen sie uns|hilf uns|hilft uns|hoffen|wir hoffen|wünschen|wir brauchen|brauchen wir|angewiesen auf|auf ~ angewiesen|tun sie uns|tu uns|gerne|lassen sie uns|lass uns|lasst uns|dauert nur|nur eine minute|fordern|fragen|erbitten)",
      "(kann|könnt|mag|könnte) (jemand|ihr|einer|wer|bitte)",
    ],
    offer: [
      "(bekommen|bekommst|bekommt|erhalten|erhältst|erhält|kriegen|kriegst|kriegt|sichern|sicher dir|sichern sie sich|verdienen|verdien|gewinnen|gewinn|gewinne|schenken|schenke|geben wir|gibt es|wartet|warten|senden wir|schicken wir|wir schicken|wir senden|wir schenken|wir geben|wir überweisen|überweisen wir|überweisen|erstatten wir|gutschreiben|gutgeschrieben|belohnen|belohnt|belohnung|einlösen|abstauben|sammeln|sammelst|nehmen teil|teilnehmen|nimmst teil|freischalten|gratis dazu|obendrauf|dafür gibt|bedanken wir uns|bedanken uns|erhaltet|anbieten|bieten wir|wir bieten|lassen wir ~ zukommen|kommt ~ zu ihnen|für sie bereit|spendieren)",
    ],
    buy: ["(kaufen|kauf|bestellen|verkaufen|verkauf|erwerben|kaufe)"],
    pay: ["(zahlen|bezahlen|bezahlt|zahlt|überweisen|paypal|zahlung)"],
    contactUs: [
      "(melden|meldet|melde|wenden|wende) ~ (bei uns|an uns)",
      "(beschwerden|kritik|probleme|reklamationen) (bitte |)(an|zu) uns",
      "(kontaktieren|kontaktiere|kontaktiert|schreiben|schreib|schreibt|melden|melde|meldet|wenden|wende|sprechen|rufen|ruf|sagen|sag|sagt|mailen|erzählen|verraten) (sie |)(uns|sich|dich|bei uns|nur uns|es uns|es nur uns|an uns|mit uns|sie uns|sie sich|zuerst uns|direkt uns|mir)",
      "(uns (schreiben|kontaktieren|anrufen|mailen|bescheid|sagen|ansprechen|melden)|bei uns (melden|zu melden)|an uns (wenden|zu wenden)|mit uns (in verbindung|in kontakt|sprechen)|kontakt (mit uns|aufnehmen|zu uns)|an unser(en|e|) (kundenservice|service|support|kundendienst|team)|(unser|unseren|unserem) (kundenservice|support|kundendienst|service|hilfeteam)|(nur|direkt|zuerst|erst|lieber|bitte) (an |bei |mit |)uns|geben sie uns (die|eine) (chance|möglichkeit|gelegenheit)|internes formular|(beschwerden|probleme|kritik|ärger) (an uns|bitte an|zu uns|direkt an))",
      "(nur|lieber|direkt) mit uns",
    ],
    gift: [
      "(geschenk|geschenke|präsent|überraschung|überraschungen|bonus|zugabe|goodie|goodies|dankeschön|aufmerksamkeit|prämie|prämien|belohnung|belohnungen|kleinigkeit|extra|give away|giveaway|gegenleistung|vergütung|gratisgeschenk|entlohnung)",
      "*(geschenk|geschenke|überraschung|prämie|bonus|präsent)",
    ],
    coupon: [
      "(gutschein|gutscheine|coupon|coupons|gutscheincode|rabattcode|voucher|aktionscode|code)",
      "*(gutschein|gutscheine|gutscheins|coupon|gutscheincode|rabattcode)",
    ],
    discount: [
      "(rabatt|rabatte|nachlass|preisnachlass|ermäßigung|skonto|prozente|vergünstigung|sparen|halber preis|zum halben preis)",
      "*(rabatt|rabatte|nachlass)",
      "(prozent|%) (auf|rabatt|nachlass|günstiger)",
      "% auf",
    ],
    freeItem: [
      "(gratis|kostenlos|kostenlose|kostenloses|kostenlosen|kostenloser|kostenfrei|kostenfreie|umsonst|geschenkt|unentgeltlich|für lau|aufs haus|free)",
    ],
    giftCard: [
      "(geschenkkarte|geschenkkarten|guthaben|shopguthaben|einkaufsgutschein|geschenkgutschein|wertgutschein)",
      "*guthaben",
    ],
    money: ["(geld|bargeld|cashback|euro|paypal|bezahlung|bares|zehner|fünfer|vergütung|entgelt)"],
    points: ["(punkte|bonuspunkte|treuepunkte|payback|credits|münzen|coins|meilen)", "*punkte"],
    contest: [
      "(gewinnspiel|verlosung|verlosen|verlost|gewinnen|gewinn|preisausschreiben|lostopf|tombola|auslosung|los)",
    ],
    warranty: [
      "(längere|verlängerte|zusätzliche|doppelte|erweiterte|extra|mehr|kostenlose) (garantie|gewährleistung)",
      "(garantieverlängerung|garantie (verlängern|verdoppeln|aktivieren|verlängert|verdoppelt|freischalten)|jahr(e|) (mehr |extra |zusätzliche |)garantie|monate (mehr |extra |)garantie)",
    ],
    access: [
      "(mitgliedschaft|premium|premiumzugang|zugang|vip|abo|bonusmaterial|bonuskapitel|freischaltung)",
    ],
    refund: [
      "(erstattung|erstattungen|rückerstattung|erstatten|erstattet|rückerstatten|zurückerstatten|zurückerstattet|rückzahlung|geld zurück|refund|erstattungsbetrag|zurückzahlen|zurücküberweisen|zurückbekommen)",
      "(geld|kaufpreis|betrag|preis|hälfte|euro|rest|summe|kosten|alles) ~ (zurück|erstattet|überwiesen|rückerstattet|wieder)",
      "(kaufpreis|kaufpreises)",
    ],
    replacement: [
      "(ersatz|ersatzlampe|ersatzteil|ersatzlieferung|ersatzgerät|austausch|austauschen|umtausch|neues gerät|reparatur|nachlieferung|neu geschickt|erneut geschickt|defekt|kaputt)",
      "ersatz*",
    ],
    if: [
      "(wenn|falls|sofern|sollten|sollte|vorausgesetzt|im falle|wer|alle die|jeder der|kunden die|unter der bedingung)",
    ],
    once: [
      "(sobald|nachdem|nach|sowie|erst wenn|erst nach|wenn|danach|anschließend|daraufhin|dann|bis|als|im anschluss|hinterher)",
    ],
    exchange: [
      "(im gegenzug|als dankeschön|zum dank|als dank|als belohnung|dafür|für (ihre|deine|eure|eine|jede|die|jeden|alle) (ehrliche |öffentliche |kurze |positive |gute |5 sterne |) *(bewertung*|rezension*|beurteilung*|feedback|rückmeldung|sterne|meinung|review)|für bewertungen|für rezensionen|für (das|ihr|dein) (bewerten|schreiben|feedback)|gegen (eine |)(bewertung|rezension|bewertungen|rezensionen)|als gegenleistung|im austausch|im tausch|tausch|pro bewertung|je bewertung|zur belohnung)",
    ],
    before: [
      "(bevor|ehe|vor|zuerst|erst|statt|anstatt|zunächst|vorher|vorab|vor einer|vor der|vor dem)",
    ],
    instead: [
      "(stattdessen|lieber|sonst|ansonsten|andernfalls|nur uns|nur bei uns|nur mit uns|nicht öffentlich|anstelle|direkt bei uns|unter uns|vertraulich|intern|nur an uns)",
    ],
    contrast: ["(aber|jedoch|sondern|doch|allerdings|dennoch|trotzdem|obwohl|während|dafür)"],
    or: ["(oder|ob)"],
    fairness: [
      "(ob gut oder schlecht|ob positiv oder negativ|positiv oder negativ|gut oder schlecht|zufrieden oder nicht|zufrieden oder unzufrieden|egal ob|egal wie|ganz gleich|gleich ob|unabhängig davon|wie auch immer|freiwillig|unverbindlich|ob zufrieden|lob oder kritik|lob und kritik|frei entscheiden|ganz ihnen überlassen)",
    ],
    happy: [
      "(zufrieden|glücklich|begeistert|froh|erfreut|angetan|überzeugt|zufriedene|zufriedener|zufriedenen|happy)",
      "(gefällt|gefallen|gefiel|gemocht|geliebt|lieben|liebst|mögen|mag|passt alles|alles gut|alles bestens|alles in ordnung|alles ok|alles super|alles geklappt|alles passt|gut gefallen|bestens|freude (bereitet|daran|damit|macht)|viel freude|spaß (macht|gemacht)|gut angekommen|wunschlos|erwartungen (erfüllt|übertroffen)|gute erfahrung|gute erfahrungen|positive erfahrung|positive erfahrungen|tolle erfahrung|geschmeckt|hat alles gepasst)",
    ],
    unhappy: [
      "(nicht|nicht ganz|nicht völlig|nicht so|nicht vollkommen|nicht 100 %|nicht rundum|weniger|nie|kein bisschen) (zufrieden|glücklich|begeistert|überzeugt|gut|gefallen|gefällt|in ordnung)",
      "(unzufrieden|unzufriedene|unzufriedenen|enttäuscht|verärgert|unglücklich|ärger|problem|probleme|problemen|mangel|mängel|beanstandung|beanstandungen|reklamation|beschwerde|beschwerden|etwas nicht (stimmt|passt|gefällt|in ordnung)|nicht gefällt|schwierigkeiten|schiefgegangen|schief gelaufen|schiefgelaufen|stimmt etwas nicht|fehlt etwas|weniger als (5|fünf))",
    ],
    positive: [
      "(positiv|positive|positiven|positives|positiver|gute|guten|gutes|guter|tolle|tollen|nette|netten|nettes|schöne|schönen|beste|besten|super|freundliche|freundliches|lobende|hervorragende|wohlwollende|gut|top|liebe)",
    ],
    negative: [
      "(negativ|negative|negativen|negatives|negativer|schlechte|schlechten|schlechtes|schlechter|schlimme|kritische|kritischen|1 stern*|ein stern*|einsterne*|miese|miesen|böse|vernichtende|unfaire)",
    ],
    honest: [
      "(ehrlich|ehrliche|ehrlichen|ehrliches|aufrichtig|aufrichtige|eigenen worten|authentische)",
    ],
    negator: [
      "(niemanden|niemandem)",
      "(nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|ohne|weder|noch nie|nichts|niemand|unabhängig)",
    ],
    notNegator: [
      "(nicht (vergessen|zögern|nur|verpassen|warten|verraten|wahr)|vergessen sie nicht|vergiss nicht|zögern sie nicht|zögere nicht|keine (sorge|angst|frage|scheu)|kein problem|warum nicht|noch nicht|nicht mehr (da|online|sichtbar|zu sehen)|nichts (weniger|anderes) als|nicht lange|wieso nicht)",
    ],
    forbid: [
      "(verboten|verbotene|untersagt|unzulässig|nicht erlaubt|nicht gestattet|nicht zulässig|rechtswidrig|gesetzwidrig|wettbewerbswidrig|abmahnung|abmahnungen|verstößt|verstoß|verstoßen|verstöße|gegen die (richtlinien|regeln|vorgaben|nutzungsbedingungen|bedingungen)|richtlinien|richtlinie|dürfen (nicht|keine|niemals)|darf (nicht|keine|kein|niemals)|(dürfen|wollen|werden) ~ nichts|(dürfen) ~ (nicht|keine|keinen|keinem)|(bitten|fordern|verlangen) (sie |) (niemals|nie)|niemals|fake bewertungen|gefälschte bewertungen|bgh|uwg|gericht|urteil|verbraucherzentrale|nicht zulässig|strafbar|bußgeld|sperrung|manipulation|manipulieren|community richtlinien)",
    ],
    report: [
      "(versprach|versprochen|angeboten|bot mir|bot uns|bat mich|baten mich|forderte mich|wollten|angeblich|karte im paket|zettel im paket|drohte|bestechung|bestechen)",
    ],
    thirdParty: [
      "(händler die|verkäufer die|viele händler|manche händler|einige händler|andere händler|unternehmen die|firmen|anbieter|agenturen|amazon|google|plattform|gericht|studie|laut|der händler|die händler|betrüger|in deutschland|suchanfrage|suchanfragen)",
    ],
    advice: [
      "(tipps|tipp|ratgeber|anleitung|so geht|beispiel|beispiele|zum beispiel|warnung|vorsicht|achtung|studie|urteil|artikel|blog|regel|regeln|checkliste)",
    ],
    kin: [
      "(mama|mutter|mutti|papa|vater|tante|onkel|cousin|cousine|schwester|bruder|frau|mann|ehefrau|ehemann|freundin|freund|familie|verwandte|verwandten|oma|opa|freunde|freunden|bekannte|bekannten|mitbewohner|kumpel|kumpels|nachbarn|schwager|neffe|nichte|kinder|geschwister|leute|familienmitglieder)",
    ],
    staff: [
      "(team|mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitern|kollegen|kolleginnen|kollege|belegschaft|angestellte|angestellten|praktikant|praktikanten|azubi|azubis|nachtschicht|frühschicht|schicht|lager|abteilung|personal|außendienst)",
    ],
    rival: [
      "(konkurrent|konkurrenten|konkurrenz|mitbewerber|mitbewerbers|wettbewerber|wettbewerbers|rivale|rivalen|konkurrenzprodukt|konkurrenzprodukte|nebenan|gegner)",
    ],
    self: [
      "(ich|wir) (habe|haben|stelle|stellen|verkaufe|verkaufen|produziere|produzieren|entwickle|entwickeln) ~ (hergestellt|entwickelt|erfunden|gebaut|entworfen|her)",
      "(ich arbeite|arbeite) (für|bei|beim) (die firma|den hersteller|dem hersteller|dem verkäufer|der firma|hersteller|diesem unternehmen)",
      "(mein|unsere|unser|meine) (produkt|erfindung|firma|marke|shop|laden|unternehmen|eigenes produkt)",
      "als (hersteller|verkäufer|inhaber|gründer|erfinder|entwickler|mitarbeiter|autor|händler)",
      "mein(e|) (mann|frau|sohn|tochter|vater|mutter|bruder|schwester|freund|freundin|chef) ~ (erfunden|entwickelt|hergestellt|gebaut|entworfen|gegründet|verkauft)",
      "ich bin (der|die) (hersteller|verkäufer|inhaber|gründer|erfinder|entwickler|autor)",
    ],
    we: ["(wir|uns|unser|unsere|unseren|unserem|ich|mir|mich|mein|meine)"],
    you: ["(sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|du|dir|dich|dein|deine|deinen|deiner|euch|eure)"],
    iBuyer: ["(ich|mir|mich|mein|meine|meinen)"],
    reviewTrade: [
      "(bewertungen|rezensionen|google bewertungen|sterne|5 sterne bewertungen) (kaufen|bestellen|verkaufen|erwerben|günstig|zu verkaufen|im paket|tauschen)",
      "(kaufen|verkaufen|kaufe|kauf|bestellen|liefern) ~ (bewertungen|rezensionen)",
      "(produkttester|tester|rezensenten|testpersonen|testkäufer) (gesucht|werden|suchen|sein)",
      "(suche|suchen|gesucht) ~ (produkttester|tester|rezensenten|testkäufer)",
      "(bewertungsclub|testerclub|testergruppe|produkttester gruppe|rezensionsclub|bewertungsagentur|bewertungspaket|bewertungspakete|testerprogramm|testportal|bewertungstausch)",
      "gegen (5 sterne |) bewertung testen",
    ],
    gatingTool: [
      "(nur|ausschließlich) (zufriedene|positive|glückliche) ~ (bewertung*|google|öffentlich|weitergeleitet|portal|portale|plattform*)",
      "(negative|schlechte|kritische) ~ (abfangen|abgefangen|intern|filtern|gefiltert|umgeleitet|verhindern|vermeiden|nicht öffentlich)",
      "(unzufriedene) ~ (abfangen|intern|umleiten|abgefangen|privat)",
    ],
    evasion: [
      "(nicht|nie|niemals|kein) ~ (erwähnen|verraten|auffällt|auffallen)",
      "(verschiedene|mehrere|zweites|anderes) (konten|accounts|konto|account)",
      "warten sie ~ tage",
    ],
    screenshot: [
      "(screenshot|screenshots|bildschirmfoto|bildschirmfotos|beweisfoto|nachweis|foto|link|bild) (ihrer|deiner|der|zur|von ihrer|einer|eurer|von der) (bewertung|rezension|veröffentlichten|beurteilung)",
      "(screenshot|screenshots|bildschirmfoto)",
    ],
    reciprocal: [
      "(bewertung gegen bewertung|rezension gegen rezension|gegenseitig (bewerten|bewertungen)|bewertungen tauschen|ich bewerte (dich|deins|euch|ihr)|dann bewerte ich|gegenbewertung|du bewertest mich|bewertungstausch)",
    ],
    pity: [
      "(existenz|lebensgrundlage|lebensunterhalt|schadet uns|schaden uns|schadet unserem|tut uns weh|verzweifelt|den job|arbeitsplatz|arbeitsplätze|ruiniert|ruinieren|zerstört|pleite|insolvenz|unsere kinder|unsere familie|schlaflose|weinen|geweint|flehen|anflehen|einnahmequelle|alleinerziehend*|todunglücklich)",
    ],
    suspension: [
      "(konto|account|shop|verkäuferkonto) ~ (gesperrt|geschlossen|sperrung|sperren|verlieren|gefährdet)",
    ],
    legal: [
      "(anwalt|anwälte|anwälten|rechtsanwalt|rechtsanwälte|rechtliche schritte|gericht|verklagen|klage|verleumdung|rufschädigung|üble nachrede|unterlassung|abmahnen|schadensersatz|schadenersatz|anzeige|strafanzeige|polizei|rechtsabteilung|juristisch*)",
    ],
    duty: [
      "(nur fair|nur gerecht|schulden uns|schuldest uns|unverzüglich|umgehend|sofort|innerhalb von|bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute)|letzte chance|letzte mahnung|wir erwarten|erwarten wir|das mindeste|sonst|andernfalls|sind sie verpflichtet|sie müssen|du musst|wir verlangen|jetzt sind sie dran|im gegenzug erwarten)",
    ],
    withhold: [
      "(erst wenn|erst dann|erst nach|erst sobald|nur wenn|nur dann|nur nach|folgt sobald|folgt nach|folgt wenn|sobald (ihre|deine|die|sie ihre|sie die|du deine|du die|wir)|nicht bevor|bis (ihre|deine|die) (bewertung|rezension|beurteilung))",
    ],
    threat: [
      "(wir wissen wo sie wohnen|wir wissen wo du wohnst|konsequenzen|werden es bereuen|wirst es bereuen|schwarze liste|wir kennen ihre adresse|sperren sie|ihre adresse (veröffentlichen|bekannt))",
    ],
    retaliation: [
      "(melden sie|wir stornieren ihre|sperren wir sie|keine garantie mehr|keine erstattung für sie)",
    ],
    emailWord: ["(e mail|email|mail)"],
    phoneWord: ["(telefon|anrufen|handy|handynummer|sms|rufnummer|telefonnummer|hotline|anruf)"],
    messenger: [
      "(whatsapp|telegram|wechat|viber|signal|instagram|facebook|messenger|discord|skype|tiktok|threema|pn|dm)",
    ],
    outsideLink: [
      "(unsere|unserer|unseren|unserem|unser|meine|meiner) (website|webseite|internetseite|homepage|seite|webshop|onlineshop|online shop|instagram*|facebook*|kanal|app|newsletter)",
      "(folgen|folge|besuchen|besuche|liken|like) (sie |)(uns|mir|unsere|unseren|unserer)",
      "(qr code|scannen|scanne|scan|direkt bei uns (kaufen|bestellen)|außerhalb der plattform|link in der bio|hier klicken|klicken sie hier)",
    ],
    thanks: [
      "(danke|vielen dank|herzlichen dank|dankeschön für|bedanken|dank|wir danken|besten dank)",
    ],
    hello: [
      "(hallo|guten tag|sehr geehrte|sehr geehrter|liebe|lieber|moin|servus|viele grüße|freundliche grüße|freundlichen grüßen|beste grüße|liebe grüße|mit freundlichen|viel freude|viel spaß|schönen tag|schönes wochenende|bis bald|jederzeit|für sie da|wir sind für sie da|gern geschehen|alles gute)",
    ],
    orderNotice: [
      "(ihre|deine) (bestellung|sendung|lieferung|ware) ~ (eingegangen|erhalten|verschickt|versendet|versandt|unterwegs|bestätigt|bearbeitet|verpackt|zugestellt|auf dem weg|übergeben)",
      "(bestellbestätigung|versandbestätigung|auftragsbestätigung|wir haben ihre bestellung|haben wir (heute |soeben |)(verschickt|versandt|versendet)|eingang ihrer bestellung|ist unterwegs|auf dem weg zu ihnen|ihr paket ist|ihr paket wurde)",
    ],
    reminder: [
      "(erinnerung|erinnern|nochmal|nochmals|noch einmal|erneut|wiederholt|zum zweiten mal|zum dritten mal|zweite anfrage|unsere (letzte|erste|frühere|vorherige|letzten|ersten|beiden) (nachricht|nachrichten|mail|mails|e mail|bitte|anfrage)|immer noch (nicht|keine)|noch keine|noch nicht|bereits gebeten|schon gebeten|letzte woche|wie schon|leider noch|haben sie (es |) vergessen|zur erinnerung|nachhaken)",
    ],
    promo: [
      "(newsletter|neue kollektion|neuheiten|sonderangebot|sonderangebote|sonderaktion|aktion|rabattaktion|schlussverkauf|sale|angebote|jetzt kaufen|jetzt bestellen|jetzt zugreifen|nur für kurze zeit|entdecken sie|entdecke|unser sortiment|unsere neuen|unsere neue|weitere produkte|andere produkte|auch interessant|black friday|solange der vorrat|empfehlen ihnen auch|schauen sie sich auch|abonnieren|abonniere|werbung|stöbern)",
    ],
    cancelAsk: [
      "(stornieren|storniere|storniert) (sie |)(bitte |)(die|ihre|deine|den) (bestellung|auftrag|kauf)",
      "(bestellung|auftrag) ~ (stornieren|zu stornieren|selbst stornieren)",
      "(stornierung|storno) (anfordern|beantragen|anfragen)",
    ],
    optOut: ["(abmelden|abbestellen|abmeldelink|austragen)"],
    coaching: [
      "(erwähnen|schreiben|nennen|betonen) sie (bitte |)(dass|die|den|das|unsere|unseren) ~ (lieferung|qualität|service|bewertung|rezension|marke)",
      "mindestens ~ (wörter|worte|sätze|zeilen|zeichen)",
      "(textvorlage|mustertext|formulierungshilfe|beispieltext|vorlage für ihre bewertung|so könnten sie schreiben|kopieren sie)",
    ],
    praiseReply: [
      "(das freut|es freut) (uns|mich)",
      "(freut mich|freut uns|freuen uns|schön|toll|super|wunderbar) (dass|zu hören|zu lesen)",
      "(danke|vielen dank) für (die|ihre|deine|das|ihr|dein) (netten|lieben|freundlichen|nette|liebe|tolle|tollen|schöne|schönen) (worte|nachricht|zeilen|rückmeldung|lob)",
      "für (ihr|dein|das) lob",
      "es freut (mich|uns)",
    ],
    useful: [
      "(sendungsnummer|rechnung|anhang|anleitung|rücksendung|rücksendeetikett|größe|farbe|modell|welche|welcher|welches|wann|wo|wie|verzögerung|verspätet|verspätung|erstattet|garantie|zoll|adresse|termin|teil|schrauben|ladegerät|reparatur|defekt|beschädigt|fehlt|falsch|kaputt|rückruf|liefertermin|montag|dienstag|mittwoch|donnerstag|freitag|samstag|frage|antwort|gravur|download|schlüssel|abholung|weil|entschuldigung|leid|grund|lösung|helfen|gelesen|batterie|filter|stecker|reinigen|waschen|pflege|drücken|halten|ausverkauft|registrieren|umtausch|handbuch|erklärt|seite)",
    ],
    insult: [
      "(idiot|idioten|dumm|blöd|blöde|lügner|lügnerin|lächerlich|trottel|depp|depperl|spinner|unverschämt|unverschämtheit|schämen sie sich|dreist|unfähig|faul|jammern|jammerlappen|ahnungslos|hirnlos|betrüger|quatsch|blödsinn|unsinn|unwahrheiten|lügen|querulant|nörgler|frechheit)",
      "(zu dumm|zu blöd|nicht lesen können|lesen lernen|leute wie sie|kunden wie sie)",
    ],
    sneer: [
      "(selbst schuld|nicht unser problem|lesen sie (erst|doch|mal|vorher|nächstes mal)|wer lesen kann|pech gehabt|heul doch|woanders kaufen|ihr problem|ist doch logisch|gesunder menschenverstand|was haben sie erwartet|vielleicht sollten sie|nächstes mal (das gehirn|nachdenken|erst lesen))",
    ],
    obscene: [
      "(scheiße|scheiß*|arschloch|arsch|verarsch*|wichser|hure|fotze|ficken|fick*|hurensohn|kacke|drecksack|schlampe|mistkerl|dreckskerl)",
    ],
    hate: [
      "(geht zurück in euer land|scheiß ausländer|dreckige (ausländer|juden|türken|zigeuner)|typisch (jude|zigeuner|ausländer)|untermensch|untermenschen|kauft nicht bei (juden|ausländern|türken))",
    ],
    illegal: [
      "(gefälschte (ausweise|papiere|pässe)|gestohlene (karten|ware)|ich bringe (dich|sie|euch) um|drogen (kaufen|verkaufen)|bombe bauen|falschgeld|schwarz verkaufen)",
    ],
    disclosure: [
      "(kostenlos|gratis|umsonst|vergünstigt|verbilligt|zum testen|geschenkt|unentgeltlich) ~ (erhalten|bekommen|zur verfügung gestellt|zugeschickt|gestellt|testen|für diese bewertung)",
      "(erhalten|bekommen|habe ich|habe) ~ (kostenlos|gratis|für diese bewertung|für eine bewertung|für meine bewertung|als produkttester|zum testen)",
      "(im gegenzug|im austausch|im tausch) für (meine|eine|diese) (ehrliche |positive |) (bewertung|rezension|meinung)",
      "(gutschein|geld|rückerstattung|erstattung|geschenk|rabatt|euro|punkte) ~ für (diese|die|eine|meine) (bewertung|rezension|5 sterne|fünf sterne)",
      "(verkäufer|händler|hersteller|firma) ~ (schenkt|erstattet|zahlt|versprochen|gutschein|kostenlos|gegen bewertung)",
      "(als produkttester|im rahmen eines produkttests|bezahlte bewertung|werbung weil)",
    ],
    promised: [
      "(zum testen|produkttester|als tester|für diese bewertung|für die bewertung)",
      "(versprochen|im gegenzug|im austausch|ehrliche meinung|ehrliche bewertung|gegen bewertung)",
    ],
    promoInReview: [
      "(mit|nutzt|nutze|gebt|verwendet|benutzt) (meinem|meinen|dem|den|unserem|meine) (code|rabattcode|gutscheincode|link)",
      "(mein|meinen|meinem|meine|unser|unseren|unserem) (kanal|blog|youtube*|instagram*|shop|laden|webseite|profil|seite) ~ (besuchen|besucht|vorbei|schauen|schaut|folgen|folgt|an)",
      "(besucht|besuchen sie|schaut|folgt|schau) ~ (meinem|meinen|meine|mein|unseren|unserem|unsere|mir)",
      "(werbecode|empfehlungslink|affiliate*|partnerlink)",
      "bei (mir|uns) (im shop |) (günstiger|billiger|gibt es|bestellen|kaufen)",
      "sagt ~ für ~ rabatt",
    ],
    topicService: [
      "(verkäufer|verkäuferin|händler|kundenservice|kundendienst|service|support|antwort|antwortet|geantwortet|reagiert|reaktion|nachrichten|rückerstattung|erstattung|rücksendung|umtausch|kommunikation|kontakt|bestellung|bestellt|abwicklung|shop|freundlich|unfreundlich|storniert|geld zurück|erstattet)",
    ],
    topicDelivery: [
      "(lieferung|geliefert|lieferzeit|versand|verschickt|versendet|paket|verpackung|verpackt|zustellung|zusteller|zugestellt|bote|paketbote|postbote|post|dhl|hermes|dpd|gls|ankam|angekommen|kam an|eingetroffen|verspätet|zu spät|pünktlich|karton|wochen später|tage später|angekommen|sendung)",
      "*(lieferung|versand|paket|karton)",
    ],
    topicProduct: [
      "(qualität|klang|bass|akku|batterie|bildschirm|geschmack|schmeckt|geruch|riecht|passt|passform|größe|farbe|stoff|material|motor|reißverschluss|futter|klinge|griff|deckel|knopf|funktioniert|funktionieren|kaputt|kaputtgegangen|gebrochen|zerkratzt|undicht|tropft|stabil|wackelig|robust|bequem|design|plastik|metall|holz|leicht|schwer|hell|laut|leise|lädt|ladegerät|kabel|lampe|pfanne|messer|wasserkocher|mixer|kopfhörer|hülle|tasche|buch|geschichte|bild|leistung|funktion|produkt|gerät|artikel|modell|benutzt|benutze|ausgewaschen|verarbeitet|verarbeitung|empfehlenswert|montage|aufbau|anleitung|scharf|stumpf|rostet|weich|dick|dünn|wert|preis leistung*|naht|defekt)",
    ],
    topicPrice: [
      "(woanders|anderswo|bei|im) ~ (günstiger|billiger)",
      "(günstiger|billiger) (bei|im|zu haben|bekommen|gesehen|woanders|anderswo)",
      "(nicht mehr lieferbar|ausverkauft|wieder lieferbar|preis (gefallen|gestiegen|gesunken))",
    ],
    personName: ["(herr|frau|herrn)"],
    address: ["(straße|hausnummer|postleitzahl|plz|wohnung)"],
    orderWord: ["(bestellnummer|rechnungsnummer|kundennummer|auftragsnummer)"],
  },
};
