import type { Forms } from "../lexicon.ts";

/** German: what is written about, and the mood it should have. */
export const objects: Forms = {
  review: [
    "(alte|alten|frühere|öffentliche) (beschwerde|kritik|meckerei|klage)",
    "(urteil|beurteilung|einschätzung|eindrücke|erfahrung|erfahrungen) (veröffentlichen|publizieren|einstellen|posten|online stellen|abgeben)",
    "(jede|jeder|jedes|ihre|deine|eine|ihr|dein|veröffentlichte) (beurteilung|urteil|einschätzung|kritik|wertung)",
    "(rezi|rezis|bewertungchen|sternchen|kommentarchen)",
    "(kundenmeinung*|kundenstimme*|kundenbewertung*|nutzermeinung*|käufermeinung*)",
    "(ihren|ihr|deinen|der|den|diesen|dieser|schlechte|schlechter|negativer|negative|böse|böser) (schlechte|schlechten|negativen|bösen|) (kommentar|text|beitrag|eintrag|post)",
    "(ihre|deine|eure|kunden|jede|eine ehrliche) (meinung|stimme|einschätzung)",
    "(rezension|rezensionen|bewertung|bewertungen|produktbewertung*|kundenbewertung*|beurteilung|beurteilungen|review|reviews|kundenmeinung*|erfahrungsbericht*|kommentar|kommentare)",
    "*(bewertung|bewertungen|rezension|rezensionen|beurteilung|beurteilungen)",
    "(wort|worte|sätze|zeilen) auf der produktseite",
    "ihr(e|en|) (kommentar|beitrag|text|worte)",
  ],
  feedback: [
    "(verkäuferbewertung*|händlerbewertung*|shopbewertung*|bewertung des verkäufers|verkäufer bewertung*|bewertung für den (verkäufer|händler)|händlerfeedback)",
    "(feedback|feedbacks|verkäuferbewertung*|händlerbewertung*|rückmeldung|rückmeldungen|verkäuferfeedback|händlerfeedback)",
  ],
  rating: [
    "(sternebewertung|punktzahl|note|ein stern|1 stern|einen stern|nur einen stern|einem stern|ein sterne)",
  ],
  star: ["(stern|sterne|sternen|sternchen)"],
  fiveStars: [
    "(nur|bloß|allein) (eine |die |)(glatte |volle |)(fünf|5)",
    "(alle|die vollen|volle|sämtliche) (fünf|5)",
    "(voller|vollen|volle) (punktzahl|sternzahl)",
    "(5|fünf|alle fünf|volle fünf|5 von 5|fünf von fünf|volle) (sterne|sternen|stern|sternchen|sterne bewertung|sterne rezension|sterne beurteilung)",
    "(5|fünf) (sterne) (bewertung|rezension|beurteilung|review|feedback)",
    "(5|fünf) (glänzende|goldene|helle) sterne",
    "(5 sterne*|fünf sterne*|5sterne*|fünfsterne*)",
    "(volle punktzahl|bestnote|höchstnote|bestbewertung|höchstbewertung|top bewertung|topbewertung|spitzenbewertung|beste bewertung|höchste bewertung|volle sternzahl|höchste punktzahl)",
    "(5/5|5 von 5|fünf von fünf|10/10)",
  ],
  publicVoice: [
    "(zwei|drei|3|2|ein paar|paar) (zeilen|sätze|worte) (plus|und|mit) (ein |einem |) (bild|foto|video)",
    "(laut |) (rufen|herausrufen|weitersagen|ausrufen|hinausschreien|rausposaunen|rumerzählen)",
    "(eindrücke|erfahrungen|meinung|erlebnis) ~ (niederzuschreiben|aufzuschreiben|teilen|schildern|hinterlassen|niederschreiben|festhalten)",
    "(ab|hin|rein) (damit |) auf die (produktseite|artikelseite|seite)",
    "(produktseite|artikelseite) damit",
    "(ihre|deine|eure) (meinung|worte|stimme|erfahrung|eindrücke|gedanken) ~ (produktseite|artikelseite|online|öffentlich|im netz|posten|veröffentlichen)",
    "(sagen sie es|sag es|erzählen sie es|erzähl es|sagt es|erzählt es) (allen|weiter|der welt|anderen|überall)",
    "(etwas|was|irgendetwas|irgendwas|dinge) (schlechtes|negatives|kritisches|böses|öffentlich)",
    "(schreiben|schreibt|schreib|schreiben sie|posten|postet|teilen|teilt|teilen sie) ~ (zum|zur|über) (das |den |die |dem |der |)(produkt|artikel|mixer|lampe|pfanne|kauf|gerät|shop)",
    "(etwas|was|irgendetwas|irgendwas) (nettes|gutes|schönes|freundliches|positives|liebes) (über|zu|zum|zur)",
    "(ein paar|zwei|drei|wenige|kurze|einige) (nette |liebe |ehrliche |kurze |)(zeilen|worte|sätze)",
    "gehören in eine (bewertung|rezension)",
    "(erzähl*|sag*|teil*|berichte*|verrat*) ~ (anderen|weiter|der welt|freunden|allen|der öffentlichkeit)",
    "(erfahrung|erfahrungen|eindruck|eindrücke|meinung) ~ (teilen|mitteilen|schildern|berichten|veröffentlichen|kundtun|mit anderen)",
    "(teilen|teilst|teile) ~ (erfahrung|erfahrungen|meinung|eindruck|eindrücke)",
    "(empfehlung|weiterempfehlung|weiterempfehlen|empfehlen sie uns|empfiehl uns|empfehlungen)",
    "(schreiben|sagen|schreib|sag|verfassen) ~ (ein paar worte|etwas nettes|was nettes|nette worte|ihre meinung|deine meinung|was sie denken|was du denkst|wie sie es finden)",
    "auf der produktseite",
  ],
  helpfulVote: [
    "auf hilfreich",
    "(klick*|drück*|tipp*|stimm*|markier*|vot*) ~ (hilfreich|nicht hilfreich|nützlich|daumen hoch|daumen runter)",
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
  happy: [
    "(entspricht|entsprach|erfüllt|erfüllte) ~ (erwartungen|erwartung|wünschen|vorstellungen)",
    "(ihren|deinen|allen|ihre|deine|den) (erwartungen|erwartung|wünschen|vorstellungen) (entspricht|entsprochen|entsprach|gerecht|erfüllt|zusagt)",
    "(gefällt s|gefällt es|gefällt dir|gefällt ihnen|gefällt euch|zufrieden|alles gut|alles super|alles prima|alles bestens|begeistert|freude daran)",
    "(zufrieden|glücklich|begeistert|froh|erfreut|angetan|überzeugt|zufriedene|zufriedener|zufriedenen|happy)",
    "(gefällt|gefallen|gefiel|gemocht|geliebt|lieben|liebst|mögen|mag|passt alles|alles gut|alles bestens|alles in ordnung|alles ok|alles super|alles geklappt|alles passt|gut gefallen|bestens|freude (bereitet|daran|damit|macht)|viel freude|spaß (macht|gemacht)|gut angekommen|wunschlos|erwartungen (erfüllt|übertroffen)|gute erfahrung|gute erfahrungen|positive erfahrung|positive erfahrungen|tolle erfahrung|geschmeckt|hat alles gepasst)",
  ],
  unhappy: [
    "(andernfalls|anderenfalls|ansonsten|im anderen fall|wenn nicht|falls nicht|sonst)",
    "(nicht|nicht ganz|nicht völlig|nicht so|nicht vollkommen|nicht 100 %|nicht rundum|weniger|nie|kein bisschen) (zufrieden|glücklich|begeistert|überzeugt|gut|gefallen|gefällt|in ordnung)",
    "(unzufrieden|unzufriedene|unzufriedenen|enttäuscht|verärgert|unglücklich|ärger|problem|probleme|problemen|mangel|mängel|beanstandung|beanstandungen|reklamation|beschwerde|beschwerden|etwas nicht (stimmt|passt|gefällt|in ordnung)|nicht gefällt|schwierigkeiten|schiefgegangen|schief gelaufen|schiefgelaufen|stimmt etwas nicht|fehlt etwas|weniger als (5|fünf))",
  ],
  positive: [
    "(nettes|gutes|schönes|liebes|freundliches|positives|tolles|netten|schöne|liebe)",
    "(positiv|positive|positiven|positives|positiver|gute|guten|gutes|guter|tolle|tollen|nette|netten|nettes|schöne|schönen|beste|besten|super|freundliche|freundliches|lobende|hervorragende|wohlwollende|gut|top|liebe)",
  ],
  negative: [
    "(ein|einen|zwei|drei|1|2|3) (stern|sterne|sternen|sternchen)",
    "(negativ|negative|negativen|negatives|negativer|schlechte|schlechten|schlechtes|schlechter|schlimme|kritische|kritischen|1 stern*|ein stern*|einsterne*|miese|miesen|böse|vernichtende|unfaire)",
  ],
  honest: [
    "(ehrlich|ehrliche|ehrlichen|ehrliches|aufrichtig|aufrichtige|eigenen worten|authentische)",
  ],
};
