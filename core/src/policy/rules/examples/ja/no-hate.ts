import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[国に帰れ]]。",
    "[[外国人はみんな嘘つき]]だ。",
    "[[外国人から買うな]]。",
    "[[中国人は全員泥棒]]だ。",
    "[[支那人]]の店。",
  ],
  passes: [
    "外国製ですが、作りは良いです。",
    "海外のプラグなので合いません。",
    "届いたときレンズが汚れていました。",
    "日本語は不慣れなようですが、親切でした。",
    "原産国への返送は無料です。",
  ],
};
