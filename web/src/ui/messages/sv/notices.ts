import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Swedish. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Anmäl olagligt innehåll",
    title: "Anmälan av olagligt innehåll",
    lead: "Vem som helst kan säga att något här bryter mot lagen. En människa beslutar, och du får veta vad det blev och varför.",
    rulesOnly: "Det som bara bryter mot marknadsplatsens regler anmäls bredvid själva recensionen.",
    where: "Var det står",
    whereHint: "Adressen till sidan eller recensionen. Flera: en per rad.",
    whereProblem: "Ingen recension, produkt eller säljare finns på de adresserna.",
    law: "Vilken lag det bryter mot",
    lawHint: "Så exakt du kan: lagen och paragrafen.",
    why: "Varför det bryter mot den",
    whyHint: "Kopiera de ord du menar och säg vad som är olagligt med dem.",
    name: "Ditt namn",
    email: "Din e-postadress",
    emailHint:
      "För mottagningsbekräftelsen och svaret. Den som skrev orden får inte veta någotdera.",
    unnamed: "Det gäller sexuella övergrepp mot barn, och jag förblir onämnd.",
    goodFaith: "Jag tror i god tro att allt detta är riktigt och fullständigt.",
    send: "Lämna in anmälan",
    incomplete: "Inte inlämnad: något saknas. Namn och e-postadress hör till, och sist ditt ord.",
    receivedTitle: "Din anmälan har kommit in",
    received: (id, day) => `Nummer ${id}, ${day}.`,
    due: (day) => `En människa svarar senast ${day}.`,
    keep: "Spara sidans adress: här kommer svaret att stå.",
    mailed: "Bekräftelsen och svaret går också till din e-postadress.",
    waits: "Ingen har beslutat ännu.",
    founded: "Din anmälan bedömdes vara riktig.",
    unfounded: "Din anmälan bedömdes inte vara riktig.",
    byPerson: "En människa har beslutat detta, ingen maskin.",
    reason: "Skälet",
    redress: "Om du ser det annorlunda",
    outOfCourt: "Utanför domstol",
    court: "I domstol",
  },
};
