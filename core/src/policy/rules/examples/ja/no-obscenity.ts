import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[クソ]]みたいなランプ。",
    "店は[[死ね]]。",
    "[[ふざけんな]]、すぐ壊れた。",
    "[[くたばれ]]、二度と買わない。",
    "まじで[[ゴミクズ]]。",
  ],
  passes: [
    "ひどいランプでした。すぐ壊れました。",
    "木くずが少し出ます。",
    "届いたばかりですが、気に入っています。",
    "草むしりが楽になりました。",
    "対応が悪くて残念です。",
  ],
};
