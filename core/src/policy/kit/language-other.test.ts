import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "./policy.ts";
import { screen } from "./screen.ts";
import type { Surface } from "./verdict.ts";

/** Ordinary texts in languages without a lexicon: what their words say is nobody's to judge. */
const decent: readonly (readonly [Surface, string])[] = [
  ["message", "Hej, vi har pakket din kande, og den kommer på mandag."],
  ["message", "Hei, kannen er pakket og kommer på mandag. Passer det?"],
  ["message", "Hei, kannu on pakattu ja se saapuu maanantaina."],
  ["message", "Dobrý den, konvice je zabalená a přijde v pondělí."],
  ["message", "Dobrý deň, kanvica je zabalená a príde v pondelok."],
  ["message", "Здравствуйте, чайник упакован и приедет в понедельник."],
  ["message", "Добрий день, чайник спаковано, чекайте на нього в понеділок."],
  ["review", "Добър чайник, само капакът скърца."],
  ["message", "Καλημέρα, ο βραστήρας συσκευάστηκε και φτάνει τη Δευτέρα."],
  ["message", "Bună ziua, fierbătorul este împachetat și ajunge luni."],
  ["review", "Jó vízforraló, csak a fedele nyikorog."],
  ["message", "Poštovani, kuhalo je zapakirano i stiže u ponedjeljak."],
  ["review", "Ketelnya bagus, hanya tutupnya berderit."],
  ["message", "Xin chào, ấm đã được đóng gói và sẽ đến vào thứ Hai."],
  ["review", "กาต้มน้ำดี แต่ฝามีเสียงดัง"],
  ["message", "안녕하세요, 주전자를 포장했고 월요일에 도착합니다."],
  ["message", "مرحباً، الغلاية مغلفة وستصل يوم الاثنين."],
  ["message", "שלום, הקומקום נארז ויגיע ביום שני."],
  ["review", "केतली अच्छी है, बस ढक्कन चरमराता है।"],
  ["review", "کتری خوبی است، فقط درش صدا می‌دهد."],
  ["review", "Bon bullidor, només la tapa grinyola."],
  ["review", "Geras virdulys, tik dangtis girgžda."],
  ["message", "Спасибо за отзыв! Промокод на чайник уже применён к заказу."],
  ["message", "Мы не дарим ничего за отзывы. Новая крышка отправлена."],
  ["message", "Дякуємо за відгук. Знижку вже враховано в рахунку."],
  ["message", "리뷰와 무관하게 쿠폰은 드리지 않습니다. 뚜껑은 오늘 보냅니다."],
  ["review", "주전자가 좋아요. 쿠폰으로 싸게 샀어요."],
  ["message", "Vi giver ikke rabat for en anmeldelse. Låget er sendt i dag."],
  ["message", "Takk for omtalen, lokket er på vei."],
];

/** What needs no language: addresses, numbers, and stars set equal to a present. */
const languageFree: readonly (readonly [string, string])[] = [
  ["OFF_CHANNEL", "Пишите на kettle@shop.example, ответим сразу."],
  ["OFF_CHANNEL", "문의: https://kettle.example/help"],
  ["OFF_CHANNEL", "Καλέστε μας στο +30 210 555 0134."],
  ["OFF_CHANNEL", "Napište nám: www.kettle.example"],
  ["OFF_CHANNEL", "WhatsApp: +62 812 5550 1340"],
  ["INCENTIVE", "⭐⭐⭐⭐⭐ = 🎁"],
];

/** The plainest offers and requests are known in a few neighbouring languages and large ones. */
const plainest: readonly (readonly [string, string])[] = [
  ["INCENTIVE", "Оставьте отзыв о чайнике и получите промокод."],
  ["INCENTIVE", "Залиште відгук і отримайте подарунок."],
  ["CHANGE_REMOVE", "Удалите отзыв, пожалуйста."],
  ["INCENTIVE", "리뷰를 쓰시면 사은품을 증정합니다."],
  ["INCENTIVE", "Skriv en anmeldelse af kanden og få en gavekode."],
  ["CHANGE_REMOVE", "Lokket er sendt. Kan du slette omtalen?"],
];

test("the plainest offers and requests are found in a few languages without a lexicon", () => {
  for (const [category, text] of plainest) ok(found("message", text).includes(category), text);
});

test("a text in a language without a lexicon is never stopped for its words", () => {
  const stopped = decent.filter(([surface, text]) => found(surface, text).length > 0);
  deepStrictEqual(stopped, []);
});

test("addresses, numbers and stars for presents are found in whatever language they stand", () => {
  for (const [category, text] of languageFree) {
    ok(found("message", text).includes(category), text);
  }
});

/** Categories found; emoji are a matter of style. */
function found(surface: Surface, text: string): readonly string[] {
  const { findings } = screen(text, { surface }, shippedPolicy);
  return findings.map((one) => one.category).filter((category) => category !== "STYLE");
}
