import type { Span } from "../../kernel/span.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { isShopsOwn } from "../kit/own-contacts.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { each, meant, says } from "../kit/roles.ts";

/** A public answer never tells who the buyer is. */
export const noPersonalDataInReply = defineRule({
  id: "no-personal-data-in-reply",
  title: "No personal data in a public answer",
  clause: "PII-009",
  alsoHolds: ["FBK-043", "PII-004"],
  category: "PII",
  surfaces: ["review_reply", "feedback_reply", "social"],
  outcome: "refuse",
  rationale: "Names, addresses and order numbers came with an order and serve nothing else.",
  needs: [["streetAddress", "orderNumber", "phone", "personName", "email", "address", "orderWord"]],
  check: showsBuyer,
  message: "This shows personal data of a buyer in public.",
  suggestion:
    "Leave out names, addresses and order numbers; write to the buyer in the order's thread.",
  examples: {
    en: {
      hits: [
        "[[Mrs. Keller]] of [[14 Birch Lane]], you signed for it.",
        "Your order [[303-1234567-7654321]] was delivered.",
        "[[Mr. Brandt]], you used it for a year.",
        "We called you at [[+44 20 7946 0018]].",
        "We wrote to [[dana@mail.example]] twice.",
      ],
      passes: [
        "Thank you for telling us about the loose handle.",
        "The parcel was signed for on 3 May.",
        "Email help@shop.example if it fails again.",
        "Please contact us through the order page.",
        "Dear customer, the carrier lost it for two days.",
        "The pan holds 14 litres and fits a lane of hobs.",
      ],
    },
  },
});

function showsBuyer(text: Reading): readonly Evidence[] {
  const isReply = text.context.surface !== "social";
  return text.sentences.flatMap((sentence) => {
    const strong = meant(sentence, "streetAddress", "orderNumber");
    // "Please call us on ..." gives the shop's own number; that is for the rule on contacts.
    const contact = isReply
      ? meant(sentence, "phone", "email").filter((hit) => !isShopsOwn(hit, sentence, text))
      : [];
    const names = isReply
      ? meant(sentence, "personName").filter((hit) => nameFollows(text, hit.span.end))
      : [];
    const titled = isReply
      ? meant(sentence, "personName").flatMap((hit) => nameBefore(text, sentence.lang, hit.span))
      : [];
    if (!isReply && !says(sentence, "personName", "you")) return [];
    return [
      ...each([...strong, ...contact]),
      ...titled,
      ...names.map((hit) => ({ start: hit.span.start, end: nameEnd(text, hit.span.end) })),
    ];
  });
}

function nameFollows(text: Reading, at: number): boolean {
  return /^\.? \p{Lu}\p{Ll}/u.test(text.text.slice(at, at + 6));
}

function nameEnd(text: Reading, at: number): number {
  const name = /^\.? \p{Lu}[\p{L}'-]{1,30}/u.exec(text.text.slice(at, at + 40));
  return at + (name?.[0].length ?? 0);
}

/** "Halide Hanım", "王女士": in some languages the title stands behind the name. */
function nameBefore(text: Reading, lang: Sentence["lang"], title: Span): readonly Evidence[] {
  const before = text.text.slice(Math.max(0, title.start - nameCharsMax), title.start);
  const found = namesBeforeTitles[lang]?.exec(before);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? [] : [{ start: title.start - name.length, end: title.end }];
}

const nameCharsMax = 24;
/** Surnames in Chinese are few; "customer" and "shop" before a Japanese title are no names. */
const namesBeforeTitles: Partial<Record<Sentence["lang"], RegExp>> = {
  tr: /(?:^|[^\p{L}])(?!Sayın )(\p{Lu}\p{Ll}{1,20} )$/u,
  zh: /([王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛潘杜戴汪姜范姚谭廖邹熊陆郝崔康邱秦顾侯邵孟龚])$/u,
  ja: /(?:^|[^\p{Script=Han}お])((?!\p{Script=Han}*[客者主店手員業皆模仕同多異]$)\p{Script=Han}{2,3})$|(?:^|[^ァ-ー])((?!ユーザー|カスタマー|オーナー|メーカー|ゲスト|モニター|リピーター|ショップ|バイヤー|スタッフ)[ァ-ー]{2,9})$/u,
};
