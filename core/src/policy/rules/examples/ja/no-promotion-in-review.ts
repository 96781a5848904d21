import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    { text: "[[私のチャンネルの]]コードLISA15でお得です。", context: { surface: "review" } },
    "[[紹介コード]]を使うと安くなります。",
    "くわしくは[[私のブログ]]を見てください。",
    "[[私の店]]ならもっと安いです。",
    "レシピは[[www.pans.example]]へ。",
    "[[チャンネル登録]]もお願いします。",
  ],
  passes: [
    "クーポンを使って半額で買いました。",
    "今までで一番のフライパンです。",
    "ふたにコードが印字されています。",
    "セールのときに買いました。",
    "近所の店には置いていませんでした。",
  ],
};
