import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[公式LINE]]からご連絡ください。",
    "お電話は[[03-1234-5678]]までどうぞ。",
    "[[help@lamps.example]]までメールをお送りください。",
    "[[QRコード]]を読み取って保証登録をしてください。",
    "詳しくは[[www.lamps.example]]をご覧ください。",
    "[[インスタのDMまで]]ご連絡ください。",
  ],
  passes: [
    "返品用のQRコードを店頭でお見せください。",
    "注文ページからお問い合わせください。",
    "追跡番号は303-1234567-7654321です。",
    "オンラインで説明書をご覧いただけます。",
    "重さは2500g、電圧は100Vです。",
    "お届けは2026年5月12日の予定です。",
  ],
};
