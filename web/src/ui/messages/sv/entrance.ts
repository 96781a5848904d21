import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Swedish. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Logga in i demon",
    lead: "Välj vem du vill vara. Personerna är påhittade; inget lämnar den här datorn.",
    as: (name) => `Fortsätt som ${name}`,
    shoppers: "Kunder",
    moderators: "Moderatorer",
    operators: "Driftansvariga",
    none: "Logga in på din marknadsplats; den tar dig tillbaka hit.",
  },
  landing: {
    title: "Recensioner som säger varför",
    lead: "Candor är en marknadsplats system för recensioner och omdömen, med reglerna som kod. Varje väntan, varje märke och varje tal öppnar sitt skäl.",
    exhibit: {
      text: "Tack för din beställning. Du får allt tillbaka så snart dina fem stjärnor är uppe.",
      words: "Du får allt tillbaka så snart dina fem stjärnor är uppe.",
      what: "Inte skickat: det här erbjuder pengar tillbaka för en recension.",
      because: "Ingen återbetalning för en recension, vad den än säger",
      instead: "Ordna beställningen först, och be inte om något.",
      disagree: "Överklaga till fredag 4 december 2026; en annan person beslutar.",
    },
    word: "Varför är detta understruket?",
    wordWhat: "Om understrukna ord har någon eller något beslutat, och de öppnar sitt skäl.",
    wordBecause: "Varje beslut anger sin regel, sin punkt och villkorens version den dagen.",
    wordFacts: "De exakta orden, eller de fakta, som det vilar på.",
    wordInstead: "Vad du gör för att utfallet ska bli ett annat.",
    wordDisagree: "Var du överklagar, och till när.",
    read: "Läs som kund",
    readAbout:
      "Produkter med vägda stjärnor, det vanliga medelvärdet bredvid, och hur båda blev till.",
    write: "Skriv som kund",
    writeAbout:
      "Stjärnor först, sedan ord. En regel som fäster sig vid ett ord visar det medan du skriver.",
    decide: "Besluta som moderator",
    decideAbout: "Kvarhållna recensioner, äldsta först, med de markerade orden, regeln och skälet.",
    sell: "Sälj",
    sellAbout:
      "Det som väntar på svar, beställningar att fråga om, och ett skrivfält som säger varför innan du skickar.",
    operate: "Ändra villkor",
    operateAbout:
      "Skriv en version, se ändringarna markerade, pröva den mot historiken, meddela den i tid.",
    tours: "Tre rundturer på två minuter",
    tourNames: {
      ring: "Hitta nätverket",
      refused: "Skriv ett meddelande som avvisas",
      policy: "Ändra villkoren",
    },
    check: "Kontrollera metoden",
    checkAbout:
      "Hur recensioner samlas in, kontrolleras, ordnas och vägs samman, enligt gällande inställningar.",
    build: "Bygg vidare",
    buildAbout: "Varje operation som OpenAPI 3.1, med varje sätt den kan misslyckas på.",
    buildOpen: "Öppna beskrivningen",
    parts: "Se delarna",
    partsAbout: "Färger, typsnitt och varje komponent i alla sina lägen.",
    partsOpen: "Öppna galleriet",
    enter: (name) => `Gå in som ${name}`,
  },
  failed: {
    title: "Sidan kunde inte visas",
    back: "Tillbaka till produkterna",
    requestId: (id) => `Begäran ${id}`,
  },
  about: {
    title: "Så fungerar recensioner här",
    lead: (marketplace, policy) =>
      `Vad ${marketplace} gör med recensioner, enligt gällande inställningar (villkor ${policy}).`,
    versions: "Våra regler, version för version",
    asking: "När köpare tillfrågas",
    askingLead:
      "Varje köpare vars beställning har kommit fram tillfrågas en gång, med samma neutrala ord, vad köparen än tycker.",
    askingWindow: (from, to) => `Från dag ${from} till dag ${to} efter leveransen.`,
    askingEstimate: (days) =>
      `Där leveransen bara är uppskattad: från dag ${days} efter den tidigaste uppskattningen.`,
    askingReminder: (estimateDays, orderDays) =>
      `Som påminnelse: ${estimateDays} dagar efter den senaste uppskattningen eller ${orderDays} dagar efter beställningen, det som kommer först, och inte om säljaren redan har fått omdöme.`,
    askingWeek: (count) => `Högst ${count} sådana mejl på sju dagar.`,
    askingQuiet: (from, to) => `Inga mellan ${from} och ${to} enligt marknadsplatsens klocka.`,
    samples: (units, reviews) =>
      `Bara marknadsplatsen ger prover, till personer som den väljer: högst ${units} exemplar av en produkt med alla varianter, och bara så länge den har färre än ${reviews} recensioner. Ingen är skyldig en recension för det.`,
    who: "Vem får skriva",
    whoAnyone: "Alla med ett konto får recensera en produkt som de har använt, en gång.",
    whoSpend: (amount) => `Kontot har handlat för minst ${amount} de senaste 12 månaderna.`,
    whoTies:
      "Säljare, deras anställda och familjer får inte recensera det de säljer, och inte heller en konkurrents produkt i samma kategori.",
    whoTiesYears: (days) => `Ett band räknas i ${days} dagar efter att det upphört.`,
    whoQuota: (count) =>
      `Recensioner av produkter som inte köpts här: högst ${count} i veckan per konto.`,
    whoRelease: "Recensioner öppnar när en produkt släpps.",
    whoStars: "Stjärnor utan ord kräver ett köp här.",
    check: "Vad som kontrolleras",
    checkPurchase: (percent) =>
      `”Verifierat köp” betyder: beställningen finns här, avbeställdes inte, och minst ${percent} av det vanliga priset betalades.`,
    checkAll:
      "Varje text kontrolleras med samma regler före publicering, oavsett stjärnor. Reglerna ser bara till orden: stjärnor avgör ingenting.",
    checkHold:
      "Vissa fynd avvisar en text; andra kräver att en människa läser först. Författaren ser alltid orden och regeln.",
    checkPublished: "Alla recensioner som följer reglerna publiceras, bra som dåliga.",
    checkNobody: "Ingen ändrar en kunds ord: varken säljaren eller marknadsplatsen.",
    rulesTitle: "Reglerna för recensionstexter",
    ruleColumn: "Regel",
    clauseColumn: "Punkt",
    outcomeColumn: "Vad som händer",
    outcome: {
      warn: "Tips till författaren",
      hold: "En människa läser först",
      refuse: "Publiceras inte",
    },
    average: "Hur stjärnorna blir till",
    averageLead:
      "Stjärnorna är ett vägt medelvärde. Varje betyg har en vikt av tre faktorer, multiplicerade. Stjärnor är aldrig en faktor.",
    averageFormula: "stjärnor = summan av (stjärnor × vikt) ÷ summan av vikterna",
    factor: "Faktor",
    share: "Räknas till",
    factorAge: (days) => `Ålder: vikten halveras var ${days}:e dag`,
    factorAgeNow: "ett betyg från i dag",
    factorAgeThen: (days) => `ett betyg från ${days} dagar sedan`,
    factorPlatform: "Köp verifierat här",
    factorClaimed: "Köp verifierat av källan det importerades från",
    factorNone: "Köp inte verifierat",
    factorSample: "Gratisprov från marknadsplatsen",
    averagePlain:
      "Det vanliga medelvärdet står bredvid stjärnorna, så att du ser vad vikterna ändrar.",
    averageVersion: (version) =>
      `Formel ${version}. Vem som helst kan räkna om varje tal från den offentliga loggen.`,
    order: "Hur recensioner ordnas",
    orderLead:
      "”Mest hjälpsamma först” ordnar efter hur många läsare som hade hjälp av en recension, sedan efter datum. ”Nyaste” och ”äldsta” följer bara datum. Ingen ordning ser till stjärnor, och ingen kan köpas.",
    removal: "När recensioner tas bort",
    removalLead: (days) =>
      `Bara av ett skäl på listan, aldrig för att den är negativ. En misstänkt recension räknas inte förrän en människa har beslutat, högst ${days} dagar.`,
    money: "Betalningar och gåvor",
    moneyLead:
      "Recensioner mot pengar, återbetalning, gåvor eller rabatt publiceras inte här. Det enda undantaget är marknadsplatsens eget provprogram, vars recensioner bär märket ”Gratisprov”.",
    proof: "Hur du kontrollerar oss",
    proofLead:
      "Varje beslut är en rad i en offentlig logg som kan verifieras utan att lita på servern. Ett enda ändrat ord syns.",
    proofReports: "Rapporter om vad som har beslutats här",
    proofLog: "Den senaste kontrollpunkten",
  },
};
