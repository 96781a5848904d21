import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Japanese. */
export const photos: ShopperMessages = {
  photos: {
    strip: "レビューの写真",
    by: (author) => `${author}さんの写真`,
    all: (count) => `すべて（${count}）`,
    only: (count) => `写真あり（${count}）`,
    place: (at, of) => `写真 ${at} / ${of}`,
    previous: "前へ",
    next: "次へ",
    close: "閉じる",
    label: "写真を添える",
    hint: "5枚まで、JPEG・PNG・WebP。撮影の場所・時刻・機種は取り除かれます。",
    describe: "写っているもの",
    describeHint: "見ることができない方に読み上げられます。",
    addTitle: "写真を加える",
    add: "加える",
    remove: "取り下げる",
    status: { shown: "表示中", held: "人の確認待ち", refused: "表示しません" },
    heldText: "この写真は先に人が確認します。文章と星は待ちません。",
    refusedText: "人が表示しないと決め、その理由を書きました。",
  },
  data: {
    title: "あなたのデータ",
    intro: "ここに保存されているあなたについてのすべてです。このページはほかの人には見えません。",
    name: "レビューに添えられる名前",
    fields: "注文のためのもの",
    fieldsNone: "注文のために保存されているものは今ありません。",
    order: "注文",
    what: "項目",
    value: "届け出のとおり",
    looks: "見た人",
    looksNone: "だれも見ていません。",
    who: "販売者",
    when: "日時",
    messages: (count) => `やり取りの中のメッセージ：${count}`,
    download: "すべてをファイルで受け取る",
    eraseTitle: "データを消去する",
    eraseText:
      "住所、連絡先、下書き、すべてのメッセージが今、完全に消去されます。レビューはあなたが削除するまで残ります。記録にはだれにも読めない指紋だけが残ります。",
    eraseConfirm: "元に戻せないことを理解しました",
    erase: "今すぐ消去",
    erased: "データは消去されました。",
    erasedText: (messages, fields, files) =>
      `メッセージ：${messages}。注文の項目：${fields}。ファイル：${files}。`,
  },
};
