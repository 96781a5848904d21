import type { LanguageTexts } from "./texts.ts";

/** Swedish: informal address, no blame, no exclamation marks. */
export const sv: LanguageTexts = {
  "no-cancel-request": {
    message: "Det här ber köparen att avbeställa en order som du inte kan leverera.",
    suggestion: "Avbeställ själv och skriv varför.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Det här leder missnöjda köpare till dig i stället för till en recension.",
    suggestion: "Erbjud alla hjälp, utan att nämna recensioner i samma andetag.",
  },
  "no-emoji": { message: "Här finns en emoji.", suggestion: "Säg det med ord." },
  "no-empty-lines": {
    message: "Här är mer än en rad tom.",
    suggestion: "Lämna en tom rad mellan styckena.",
  },
  "no-empty-message": {
    message: "Det här säger köparen inget som marknadsplatsen inte redan säger.",
    suggestion: "Skicka det inte, eller lägg till det som köparen behöver veta eller bestämma.",
  },
  "no-feedback-change-pressure": {
    message: "Det här pressar köparen att ändra eller ta bort ett säljaromdöme.",
    suggestion: "Säg neutralt att omdömet kan ändras, eller låt bli att nämna det.",
  },
  "no-hate": {
    message: "Det här angriper människor för vilka de är.",
    suggestion: "Skriv vad som var fel med ordern eller produkten.",
  },
  "no-illegal-content": {
    message: "Det här ser ut att erbjuda eller hota med något olagligt.",
    suggestion: "Ta bort de markerade orden. Är någon i fara, ring larmnumret.",
  },
  "no-incentive-for-review": {
    message: "Det här erbjuder något för en recension.",
    suggestion: "Be utan att erbjuda något, eller ge utan att nämna recensioner.",
  },
  "no-incentivised-review": {
    message: "Det här säger att recensionen skrevs i utbyte mot något.",
    suggestion:
      "Berätta för oss vem som erbjöd det. Om en vara som du själv har betalat kan du skriva igen.",
  },
  "no-insider-reviews": {
    message: "Det här ber människor nära säljaren om recensioner.",
    suggestion: "Be dem att prova varan och säga vad de tycker i enrum.",
  },
  "no-insults": {
    message: "Det här läses som oartigt eller hotfullt.",
    suggestion: "Skriv med en eller två meningar vad som hände och vad du gjorde.",
  },
  "no-link-in-review": {
    message: "Länken leder bort från marknadsplatsen.",
    suggestion: "Ta bort länken och skriv vad du menar.",
  },
  "no-marketing-message": {
    message: "Det här gör reklam i stället för att handla om ordern.",
    suggestion: "Håll dig till ordern, utan erbjudanden, koder och andra varor.",
  },
  "no-markup": {
    message: "Här finns HTML, som visas som lösa tecken.",
    suggestion: "Skriv vanlig text.",
  },
  "no-obscenity": {
    message: "Här finns ett grovt ord.",
    suggestion: "Säg samma sak utan det markerade ordet.",
  },
  "no-opt-out-link": {
    message: "Här finns en egen rad för avregistrering.",
    suggestion: "Ta bort den; marknadsplatsen lägger själv till köparens inställningar.",
  },
  "no-outside-contact": {
    message: "Det här leder köparen till en kanal utanför marknadsplatsen.",
    suggestion: "Svara här, i orderns egen konversation.",
  },
  "no-personal-data-in-reply": {
    message: "Det här visar en köpares personuppgifter för alla.",
    suggestion:
      "Ta bort namn, adresser och ordernummer; skriv till köparen i orderns konversation.",
  },
  "no-personal-data-in-review": {
    message: "Här finns en adress, ett nummer eller en e-postadress.",
    suggestion: "Ta bort de markerade orden; resten går att publicera.",
  },
  "no-positive-review-request": {
    message: "Det här ber om en bra recension i stället för en ärlig.",
    suggestion: "Be om en recension utan att säga hur den ska vara.",
  },
  "no-price-talk-in-review": {
    message: "Det här säger var varan är billigare eller finns i lager.",
    suggestion: "Skriv om den var värd priset för dig.",
  },
  "no-product-talk-in-feedback": {
    message: "Det här handlar bara om produkten, inte om säljaren.",
    suggestion: "Flytta det till en recension med ett klick, eller skriv hur säljaren hjälpte dig.",
  },
  "no-promotion-in-review": {
    message: "Det här gör reklam för något.",
    suggestion: "Håll dig till vad du tycker om produkten, utan koder, butiker och kanaler.",
  },
  "no-refund-for-review": {
    message: "Det här knyter en återbetalning till en recension.",
    suggestion: "Betala tillbaka det som ska betalas och nämn inte recensionen.",
  },
  "no-repeat-request": {
    message: "Det här ber en gång till om en recension för samma order.",
    suggestion: "Fråga inte igen. Marknadsplatsen skickar själv den enda förfrågan.",
  },
  "no-request-after-praise": {
    message: "Här följs beröm av en fråga om recension.",
    suggestion: "Tacka och låt det stanna där. Marknadsplatsen frågar alla med samma ord.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Det här ber bara nöjda köpare om en recension.",
    suggestion: "Fråga alla köpare med samma ord, utan villkor.",
  },
  "no-review-by-seller": {
    message: "Det här verkar skrivet av någon som hör till säljaren eller tillverkaren.",
    suggestion:
      "Publicera det som säljarens text, eller hör av dig till oss om det inte finns något samband.",
  },
  "no-review-change-request": {
    message: "Det här ber köparen att ändra eller ta bort en recension av en produkt.",
    suggestion: "Stryk frågan. Skriv vad du gjorde för att ställa allt till rätta.",
  },
  "no-review-coaching": {
    message: "Det här säger köparen vad som ska stå.",
    suggestion: "Låt köparen välja orden.",
  },
  "no-review-pressure": {
    message: "Det här sätter press på köparen om en recension.",
    suggestion: "Hjälp till med ordern och låt köparen ha sin åsikt.",
  },
  "no-review-trade": {
    message: "Det här erbjuder, söker eller förmedlar recensioner.",
    suggestion: "Låt recensioner komma från köpare som själva vill skriva.",
  },
  "no-reviews-against-rivals": {
    message: "Det här ordnar en recension av en konkurrents produkt.",
    suggestion: "Lämna andra säljares recensioner åt deras köpare.",
  },
  "no-service-talk-in-review": {
    message: "Det här handlar bara om säljaren eller leveransen.",
    suggestion:
      "Flytta det till ett säljaromdöme med ett klick, eller skriv vad du tycker om produkten.",
  },
  "no-shouting": {
    message: "Det här läses som ett rop.",
    suggestion: "Skriv med vanliga bokstäver och ett tecken på slutet.",
  },
  "no-spam": {
    message: "Här upprepas samma ord eller tecken.",
    suggestion: "Säg det en gång, med egna ord.",
  },
  "no-unsupported-language": {
    message: "Det här är på ett språk som läsaren kanske inte kan.",
    suggestion: "Skriv på läsarens språk, eller lägg till en översättning.",
  },
  "no-vote-request": {
    message: "Det här ber om röster på recensioner eller om anmälningar av dem.",
    suggestion: "Låt läsarna själva rösta och anmäla.",
  },
};
