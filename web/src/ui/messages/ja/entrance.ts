import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Japanese. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "デモにログイン",
    lead: "どの人物になるかをお選びください。人物は架空で、データがこの機器の外に出ることはありません。",
    as: (name) => `${name}として続ける`,
    shoppers: "お客様",
    moderators: "モデレーター",
    operators: "運営者",
    none: "ご利用のマーケットプレイスでログインしてください。その後ここに戻ります。",
  },
  landing: {
    title: "理由を語るレビュー",
    lead: "Candorは、規則をコードとして持つ、マーケットプレイスのためのレビューと評価のしくみです。保留、表示、数字のどれからも、その理由が開きます。",
    exhibit: {
      text: "ご注文ありがとうございます。星5つの投稿を確認でき次第、全額を返金します。",
      words: "星5つの投稿を確認でき次第、全額を返金します。",
      what: "送信していません: レビューと引き換えの返金を申し出ています。",
      because: "レビューの内容にかかわらず、レビューと引き換えの返金は不可",
      instead: "まず注文の問題を解決し、何もお願いしないでください。",
      disagree: "異議の申し立ては2026年12月4日（金）まで。別の担当者が判断します。",
    },
    word: "なぜ下線が付いているのですか",
    wordWhat: "下線の付いた言葉には誰かまたは何かの判断があり、押すと理由が開きます。",
    wordBecause: "どの判断にも、規則、条項、その日の規約の版が示されます。",
    wordFacts: "根拠となった言葉そのもの、または事実。",
    wordInstead: "結果を変えるためにできること。",
    wordDisagree: "異議の申し立て先と期限。",
    read: "お客様として読む",
    readAbout: "重み付きの星と、その横に単純平均。それぞれの計算方法も見られます。",
    write: "お客様として書く",
    writeAbout: "まず星、次に言葉。規則が気にかける言葉は、入力中に示されます。",
    decide: "モデレーターとして判断する",
    decideAbout: "保留中のレビューを古い順に。該当する言葉、規則、理由とともに。",
    sell: "販売する",
    sellAbout: "返答を待つもの、依頼できる注文、そして送信前に理由を示す入力欄。",
    operate: "規約を変える",
    operateAbout: "版を起草し、変更点を見て、過去の記録で試し、期日までに告知します。",
    tours: "2分でわかる三つのツアー",
    tourNames: {
      ring: "結託を見つける",
      refused: "送信されないメッセージを書く",
      policy: "規約を変える",
    },
    check: "方法を確かめる",
    checkAbout: "レビューの集め方、確認、並べ方、平均の取り方を、現在の設定から示します。",
    build: "組み込む",
    buildAbout: "すべての操作をOpenAPI 3.1で。起こりうる失敗もすべて記載しています。",
    parts: "部品を見る",
    partsAbout: "色、文字、そしてすべての部品のあらゆる状態。",
    enter: (name) => `${name}として入る`,
  },
  failed: {
    title: "このページを表示できませんでした",
    back: "商品一覧へ戻る",
    requestId: (id) => `リクエスト番号 ${id}`,
  },
  about: {
    title: "レビューのしくみ",
    lead: (marketplace, policy) =>
      `${marketplace}でのレビューの扱いを、現在の設定から示します（規約 ${policy}）。`,
    versions: "規約の全版",
    who: "書ける方",
    whoAnyone: "アカウントをお持ちの方は、使った商品について一度レビューできます。",
    whoSpend: (amount) => `過去12か月間に、そのアカウントで${amount}以上のお支払いがあること。`,
    whoTies:
      "出品者とその従業員、家族は、自らが売る商品も、同じカテゴリーの競合商品もレビューできません。",
    whoTiesYears: (days) => `関係は、終わってから${days}日間は関係ありとして扱います。`,
    whoQuota: (count) =>
      `ここで購入していない商品のレビューは、アカウントごとに週${count}件までです。`,
    whoRelease: "レビューは商品の発売とともに受け付けを始めます。",
    whoStars: "星だけの評価には、ここでの購入が必要です。",
    check: "確認すること",
    checkPurchase: (percent) =>
      `「購入確認済み」とは、注文がここに記録され、取り消されておらず、通常価格の${percent}以上が支払われたことを指します。`,
    checkAll:
      "どの文章も、星の数にかかわらず、公開前に同じ規則で確認します。規則が見るのは言葉だけで、星の数は何も左右しません。",
    checkHold:
      "規則によっては公開を見送り、または先に担当者が読みます。投稿者には、該当する言葉と規則が必ず示されます。",
    checkPublished: "規則を守ったレビューは、良いものも悪いものも同じように公開します。",
    checkNobody: "お客様の言葉は、出品者もマーケットプレイスも書き換えません。",
    rulesTitle: "レビュー本文の規則",
    ruleColumn: "規則",
    clauseColumn: "条項",
    outcomeColumn: "対応",
    outcome: { warn: "投稿者に知らせる", hold: "先に担当者が読む", refuse: "公開しない" },
    average: "星の計算方法",
    averageLead:
      "星は加重平均です。評価ごとの重みは、三つの要素を掛け合わせたものです。星の数が要素になることはありません。",
    averageFormula: "星 =（星 × 重み）の合計 ÷ 重みの合計",
    factor: "要素",
    share: "割合",
    factorAge: (days) => `経過日数: 重みは${days}日ごとに半分になります`,
    factorAgeNow: "今日の評価",
    factorAgeThen: (days) => `${days}日前の評価`,
    factorPlatform: "ここで購入を確認",
    factorClaimed: "取り込み元が購入を確認",
    factorNone: "購入未確認",
    factorSample: "マーケットプレイスの無料サンプル",
    averagePlain: "重みによる違いがわかるよう、星の横に単純平均を示しています。",
    averageVersion: (version) =>
      `計算式 ${version}。どの数字も、公開記録からどなたでも計算し直せます。`,
    order: "レビューの並べ方",
    orderLead:
      "「役に立った順」は、役に立ったと答えた人の数、次に日付で並べます。「新しい順」と「古い順」は日付だけによります。星の数を見る並び順はなく、並び順を買うこともできません。",
    removal: "レビューを削除する場合",
    removalLead: (days) =>
      `この一覧にある理由に限ります。否定的であることは理由になりません。疑いのあるレビューは、担当者が判断するまで（最長${days}日）集計に入りません。`,
    money: "金銭や贈り物",
    moneyLead:
      "金銭、返金、贈り物、割引と引き換えのレビューは公開しません。例外は、マーケットプレイス自身のサンプル提供プログラムだけで、そのレビューには「無料サンプル」と表示します。",
    proof: "確かめる方法",
    proofLead:
      "判断はすべて公開記録に残り、このサーバーを信用しなくても検証できます。公開済みの一語でも変われば、それとわかります。",
    proofLog: "最新のチェックポイント",
  },
};
