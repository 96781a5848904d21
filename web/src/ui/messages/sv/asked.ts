import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Swedish. */
export const asked: ShopperMessages = {
  asked: {
    title: "Vad du tillfrågas om",
    lead: "Varje beställning frågas det om en gång, alla med samma ord. Stjärnor, returer och återbetalningar spelar ingen roll.",
    none: "Inget än.",
    noneHint: "När en beställning är på väg står den här.",
    order: (order, seller) => `Beställning ${order} från ${seller}`,
    askedOn: (day) => `Tillfrågad ${day}`,
    planned: (day) => `Du tillfrågas från och med ${day}`,
    notAsked: "Inte tillfrågad",
    because: {
      automatic: "Alla köpare tillfrågas automatiskt.",
      button: "Säljaren tryckte på knappen för den här beställningen.",
      api: "Marknadsplatsen startade det för den här beställningen.",
      seller_message: "Säljaren frågade i ett meddelande.",
    },
    mail: {
      waiting: "Mejlet är på väg.",
      sending: "Mejlet är på väg.",
      sent: "Mejlet har skickats.",
      bounced: "Mejlet kom tillbaka.",
      failed: "Mejlet kunde inte lämnas över.",
      unknown: "Det är inte känt om mejlet kom fram.",
    },
    reason: {
      opted_out: "Du har stoppat de här mejlen.",
      order_cancelled: "Beställningen avbröts.",
      never_delivered: "Den kom aldrig fram.",
      fraud: "Kontot har stängts.",
      seller_switched_off: "Säljaren låter ingen tillfrågas automatiskt.",
      seller_requests_off: "En åtgärd mot säljaren håller tillbaka förfrågningar.",
      buyer_unreachable: "Det finns ingen mejladress som fungerar.",
      language_unavailable: "Det finns ännu ingen text på ditt språk.",
      already_given: "Du har redan betygsatt säljaren.",
      window_closed: "Tiden för att fråga är över.",
    },
    perWeek: "Högst så många av dessa mejl på sju dagar",
    perWeekHint: "Tomt: lika många som alla får.",
    link: "Vad du tillfrågas om, och varför",
  },
  telling: {
    title: "Anmäl den här konversationen",
    lead: "En människa läser vad den andra parten skrev och beslutar. En vanlig önskan om återbetalning eller ett dåligt omdöme är inget att anmäla.",
    why: "Vad som hände",
    reason: {
      extortion: "Hot om dåliga stjärnor för att få mer än man har rätt till",
      off_platform: "Uppmaning att betala eller prata någon annanstans",
      abuse: "Förolämpningar eller hot",
    },
    note: "Med dina ord",
    send: "Anmäl",
    taken: "Anmält. En människa läser konversationen.",
  },
};
