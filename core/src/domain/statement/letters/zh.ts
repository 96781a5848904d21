import type { LetterWords } from "./words.ts";

/** The letter in Chinese. */
export const zh: LetterWords = {
  subject: "{marketplace}：我们的决定及其理由",
  greeting: "您好：",
  intro:
    "我们于{date}作出了一项与您有关的决定。本信说明决定的内容、理由、依据，" +
    "以及您如何请另一个人复核。",
  headings: {
    decision: "我们的决定",
    facts: "涉及的内容",
    rules: "适用的规则",
    evidence: "我们的依据",
    how: "我们如何得出结论",
    next: "您现在可以做什么",
    remedy: "如果您不同意",
  },
  measures: {
    education: "下面说明规则。没有任何限制。",
    warning: "在任何限制之前，您有时间改正。",
    "templates-only": "发给买家的消息只能使用我们的模板。",
    "messaging-suspended": "您可以回复来信的买家，但不能先发消息。",
    "requests-off": "不会为您的订单发送评价邀请。",
    "selling-suspended": "您的卖家账户已暂停。",
    "selling-withdrawn": "您的卖家账户将被关闭。",
    "funds-withheld": "您的部分余额被暂扣。",
    "legal-referral": "我们将材料移交有关机关。",
    "public-disclosure": "我们在公开的决定登记中列出贵公司名称。",
    "intake-closed": "该商品不再接受新评价。",
    "rating-withheld": "不显示该商品的星级，并有说明。",
    "offers-suppressed": "不显示该商品的报价。",
    delisted: "该商品从平台下架。",
    "family-frozen": "该系列的款式不能更改。",
    "review-weightless": "评价仍可阅读，但不计入星级。",
    "review-removed": "评价不再显示，也不再计入。",
    "contributions-limited": "您的账户不能发表评价、投票或回答。",
    "community-closed": "您的账户不再参与评价、投票和回答。",
  },
  duration: {
    dated: "自{from}至{until}。",
    open: "自{from}起，直至解除。",
    once: "随本信完成。",
  },
  territory: "适用于：{countries}。",
  acts: {
    message: "{date}的一条消息（{id}）。",
    review: "{date}的一条评价（{id}）。",
    feedback: "{date}的一条卖家反馈（{id}）。",
    listing: "截至{date}的一个商品页面（{id}）。",
    insert: "{date}的一张包裹卡片（{id}）。",
    account: "某账户截至{date}的行为。",
    request: "截至{date}的评价邀请（{id}）。",
  },
  ground: "{rule}这是当时有效的 {version} 版中的规则 {ruleId}。",
  law: "所依据的法律：{law}。",
  quote: "这些话：“{quote}”",
  sources: {
    own_initiative: "这是我们自己发现的，没有人举报。",
    notice: "有人向我们举报（{noticeId}）。",
    trusted_flagger: "一位可信举报者向我们举报（{noticeId}）。",
  },
  automated: {
    detectedNot: "软件作了提示，由人查看并决定。",
    detectedNotByMachine: "由人发现并决定。",
    detectedPartly: "软件作了提示并准备了决定，由人作出决定。",
  },
  todo: {
    stop_and_correct: "请停止这样做，并在{deadline}前改正仍违反规则的内容。",
    use_templates: "请在{deadline}前使用模板，并去掉标出的内容。",
    write_anew: "您可以用符合规则的话重新撰写。",
    nothing: "您不需要做任何事。",
  },
  consequence: "{days}天内再次违反会进入下一步：{measure}届时也会说明理由。",
  noConsequence: "没有下一步。",
  remedy:
    "您可以在{until}前免费申诉：{path}。由未参与本决定的人审理。您可以逐点回应，不需要承认任何事。",
  outside: "您也可以求助于：{outOfCourt} 或法院：{court}",
  closing: "{marketplace}，决定 {statementId}，案件 {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "买家出于自愿撰写评价，任何人不得订购、交换或安排。",
      because: "档案中的账户共同行动，互不相识的买家不会如此。",
    },
    ownReviews: {
      rule: "任何人不得评价自己、家人、雇主或竞争对手所售的商品。",
      because: "记录将这些评价账户与卖家或竞争对手联系在一起。",
    },
    paidReviews: {
      rule: "无论事前事后，都不得为评价给予或承诺任何东西。",
      because: "买家因撰写或所写的内容得到了某些东西。",
    },
    selectiveAsking: {
      rule: "无论对订单有何看法，都以同样方式邀请所有买家评价。",
      because: "邀请对象取决于订单情况，超出了偶然的范围。",
    },
    mergedListings: {
      rule: "只有同一商品的款式才能归入一个系列，使评价留在其对象之下。",
      because: "一个商品的评价显示在了另一个商品上。",
    },
    swayedVotes: {
      rule: "投票和举报属于每个人自己，任何人不得安排。",
      because: "投票或举报以事先安排的方式一同出现。",
    },
    forbiddenMessages: {
      rule: "发给买家的消息应服务于订单或回答问题，并遵守规则。",
      because: "在说明理由后，被拒绝的文字又被再次尝试。",
    },
    reportedContent: {
      rule: "任何人不得违反规则影响评价、投票、反馈或邀请。",
      because: "已查看所举报的内容并与规则对照。",
    },
    suspectedReview: {
      rule: "可能不真实的评价在查清之前不计入星级。",
      because: "有人查看了该评价及其相关情况，怀疑它并非自然产生。",
    },
    contentRules: {
      rule: "评价应以人人可读的话谈论商品。",
      because: "有人阅读了该评价，发现了规则不允许的文字。",
    },
    wrongProduct: {
      rule: "评价应放在它所谈论的商品之下。",
      because: "有人阅读了该评价，它谈论的是另一个商品。",
    },
    legalOrder: {
      rule: "法院或机关命令移除的内容不予显示。",
      because: "有一项关于该评价的命令。",
    },
  },
  report: {
    subject: "{marketplace}：您的举报 {reportId} 的结果",
    intro: "{date}，有人就您举报的内容作出了决定。本信说明结果、理由，以及您如何请另一个人复核。",
    founded: "您是对的：它违反了规则。受影响的人会另行得知。",
    unfounded: "它没有违反规则，保持原样。",
    reason: "作出决定的人所述理由：“{reason}”",
    source: "由您举报（{noticeId}）。",
    seen: "有人阅读了您举报的内容、您的理由以及相关记录。",
    person: "有人阅读了该评价及其相关记录。",
  },
  outcome: {
    subject: "{marketplace}：您的申诉结果",
    intro:
      "您于{filed}对决定 {statementId} 提出申诉。未参与该决定的人审理了申诉，并于{decided}作出答复。",
    headings: {
      outcome: "决定内容",
      reason: "理由",
      next: "您现在可以做什么",
    },
    upheld: "决定维持不变。",
    partly: "决定有所改变：其中一部分今天结束。",
    reversed: "您是对的。决定被撤销，其所施加的一切今天结束。",
    restored: "已结束的措施所改变的内容会恢复原状，您无需做任何事。",
    again: "如有此前无法得知的证据，您可以在{until}前再申诉一次。",
    notAgain: "在平台内，这是最终答复。",
    page: "决定、您的申诉以及您还可以做什么：{page}",
    closing: "{marketplace}，申诉 {appealId}，决定 {statementId}",
  },
  ended: {
    subject: "{marketplace}：一项措施已结束",
    intro: "{date}，决定{statementId}中的一项措施已结束。其内容为：",
    because: {
      expired: "期限已满，自动结束。",
      cured: "已解除：导致该措施的问题已得到纠正。",
      mistake: "已解除：这是我们的错误。",
      appeal_overdue: "已解除：您的申诉未能按时得到答复。",
    },
    page: "该决定及其他仍有效的内容：{page}",
  },
};
