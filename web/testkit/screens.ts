import { operatorScreens } from "./operator-screens.ts";
import { at, onward, type Screen } from "./screen.ts";

const ada = { as: "Ada" } as const;
const wyn = { as: "Wyn of Thistlegate" } as const;
const lark = { as: "Lark of Lanternfield" } as const;
const mira = { as: "Mira" } as const;
const noor = { as: "Noor" } as const;

const favourite = (path = "") => at(({ productId }) => `/shop/products/${productId}${path}`);
const refunded = "A good lamp. The seller gave me a full refund for this five star review.";
const bought = "Thank you for your order. We give you 10 euros back for a five star review.";

/** What shoppers and everybody else see. */
const shopperScreens: readonly Screen[] = [
  { name: "landing", route: "/", go: at("/") },
  { name: "sign-in", route: "/sign-in", go: at("/sign-in") },
  { name: "parts", route: "/ui", go: at("/ui") },
  { name: "products", route: "/shop", go: at("/shop") },
  { name: "notice", route: "/shop/notice", go: at("/shop/notice") },
  {
    name: "notice-received",
    route: "/shop/notices/:noticeId",
    go: async (page, known) => {
      await at(({ reviewId }) => `/shop/notice?about=${reviewId}`)(page, known);
      await page.locator("#law").fill("Act on unfair competition, section 4");
      await page.locator("#explanation").fill("“They repack returns.” That is untrue.");
      await page.locator("#name").fill("Imke Sund");
      await page.locator("#email").fill("imke@readers.example");
      await page.locator('[name="goodFaith"]').check();
      await page.locator("main form .button").click();
      await page.waitForURL(/\/shop\/notices\//);
    },
  },
  { name: "no-match", route: "/shop", go: at("/shop?search=nothing-like-it") },
  { name: "product", route: "/shop/products/:productId", go: favourite() },
  {
    name: "reason",
    route: "/shop/products/:productId",
    go: async (page, known) => {
      await favourite()(page, known);
      await page.locator(".summary .reason-word").click();
    },
  },
  {
    name: "photo-over-the-page",
    route: "/shop/products/:productId",
    go: async (page, known) => {
      await favourite()(page, known);
      await page.locator(".product-photos a[data-photo]").first().click();
      await page.locator("dialog .photo-large").waitFor();
    },
  },
  {
    name: "narrowed",
    route: "/shop/products/:productId/reviews",
    go: favourite("/reviews?stars=4&photos=true"),
  },
  {
    name: "photo",
    route: "/shop/photos/:photoId",
    go: at(({ photoId }) => `/shop/photos/${photoId}`),
  },
  { name: "about", route: "/about-reviews", go: at("/about-reviews") },
  { name: "policy-history", route: "/policy", go: at("/policy") },
  { name: "precedents", route: "/policy/precedents", go: at("/policy/precedents") },
  { name: "transparency", route: "/transparency", go: at("/transparency") },
  {
    name: "transparency-report",
    route: "/transparency/:period",
    go: onward("/transparency", 'main a[href^="/transparency/"]'),
  },
  {
    name: "entries-behind-a-number",
    route: "/transparency/:period/entries",
    go: async (page) => {
      await onward("/transparency", 'main a[href^="/transparency/"]')(page);
      await page.locator('main a[href*="/entries"]').first().click();
    },
  },
  { name: "missing", route: "/*", go: at("/nowhere") },
  {
    name: "seller-profile",
    route: "/shop/sellers/:sellerId",
    go: at("/shop/sellers/s100"),
  },
  { name: "request-by-mail", route: "/r/:token", go: at(({ request }) => request) },
  { name: "stop-requests", route: "/r/:token/stop", go: at(({ stopping }) => stopping) },
  {
    name: "write",
    route: "/shop/products/:productId/review",
    ...ada,
    go: async (page, known) => {
      await favourite("/review")(page, known);
      await page.locator(".star-option").nth(3).click();
      await page.locator("#body").fill(refunded);
      await page.locator(".live-finding").first().waitFor();
    },
  },
  { name: "my-reviews", route: "/shop/my-reviews", ...ada, go: at("/shop/my-reviews") },
  {
    name: "status",
    route: "/shop/reviews/:reviewId",
    ...ada,
    go: onward("/shop/my-reviews", ".own-review:has(.state-held) .mine-title"),
  },
  {
    name: "moving-to-feedback",
    route: "/shop/reviews/:reviewId/feedback",
    ...ada,
    go: async (page, known) => {
      await onward("/shop/my-reviews", ".own-review:has(.state-held) .mine-title")(page);
      await at(() => `${new URL(page.url()).pathname}/feedback`)(page, known);
    },
  },
  {
    name: "report",
    route: "/shop/reviews/:reviewId/report",
    ...ada,
    go: at(({ reviewId }) => `/shop/reviews/${reviewId}/report`),
  },
  { name: "my-reports", route: "/shop/my-reports", ...ada, go: at("/shop/my-reports") },
  { name: "my-feedback", route: "/shop/my-feedback", ...ada, go: at("/shop/my-feedback") },
  {
    name: "give-feedback",
    route: "/shop/orders/:orderId/feedback",
    ...ada,
    go: onward("/shop/my-feedback", 'main a[href$="/feedback"]'),
  },
  {
    name: "ask-the-seller",
    route: "/shop/orders/:orderId/message",
    ...ada,
    go: at(({ orderId }) => `/shop/orders/${orderId}/message`),
  },
  { name: "my-messages", route: "/shop/messages", ...ada, go: at("/shop/messages") },
  {
    name: "my-thread",
    route: "/shop/messages/:threadId",
    ...ada,
    // The newest is only a question; the one below it has several turns.
    go: onward("/shop/messages", 'main li:nth-child(2) a[href^="/shop/messages/"]'),
  },
  {
    name: "mail-preferences",
    route: "/shop/mail-preferences",
    ...ada,
    go: at("/shop/mail-preferences"),
  },
  { name: "my-data", route: "/shop/my-data", ...ada, go: at("/shop/my-data") },
];

const sellerScreens: readonly Screen[] = [
  { name: "today", route: "/seller", ...wyn, go: at("/seller") },
  { name: "orders", route: "/seller/orders", ...wyn, go: at("/seller/orders") },
  {
    name: "compose",
    route: "/seller/orders/:orderId/message",
    ...wyn,
    go: async (page) => {
      await onward("/seller/orders", 'main a[href$="/message"]')(page);
      await page.locator("textarea").first().fill(bought);
      await page.locator('main form button[type="submit"]').click();
      await page.locator(".finding").first().waitFor();
    },
  },
  { name: "inbox", route: "/seller/messages", ...wyn, go: at("/seller/messages") },
  {
    name: "thread",
    route: "/seller/messages/:threadId",
    ...wyn,
    go: onward("/seller/messages", 'main a[href^="/seller/messages/"]'),
  },
  { name: "saved-texts", route: "/seller/texts", ...wyn, go: at("/seller/texts") },
  { name: "reviews", route: "/seller/reviews", ...wyn, go: at("/seller/reviews") },
  { name: "feedback", route: "/seller/feedback", ...wyn, go: at("/seller/feedback") },
  {
    name: "one-feedback",
    route: "/seller/feedback/:feedbackId",
    ...wyn,
    go: onward("/seller/feedback", 'main a[href^="/seller/feedback/"]'),
  },
  { name: "variations", route: "/seller/variations", ...wyn, go: at("/seller/variations") },
  {
    name: "insert-checker",
    route: "/seller/insert-checker",
    ...wyn,
    go: at("/seller/insert-checker"),
  },
  { name: "policy-centre", route: "/seller/policies", ...wyn, go: at("/seller/policies") },
  { name: "team", route: "/seller/team", ...wyn, go: at("/seller/team") },
  { name: "quiz", route: "/seller/policies/quiz", ...wyn, go: at("/seller/policies/quiz") },
  { name: "standing", route: "/seller/standing", ...lark, go: at("/seller/standing") },
  { name: "decisions", route: "/statements", ...lark, go: at("/statements") },
  {
    name: "letter",
    route: "/statements/:statementId",
    ...lark,
    go: onward("/statements", 'main a[href^="/statements/"]'),
  },
  {
    name: "appeal-form",
    route: "/statements/:statementId/appeal",
    ...lark,
    go: at(({ statementId }) => `/statements/${statementId}/appeal`),
  },
  {
    name: "appeal",
    route: "/appeals/:appealId",
    ...lark,
    go: at(({ appealId }) => `/appeals/${appealId}`),
  },
];

const deskScreens: readonly Screen[] = [
  { name: "desk", route: "/desk", ...mira, go: at("/desk") },
  { name: "waiting-photos", route: "/desk/photos", ...mira, go: at("/desk/photos") },
  { name: "cases", route: "/desk/cases", ...mira, go: at("/desk/cases") },
  {
    name: "case",
    route: "/desk/cases/:caseId",
    ...mira,
    go: onward("/desk/cases", 'main a[href^="/desk/cases/"]'),
  },
  {
    name: "keys-of-a-page",
    route: "/desk/cases/:caseId",
    ...mira,
    go: async (page) => {
      await onward("/desk/cases", 'main a[href^="/desk/cases/"]')(page);
      await page.keyboard.press(".");
      await page.locator("dialog#keys[open]").waitFor();
    },
  },
  {
    name: "what-follows",
    route: "/desk/cases/:caseId/measures",
    ...mira,
    go: at(({ caseId }) => `/desk/cases/${caseId}/measures`),
  },
  {
    name: "measures",
    route: "/desk/measures",
    ...mira,
    go: at("/desk/measures?queue=marketplace"),
  },
  { name: "appeals", route: "/desk/appeals", ...noor, go: at("/desk/appeals") },
  {
    name: "hearing",
    route: "/desk/appeals/:appealId",
    ...noor,
    go: at(({ appealId }) => `/desk/appeals/${appealId}`),
  },
  { name: "my-decisions", route: "/desk/my-decisions", ...mira, go: at("/desk/my-decisions") },
  { name: "second-looks", route: "/desk/second-looks", ...noor, go: at("/desk/second-looks") },
  {
    name: "seller-for-moderators",
    route: "/desk/sellers/:sellerId",
    ...mira,
    go: at("/desk/sellers/s123"),
  },
];

/** Every screen, face by face, in the order of the contact sheet. */
export const screens: Readonly<Record<string, readonly Screen[]>> = {
  "Shoppers and everybody": shopperScreens,
  Sellers: sellerScreens,
  Moderators: deskScreens,
  Operators: operatorScreens,
};

/** What is served beside screens: files, streams, and parts of pages. */
export const noScreens: ReadonlySet<string> = new Set([
  "/embed/reviews",
  "/embed/reviews/part",
  "/embed/photo",
  "/embed/stars",
  "/widget.js",
  "/shop/my-data.json",
  "/photos/:marketplaceId/:name",
  "/seller/messages/:threadId/files/:attachmentId",
  "/shop/messages/:threadId/files/:attachmentId",
  "/transparency/:period/:file",
  "/operator/imports/:importId/rejects.csv",
  "/operator/audit.csv",
  "/desk/events",
  "/operator/events",
  // The same page as a case's, once somebody has been asked to decide it again: cases.walk.
  "/desk/second-looks/:caseId",
]);
