import type { LanguageTexts } from "./said.ts";

/** Chinese in simplified characters: polite address, no blame, no exclamation marks. */
export const zh: LanguageTexts = {
  "no-cancel-request": {
    title: "不要因为自己无法发货而请买家取消订单",
    message: "这里请买家取消一个您无法发货的订单。",
    suggestion: "请由您自己取消订单，并说明原因。",
  },
  "no-diverting-unhappy-buyers": {
    title: "不要把不满意的买家引到私下渠道来代替评价",
    message: "这会把不满意的买家引到您这里，而不是让他们写评价。",
    suggestion: "向所有买家提供帮助，旁边不要提评价。",
  },
  "no-emoji": {
    title: "消息中不用表情符号",
    message: "这里有表情符号。",
    suggestion: "改用文字表达。",
  },
  "no-empty-lines": {
    title: "不要连续空出一行以上",
    message: "这里空了不止一行。",
    suggestion: "段落之间空一行就好。",
  },
  "no-empty-message": {
    title: "不要发只有感谢或问候的消息",
    message: "这里没有买家还不知道的内容。",
    suggestion: "可以不发，或者补充买家需要知道或决定的事情。",
  },
  "no-feedback-change-pressure": {
    title: "不要催促买家修改对卖家的反馈，也不要为此给好处",
    message: "这会催促买家修改或删除对您的反馈。",
    suggestion: "中性地说明反馈可以修改，或者不提这件事。",
  },
  "no-hate": {
    title: "不因人的身份而攻击别人",
    message: "这段话读起来像因为人的身份而攻击别人。",
    suggestion: "请写订单或商品出了什么问题。",
  },
  "no-illegal-content": {
    title: "不写违法或危险的内容",
    message: "这里似乎在提供或威胁做违法的事。",
    suggestion: "请去掉标出的文字。如果有人处于危险之中，请拨打报警电话。",
  },
  "no-incentive-for-review": {
    title: "不要用任何好处换取评价",
    message: "这里用好处换取评价。",
    suggestion: "可以请买家评价但不附带任何好处，或者送礼时不提评价。",
  },
  "no-incentivised-review": {
    title: "不要为换取好处而写评价",
    message: "这条评价似乎是为了换取某种好处而写的。",
    suggestion: "请告诉我们是谁提供的。对自己付款购买的商品，您可以重新写评价。",
  },
  "no-insider-reviews": {
    title: "不要请家人、朋友或员工写评价",
    message: "这里请与卖家关系亲近的人写评价。",
    suggestion: "请他们试用商品，并私下告诉您感受。",
  },
  "no-insults": {
    title: "不对买家辱骂、挖苦或威胁",
    message: "这段话读起来不礼貌或像在威胁。",
    suggestion: "用一两句话说明发生了什么、您做了什么。",
  },
  "no-link-in-review": {
    title: "不放通向平台之外的链接",
    message: "这个链接通向平台之外。",
    suggestion: "去掉链接，直接写出您指的是什么。",
  },
  "no-marketing-message": {
    title: "不通过平台向买家做推广",
    message: "这里在做推广，而不是处理订单。",
    suggestion: "只谈订单，不放优惠、券码和其他商品。",
  },
  "no-markup": {
    title: "消息中不用 HTML",
    message: "这里有 HTML 标记，会原样显示出来。",
    suggestion: "请用纯文本书写。",
  },
  "no-obscenity": {
    title: "不用粗俗的词，不辱骂他人",
    message: "这里有粗俗的词。",
    suggestion: "去掉标出的词，意思可以照样表达。",
  },
  "no-opt-out-link": {
    title: "消息中不放退订说明",
    message: "这里有自己的退订说明。",
    suggestion: "请去掉，平台会附上买家的通知设置。",
  },
  "no-outside-contact": {
    title: "不放站外的链接、邮箱、电话或聊天账号",
    message: "这会把买家引到平台之外。",
    suggestion: "请在这里，在订单的对话中回复。",
  },
  "no-personal-data-in-reply": {
    title: "公开回复中不写个人信息",
    message: "这里公开了买家的个人信息。",
    suggestion: "去掉姓名、地址和订单号，在订单的对话中联系买家。",
  },
  "no-personal-data-in-review": {
    title: "评价或反馈中不写个人信息",
    message: "这里有地址、号码或电子邮箱。",
    suggestion: "去掉标出的内容，其余部分可以发布。",
  },
  "no-positive-review-request": {
    title: "不要请求好评或指定星级",
    message: "这里要的是好评，而不是真实的评价。",
    suggestion: "可以请买家评价，但不要说该怎么评。",
  },
  "no-price-talk-in-review": {
    title: "不谈别处的价格和是否有货",
    message: "这里写的是哪里更便宜或有货。",
    suggestion: "请写您觉得它值不值这个价。",
  },
  "no-product-talk-in-feedback": {
    title: "只谈商品的反馈属于商品评价",
    message: "这里只谈商品，没有谈卖家。",
    suggestion: "一键把它移到商品评价，或者补充卖家的服务如何。",
  },
  "no-promotion-in-review": {
    title: "评价或反馈中不做推广",
    message: "这里在做推广。",
    suggestion: "只写您对商品的看法，不放券码、店铺和频道。",
  },
  "no-refund-for-review": {
    title: "不要把退款和评价联系在一起",
    message: "这里把退款和评价联系在一起。",
    suggestion: "该退的就退，不要提评价。",
  },
  "no-repeat-request": {
    title: "同一个订单不要请求第二次",
    message: "同一个订单再次请求评价。",
    suggestion: "不要再请求，平台会自动询问一次。",
  },
  "no-request-after-praise": {
    title: "不要用请求评价来回应夸奖",
    message: "买家夸奖之后，这里请求评价。",
    suggestion: "表示感谢就好。平台会用同样的话询问每一位买家。",
  },
  "no-request-from-happy-buyers-only": {
    title: "不要只请满意的买家评价",
    message: "这里只请满意的买家评价。",
    suggestion: "用同样的话询问每一位买家，不设条件。",
  },
  "no-review-by-seller": {
    title: "卖家、生产者及其亲近的人不写评价",
    message: "这似乎是与卖家或生产者有关的人写的。",
    suggestion: "请作为卖家的说明发布，或者告诉我们您与卖家无关。",
  },
  "no-review-change-request": {
    title: "不要请买家修改或删除商品评价",
    message: "这里请买家修改或删除商品评价。",
    suggestion: "去掉这个请求，说明您为解决问题做了什么。",
  },
  "no-review-coaching": {
    title: "不要告诉买家评价该写什么",
    message: "这里告诉买家该写什么。",
    suggestion: "怎么写由买家自己决定。",
  },
  "no-review-pressure": {
    title: "不要在评价或反馈一事上给买家压力",
    message: "这会在评价一事上给买家压力。",
    suggestion: "帮买家处理订单，让买家自己决定怎么看。",
  },
  "no-review-trade": {
    title: "不做评价交易",
    message: "这里在提供、寻找或安排评价交易。",
    suggestion: "让愿意写的买家自己写评价。",
  },
  "no-reviews-against-rivals": {
    title: "不要安排对竞争对手商品的评价",
    message: "这里安排对竞争对手商品的评价。",
    suggestion: "别家商品的评价由别家的买家来写。",
  },
  "no-service-talk-in-review": {
    title: "只谈卖家或配送的评价属于对卖家的反馈",
    message: "这里只谈卖家或配送。",
    suggestion: "一键把它移到卖家反馈，或者补充您对商品的看法。",
  },
  "no-shouting": {
    title: "不要喊叫：整段大写和成串的感叹号",
    message: "这段话读起来像在喊叫。",
    suggestion: "用普通的写法，句末一个标点就好。",
  },
  "no-spam": {
    title: "不重复堆砌，不用符号拼图",
    message: "这里重复同样的文字或符号。",
    suggestion: "用您自己的话说一遍就好。",
  },
  "no-unsupported-language": {
    title: "只用已知对方看得懂的语言",
    message: "对方可能看不懂这种语言。",
    suggestion: "用对方的语言书写，或者附上译文。",
  },
  "no-vote-request": {
    title: "不要请别人给评价点赞或举报评价",
    message: "这里请别人给评价点赞或举报评价。",
    suggestion: "点赞和举报由读者自己决定。",
  },
};
