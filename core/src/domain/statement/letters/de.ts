import type { LetterWords } from "./words.ts";

/** The letter in German. */
export const de: LetterWords = {
  subject: "{marketplace}: Entscheidung {statementId} und ihre Gründe",
  greeting: "Guten Tag,",
  intro:
    "am {date} haben wir eine Entscheidung getroffen, die Sie betrifft. Dieser Brief sagt, welche " +
    "es ist, warum wir sie getroffen haben, worauf sie beruht und wie Sie sie von einer anderen " +
    "Person prüfen lassen können.",
  headings: {
    decision: "Was wir entschieden haben",
    facts: "Worum es geht",
    rules: "Welche Regeln gelten",
    evidence: "Worauf wir uns stützen",
    how: "Wie wir dazu gekommen sind",
    next: "Was Sie jetzt tun können",
    remedy: "Wenn Sie anderer Meinung sind",
  },
  measures: {
    education: "Wir erklären unten die Regel. Nichts wird eingeschränkt.",
    warning: "Sie haben Zeit, dies in Ordnung zu bringen, bevor etwas eingeschränkt wird.",
    "templates-only": "Nachrichten an Käufer gehen nur noch mit unseren Vorlagen hinaus.",
    "messaging-suspended":
      "Sie können Käufern antworten, die Ihnen schreiben, aber nicht als Erste schreiben.",
    "requests-off": "Für Ihre Bestellungen gehen keine Bitten um Bewertung hinaus.",
    "selling-suspended": "Ihr Verkäuferkonto ist gesperrt.",
    "selling-withdrawn": "Ihr Verkäuferkonto wird geschlossen.",
    "funds-withheld": "Ein Teil Ihres Guthabens wird zurückgehalten.",
    "legal-referral": "Wir übergeben die Akte den Behörden.",
    "public-disclosure": "Wir nennen Ihr Unternehmen in unserem öffentlichen Verzeichnis.",
    "intake-closed": "Zu dem Produkt werden keine neuen Rezensionen angenommen.",
    "rating-withheld": "Die Sterne des Produkts werden nicht gezeigt; ein Hinweis sagt es.",
    "offers-suppressed": "Die Angebote des Produkts werden nicht gezeigt.",
    delisted: "Das Produkt wird vom Marktplatz genommen.",
    "family-frozen": "Die Varianten dieser Familie können nicht geändert werden.",
    "review-weightless": "Die Rezension bleibt lesbar und zählt nicht zu den Sternen.",
    "review-removed": "Die Rezension wird nicht mehr gezeigt und zählt nicht mehr.",
    "contributions-limited":
      "Mit Ihrem Konto können Sie keine Rezensionen, Stimmen oder Antworten abgeben.",
    "community-closed": "Ihr Konto nimmt an Rezensionen, Stimmen und Antworten nicht mehr teil.",
  },
  duration: {
    dated: "Vom {from} bis zum {until}.",
    open: "Vom {from} an, bis die Maßnahme aufgehoben wird.",
    once: "Mit diesem Brief getan.",
  },
  territory: "Sie gilt in: {countries}.",
  acts: {
    message: "Eine Nachricht vom {date} ({id}).",
    review: "Eine Rezension vom {date} ({id}).",
    feedback: "Eine Verkäuferbewertung vom {date} ({id}).",
    listing: "Ein Angebot, Stand {date} ({id}).",
    insert: "Eine Paketbeilage vom {date} ({id}).",
    account: "Das Handeln eines Kontos bis zum {date} ({id}).",
    request: "Bitten um Bewertung bis zum {date} ({id}).",
  },
  ground: "{rule} Dies ist die Regel {ruleId} in der Fassung {version}, die damals galt.",
  law: "Das Gesetz dahinter: {law}.",
  quote: "Diese Worte: „{quote}“",
  sources: {
    own_initiative: "Wir haben dies selbst gefunden; niemand hat es gemeldet.",
    notice: "Jemand hat es uns gemeldet ({noticeId}).",
    trusted_flagger: "Ein vertrauenswürdiger Hinweisgeber hat es uns gemeldet ({noticeId}).",
  },
  automated: {
    detectedNot: "Eine Software hat darauf hingewiesen. Ein Mensch hat es geprüft und entschieden.",
    detectedNotByMachine: "Ein Mensch hat es gefunden und entschieden.",
    detectedPartly:
      "Eine Software hat darauf hingewiesen und die Entscheidung vorbereitet. Ein Mensch hat sie getroffen.",
  },
  todo: {
    stop_and_correct:
      "Beenden Sie dies und berichtigen Sie bis zum {deadline}, was der Regel noch widerspricht.",
    use_templates:
      "Nutzen Sie bis zum {deadline} die Vorlagen und lassen Sie weg, was oben markiert ist.",
    write_anew: "Sie können erneut schreiben, in Worten, die die Regeln einhalten.",
    nothing: "Sie müssen nichts tun.",
  },
  consequence:
    "Ein weiterer Verstoß innerhalb von {days} Tagen brächte den nächsten Schritt: {measure} Er " +
    "käme mit eigener Begründung.",
  noConsequence: "Auf dieser Leiter gibt es keinen weiteren Schritt.",
  remedy:
    "Sie können bis zum {until} kostenlos Beschwerde einlegen: {path}. Darüber entscheidet jemand, " +
    "der an dieser Entscheidung nicht beteiligt war. Sie können zu jedem Punkt Stellung nehmen und " +
    "müssen nichts einräumen.",
  outside: "Sie können sich auch wenden an: {outOfCourt} Oder an ein Gericht: {court}",
  closing: "{marketplace}, Entscheidung {statementId}, Fall {caseId}",
};
