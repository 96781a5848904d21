import { deAbout } from "./de-about.ts";
import { deAnswering } from "./de-answering.ts";
import { deAppeals } from "./de-appeals.ts";
import { deAsked } from "./de-asked.ts";
import { deAudit } from "./de-audit.ts";
import { deCases } from "./de-cases.ts";
import { deConsole } from "./de-console.ts";
import { deDesk } from "./de-desk.ts";
import { deDetectors } from "./de-detectors.ts";
import { deEntrance } from "./de-entrance.ts";
import { deFamilies } from "./de-families.ts";
import { deFeedback } from "./de-feedback.ts";
import { deFollowing } from "./de-following.ts";
import { deInsert } from "./de-insert.ts";
import { deKeys } from "./de-keys.ts";
import { deMeasures } from "./de-measures.ts";
import { deMyDecisions } from "./de-my-decisions.ts";
import { deNotices } from "./de-notices.ts";
import { deOperator } from "./de-operator.ts";
import { deOverview } from "./de-overview.ts";
import { dePhotos } from "./de-photos.ts";
import { dePolicy } from "./de-policy.ts";
import { dePolicyCentre } from "./de-policy-centre.ts";
import { deQueues } from "./de-queues.ts";
import { deRequests } from "./de-requests.ts";
import { deReviews } from "./de-reviews.ts";
import { deRoles } from "./de-roles.ts";
import { deSavedTexts } from "./de-saved-texts.ts";
import { deSpotlight } from "./de-spotlight.ts";
import { deStanding } from "./de-standing.ts";
import { deSystems } from "./de-systems.ts";
import { deTeam } from "./de-team.ts";
import { deTelling } from "./de-telling.ts";
import { deThreads } from "./de-threads.ts";
import { deTours } from "./de-tours.ts";
import { deTransparency } from "./de-transparency.ts";
import { deVariations } from "./de-variations.ts";
import { deViews } from "./de-views.ts";
import { deVotes } from "./de-votes.ts";
import { deWriting } from "./de-writing.ts";
import type { Messages } from "./messages.ts";

const one = (count: number, single: string, several: string) => (count === 1 ? single : several);

/** Every sentence of the pages, in German. */
export const de: Messages = {
  frame: {
    name: "Candor",
    skip: "Zum Inhalt",
    trail: "Wo Sie sind",
    menu: "Hauptmenü",
    shop: "Produkte",
    myReviews: "Meine Bewertungen",
    desk: "Prüftisch",
    decisions: "Entscheidungen",
    howReviewsWork: "Wie Bewertungen hier entstehen",
    signIn: "Anmelden",
    signOut: "Abmelden",
    signedInAs: (name) => `Sie sind ${name}`,
    demo: "Demo: Personen, Läden und Texte sind erfunden.",
    preferences: "Diese Seite zeigen",
    marketplace: "Marktplatz",
    language: "Sprache",
    theme: "Hell oder dunkel",
    themeSystem: "wie Ihr Gerät",
    themeLight: "hell",
    themeDark: "dunkel",
    apply: "Übernehmen",
    keyHint: "Unterstrichene Wörter öffnen ihren Grund. Taste: ?",
  },
  stars: { ofFive: (value) => `${value} von 5 Sternen` },
  histogram: {
    label: "Wie sich die Wertungen verteilen",
    stars: (stars) => ` ${one(stars, "Stern", "Sterne")}: `,
    byWeight: " nach Gewicht, ",
    ratings: (count, chosen) =>
      ` ${one(count, "Wertung", "Wertungen")}. ${chosen ? "Nur diese werden gezeigt; drücken Sie, um alle zu zeigen." : "Diese Bewertungen zeigen."}`,
  },
  toast: { undo: "Rückgängig" },
  reason: {
    label: "Grund",
    close: "Schließen",
    what: "Was",
    because: "Weil",
    precedents: "Wie bisher entschieden wurde",
    words: "Diese Wörter",
    facts: "Diese Tatsachen",
    instead: "Stattdessen",
    disagree: "Anderer Meinung?",
    policy: (version) => `Regelwerk ${version}`,
    formula: (version) => `Formel ${version}`,
  },
  pages: { label: "Seiten", first: "Zurück zur ersten Seite", next: "Mehr zeigen" },
  field: { optional: "freiwillig" },
  rating: {
    ratings: (count, shown) => `${shown} ${one(count, "Wertung", "Wertungen")}`,
    reviews: (shown) => `${shown} mit Text`,
    verified: (shown) => `${shown} aus bestätigten Käufen`,
    plainMean: (mean) => `Einfacher Mittelwert ${mean}`,
    weighted: "wie das berechnet wird",
    none: "Noch keine Wertungen",
    noneShort: "Noch keine Wertungen",
    withheld: "Sterne zurückgehalten, solange Bewertungen dieses Produkts geprüft werden",
    outOf: "von 5",
    spread: "Wertungen",
  },
  formula: {
    what: (stars, mean, count) =>
      `Die Sterne sagen ${stars}. Der einfache Mittelwert derselben ${count} Wertungen ist ${mean}.`,
    title: "Neuere Wertungen und bestätigte Käufe zählen mehr. Sterne bestimmen nie ein Gewicht.",
    sum: "Nach Gewicht",
    age: (days) =>
      `Eine Wertung zählt halb so viel wie eine, die ${Math.round(days / 365)} Jahre später kam.`,
    verification: (claimed, none) =>
      `Kauf hier bestätigt: 100 %. Von der Quelle bestätigt, aus der sie übernommen wurde: ${claimed}. Nicht bestätigt: ${none}.`,
    sample: (percent) => `Ein Gratismuster des Marktplatzes zählt ${percent}.`,
    instead:
      "Auch jeder Anteil in den Balken nutzt diese Gewichte. Die Anzahlen daneben sind ungewichtet.",
    more: "Das ganze Verfahren",
  },
  badge: {
    platform: "Kauf bestätigt",
    claimed_by_source: "Kauf laut Quelle",
    none: "Kauf nicht bestätigt",
    sample: "Gratismuster",
    preRelease: "Vor Erscheinen",
    edited: "Geändert",
    suspected: "Zählt vorerst nicht",
    platformWhat:
      "Dieser Marktplatz hat bestätigt, dass die Verfasserin oder der Verfasser dieses Produkt hier gekauft hat.",
    platformTitle: "Die Bestellung liegt vor, und der gezahlte Preis war nahe am üblichen.",
    claimedWhat:
      "Diese Bewertung kam aus einer anderen Quelle, die angibt, der Kauf sei bestätigt.",
    claimedTitle: "Hier konnte das niemand prüfen, darum steht dort nicht „Kauf bestätigt“.",
    noneWhat: "Diesem Marktplatz liegt keine Bestellung dieses Produkts dazu vor.",
    noneTitle:
      "Wer ein Produkt benutzt hat, darf es bewerten, wo auch immer es gekauft wurde. Es zählt in den Sternen weniger.",
    sampleWhat: "Dieses Produkt kam gratis aus dem Musterprogramm des Marktplatzes.",
    sampleTitle: "Der Verkäufer hat weder die Person ausgesucht noch den Text vorher gesehen.",
    preReleaseWhat: "Diese Bewertung entstand vor dem Erscheinen des Produkts.",
    preReleaseTitle: "In dieser Kategorie genügen Kino, Muster oder Vorabexemplar.",
    editedWhat: "Diese Bewertung wurde nach der Veröffentlichung geändert, von der Person selbst.",
    editedTitle:
      "Nur wer schreibt, ändert die eigenen Worte. Jede frühere Fassung bleibt nachweisbar.",
    suspectedWhat:
      "Rund um dieses Produkt fielen ungewöhnliche Bewertungen auf, und eine Person prüft sie.",
    suspectedTitle:
      "Bis sie entschieden hat, zählt diese Bewertung in keiner Zahl. Sie kann völlig in Ordnung sein.",
  },
  shop: {
    title: "Produkte",
    search: "Produkte suchen",
    find: "Suchen",
    categories: "Kategorien",
    allCategories: "Alle Kategorien",
    none: "Kein Produkt passt dazu.",
    noneHint: "Versuchen Sie weniger Wörter, oder sehen Sie eine Kategorie durch.",
    next: "Weitere Produkte",
    clear: "Alle Produkte zeigen",
    found: (query) => `Produkte mit „${query}“`,
    by: (brand) => `von ${brand}`,
    columnRating: "Sterne",
    columnSpread: "Verteilung, 1 bis 5",
    columnRatings: "Wertungen",
    columnProduct: "Produkt",
  },
  product: {
    reviews: "Bewertungen",
    all: (count) => `Alle ${count} Bewertungen`,
    write: "Bewertung schreiben",
    yours: "Ihre Bewertung",
    releases: (day) => `Erschienen am ${day}`,
    notReleased: (day) => `Bewertungen öffnen am ${day}, wenn dieses Produkt erscheint.`,
    closed: "Dieses Produkt nimmt derzeit keine neuen Bewertungen an.",
    verifiedOnly: "Dieses Produkt nimmt vorerst nur Bewertungen aus bestätigten Käufen an.",
    intakeWhy:
      "Der Marktplatz geht auffälligen Bewertungen nach. Was veröffentlicht ist, bleibt stehen.",
    price: (amount, sellers) =>
      sellers === 1 ? `${amount} bei einem Verkäufer` : `ab ${amount} bei ${sellers} Verkäufern`,
    backToProduct: "Das Produkt",
    empty: "Dieses Produkt hat noch niemand bewertet.",
    emptyHint: "Wenn Sie es benutzt haben, wäre Ihre Bewertung die erste.",
    emptyFiltered: "Keine Bewertung passt dazu.",
    emptyFilteredHint: "Lockern Sie einen Teil des Satzes oben, oder zeigen Sie alle.",
    showAll: "Alle Bewertungen zeigen",
    reviewsOf: (title) => `Bewertungen: ${title}`,
  },
  filter: {
    sentence: "Bewertungen mit {stars} von {from} auf {language}, {sort}.",
    stars: "Sterne",
    anyStars: "beliebigen Sternen",
    nStars: (count) => `${count} ${one(count, "Stern", "Sternen")}`,
    from: "Kauf",
    everyone: "allen",
    verified: "bestätigten Käufern",
    unverified: "anderen als bestätigten Käufern",
    language: "Sprache",
    anyLanguage: "allen Sprachen",
    sort: "Reihenfolge",
    helpful: "hilfreichste zuerst",
    helpfulMeaning:
      "Danach, wie sicher es ist, dass eine Bewertung Lesern hilft: das untere Ende des Wilson-Intervalls bei 95 %, höchstens 200 Stimmen zählen, dann nach Datum. Sterne spielen keine Rolle.",
    newest: "neueste zuerst",
    newestMeaning: "Nach dem Tag der Veröffentlichung.",
    oldest: "älteste zuerst",
    oldestMeaning: "Nach dem Tag der Veröffentlichung, von vorn.",
    search: "In Bewertungen suchen",
    find: "Suchen",
    withWords: (query) => `mit den Wörtern „${query}“`,
    clear: "Alle zeigen",
  },
  review: {
    helpful: (count, shown) => `${shown} ${one(count, "Person", "Personen")} fanden das hilfreich`,
    readOn: "Ganz lesen",
    suspected: "Eine Bewertung, die gerade geprüft wird und vorerst nicht zählt",
    link: "Link zu dieser Bewertung",
    used: (day) => `Benutzt am ${day}`,
    from: (marketplace) => `Von ${marketplace}`,
    writtenIn: (language) => `auf ${language}`,
  },
  status: {
    held: "Wartet auf eine Person",
    rejected: "Nicht veröffentlicht",
    published: "Veröffentlicht",
    revising: "Ihre Änderung ist noch nicht zu sehen",
    suspected: "Zählt nicht, während wir prüfen",
    removed: "Entfernt",
    author_deleted: "Von Ihnen gelöscht",
  },
  mine: {
    title: "Meine Bewertungen",
    none: "Sie haben noch keine Bewertung geschrieben.",
    noneHint: "Suchen Sie ein Produkt, das Sie benutzt haben.",
    submitted: (day) => `Geschrieben am ${day}`,
  },
  ...deEntrance,
  failed: {
    title: "Diese Seite ließ sich nicht zeigen",
    back: "Zu den Produkten",
    requestId: (id) => `Anfrage ${id}`,
  },
  desk: deDesk,
  insert: deInsert,
  keys: deKeys,
  views: deViews,
  savedTexts: deSavedTexts,
  writing: deWriting,
  appeals: deAppeals,
  cases: deCases,
  queues: deQueues,
  myDecisions: deMyDecisions,
  standing: deStanding,
  measures: deMeasures,
  asked: deAsked,
  requests: deRequests,
  telling: deTelling,
  threads: deThreads,
  console: deConsole,
  operator: deOperator,
  overview: deOverview,
  roles: deRoles,
  systems: deSystems,
  detectors: deDetectors,
  sellerReviews: deReviews,
  audit: deAudit,
  tours: deTours,
  transparency: deTransparency,
  sellers: deFeedback,
  answering: deAnswering,
  following: deFollowing,
  spotlight: deSpotlight,
  variations: deVariations,
  families: deFamilies,
  notices: deNotices,
  votes: deVotes,
  about: deAbout,
  ...dePhotos,
  policy: dePolicy,
  policyCentre: dePolicyCentre,
  team: deTeam,
};
