import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Chinese. */
export const problems: ShopperProblems = {
  not_found: {
    title: "此地址没有您可以查看的内容。",
    remedy: "请检查地址。属于他人的内容与不存在的内容得到同样的答复。",
  },
  product_unknown: { title: "该商品不在目录中。", remedy: "请检查地址，平台可能尚未提供该商品。" },
  marketplace_unknown: { title: "没有这个平台。", remedy: "请在页面底部选择一个。" },
  seller_unknown: { title: "没有这位卖家。", remedy: "请检查地址，平台可能尚未提供该卖家。" },
  forbidden: { title: "此页面供其他账户使用。", remedy: "请用有此权限的账户登录。" },
  rate_limited: { title: "短时间内请求过多。", remedy: "请稍候再刷新页面。" },
  cursor_invalid: { title: "此列表已变化。", remedy: "请从第一页重新开始。" },
  internal: { title: "我们这边出了故障。", remedy: "没有任何改动。如果再次发生，请提供请求编号。" },
  unavailable: {
    title: "服务正在启动、停止，或无法连接数据库。",
    remedy: "请几秒后重试，没有任何改动。",
  },
  data_on_hold: {
    title: "您的数据因法律主张暂时必须保留。",
    remedy: "没有删除任何内容。期限过后请再次申请。",
  },
  contributions_restricted: {
    title: "该账户目前不能发表评价。",
    remedy: "您收到的理由说明中写明了原因、期限和申诉方式。",
  },
  intake_closed: { title: "该商品目前不接受新的评价。", remedy: "商品页上写明了原因和期限。" },
  product_not_listed: {
    title: "该商品不在售，因此不能评价。",
    remedy: "商品重新上架后会再次开放评价。",
  },
  promotional_lock: {
    title: "您以前对该商品的一条评价含有广告。",
    remedy: "因此您的账户不能再评价该商品。如有误，请对该决定申诉。",
  },
  not_released: { title: "该商品尚未发售。", remedy: "发售当天起您就可以评价。" },
  own_product: {
    title: "您的账户与该商品的一位卖家有关。",
    remedy: "卖家及其员工、家人不能评价自己销售的商品。如关系有误，请申诉。",
  },
  competitor_product: {
    title: "您的账户与竞争商品的一位卖家有关。",
    remedy: "卖家及其员工、家人不能评价竞争对手。如关系有误，请申诉。",
  },
  spend_too_low: {
    title: "您的账户尚未达到在这里评价所需的消费金额。",
    remedy: "过去 12 个月的刷卡付款足够后会自动开放。",
  },
  purchase_required: {
    title: "在这里只给星、不写文字，需要购买过该商品。",
    remedy: "请补充几句关于商品的文字。",
  },
  intake_verified_only: {
    title: "该商品目前只接受在这里购买过的买家的评价。",
    remedy: "商品页上写明了原因和期限。",
  },
  unverified_quota: {
    title: "本周您对不在这里购买的商品的评价次数已用完。",
    remedy: "之后会再开放。在这里购买的商品没有次数限制。",
  },
  review_refused: {
    title: "未发布：文字中含有规则不允许的词语。",
    remedy: "请修改标出的词语，每一处都写明可以怎样做。",
  },
  review_exists: { title: "您已经评价过该商品。", remedy: "您可以在评价页面上修改。" },
  edit_conflict: { title: "这条评价在此期间已在别处修改。", remedy: "请在最新版本上重新修改。" },
  review_not_published: { title: "这条评价未发布。", remedy: "请重新载入以查看状态。" },
  feedback_exists: {
    title: "您已经对该订单给过反馈。",
    remedy: "在开放期间，您可以在反馈页面上修改。",
  },
  feedback_missing: { title: "没有可以修改的反馈。", remedy: "已撤回的反馈不再恢复。" },
  feedback_too_early: { title: "现在对该订单反馈还太早。", remedy: "订单确认几天后开放。" },
  feedback_too_late: { title: "该订单的反馈已截止。", remedy: "您仍可以评价所买的商品。" },
  feedback_edit_closed: { title: "这条反馈不能再修改。", remedy: "修改期限已过。" },
  feedback_reason_needed: {
    title: "三星及以下需要选择原因。",
    remedy: "请选择出了什么问题，以便由相应的一方答复。",
  },
  feedback_refused: {
    title: "未发布：文字中含有规则不允许的词语。",
    remedy: "请去掉标出的词语，换一种说法。",
  },
  feedback_own_seller: {
    title: "您的账户与这位卖家有关。",
    remedy: "卖家及其员工不能给自己反馈。如关系有误，请申诉。",
  },
  feedback_conflict: {
    title: "这条反馈在此期间已在别处修改。",
    remedy: "请重新载入，并在最新版本上重新修改。",
  },
  vote_own_review: {
    title: "作者不能为自己的评价投票。",
    remedy: "无需其他操作，是否有帮助由读者决定。",
  },
  vote_tied_to_seller: {
    title: "您的账户与该商品或竞争商品的卖家有关。",
    remedy: "卖家及其员工不在这里投票。违反规则的内容可以举报。",
  },
  vote_voided: {
    title: "您对这条评价的投票已不再计入。",
    remedy: "您收到的理由说明中写明了原因和申诉方式。",
  },
  vote_missing: { title: "没有可以撤回的投票。", remedy: "此前已经撤回。" },
  report_exists: { title: "您已经举报过这条评价。", remedy: "您的举报列表会显示处理结果。" },
  report_own_review: { title: "这是您自己的评价。", remedy: "您可以在评价页面上修改或删除。" },
  reports_paused: {
    title: "您的举报暂时不予受理，因为几乎所有举报都明显没有依据。",
    remedy: "此前已提醒过您。之后会恢复受理。",
  },
  photo_missing: {
    title: "这张照片已不存在。",
    remedy: "添加它的人撤下了。",
  },
  photo_type: {
    title: "未添加：这不是可以显示的照片。",
    remedy: "请添加 JPEG、PNG 或 WebP。文件类型以内容为准，不以名称为准。",
  },
  photo_too_large: {
    title: "未添加：照片太大。",
    remedy: "照片最大 10 MB、4000 万像素。",
  },
  photos_too_many: {
    title: "未添加：一条评价最多显示五张照片。",
    remedy: "先撤下一张再添加。",
  },
  photo_harmful: {
    title: "未添加：在文件中发现有害软件。",
    remedy: "请检查文件来源的设备并重新拍照。",
  },
  photo_not_looked_at: {
    title: "未添加：照片现在无法查看。",
    remedy: "请一分钟后再试。文字和星级已保存。",
  },
  photo_words_refused: {
    title: "未添加：照片旁的文字违反规则。",
    remedy: "请简短说明照片内容后再添加。",
  },
};
