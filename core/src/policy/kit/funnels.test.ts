import assert from "node:assert/strict";
import { test } from "node:test";
import type { Language } from "./language.ts";
import { shippedPolicy } from "./policy.ts";
import { screen } from "./screen.ts";

/** Of each language a tool that parts buyers by their mark, and one that leads all the same way. */
const tools: Readonly<Record<Language, readonly [parts: string, fair: string]>> = {
  en: [
    "Customers with three stars or less are sent to a private form, the others to the reviews.",
    "All customers are sent to the same review page, whatever they think.",
  ],
  de: [
    "Kunden mit drei Sternen oder weniger landen im internen Formular statt bei den Bewertungen.",
    "Alle Kunden werden zur selben Bewertungsseite geleitet, ob zufrieden oder nicht.",
  ],
  fr: [
    "Les clients à trois étoiles ou moins sont redirigés vers un formulaire privé, sans avis public.",
    "Tous les clients sont redirigés vers la même page d'avis, contents ou non.",
  ],
  es: [
    "Los clientes de tres estrellas o menos son redirigidos a un formulario privado, sin reseña.",
    "Todos los clientes son redirigidos a la misma página de reseñas, contentos o no.",
  ],
  it: [
    "I clienti con tre stelle o meno vengono reindirizzati a un modulo privato, senza recensione.",
    "Tutti i clienti vengono reindirizzati alla stessa pagina di recensioni, contenti o no.",
  ],
  pt: [
    "Clientes com três estrelas ou menos são redirecionados a um formulário privado, sem avaliação.",
    "Todos os clientes são redirecionados à mesma página de avaliações, contentes ou não.",
  ],
  nl: [
    "Klanten met drie sterren of minder worden doorgestuurd naar een intern formulier, niet naar de reviews.",
    "Alle klanten worden doorgestuurd naar dezelfde reviewpagina, tevreden of niet.",
  ],
  pl: [
    "Klienci z oceną trzy gwiazdki lub mniej są przekierowani do formularza kontaktowego, nie do opinii.",
    "Wszyscy klienci są przekierowani na tę samą stronę opinii, zadowoleni czy nie.",
  ],
  sv: [
    "Kunder med tre stjärnor eller mindre skickas till ett internt formulär och inte till recensionerna.",
    "Alla kunder skickas till samma recensionssida, nöjda eller inte.",
  ],
  tr: [
    "Üç yıldız ve altı veren müşteriler dahili forma yönlendirilir, yorum sayfasına değil.",
    "Bütün müşteriler memnun olsun olmasın aynı yorum sayfasına yönlendirilir.",
  ],
  ja: [
    "星3つ以下のお客様は社内フォームに誘導され、レビューページには進みません。",
    "すべてのお客様が、満足でもそうでなくても同じレビューページに誘導されます。",
  ],
  zh: [
    "打三星以下的顾客会跳转到内部表单，不会进入评论页。",
    "所有顾客不论满意与否，都会跳转到同一个评论页。",
  ],
};

for (const [lang, [parts, fair]] of Object.entries(tools)) {
  test(`a tool that parts buyers by their mark is found in ${lang}, and a fair one is spared`, () => {
    assert.ok(rulesIn(parts).includes("no-review-trade"), parts);
    assert.ok(!rulesIn(fair).includes("no-review-trade"), fair);
  });
}

test("who tells that others part their buyers is spared", () => {
  const told = "A court heard that guests with three stars or less were sent to a private form.";
  assert.ok(!rulesIn(told).includes("no-review-trade"));
});

const rulesIn = (text: string) =>
  screen(text, { surface: "social" }, shippedPolicy).findings.map(({ ruleId }) => ruleId);
