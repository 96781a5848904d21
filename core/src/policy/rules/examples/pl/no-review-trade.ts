import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    { text: "Mamy [[opinie z prawdziwych profili]], od 9 zł.", context: { surface: "social" } },
    {
      text: "[[Stare konta]], [[opinie nie znikają]], cennik na priv, od 10 zł.",
      context: { surface: "social" },
    },
    {
      text: "Narzędzie do opinii: [[narzekający trafiają do Twojej skrzynki]].",
      context: { surface: "social" },
    },
    "[[Sprzedam opinie]] Google, szybko i tanio.",
    "[[Poszukujemy testerów]] patelni.",
    "[[Opinia za opinię]], kto chętny?",
    "Dołącz do naszego [[klubu recenzentów]].",
    "[[Wymiana opinii]] na priv.",
  ],
  passes: [
    {
      text: "Nasze opinie pochodzą od kupujących, których wszystkich prosimy.",
      context: { surface: "social" },
    },
    { text: "Nowy wpis: jak działa filtrowanie opinii.", context: { surface: "social" } },
    { text: "Czego nie robić: kupować opinii.", context: { surface: "social" } },
    "Kupowanie opinii jest niezgodne z regulaminem.",
    "UOKiK ukarał firmę za fałszywe opinie.",
    "Czytamy każdą opinię.",
    "Kupiłem patelnię i wystawiłem opinię.",
    "Test patelni trwa dwa tygodnie.",
  ],
};
