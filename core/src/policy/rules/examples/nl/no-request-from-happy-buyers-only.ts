import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Heeft onze winkel u [[geholpen]]? Schrijf dan een [[review]].",
    "Bent u [[tevreden, schrijf dan een review]].",
    "Vind je de lamp [[mooi]]? [[Plaats een beoordeling]].",
    "[[Blij met]] je tas? [[Beoordeel ons]].",
    "Als [[alles naar wens is, plaats dan een review]].",
    "[[Tevreden]]? Laat een [[review]] achter.",
  ],
  passes: [
    "We hopen dat u blij bent met de lamp.",
    "Tevreden of niet, u kunt een review plaatsen.",
    "Schrijf gerust een review, wat u er ook van vindt.",
    "Als het onderdeel past, hoeft u niets te doen.",
    "Bevalt de kleur, of zullen we ruilen?",
  ],
};
