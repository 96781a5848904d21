import type { LetterWords } from "./words.ts";

/** The letter in German. */
export const de: LetterWords = {
  subject: "{marketplace}: unsere Entscheidung und ihre Gründe",
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
    "intake-closed": "Zu dem Produkt werden keine neuen Bewertungen angenommen.",
    "rating-withheld": "Die Sterne des Produkts werden nicht gezeigt; ein Hinweis sagt es.",
    "offers-suppressed": "Die Angebote des Produkts werden nicht gezeigt.",
    delisted: "Das Produkt wird vom Marktplatz genommen.",
    "family-frozen": "Die Varianten dieser Familie können nicht geändert werden.",
    "review-weightless": "Die Bewertung bleibt lesbar und zählt nicht zu den Sternen.",
    "review-removed": "Die Bewertung wird nicht mehr gezeigt und zählt nicht mehr.",
    "contributions-limited":
      "Mit Ihrem Konto können Sie keine Bewertungen, Stimmen oder Antworten abgeben.",
    "community-closed": "Ihr Konto nimmt an Bewertungen, Stimmen und Antworten nicht mehr teil.",
  },
  duration: {
    dated: "Vom {from} bis zum {until}.",
    open: "Vom {from} an, bis die Maßnahme aufgehoben wird.",
    once: "Mit diesem Brief getan.",
  },
  territory: "Sie gilt in: {countries}.",
  acts: {
    message: "Eine Nachricht vom {date} ({id}).",
    review: "Eine Bewertung vom {date} ({id}).",
    feedback: "Eine Verkäuferbewertung vom {date} ({id}).",
    listing: "Ein Angebot, Stand {date} ({id}).",
    insert: "Eine Paketbeilage vom {date} ({id}).",
    account: "Das Handeln eines Kontos bis zum {date}.",
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
  grounds: {
    arrangedReviews: {
      rule: "Bewertungen schreiben Käufer aus eigenem Antrieb; niemand bestellt, tauscht oder verabredet sie.",
      because:
        "Die Konten der Akte haben so zusammen gehandelt, wie es einander unbekannte Käufer nicht tun.",
    },
    ownReviews: {
      rule: "Niemand rezensiert, was er selbst, sein Haushalt, sein Arbeitgeber oder ein Mitbewerber verkauft.",
      because:
        "Die Unterlagen verbinden die rezensierenden Konten mit dem Verkäufer oder einem Mitbewerber.",
    },
    paidReviews: {
      rule: "Für eine Bewertung wird nichts gegeben oder versprochen, weder vorher noch nachher.",
      because:
        "Käufer haben für das Schreiben etwas erhalten, oder für Geschriebenes wurde etwas erstattet.",
    },
    selectiveAsking: {
      rule: "Alle Käufer werden gleich um eine Bewertung gebeten, was immer sie von der Bestellung halten.",
      because:
        "Wer gefragt wurde, hängt stärker vom Verlauf der Bestellung ab, als der Zufall es erlaubt.",
    },
    mergedListings: {
      rule: "Nur Ausführungen eines Produkts teilen eine Familie, damit Bewertungen bei ihrer Sache bleiben.",
      because: "Bewertungen eines Produkts wurden bei einem anderen gezeigt.",
    },
    swayedVotes: {
      rule: "Stimmen und Meldungen sind Sache jeder einzelnen Person; niemand verabredet sie.",
      because: "Stimmen oder Meldungen kamen so zusammen, wie es nur verabredet geschieht.",
    },
    forbiddenMessages: {
      rule: "Nachrichten an Käufer dienen der Bestellung oder einer Frage und halten die Nachrichtenregeln ein.",
      because: "Abgelehnte Texte wurden nach Angabe des Grundes erneut versucht.",
    },
    reportedContent: {
      rule: "Niemand versucht, Bewertungen, Stimmen oder Bitten regelwidrig zu beeinflussen.",
      because: "Das Gemeldete wurde geprüft und trifft zu.",
    },
    suspectedReview: {
      rule: "Eine Bewertung, die vielleicht nicht echt ist, zählt nicht zu den Sternen, bis klar ist, was sie ist.",
      because:
        "Jemand hat die Bewertung und ihr Umfeld geprüft und zweifelt, dass sie von selbst zustande kam.",
    },
    contentRules: {
      rule: "Eine Bewertung spricht über das Produkt, in Worten, die alle lesen dürfen.",
      because:
        "Ein Mensch hat die Bewertung gelesen und Worte gefunden, für die die Regeln keinen Raum lassen.",
    },
    wrongProduct: {
      rule: "Eine Bewertung steht bei dem Produkt, um das es in ihr geht.",
      because: "Ein Mensch hat die Bewertung gelesen; sie handelt von einem anderen Produkt.",
    },
    legalOrder: {
      rule: "Was ein Gericht oder eine Behörde zu löschen angeordnet hat, wird nicht gezeigt.",
      because: "Zu dieser Bewertung liegt eine Anordnung vor.",
    },
  },
  report: {
    subject: "{marketplace}: was aus Ihrer Meldung {reportId} geworden ist",
    intro:
      "am {date} hat ein Mensch über das entschieden, was Sie gemeldet haben. Dieser Brief sagt, was " +
      "daraus geworden ist, warum, und wie Sie es von einer anderen Person prüfen lassen können.",
    founded: "Sie hatten recht: Es verstößt gegen die Regeln. Wen etwas trifft, erfährt es selbst.",
    unfounded: "Es verstößt nicht gegen die Regeln und bleibt, wie es ist.",
    reason: "Die Begründung, in den Worten der Person, die entschieden hat: „{reason}“",
    source: "Sie haben es gemeldet ({noticeId}).",
    seen: "Ein Mensch hat das Gemeldete, Ihre Begründung und die Unterlagen dazu gelesen.",
    person: "Ein Mensch hat die Bewertung und die Unterlagen dazu gelesen.",
  },
  outcome: {
    subject: "{marketplace}: was aus Ihrer Beschwerde geworden ist",
    intro:
      "am {filed} haben Sie gegen die Entscheidung {statementId} Beschwerde eingelegt. Jemand, der " +
      "an ihr nicht beteiligt war, hat die Beschwerde geprüft und am {decided} beantwortet.",
    headings: {
      outcome: "Was entschieden wurde",
      reason: "Warum",
      next: "Was Sie jetzt tun können",
    },
    upheld: "Die Entscheidung bleibt. An ihr ändert sich nichts.",
    partly: "Die Entscheidung ändert sich: Ein Teil von ihr endet heute.",
    reversed:
      "Sie hatten recht. Die Entscheidung ist aufgehoben; was sie auferlegt hat, endet heute.",
    restored:
      "Was die beendeten Maßnahmen geändert hatten, ist wieder wie zuvor, ohne dass Sie etwas tun.",
    again:
      "Mit Belegen, die vorher niemand kennen konnte, können Sie bis zum {until} noch einmal " +
      "Beschwerde einlegen.",
    notAgain: "Innerhalb des Marktplatzes ist diese Antwort die letzte.",
    page: "Die Entscheidung, Ihre Beschwerde und was Sie noch tun können: {page}",
    closing: "{marketplace}, Beschwerde {appealId}, Entscheidung {statementId}",
  },
  ended: {
    subject: "{marketplace}: Eine Maßnahme ist beendet",
    intro: "Am {date} endete eine Maßnahme der Entscheidung {statementId}. Sie lautete:",
    because: {
      expired: "Sie endete von selbst: Ihre Zeit ist um.",
      cured: "Sie wurde aufgehoben: Was sie nötig machte, ist in Ordnung gebracht.",
      mistake: "Sie wurde aufgehoben: Sie war unser Fehler.",
      appeal_overdue: "Sie wurde aufgehoben: Ihre Beschwerde wurde nicht rechtzeitig beantwortet.",
    },
    page: "Die Entscheidung und was sonst gilt: {page}",
  },
};
