import type { LetterWords } from "./words.ts";

/** The letter in Swedish. */
export const sv: LetterWords = {
  subject: "{marketplace}: vårt beslut och skälen till det",
  greeting: "Hej,",
  intro:
    "Den {date} fattade vi ett beslut som rör dig. Det här brevet säger vilket, varför, vad det vilar " +
    "på och hur du kan få det prövat av en annan person.",
  headings: {
    decision: "Vad vi har beslutat",
    facts: "Vad det gäller",
    rules: "Vilka regler som gäller",
    evidence: "Vad vi stöder oss på",
    how: "Hur vi kom fram till det",
    next: "Vad du kan göra nu",
    remedy: "Om du inte håller med",
  },
  measures: {
    education: "Vi förklarar regeln nedan. Inget begränsas.",
    warning: "Du får tid att rätta till detta innan något begränsas.",
    "templates-only": "Meddelanden till köpare går bara ut med våra mallar.",
    "messaging-suspended": "Du kan svara köpare som skriver till dig, men inte skriva först.",
    "requests-off": "Inga förfrågningar om recension går ut för dina beställningar.",
    "selling-suspended": "Ditt säljarkonto är avstängt.",
    "selling-withdrawn": "Ditt säljarkonto stängs.",
    "funds-withheld": "En del av ditt saldo hålls inne.",
    "legal-referral": "Vi lämnar akten till myndigheterna.",
    "public-disclosure": "Vi nämner ditt företag i vårt offentliga register över beslut.",
    "intake-closed": "Produkten tar inte emot nya recensioner.",
    "rating-withheld": "Produktens stjärnor visas inte; en notis säger det.",
    "offers-suppressed": "Produktens erbjudanden visas inte.",
    delisted: "Produkten tas bort från marknadsplatsen.",
    "family-frozen": "Varianterna i den här familjen kan inte ändras.",
    "review-weightless": "Recensionen går att läsa och räknas inte in i stjärnorna.",
    "review-removed": "Recensionen visas inte längre och räknas inte längre.",
    "contributions-limited": "Ditt konto kan inte lämna recensioner, röster eller svar.",
    "community-closed": "Ditt konto deltar inte längre i recensioner, röster och svar.",
  },
  duration: {
    dated: "Från {from} till {until}.",
    open: "Från {from}, tills det hävs.",
    once: "Gjort med det här brevet.",
  },
  territory: "Det gäller i: {countries}.",
  acts: {
    message: "Ett meddelande från {date} ({id}).",
    review: "En recension från {date} ({id}).",
    feedback: "Ett säljaromdöme från {date} ({id}).",
    listing: "En annons, per {date} ({id}).",
    insert: "En paketbilaga från {date} ({id}).",
    account: "Vad ett konto gjorde till och med {date}.",
    request: "Förfrågningar om recension till och med {date} ({id}).",
  },
  ground: "{rule} Det är regel {ruleId} i version {version}, som gällde då.",
  law: "Lagen bakom: {law}.",
  quote: "De här orden: ”{quote}”",
  sources: {
    own_initiative: "Vi hittade detta själva; ingen anmälde det.",
    notice: "Någon anmälde det till oss ({noticeId}).",
    trusted_flagger: "En betrodd anmälare anmälde det till oss ({noticeId}).",
  },
  automated: {
    detectedNot: "Ett program pekade på det. En människa granskade och beslutade.",
    detectedNotByMachine: "En människa hittade det och beslutade.",
    detectedPartly: "Ett program pekade på det och förberedde beslutet. En människa fattade det.",
  },
  todo: {
    stop_and_correct: "Sluta med detta och rätta senast {deadline} det som ännu bryter mot regeln.",
    use_templates: "Använd mallarna till {deadline} och utelämna det som är markerat.",
    write_anew: "Du kan skriva igen, med ord som följer reglerna.",
    nothing: "Du behöver inte göra något.",
  },
  consequence:
    "En ny överträdelse inom {days} dagar skulle ge nästa steg: {measure} Det skulle ha egna skäl.",
  noConsequence: "Det finns inget nästa steg.",
  remedy:
    "Du kan överklaga kostnadsfritt till {until}: {path}. Någon som inte deltog i beslutet prövar det. " +
    "Du kan bemöta varje punkt och behöver inte medge något.",
  outside: "Du kan också vända dig till: {outOfCourt} Eller till domstol: {court}",
  closing: "{marketplace}, beslut {statementId}, ärende {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Köpare skriver recensioner av egen vilja; ingen beställer, byter eller ordnar dem.",
      because: "Kontona i akten handlade tillsammans som köpare som inte känner varandra inte gör.",
    },
    ownReviews: {
      rule: "Ingen recenserar det som den själv, dess hushåll, arbetsgivare eller konkurrent säljer.",
      because: "Uppgifterna knyter kontona till säljaren eller en konkurrent.",
    },
    paidReviews: {
      rule: "Inget ges eller utlovas för en recension, varken före eller efter.",
      because: "Köpare fick något för att skriva, eller för det de hade skrivit.",
    },
    selectiveAsking: {
      rule: "Alla köpare tillfrågas lika, vad de än tycker om sin beställning.",
      because: "Vem som tillfrågades beror på beställningens förlopp mer än slumpen tillåter.",
    },
    mergedListings: {
      rule: "Bara utföranden av en produkt delar familj, så att recensioner stannar vid sitt ämne.",
      because: "Recensioner av en produkt visades för en annan.",
    },
    swayedVotes: {
      rule: "Röster och anmälningar är var och ens egna; ingen ordnar dem.",
      because: "Röster eller anmälningar kom tillsammans på ett avtalat sätt.",
    },
    forbiddenMessages: {
      rule: "Meddelanden till köpare gäller beställningen eller svarar på en fråga, enligt reglerna.",
      because: "Avvisade texter prövades på nytt efter att skälet hade angetts.",
    },
    reportedContent: {
      rule: "Ingen försöker påverka recensioner, röster, omdömen eller förfrågningar i strid med reglerna.",
      because: "Det anmälda har granskats och jämförts med reglerna.",
    },
    suspectedReview: {
      rule: "En recension som kanske inte är äkta räknas inte in i stjärnorna förrän det är klart vad den är.",
      because:
        "Någon har granskat recensionen och det omkring den, och tvivlar på att den kom av sig själv.",
    },
    contentRules: {
      rule: "En recension handlar om produkten, med ord som alla får läsa.",
      because: "En människa läste recensionen och fann ord som reglerna inte ger plats för.",
    },
    wrongProduct: {
      rule: "En recension står vid den produkt som den handlar om.",
      because: "En människa läste recensionen; den handlar om en annan produkt.",
    },
    legalOrder: {
      rule: "Det som en domstol eller myndighet har beslutat ska bort visas inte.",
      because: "Det finns ett beslut om den här recensionen.",
    },
  },
  report: {
    subject: "{marketplace}: vad din anmälan {reportId} ledde till",
    intro:
      "Den {date} beslutade en människa om det du anmälde. Det här brevet säger vad det ledde till, " +
      "varför, och hur du kan få det prövat av en annan person.",
    founded: "Du hade rätt: det bryter mot reglerna. Den som berörs får veta det själv.",
    unfounded: "Det bryter inte mot reglerna och förblir som det är.",
    reason: "Skälet, med orden från den som beslutade: ”{reason}”",
    source: "Du anmälde det ({noticeId}).",
    seen: "En människa läste det du anmälde, ditt skäl och vad som finns noterat.",
    person: "En människa läste recensionen och vad som finns noterat om den.",
  },
  outcome: {
    subject: "{marketplace}: vad ditt överklagande ledde till",
    intro:
      "den {filed} överklagade du beslut {statementId}. Någon som inte deltog i det prövade " +
      "överklagandet och svarade den {decided}.",
    headings: {
      outcome: "Vad som beslutades",
      reason: "Varför",
      next: "Vad du kan göra nu",
    },
    upheld: "Beslutet står fast. Inget i det ändras.",
    partly: "Beslutet ändras: en del av det upphör i dag.",
    reversed: "Du hade rätt. Beslutet är upphävt och det som det ålade upphör i dag.",
    restored: "Det som åtgärderna hade ändrat är återställt utan att du gör något.",
    again: "Med bevis som inte kunde vara kända förut kan du överklaga en gång till, till {until}.",
    notAgain: "Inom marknadsplatsen är det här svaret det sista.",
    page: "Beslutet, ditt överklagande och vad mer du kan göra: {page}",
    closing: "{marketplace}, överklagande {appealId}, beslut {statementId}",
  },
  ended: {
    subject: "{marketplace}: en åtgärd har upphört",
    intro: "Den {date} upphörde en åtgärd i beslut {statementId}. Den löd:",
    because: {
      expired: "Den upphörde av sig själv: dess tid är ute.",
      cured: "Den hävdes: det som krävde den har rättats till.",
      mistake: "Den hävdes: den var vårt misstag.",
      appeal_overdue: "Den hävdes: ditt överklagande besvarades inte i tid.",
    },
    page: "Beslutet och vad som gäller i övrigt: {page}",
  },
};
