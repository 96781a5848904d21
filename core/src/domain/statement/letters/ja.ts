import type { LetterWords } from "./words.ts";

/** The letter in Japanese. */
export const ja: LetterWords = {
  subject: "{marketplace}：決定とその理由",
  greeting: "こんにちは。",
  intro:
    "{date}に、あなたに関わる決定をしました。この手紙は、その内容、理由、根拠、" +
    "そして別の人に見直してもらう方法をお伝えします。",
  headings: {
    decision: "決定の内容",
    facts: "対象",
    rules: "適用される規則",
    evidence: "根拠",
    how: "決定までの経緯",
    next: "今できること",
    remedy: "納得できないとき",
  },
  measures: {
    education: "下に規則をご説明します。制限はありません。",
    warning: "制限が始まる前に、直すための時間があります。",
    "templates-only": "購入者へのメッセージは定型文でのみ送られます。",
    "messaging-suspended": "届いたメッセージには返信できますが、先に送ることはできません。",
    "requests-off": "ご注文についてレビューの依頼は送られません。",
    "selling-suspended": "販売アカウントは停止されています。",
    "selling-withdrawn": "販売アカウントは閉鎖されます。",
    "funds-withheld": "残高の一部が保留されます。",
    "legal-referral": "記録を当局に引き渡します。",
    "public-disclosure": "決定の公開記録に貴社名を記載します。",
    "intake-closed": "この商品は新しいレビューを受け付けません。",
    "rating-withheld": "この商品の星は表示されず、その旨の注記が出ます。",
    "offers-suppressed": "この商品の出品は表示されません。",
    delisted: "この商品はマーケットから外されます。",
    "family-frozen": "このファミリーのバリエーションは変更できません。",
    "review-weightless": "レビューは読めますが、星には数えられません。",
    "review-removed": "レビューは表示されず、数えられません。",
    "contributions-limited": "このアカウントではレビュー、投票、回答ができません。",
    "community-closed": "このアカウントはレビュー、投票、回答に参加できなくなります。",
  },
  duration: {
    dated: "{from}から{until}まで。",
    open: "{from}から、解除されるまで。",
    once: "この手紙をもって行われます。",
  },
  territory: "適用される国：{countries}。",
  acts: {
    message: "{date}のメッセージ（{id}）。",
    review: "{date}のレビュー（{id}）。",
    feedback: "{date}の出品者評価（{id}）。",
    listing: "{date}時点の出品（{id}）。",
    insert: "{date}の同梱物（{id}）。",
    account: "{date}までのアカウントの行為。",
    request: "{date}までのレビュー依頼（{id}）。",
  },
  ground: "{rule}これは当時有効だった版 {version} の規則 {ruleId} です。",
  law: "背景にある法律：{law}。",
  quote: "この言葉：「{quote}」",
  sources: {
    own_initiative: "私たち自身が見つけました。通報はありませんでした。",
    notice: "通報がありました（{noticeId}）。",
    trusted_flagger: "信頼された通報者から通報がありました（{noticeId}）。",
  },
  automated: {
    detectedNot: "ソフトウェアが指摘し、人が確認して決めました。",
    detectedNotByMachine: "人が見つけて決めました。",
    detectedPartly: "ソフトウェアが指摘して決定を準備し、人が決めました。",
  },
  todo: {
    stop_and_correct: "これをやめ、まだ規則に反するものを{deadline}までに直してください。",
    use_templates: "{deadline}まで定型文を使い、印のある部分を除いてください。",
    write_anew: "規則に沿った言葉で書き直せます。",
    nothing: "していただくことはありません。",
  },
  consequence:
    "{days}日以内に再び違反があると、次の段階になります：{measure}その際も理由をお伝えします。",
  noConsequence: "次の段階はありません。",
  remedy:
    "{until}まで無料で異議を申し立てられます：{path}。この決定に関わっていない人が審査します。" +
    "各点に答えることができ、何かを認める必要はありません。",
  outside: "次にも相談できます：{outOfCourt} または裁判所：{court}",
  closing: "{marketplace}、決定 {statementId}、案件 {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "レビューは購入者が自分の意思で書くもので、注文、交換、手配はできません。",
      because: "記録のアカウントは、互いを知らない購入者ではあり得ない形で一緒に動いていました。",
    },
    ownReviews: {
      rule: "自分、家族、勤務先、競合が売るものをレビューすることはできません。",
      because: "記録がレビューのアカウントと出品者または競合を結び付けています。",
    },
    paidReviews: {
      rule: "レビューの前にも後にも、対価を渡したり約束したりできません。",
      because: "購入者が書くことや書いた内容に対して何かを受け取りました。",
    },
    selectiveAsking: {
      rule: "注文をどう思っていても、すべての購入者に同じようにレビューを依頼します。",
      because: "誰に依頼したかが、偶然では説明できないほど注文の経過に左右されています。",
    },
    mergedListings: {
      rule: "同じ商品の種類だけがファミリーを共有し、レビューは本来の商品に残ります。",
      because: "ある商品のレビューが別の商品に表示されました。",
    },
    swayedVotes: {
      rule: "投票と通報は一人ひとりのもので、手配はできません。",
      because: "投票または通報が、取り決めた形でまとまって届きました。",
    },
    forbiddenMessages: {
      rule: "購入者へのメッセージは注文のため、または質問への回答であり、規則に従います。",
      because: "理由が伝えられた後も、断られた文が再び試されました。",
    },
    reportedContent: {
      rule: "レビュー、投票、評価、依頼に規則に反して働きかけることはできません。",
      because: "通報された内容を確認し、規則と照らし合わせました。",
    },
    suspectedReview: {
      rule: "本物でないかもしれないレビューは、はっきりするまで星に数えません。",
      because: "レビューとその周辺を確認した人が、自然に書かれたものか疑っています。",
    },
    contentRules: {
      rule: "レビューは誰もが読める言葉で商品について述べるものです。",
      because: "レビューを読んだ人が、規則で認められない言葉を見つけました。",
    },
    wrongProduct: {
      rule: "レビューは対象の商品に置かれます。",
      because: "レビューを読んだところ、別の商品についてのものでした。",
    },
    legalOrder: {
      rule: "裁判所や当局が削除を命じたものは表示されません。",
      because: "このレビューについて命令があります。",
    },
  },
  report: {
    subject: "{marketplace}：通報 {reportId} の結果",
    intro:
      "{date}に、通報された内容について人が決定しました。この手紙は、結果と理由、" +
      "そして別の人に見直してもらう方法をお伝えします。",
    founded: "ご指摘のとおり、規則に反しています。対象となる方には別途お知らせします。",
    unfounded: "規則に反しておらず、そのままとなります。",
    reason: "決定した人の言葉による理由：「{reason}」",
    source: "あなたが通報しました（{noticeId}）。",
    seen: "通報の内容、あなたの理由、記録を人が読みました。",
    person: "レビューとその記録を人が読みました。",
  },
  outcome: {
    subject: "{marketplace}：異議申し立ての結果",
    intro:
      "{filed}に、決定 {statementId} に異議を申し立てられました。決定に関わっていない人が審査し、" +
      "{decided}に回答しました。",
    headings: {
      outcome: "決まったこと",
      reason: "理由",
      next: "今できること",
    },
    upheld: "決定は変わりません。",
    partly: "決定が変わります。その一部は本日終わります。",
    reversed: "ご主張のとおりです。決定は取り消され、課されたものは本日終わります。",
    restored: "終わった措置が変えたものは、何もしなくても元に戻ります。",
    again: "以前は知り得なかった証拠があれば、{until}までもう一度申し立てられます。",
    notAgain: "マーケット内ではこの回答が最後です。",
    page: "決定、異議申し立て、その他にできること：{page}",
    closing: "{marketplace}、異議申し立て {appealId}、決定 {statementId}",
  },
  ended: {
    subject: "{marketplace}：措置が終了しました",
    intro: "{date}に、決定{statementId}の措置が終了しました。内容は次のとおりでした：",
    because: {
      expired: "期限が過ぎたため、自動的に終了しました。",
      cured: "解除されました：原因となった点が改められました。",
      mistake: "解除されました：当方の誤りでした。",
      appeal_overdue: "解除されました：異議申し立てへの回答が期限に間に合いませんでした。",
    },
    page: "決定と、引き続き有効なもの：{page}",
  },
};
