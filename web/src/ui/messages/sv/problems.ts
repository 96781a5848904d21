import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Swedish. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Det finns inget för dig på den här adressen.",
    remedy: "Kontrollera adressen. Det som är andras besvaras som det som inte finns.",
  },
  product_unknown: {
    title: "Produkten finns inte i katalogen.",
    remedy: "Kontrollera adressen; marknadsplatsen har kanske inte anmält den än.",
  },
  marketplace_unknown: {
    title: "Marknadsplatsen finns inte.",
    remedy: "Välj en som finns längst ner på sidan.",
  },
  seller_unknown: {
    title: "Säljaren finns inte.",
    remedy: "Kontrollera adressen; marknadsplatsen har kanske inte anmält säljaren än.",
  },
  forbidden: {
    title: "Sidan är för ett annat konto.",
    remedy: "Logga in med ett konto som har rätt till den.",
  },
  rate_limited: {
    title: "För många förfrågningar på kort tid.",
    remedy: "Vänta en stund och ladda om sidan.",
  },
  cursor_invalid: { title: "Listan har ändrats.", remedy: "Börja om från första sidan." },
  internal: {
    title: "Något är trasigt hos oss.",
    remedy: "Inget har ändrats. Händer det igen, uppge numret på begäran.",
  },
  unavailable: {
    title: "Tjänsten startar, stannar eller når inte sin databas.",
    remedy: "Försök igen om några sekunder; inget har ändrats.",
  },
  data_on_hold: {
    title: "Dina uppgifter måste tills vidare sparas för ett rättsligt anspråk.",
    remedy: "Inget har raderats. Be om det igen efter den tiden.",
  },
  contributions_restricted: {
    title: "Kontot får inte skriva recensioner just nu.",
    remedy: "I motiveringen du fått står varför, till när och hur du överklagar.",
  },
  intake_closed: {
    title: "Produkten tar inte emot nya recensioner just nu.",
    remedy: "På produktsidan står varför och till när.",
  },
  product_not_listed: {
    title: "Produkten säljs inte, så den kan inte recenseras.",
    remedy: "Recensioner öppnar igen när produkten säljs på nytt.",
  },
  promotional_lock: {
    title: "En tidigare recension från dig om produkten gjorde reklam.",
    remedy: "Därför är produkten stängd för ditt konto. Var det ett misstag kan du överklaga.",
  },
  not_released: {
    title: "Produkten har inte släppts än.",
    remedy: "Du kan recensera den från dagen den släpps.",
  },
  own_product: {
    title: "Ditt konto har band till en säljare av produkten.",
    remedy:
      "Säljare, deras anställda och familjer recenserar inte det de säljer. Är bandet fel kan du överklaga.",
  },
  competitor_product: {
    title: "Ditt konto har band till en säljare av konkurrerande produkter.",
    remedy:
      "Säljare, deras anställda och familjer recenserar inte konkurrenter. Är bandet fel kan du överklaga.",
  },
  spend_too_low: {
    title: "Ditt konto har inte handlat för det belopp som öppnar recensioner här.",
    remedy: "Det öppnar av sig självt när kortköpen de senaste 12 månaderna räcker.",
  },
  purchase_required: {
    title: "Stjärnor utan ord kräver här ett köp av produkten.",
    remedy: "Lägg till några ord om produkten.",
  },
  intake_verified_only: {
    title: "Tills vidare tar produkten bara emot recensioner från dem som köpt den här.",
    remedy: "På produktsidan står varför och till när.",
  },
  unverified_quota: {
    title: "Den här veckan har du använt alla recensioner av produkter köpta på annat håll.",
    remedy: "Därefter öppnar fler. Produkter du köpt här är inte begränsade.",
  },
  review_refused: {
    title: "Inte publicerat: texten har ord som reglerna inte tillåter.",
    remedy: "Ändra de markerade orden; vid vart och ett står vad som går bra.",
  },
  review_exists: {
    title: "Du har redan recenserat produkten.",
    remedy: "Du kan ändra recensionen på dess sida.",
  },
  edit_conflict: {
    title: "Recensionen har under tiden ändrats på annat håll.",
    remedy: "Gör om ändringen i den senaste versionen.",
  },
  review_not_published: {
    title: "Recensionen är inte publicerad.",
    remedy: "Ladda om den för att se hur det står till.",
  },
  feedback_exists: {
    title: "Du har redan lämnat omdöme om beställningen.",
    remedy: "Ändra det på dess egen sida, så länge det går.",
  },
  feedback_missing: {
    title: "Det finns inget omdöme att ändra.",
    remedy: "Det som tagits tillbaka förblir återtaget.",
  },
  feedback_too_early: {
    title: "Det är för tidigt för ett omdöme om beställningen.",
    remedy: "Det öppnar några dagar efter bekräftelsen.",
  },
  feedback_too_late: {
    title: "Omdömen om beställningen är stängda.",
    remedy: "Du kan fortfarande recensera det du köpte.",
  },
  feedback_edit_closed: {
    title: "Omdömet kan inte längre ändras.",
    remedy: "Tiden för ändringar är över.",
  },
  feedback_reason_needed: {
    title: "Upp till tre stjärnor kräver ett skäl.",
    remedy: "Välj vad som gick fel, så att rätt part kan svara.",
  },
  feedback_refused: {
    title: "Inte publicerat: texten har ord som reglerna inte tillåter.",
    remedy: "Säg samma sak utan de markerade orden.",
  },
  feedback_own_seller: {
    title: "Ditt konto har band till säljaren.",
    remedy:
      "Säljare och deras anställda ger inte sig själva omdömen. Är bandet fel kan du överklaga.",
  },
  feedback_conflict: {
    title: "Omdömet har under tiden ändrats på annat håll.",
    remedy: "Ladda om det och gör om ändringen i den senaste versionen.",
  },
  vote_own_review: {
    title: "Författare röstar inte på egna recensioner.",
    remedy: "Inget mer behövs; läsarna avgör vad som hjälpte dem.",
  },
  vote_tied_to_seller: {
    title: "Ditt konto har band till en säljare av produkten eller en konkurrerande.",
    remedy: "Säljare och deras anställda röstar inte här. Det som går emot en regel kan anmälas.",
  },
  vote_voided: {
    title: "Din röst på recensionen räknas inte längre.",
    remedy: "I motiveringen du fått står varför och hur du överklagar.",
  },
  vote_missing: {
    title: "Det finns ingen röst att ta tillbaka.",
    remedy: "Den har redan tagits tillbaka.",
  },
  report_exists: {
    title: "Du har redan anmält recensionen.",
    remedy: "Listan över dina anmälningar visar vad som hände.",
  },
  report_own_review: {
    title: "Recensionen är din egen.",
    remedy: "Du kan ändra eller radera den på dess sida.",
  },
  reports_paused: {
    title: "Dina anmälningar tas inte emot en tid, eftersom nästan alla var uppenbart ogrundade.",
    remedy: "Du fick en varning innan. Därefter tas de emot igen.",
  },
  photo_missing: {
    title: "Bilden finns inte längre.",
    remedy: "Den som lade till den tog bort den.",
  },
  photo_type: {
    title: "Inte tillagd: detta är ingen bild som kan visas.",
    remedy: "Lägg till JPEG, PNG eller WebP. Vad en fil är säger innehållet, inte namnet.",
  },
  photo_too_large: {
    title: "Inte tillagd: bilden är för stor.",
    remedy: "En bild har högst 10 MB och 40 megapixlar.",
  },
  photos_too_many: {
    title: "Inte tillagd: ett omdöme visar fem bilder.",
    remedy: "Ta bort en för att lägga till en annan.",
  },
  photo_harmful: {
    title: "Inte tillagd: en skanner fann skadlig programvara i filen.",
    remedy: "Kontrollera apparaten och ta bilden på nytt.",
  },
  photo_not_looked_at: {
    title: "Inte tillagd: bilden kunde inte granskas just nu.",
    remedy: "Försök igen om en minut. Ord och stjärnor är sparade.",
  },
  photo_words_refused: {
    title: "Inte tillagd: orden till bilden bryter mot en regel.",
    remedy: "Säg kort vad bilden visar och lägg till den igen.",
  },
};
