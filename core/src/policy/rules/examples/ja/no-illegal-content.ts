import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[殺してやる]]。",
    "[[偽造パスポート]]あります。",
    "[[盗難カード]]で払えます。",
    "[[爆弾の作り方]]を教えます。",
    "[[違法薬物]]を安く売ります。",
  ],
  passes: [
    "雰囲気を殺す照明です。",
    "合皮ですが本物のように見えます。",
    "安全スイッチは正常に動きます。",
    "置き配で盗まれてしまい、残念です。",
    "造花とは思えない出来です。",
  ],
};
