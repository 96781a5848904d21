import type { LanguageTexts } from "./said.ts";

/** Swedish: informal address, no blame, no exclamation marks. */
export const sv: LanguageTexts = {
  "no-cancel-request": {
    title: "Be aldrig köparen att avbeställa för att du inte kan leverera",
    message: "Det här ber köparen att avbeställa en order som du inte kan leverera.",
    suggestion: "Avbeställ själv och skriv varför.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Led aldrig missnöjda köpare till en privat kanal i stället för till en recension",
    message: "Det här leder missnöjda köpare till dig i stället för till en recension.",
    suggestion: "Erbjud alla hjälp, utan att nämna recensioner i samma andetag.",
  },
  "no-emoji": {
    title: "Inga emojier i meddelanden",
    message: "Här finns en emoji.",
    suggestion: "Säg det med ord.",
  },
  "no-empty-lines": {
    title: "Inte mer än en tom rad i följd",
    message: "Här är mer än en rad tom.",
    suggestion: "Lämna en tom rad mellan styckena.",
  },
  "no-empty-message": {
    title: "Inget meddelande som bara tackar eller säger att du finns där",
    message: "Det här säger köparen inget som marknadsplatsen inte redan säger.",
    suggestion: "Skicka det inte, eller lägg till det som köparen behöver veta eller bestämma.",
  },
  "no-feedback-change-pressure": {
    title: "Pressa eller belöna aldrig någon för att ändra ett säljaromdöme",
    message: "Det här pressar köparen att ändra eller ta bort ett säljaromdöme.",
    suggestion: "Säg neutralt att omdömet kan ändras, eller låt bli att nämna det.",
  },
  "no-hate": {
    title: "Inga angrepp på människor för vilka de är",
    message: "Det här kan uppfattas som ett angrepp på människor för vilka de är.",
    suggestion: "Skriv vad som var fel med ordern eller produkten.",
  },
  "no-illegal-content": {
    title: "Inget olagligt eller farligt",
    message: "Det här ser ut att erbjuda eller hota med något olagligt.",
    suggestion: "Ta bort de markerade orden. Är någon i fara, ring larmnumret.",
  },
  "no-incentive-for-review": {
    title: "Erbjud aldrig något för en recension",
    message: "Det här erbjuder något för en recension.",
    suggestion: "Be utan att erbjuda något, eller ge utan att nämna recensioner.",
  },
  "no-incentivised-review": {
    title: "Ingen recension skriven i utbyte mot något",
    message: "Det här säger att recensionen skrevs i utbyte mot något.",
    suggestion:
      "Berätta för oss vem som erbjöd det. Om en vara som du själv har betalat kan du skriva igen.",
  },
  "no-insider-reviews": {
    title: "Be aldrig familj, vänner eller anställda om recensioner",
    message: "Det här ber människor nära säljaren om recensioner.",
    suggestion: "Be dem att prova varan och säga vad de tycker i enrum.",
  },
  "no-insults": {
    title: "Inga förolämpningar, ingen ironi, inga hot mot en köpare",
    message: "Det här kan uppfattas som oartigt eller hotfullt.",
    suggestion: "Skriv med en eller två meningar vad som hände och vad du gjorde.",
  },
  "no-link-in-review": {
    title: "Inga länkar bort från marknadsplatsen",
    message: "Länken leder bort från marknadsplatsen.",
    suggestion: "Ta bort länken och skriv vad du menar.",
  },
  "no-marketing-message": {
    title: "Ingen reklam till köpare genom marknadsplatsen",
    message: "Det här gör reklam i stället för att handla om ordern.",
    suggestion: "Håll dig till ordern, utan erbjudanden, koder och andra varor.",
  },
  "no-markup": {
    title: "Ingen HTML i meddelanden",
    message: "Här finns HTML, som visas som lösa tecken.",
    suggestion: "Skriv vanlig text.",
  },
  "no-obscenity": {
    title: "Inga grova ord och inga personangrepp",
    message: "Här finns ett grovt ord.",
    suggestion: "Säg samma sak utan det markerade ordet.",
  },
  "no-opt-out-link": {
    title: "Ingen egen rad för avregistrering i ett meddelande",
    message: "Här finns en egen rad för avregistrering.",
    suggestion: "Ta bort den; marknadsplatsen lägger själv till köparens inställningar.",
  },
  "no-outside-contact": {
    title: "Inga länkar, e-postadresser, telefonnummer eller meddelandeappar utifrån",
    message: "Det här leder köparen till en kanal utanför marknadsplatsen.",
    suggestion: "Svara här, i orderns egen konversation.",
  },
  "no-personal-data-in-reply": {
    title: "Inga personuppgifter i ett offentligt svar",
    message: "Det här visar en köpares personuppgifter för alla.",
    suggestion:
      "Ta bort namn, adresser och ordernummer; skriv till köparen i orderns konversation.",
  },
  "no-personal-data-in-review": {
    title: "Inga personuppgifter i en recension eller ett säljaromdöme",
    message: "Här finns en adress, ett nummer eller en e-postadress.",
    suggestion: "Ta bort de markerade orden; resten går att publicera.",
  },
  "no-positive-review-request": {
    title: "Be aldrig om en positiv recension eller ett antal stjärnor",
    message: "Det här ber om en bra recension i stället för en ärlig.",
    suggestion: "Be om en recension utan att säga hur den ska vara.",
  },
  "no-price-talk-in-review": {
    title: "Inget om priser på andra håll eller om lager",
    message: "Det här säger var varan är billigare eller finns i lager.",
    suggestion: "Skriv om den var värd priset för dig.",
  },
  "no-product-talk-in-feedback": {
    title: "Ett säljaromdöme som bara handlar om produkten är en recension",
    message: "Det här handlar bara om produkten, inte om säljaren.",
    suggestion: "Flytta det till en recension med ett klick, eller skriv hur säljaren hjälpte dig.",
  },
  "no-promotion-in-review": {
    title: "Ingen reklam i en recension eller ett säljaromdöme",
    message: "Det här gör reklam för något.",
    suggestion: "Håll dig till vad du tycker om produkten, utan koder, butiker och kanaler.",
  },
  "no-refund-for-review": {
    title: "Knyt aldrig en återbetalning till en recension",
    message: "Det här knyter en återbetalning till en recension.",
    suggestion: "Betala tillbaka det som ska betalas och nämn inte recensionen.",
  },
  "no-repeat-request": {
    title: "Be aldrig en andra gång för samma order",
    message: "Det här ber en gång till om en recension för samma order.",
    suggestion: "Fråga inte igen. Marknadsplatsen skickar själv den enda förfrågan.",
  },
  "no-request-after-praise": {
    title: "Besvara aldrig beröm med en fråga om recension",
    message: "Här följs beröm av en fråga om recension.",
    suggestion: "Tacka och låt det stanna där. Marknadsplatsen frågar alla med samma ord.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Be aldrig bara nöjda köpare om en recension",
    message: "Det här ber bara nöjda köpare om en recension.",
    suggestion: "Fråga alla köpare med samma ord, utan villkor.",
  },
  "no-review-by-seller": {
    title: "Ingen recension av säljaren, tillverkaren eller deras närmaste",
    message: "Det här verkar skrivet av någon som hör till säljaren eller tillverkaren.",
    suggestion:
      "Publicera det som säljarens text, eller hör av dig till oss om det inte finns något samband.",
  },
  "no-review-change-request": {
    title: "Be aldrig en köpare att ändra eller ta bort en recension av en produkt",
    message: "Det här ber köparen att ändra eller ta bort en recension av en produkt.",
    suggestion: "Stryk frågan. Skriv vad du gjorde för att ställa allt till rätta.",
  },
  "no-review-coaching": {
    title: "Säg aldrig till en köpare vad som ska stå i en recension",
    message: "Det här säger köparen vad som ska stå.",
    suggestion: "Låt köparen välja orden.",
  },
  "no-review-pressure": {
    title: "Pressa aldrig en köpare om en recension eller ett säljaromdöme",
    message: "Det här sätter press på köparen om en recension.",
    suggestion: "Hjälp till med ordern och låt köparen ha sin åsikt.",
  },
  "no-review-trade": {
    title: "Ingen handel med recensioner",
    message: "Det här erbjuder, söker eller förmedlar recensioner.",
    suggestion: "Låt recensioner komma från köpare som själva vill skriva.",
  },
  "no-reviews-against-rivals": {
    title: "Ordna aldrig recensioner av en konkurrents produkt",
    message: "Det här ordnar en recension av en konkurrents produkt.",
    suggestion: "Lämna andra säljares recensioner åt deras köpare.",
  },
  "no-service-talk-in-review": {
    title: "En recension som bara handlar om säljare eller leverans är ett säljaromdöme",
    message: "Det här handlar bara om säljaren eller leveransen.",
    suggestion:
      "Flytta det till ett säljaromdöme med ett klick, eller skriv vad du tycker om produkten.",
  },
  "no-shouting": {
    title: "Inga rop: versaler och rader av utropstecken",
    message: "Det här kan uppfattas som att du ropar.",
    suggestion: "Skriv med vanliga bokstäver och ett tecken på slutet.",
  },
  "no-spam": {
    title: "Inga upprepningar, inga bilder av tecken",
    message: "Här upprepas samma ord eller tecken.",
    suggestion: "Säg det en gång, med egna ord.",
  },
  "no-unsupported-language": {
    title: "Bara språk som läsaren kan läsa",
    message: "Det här är på ett språk som läsaren kanske inte kan.",
    suggestion: "Skriv på läsarens språk, eller lägg till en översättning.",
  },
  "no-vote-request": {
    title: "Be aldrig om röster på recensioner eller anmälningar av dem",
    message: "Det här ber om röster på recensioner eller om anmälningar av dem.",
    suggestion: "Låt läsarna själva rösta och anmäla.",
  },
};
