import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Chinese. */
export const photos: ShopperMessages = {
  photos: {
    strip: "评价中的照片",
    by: (author) => `${author} 的照片`,
    all: (count) => `全部（${count}）`,
    only: (count) => `有照片（${count}）`,
    place: (at, of) => `第 ${at} 张，共 ${of} 张`,
    previous: "上一张",
    next: "下一张",
    close: "关闭",
    label: "添加照片",
    hint: "最多五张，JPEG、PNG 或 WebP。其中的地点、时间和设备信息会被去除。",
    describe: "照片内容",
    describeHint: "读给看不见照片的人听。",
    addTitle: "再加一张照片",
    add: "添加",
    remove: "撤下",
    status: { shown: "显示中", held: "等待人工查看", refused: "不显示" },
    heldText: "这张照片先由人查看。您的文字和星级不受影响。",
    refusedText: "有人决定不显示它，并写明了理由。",
  },
  data: {
    title: "您的数据",
    intro: "这里保存的关于您的全部内容。别人看不到此页。",
    name: "评价旁显示的名字",
    fields: "用于您的订单",
    fieldsNone: "目前没有为您的订单保存任何内容。",
    order: "订单",
    what: "项目",
    value: "提供的内容",
    looks: "谁看过",
    looksNone: "没有人看过。",
    who: "卖家",
    when: "时间",
    messages: (count) => `您往来中的消息：${count}`,
    download: "全部下载为文件",
    eraseTitle: "清除我的数据",
    eraseText:
      "地址、联系方式、草稿和您的所有消息现在将被永久清除。评价会保留，直到您删除。记录中只留下无人能读的指纹。",
    eraseConfirm: "我明白此操作无法撤销",
    erase: "立即清除",
    erased: "您的数据已清除。",
    erasedText: (messages, fields, files) =>
      `消息：${messages}。订单信息：${fields}。文件：${files}。`,
  },
};
