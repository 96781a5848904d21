import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "./language.ts";
import { languageOfText } from "./language-of-text.ts";

const texts = {
  en: "Bright and quiet, but the cable is too short for my desk. I would buy it again.",
  de: "Hell und leise, aber das Kabel ist zu kurz für meinen Schreibtisch.",
  fr: "La lampe éclaire bien et ne fait pas de bruit, mais le câble est trop court.",
  es: "La lámpara ilumina bien y es muy silenciosa, pero el cable es corto para mi mesa.",
  it: "La lampada fa una bella luce ed è silenziosa, ma il cavo è troppo corto.",
  pt: "A lâmpada ilumina bem e é muito silenciosa, mas o cabo é curto demais para a mesa.",
  nl: "De lamp geeft goed licht en is heel stil, maar het snoer is te kort voor mijn bureau.",
  pl: "Lampa świeci dobrze i jest bardzo cicha, ale kabel jest za krótki na moje biurko.",
  sv: "Lampan lyser bra och är väldigt tyst, men sladden är för kort för mitt skrivbord.",
  tr: "Lamba iyi aydınlatıyor ve çok sessiz ama kablosu masam için çok kısa.",
  ja: "とても明るくて静かです。",
  zh: "灯很亮，声音也很小。",
} as const;

for (const language of languages) {
  test(`a few sentences in ${language} are known to be in ${language}`, () => {
    assert.equal(languageOfText(texts[language]), language);
  });
}

const unsure = {
  nothing: "",
  "two words": "Great lamp",
  "a name and numbers": "XJ-200 B 12",
  "several languages": "Bonjour hello gracias danke",
  Danish: "Lampen lyser godt og er meget stille, men ledningen er for kort til læsning.",
  Norwegian: "Lampen lyser godt og er veldig stille, jeg ville kjøpt den igjen.",
  Catalan: "El llum il·lumina bé i és molt silenciós, però el cable és massa curt.",
  Czech: "Lampa svítí dobře a je velmi tichá, ale kabel je příliš krátký pro můj stůl.",
  Finnish: "Lamppu valaisee hyvin ja on hyvin hiljainen, mutta johto on liian lyhyt.",
  Russian: "Лампа светит хорошо, но шнур слишком короткий.",
  "a name in Han": "东芝 lamp",
};

for (const [name, text] of Object.entries(unsure)) {
  test(`${name} is no language that can be named for sure`, () => {
    assert.equal(languageOfText(text), null);
  });
}
