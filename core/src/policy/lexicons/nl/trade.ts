import type { Forms } from "../lexicon.ts";

/** Dutch: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  evasion: [
    "(andere|verschillende|eigen) woorden",
    "(niet|nooit|zonder) ~ (noemen dat|het cadeau te noemen|de verkoper te noemen|vermelden|vermeld|te vermelden|op te vallen|zeggen dat het gratis|opvalt|betrapt)",
    "(verschillende|meerdere|andere|tweede) (accounts|profielen|ip adressen)",
    "(wacht|wachten) ~ (dagen voordat|dagen met|dagen voor je|met het plaatsen)",
  ],
  club: [
    "(zoek|zoeken|gezocht|nodig|zoekt) ~ (kopers|testers|reviewers|proefpersonen|mensen)",
    "(gezocht voor|gezocht om) (een|te)",
    "(zoek|zoeken|zoekt|gezocht|nodig) ~ (kopers|mensen|vrijwilligers)",
    "(word lid|sluit je aan|meld je aan|schrijf je in|groep|club|community|kanaal|leden|programma|netwerk)",
  ],
  spent: [
    "(afgehaald|van het bedrag|verrekend|in mindering|afgetrokken|automatisch|is verwerkt|al verwerkt|is toegepast|die u gebruikte|die je gebruikte|al gebruikt|al verzilverd|verlopen|is verlopen|waarmee u betaalde|waarmee u hebt betaald|waarmee je betaalde|toegepast op|inbegrepen bij|inbegrepen in|die u bestelde|die je bestelde|die u koos|die je koos|volgens de factuur|op de factuur|staat op de factuur|teruggezet op|bij de bestelling)",
  ],
  gift: [
    "(verrassingspakket|surprisepakket|cadeaupakket|pakketje cadeau|belonen|belonen we|belonen wij|beloont|beloond|belonen iedere|beloning|iets leuks|iets moois|trakteren wij op|trakteren we op|wij trakteren|we trakteren|cadeau|cadeaus|cadeautje|cadeautjes|verrassing|verrassingen|geschenk|geschenken|bonus|extraatje|presentje|bedankje|aardigheidje|verrassinkje|gadget|goodie|goodies|goodiebag|gratis extraatje|kleine attentie|attentie|een attentie|proefpakket|presentjes|iets extra's|iets lekkers|blijk van waardering|kleinigheidje|beloningen|bedankcadeau|traktatie)",
    "(doen|doe|leggen|leg|stoppen|stop|voegen|voeg) ~ (er gratis bij|extra bij|cadeau|als cadeau|in je volgende pakket|in uw volgende pakket)",
    "(volgende|tweede|ander) ~ (van ons|voor half geld|voor de helft|op onze kosten|op onze rekening|trakteren we|is voor onze rekening)",
    "*(cadeau|cadeautje|geschenk|verrassing)",
  ],
  coupon: [
    "(kortingscode|kortingsbon|kortingsbonnen|coupon|voucher|vouchers|waardebon|waardebonnen|tegoedbon|bon van 10 euro|kortingsvoucher|kortingscodes|kortingsbonnetje|actiecode|actiecodes|cadeaucode|waardecheque|tegoedbonnen|een voucher|vouchercode|couponcode)",
    "(bon|bonnetje|cheque) (van|ter waarde van|voor je|voor uw)",
    "*(kortingscode|kortingsbon|waardebon|tegoedbon)",
  ],
  discount: [
    "(korting|kortingen|halve prijs|% korting|prijsverlaging|korting op|kortinkje|% op uw|% op je|met korting|voor de helft|tegen gereduceerd|gereduceerde prijs|vriendenprijs|prijsvoordeel|procent korting)",
    "(vijf|tien|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|5|10|15|20|25|30|50) procent (op|bij|korting|voordeel|van|minder)",
    "*korting",
  ],
  freeItem: [
    "zonder (dat je (iets|er iets|wat) (betaalt|hoeft te betalen)|kosten|te betalen|iets te betalen)",
    "(cadeau|kado) (erbij|toe)",
    "(verzendkosten|verzending|porto|bezorging|bezorgkosten) ~ (voor ons|voor onze rekening|gratis|cadeau|van ons|kwijtgescholden)",
    "(gratis|kosteloos|kosteloze|kado|gratis en voor niets|voor niks|voor nop|cadeau|op onze kosten|van het huis|kost je niets|kost u niets|krijgt u er gratis)",
  ],
  giftCard: [
    "(cadeaukaart|cadeaukaarten|cadeaubon|cadeaubonnen|giftcard|tegoed|kadobon|kadokaart|kadobonnen|bol cadeaukaart|vvv bon|vvv cadeaukaart|winkeltegoed|tegoed van|shoptegoed|gift card)",
  ],
  money: [
    "(geldbedrag|contant|cashback|paypal|vergoeding|contanten|contant geld|euri|tientje|een tientje|vijfje|geldbeloning|tikkie)",
    "(vijf|tien|vijftien|twintig|vijfentwintig|dertig|vijftig|honderd) euro",
  ],
  points: [
    "(punten|spaarpunten|credits|spaarpunt|bonuspunten|loyaliteitspunten|zegels|airmiles|air miles|muntjes)",
    "*punten",
  ],
  contest: [
    "(draai|draaien|draait) ~ (rad|wiel)",
    "doe mee (aan|met de|en win|en maak|voor een)",
    "(dingt mee|dingen mee|ding mee|dingt u mee|doet mee aan|kans maakt|win|winnen|wint|winnaar|winnaars|win een|meedingen|verlot|verlootten|loten we|loten wij|trekken we een winnaar|trekken wij een winnaar|onder alle inzenders|winactie|loting|verloting|prijsvraag|loterij|kans op|wedstrijd|prijzen|prijs winnen|verloten|verloten we|verloten wij|we verloten|trekking|kans om te winnen|kans maken|maak kans|maakt kans|prijs te winnen|te winnen)",
  ],
  warranty: [
    "(levenslange|verlengde|uitgebreide|dubbele) (garantie|waarborg)",
    "(extra jaar garantie|jaar extra garantie|garantie verlengen|garantie te verlengen|garantie te activeren|garantie activeren|garantie verdubbelen|langere garantie|gratis garantie|garantieverlenging|verlengen we je garantie|verlengen wij uw garantie|twee jaar extra|een jaar extra)",
    "(verdubbelen|verlengen) ~ garantie",
    "((extra|langere|verlengde|gratis|dubbele) garantie|garantie (verlengen|verdubbelen|activeren|verlengd)|jaar (extra |)garantie|garantieverlenging)",
  ],
  access: [
    "(abonnement|premium|lidmaatschap|exclusieve inhoud|vip toegang|gratis toegang|exclusieve toegang|premium toegang|gratis abonnement|bonushoofdstuk|maanden gratis|maand gratis|gratis lidmaatschap|vip lid)",
  ],
  refund: [
    "(beschouw|zie) ~ als (betaald|gratis|terugbetaald|cadeau|vergoed)",
    "(bedrag|geld|som|aankoopbedrag|alles) ~ (komt|gaat|keert|stroomt) (terug|weer terug)",
    "geld ~ terug",
    "(uitgaven|kosten|bedrag|aankoopbedrag|onkosten) (worden|wordt|krijgt u|krijg je|) (overgemaakt|vergoed|teruggestort|terugbetaald|gestort)",
    "(bedrag|aankoopbedrag|aankoopprijs|geld|alles|euro) (terug|retour) (na|via|op|zodra|als)",
    "(volledig|volledige|heel|hele|het hele|totale) (bedrag|aankoopbedrag|prijs|geld|som) (terug|retour)",
    "(terugbetaling|terugbetalen|terugbetaald|terugbetaalt|restitutie|refund|geld terug|geld retour|teruggave|vergoeden|aankoopbedrag|terugstorten|terug te storten|terug te betalen|terugbetaling van|terugbetalingen|vergoeding van de aankoop|volledige terugbetaling|refunds|retourbetaling|het aankoopbedrag|volledig vergoed)",
    "(alles|het hele bedrag|hele bedrag|geld|het volledige bedrag) ~ (terug|op je rekening|op uw rekening|teruggekregen|terugkreeg|terugkrijg)",
    "(geld|bedrag|aankoopprijs|helft|aankoopbedrag|prijs) ~ (terug|teruggestort|retour|terugbetaald)",
    "(geld|bedrag|aankoopprijs|aankoopbedrag|helft|prijs|kosten|euro) ~ (teruggestort|terugkrijgen|terugkrijgt|terug op|terug te krijgen|teruggeven|terug op je rekening|terug op uw rekening|retour|teruggestort krijgen)",
    "(betalen|storten|geven|maken|krijg|krijgt|krijgen|ontvang|ontvangt) ~ (terug|geld terug|het geld terug|je geld terug|uw geld terug|alles terug)",
  ],
  replacement: [
    "(vervanging|vervangen|vervangend|nieuw exemplaar|omruilen|reparatie|nieuwe gestuurd|vervangend exemplaar|vervangend product|vervangende|vervangexemplaar|nieuw onderdeel|reserveonderdeel|reserveonderdelen|nieuwe lamp|opnieuw sturen|opnieuw toesturen|opnieuw verzonden|repareren|gerepareerd|omruil|ruilen|kapotte|kapot|defect|defecte|beschadigd|beschadigde|onder garantie|gebroken)",
  ],
  reviewTrade: [
    "(tekst|teksten) (leveren|schrijven|sturen|krijg je van) (wij|we|ons)",
    "wie (schrijft|tikt|typt|wil) ~ (euro|betaald|vergoeding|geld)",
    "(accounts|profielen) met (geschiedenis|historie|aankopen|verleden)",
    "(echte|lokale) (kopers|klanten|bestellers)",
    "je krijgt (alles|het hele bedrag|je geld|het aankoopbedrag) (terug|vergoed)",
    "(wij|we) (regelen|verzorgen|doen|leveren) (de|je|uw) (reviews|beoordelingen|sterren)",
    "(alleen |) geverifieerde (kopers|accounts|profielen)",
    "(reviewclub|reviewgroep|testgroep|reviewruil|review ruil|reviewsgroep|testersgroep|testcommunity|reviewcommunity|reviewpanel|reviewbureau|reviewpakket|reviewpakketten|reviewswap|reviewnetwerk|refundgroep|gratis product voor review|gratis producten voor reviews|terugbetaling na review|geld terug na review|review tegen gratis product|betaalde reviews te)",
    "(reviews|beoordelingen|recensies) (kopen|verkopen|te koop)",
    "(koop|kopen|verkoop|verkopen) ~ (reviews|beoordelingen)",
    "(testers|reviewers|producttesters) (gezocht|nodig)",
    "(zoeken|zoek|gezocht) ~ (testers|reviewers|producttesters)",
    "(reviews|beoordelingen|recensies|google reviews|5 sterren reviews) (kopen|bestellen|verkopen|te koop|inkopen|ruilen|aanschaffen|tegen betaling|pakket|pakketten)",
    "(koop|kopen|bestel|verkoop|verkopen|leveren|wij leveren|we leveren|krijg) ~ (echte reviews|google reviews|amazon reviews|bol reviews|positieve reviews|5 sterren reviews|geverifieerde reviews|reviews kopen)",
    "(testers|tester|producttester|producttesters|reviewers|testpanel|proefpersonen) (gezocht|nodig|worden|welkom|wanted)",
    "(gezocht|wij zoeken|we zoeken|ik zoek|word|wordt|zoekt) ~ (producttester|producttesters|testers|reviewers|testpersonen)",
    "(groep|club|netwerk|programma|community|kanaal) (van|met|voor) (reviewers|testers|producttesters|reviews)",
    "(boost|verhoog|verbeter|vergroot|pimp) ~ (je reviews|je sterren|je score|uw score|uw reviews|je reputatie|uw reputatie|aantal reviews)",
  ],
  gatingTool: [
    "(filter|filteren|onderschep|onderscheppen) ~ (reviews|klanten|negatieve|ontevreden)",
    "(filter|filtert|filteren|onderschep|onderschept|onderscheppen|blokkeer|blokkeert|voorkom|voorkomt|vang|vangt) ~ (negatieve reviews|slechte reviews|ontevreden klanten|negatieve beoordelingen|slechte beoordelingen|klachten af)",
    "(alleen|enkel|uitsluitend) (tevreden klanten|blije klanten|positieve reviews|tevreden gasten) ~ (google|online|openbaar|publiek|pagina|zien)",
    "(ontevreden|negatieve|slechte) ~ (intern formulier|prive formulier|blijven prive|worden omgeleid|onderschept|afgevangen)",
  ],
  screenshot: [
    "(screenshot|schermafbeelding|screenshots|schermfoto|printscreen|schermafdruk)",
    "(stuur|mail|app) ~ (de link|een link|screenshot|bewijs)",
    "(screenshot|schermafbeelding|foto|bewijs) (van je|van uw|van de) (review|beoordeling)",
    "(screenshot|schermafbeelding|foto|bewijs|link|schermfoto|printscreen) (van|naar) (je|uw|de|jouw|een) (review|beoordeling|recensie|reactie)",
  ],
  reciprocal: [
    "(de jouwe|die van jou|jouwe) ~ (de mijne|die van mij|mijne)",
    "(review voor review|reviews ruilen|dan review ik|jij beoordeelt mij|jij reviewt mij|ik beoordeel jou|ik beoordeel jouw|ik review jou|ik review die van jou|dan beoordeel ik|dan schrijf ik er een voor jou|voor wat hoort wat|wederzijdse review|wederzijdse reviews|ruil van reviews|elkaar beoordelen|elkaars product|review tegen review|ruil ik reviews)",
  ],
  extra: [
    "(geen spijt van|niet voor niets zijn|laten we ons niet kennen|staat er iets tegenover|iets tegenover|zullen we belonen|belonen we|iets lekkers|een kleinigheidje|kleinigheidje|een attentie|attentie)",
    "(op onze kosten|voor onze rekening|op kosten van de zaak|krijg je er gratis bij|krijgt u er gratis bij)",
    "(kost|kosten) (je|u|jullie|het je) (niets|niks|geen cent|helemaal niks)",
    "(is|zijn|komt|komen|gaat|gaan) (van ons|op onze kosten|voor onze rekening|op onze rekening|van de zaak)",
    "(wij|we|ik) (doen|stoppen|leggen|gooien|steken|doe|stop|leg|gooi|steek) (er |je |u |) ~ (bij|mee|in de doos|erbij|toe|gratis)",
    "(doen|stoppen|leggen|gooien|steken|sturen|geven) (wij|we|ik) (er |je |u |) ~ (bij|mee|in de doos|erbij|toe)",
  ],
};
