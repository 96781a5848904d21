import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "页面下面[[您写的那条评价改得好听]]一点，我们就寄新肩带。",
    "请您[[修改一下评价]]。",
    "麻烦把[[差评删掉]]可以吗？",
    "新零件已经寄出，希望您能[[更新评论]]。",
    "能不能把[[一星改成五星]]？",
    "煩請您[[撤下之前的評論]]。",
    "给您补个盖子，那条[[评价就当没]]写过行不行？",
  ],
  passes: [
    "我们看了您的评价，今天补寄充电器。",
    "我们绝不会要求您修改评价。",
    "看了您的评价，我们更新了说明书。",
    "使用前请撕掉保护膜。",
    "请在周五前修改收货地址。",
  ],
};
