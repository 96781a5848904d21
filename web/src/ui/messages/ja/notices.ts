import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Japanese. */
export const notices: ShopperMessages = {
  notices: {
    menu: "違法な内容を通知する",
    title: "違法な内容の通知",
    lead: "ここにあるものが法律に反すると、どなたでも知らせることができます。人が判断し、結果とその理由をお伝えします。",
    rulesOnly:
      "このマーケットプレイスの規則に反するだけのものは、レビューの横から報告してください。",
    where: "場所",
    whereHint: "ページまたはレビューのアドレス。複数ある場合は一行に一つ。",
    whereProblem: "これらのアドレスにはレビューも商品も販売者もありません。",
    law: "反する法律",
    lawHint: "できるだけ正確に、法律名と条文を書いてください。",
    why: "反する理由",
    whyHint: "問題の言葉をそのまま写し、どこが違法かを書いてください。",
    name: "お名前",
    email: "メールアドレス",
    emailHint: "受付と回答のために使います。書いた人に知られることはありません。",
    unnamed: "児童への性的虐待に関するもので、名前は伏せます。",
    goodFaith: "以上は正確で漏れがないと、誠実に信じています。",
    send: "通知を提出する",
    incomplete:
      "提出されていません。足りないものがあります。お名前とメールアドレス、最後の確認が必要です。",
    receivedTitle: "通知を受け付けました",
    received: (id, day) => `番号 ${id}、${day}。`,
    due: (day) => `${day}までに人がお答えします。`,
    keep: "このページのアドレスを控えてください。回答はここに載ります。",
    mailed: "受付と回答はメールでもお送りします。",
    waits: "まだ誰も判断していません。",
    founded: "通知は正しいと判断されました。",
    unfounded: "通知は正しいと判断されませんでした。",
    byPerson: "機械ではなく、人が判断しました。",
    reason: "その理由",
    redress: "納得できないとき",
    outOfCourt: "裁判外で",
    court: "裁判で",
  },
};
