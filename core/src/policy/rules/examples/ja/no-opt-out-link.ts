import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[配信停止]]はこちらから。",
    "メールの[[登録解除]]を希望される方はご返信ください。",
    "今後の案内が不要な方は[[配信解除]]の手続きをお願いします。",
    "[[購読解除]]はこちら。",
    "[[配信を停止]]したい場合はお知らせください。",
  ],
  passes: [
    "ご注文はキャンセルされました。",
    "通知の設定は当店では変更できません。",
    "スイッチを二回押してください。",
    "オーブンでもお使いいただけます。",
    "ご希望の色をご返信ください。",
  ],
};
