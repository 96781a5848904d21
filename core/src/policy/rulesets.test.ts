import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "./kit/policy.ts";
import { screen } from "./kit/screen.ts";
import type { Surface } from "./kit/verdict.ts";

/** The same asks in many words: what must be found, and the surface it stands on. */
const asks = `
INCENTIVE message: Rate your blender and a ten-dollar thank-you lands in your account.
INCENTIVE insert: Tell us on the product page how it went and pick any spatula from our shop, our treat.
INCENTIVE email: Your opinion is worth 5 euros to us: post it and we credit your account.
INCENTIVE message: Post a few lines about the mug and the second mug is on us.
INCENTIVE insert: Review = free refill. Ask us how.
INCENTIVE insert: If the lid does not fit, leave a review and get a gift card.
PRESSURE message: If you do not change your star, we sue you.
REPEAT_REQUEST message: We asked you before about your review. Could you please write it?
INCENTIVE social: Every review this week enters you to win a bike.
INCENTIVE message: We have something nice for everyone who shares their opinion of the lamp online.
INCENTIVE insert: Send us the link to your review and choose your gift.
INCENTIVE email: Share your thoughts, get 15% off your next order.
INCENTIVE social: Leave feedback and we'll donate a tree and give you a voucher.
INCENTIVE message: Reviewers of the tent are entered in the draw for a sleeping bag.
INCENTIVE message: Your kindness will be rewarded once the stars shine on the page.
INCENTIVE email: As soon as your review is live we will top up your loyalty account.
INCENTIVE social: Get paid to review our headphones, DM for details.
INCENTIVE message: If you find the time to review us, a coffee is waiting at our stand.
INCENTIVE insert: g1ft c@rd for every rev1ew
INCENTIVE insert: ⭐⭐⭐⭐⭐ = 🎁
INCENTIVE feedback_reply: Thanks! Write again next week for another coupon for your rating.
INCENTIVE message: We would like to send you a spare charger for sharing your honest opinion in public.
REFUND_FOR_REVIEW message: The money goes back to your card when we can read your review.
REFUND_FOR_REVIEW insert: Free of charge for you: order, review, and get every cent returned.
REFUND_FOR_REVIEW social: Buy our phone case, post a review, PayPal refund within 24 hours.
REFUND_FOR_REVIEW message: Once the stars go up, the purchase price comes back.
REFUND_FOR_REVIEW+CHANGE_REMOVE message: Take the review off and we return your $30.
REFUND_FOR_REVIEW+CHANGE_REMOVE message: If the comment disappears, we will reimburse everything.
POSITIVE_ONLY message: We would love to see five golden stars from you.
POSITIVE_ONLY insert: A glowing review would make us very happy.
POSITIVE_ONLY email: Please support us with top marks.
POSITIVE_ONLY message: Say only nice things about us online, please.
POSITIVE_ONLY insert: Our goal: all five. Help us reach it with your rating.
POSITIVE_ONLY message: Anything below five stars counts as a fail for our team, please keep that in mind when rating.
POSITIVE_ONLY insert: 5 s t a r s please!
POSITIVE_ONLY insert: Don't forget the ★★★★★
POSITIVE_ONLY message: We only count perfect scores, so please leave one.
GATING insert: Smiling? Review us. Frowning? Call us.
GATING message: If your kettle makes you smile, share it in a review.
GATING email: Only if you were pleased: please write a review.
GATING message: Thumbs up? Post it. Thumbs down? Mail us instead of posting.
GATING insert: 4 or 5 stars: post it online. 3 or fewer: write to support.
GATING message: Before you post anything critical, give us the chance to fix it.
GATING email: Had a great time? Tell the world on our page!
GATING message: Wonderful that the tent survived the storm! Would you post that as a review?
GATING insert: Bad experience? Keep it between us. Good experience? Everyone should read it in a review.
CHANGE_REMOVE message: Could you have another look at your rating now that all is fixed?
CHANGE_REMOVE message: It would mean a lot if the one star became four.
CHANGE_REMOVE email: Now that your pump works, perhaps your review could say so.
CHANGE_REMOVE message: Kindly withdraw what you posted about the blender.
CHANGE_REMOVE review_reply: We sent a new one, please amend your stars accordingly.
CHANGE_REMOVE message: Would you mind taking the review down?
CHANGE_REMOVE message: You can still edit your review now that we replaced the part.
CHANGE_REMOVE+INCENTIVE message: A voucher for 25% off is yours if you remove your feedback.
CHANGE_REMOVE message: Let's make that negative rating go away.
SELF_OR_INSIDER social: All hands: go to the listing and rate our new kettle tonight.
SELF_OR_INSIDER social: Dear cousins, a couple of kind reviews for my shop would be lovely.
SELF_OR_INSIDER review: I run the company that makes these, and they are great.
SELF_OR_INSIDER review: Our workshop built this one with love, five stars.
SELF_OR_INSIDER review: My brother owns the shop, so I got it early. Great quality.
SELF_OR_INSIDER message: Could your colleagues in the office each leave a review for our launch?
SELF_OR_INSIDER social: Friends, I finally launched! Please leave a review even if you have not read it.
SELF_OR_INSIDER review: Full disclosure, I designed the packaging for this brand. Love it.
COMPETITOR social: Let's all give BrightPan one star so that our pan gets on top.
COMPETITOR message: If you bought from our competitor, tell everyone how bad their lamp is in a review.
COMPETITOR social: Need 10 people to downrate the shop next door, paying 5 each.
COMPETITOR social: Can you write a bad review for LampLand? They took our customers.
REVIEW_SERVICE social: 100 verified five star reviews, delivered over 30 days, from 199.
REVIEW_SERVICE social: We find real buyers who rate your product. Packages start at 49.
REVIEW_SERVICE social: I review yours if you review mine. Drop your link.
REVIEW_SERVICE social: Our app sends unhappy guests to a private form and the happy ones to the review page.
REVIEW_SERVICE social: Looking for people with an account to test products and write about them.
REVIEW_SERVICE social: Rule 4: wait five days before you post the review, and vary the wording.
REVIEW_SERVICE email: Boost your rating in two weeks with our network of reviewers.
VOTE_MANIPULATION social: Please all click Helpful on the top review of our mop.
VOTE_MANIPULATION message: A thumbs up on the first review would help us a lot.
VOTE_MANIPULATION social: Report the one-star ones until they are gone.
VOTE_MANIPULATION email: Vote down the critical review so that it drops off the first page.
MARKETING message: Our autumn lamps are here, have a look!
MARKETING insert: Become a club member and save on every order.
MARKETING message: You bought the pan, you will love the lid: now 30% off.
MARKETING insert: Follow our brand for new recipes and deals.
MARKETING message: Try our new knife set, just launched.
MARKETING message: As a loyal customer you get early access to our sale.
OFF_CHANNEL message: Send us a mail to help at lampshop dot example.
OFF_CHANNEL message: My number is 0151 234 5678, call any time.
OFF_CHANNEL insert: Scan the code to chat with us on WhatsApp.
OFF_CHANNEL message: Order directly from our own website next time, it is cheaper.
OFF_CHANNEL message: Find us as brightlamp_official on Insta.
OFF_CHANNEL insert: Register your lamp at brightlamp.example/register.
PRESSURE message: If this review stays, I will have to let people go.
PRESSURE message: You have until Monday to change it or we take legal steps over your review.
PRESSURE message: Your bad rating is destroying my life's work.
PRESSURE message: Since we sent the part for free, we expect five stars.
PRESSURE message: We will only process your warranty after you have rated us.
PRESSURE message: One more bad review and Amazon shuts us down. Please think about it.
PRESSURE email: After all we did for you, a review is the least we can expect.
REPEAT_REQUEST message: Just checking whether you had a chance to review the lamp we asked about.
REPEAT_REQUEST message: Third time lucky: how about that review?
REPEAT_REQUEST message: We noticed that you still haven't rated your purchase.
REPEAT_REQUEST email: A gentle reminder about the review.
UNNECESSARY message: Your package is on its way to you!
UNNECESSARY message: Thanks a million for shopping with us.
UNNECESSARY message: We are packing your lamp with love right now.
UNNECESSARY message: Your order was delivered today. We hope you like it.
UNNECESSARY message: Welcome to our shop! If you have questions, we are here.
UNPROFESSIONAL review_reply: Did you even open the box before complaining?
UNPROFESSIONAL feedback_reply: Typical complainer. We are glad to be rid of you.
UNPROFESSIONAL review_reply: You obviously have no clue about coffee.
UNPROFESSIONAL message: Stop bothering us with your whining.
UNPROFESSIONAL review_reply: Liar. You never even bought from us.
UNPROFESSIONAL feedback_reply: What a joke of a customer.
PII review_reply: Hello Anna Schmidt, your parcel to 12 Oak Street was signed for.
PII feedback_reply: Order 114-1234567-7654321 was delivered to your neighbour Mr Hall.
PROMO_IN_REVIEW review: Nice lamp, but mine at lampmaker.example are brighter.
PROMO_IN_REVIEW review: Subscribe to PanTube for the full test.
PROMO_IN_REVIEW review: Use SAVE10 at my store for a discount.
INCENTIVISED_DISCLOSURE review: The company gave me this one so that I would write about it.
INCENTIVISED_DISCLOSURE review: They will send me a second one after this review, so five stars it is.
MISROUTED review: The shop refused my return and was rude on the phone.
MISROUTED feedback: The fabric is thin and itchy.
MISROUTED feedback: Headphones crackle on the left side.
INCENTIVE message: Publish your impressions and we knock 10 off the next bill.
INCENTIVE insert: Snap your posted review, mail it in, win a grill.
INCENTIVE email: Thank you for rating us. Here's 10% for next time: THANKS10.
INCENTIVE social: For each review we hand out one free ticket.
INCENTIVE message: Reviewers get the second bulb for nothing.
INCENTIVE insert: We say thanks for every opinion with a little something.
INCENTIVE message: We'd be happy to extend your warranty by a year if you rate the drill.
INCENTIVE email: Review us and be the first to get our premium plan, free for 3 months.
INCENTIVE social: Drop a review, claim a sticker pack!
GATING insert: All good? Let others know. Something off? Let us know.
GATING message: Should the lamp please you, a review is welcome; should it not, tell us privately.
GATING email: We hope you love it. If so, could you leave us a review?
GATING insert: Give us a chance to make it right before you leave a bad rating.
GATING message: If we earned it, please rate us. If not, call our hotline first.
POSITIVE_ONLY message: Please be generous with your stars.
POSITIVE_ONLY insert: We strive for 5-star feedback. Please give us the highest rating.
POSITIVE_ONLY email: A positive rating from you would help our young shop.
CHANGE_REMOVE message: As the issue is settled, we kindly ask you to revise your rating.
CHANGE_REMOVE message: Is there any chance you would take your comment back?
CHANGE_REMOVE email: Please log in and edit your review, as the bug is fixed.
CHANGE_REMOVE message: Would you upgrade your three stars after the exchange?
CHANGE_REMOVE+PRESSURE message: Delete your review within 24 hours or our lawyer will contact you.
PRESSURE message: Reviews like yours put our workers out of a job.
PRESSURE insert: Please think of our small family before you leave less than five stars.
PRESSURE message: You will not receive the spare part as long as your rating is online.
PRESSURE message: We kindly remind you that false statements in reviews are punished by law.
MARKETING insert: 20% off your next purchase with code PAN20.
MARKETING message: Check our store for matching lampshades.
OFF_CHANNEL message: Please reach me at jo (at) lamps (dot) example.
OFF_CHANNEL message: WhatsApp us: +49 151 23456789.
OFF_CHANNEL insert: Visit www.lamps.example to register.
UNNECESSARY message: Hello! Your order has been received and will be processed soon. Thank you!
UNNECESSARY message: We appreciate your business.
REPEAT_REQUEST message: You have not reviewed the drill yet. Please do it this week.
REVIEW_SERVICE social: Testers wanted: keep the product, we refund you after your review is live.
REVIEW_SERVICE social: Sell us your aged account or write reviews with it for $8 each.
SELF_OR_INSIDER review: Since I work at the factory, I know the steel is top.
SELF_OR_INSIDER social: Everyone in our team writes one review today, please from your private accounts.
COMPETITOR social: Go give their blender a bad rating, I'll buy you lunch.
VOTE_MANIPULATION message: Please tap "helpful" on the five star review by Ann.
VOTE_MANIPULATION social: Let's push the good reviews up with helpful clicks.
UNPROFESSIONAL review_reply: If you had half a brain you would have read the label.
UNPROFESSIONAL feedback_reply: You are a liar and everyone should know it.
PII feedback_reply: Mr. Jonas Weber, we phoned you on 0171 2345678.
INCENTIVISED_DISCLOSURE review: Free product for an honest opinion: here is mine.
INCENTIVISED_DISCLOSURE review: They promised me half my money back if I post this.
PROMO_IN_REVIEW review: Message me for a cheaper one, I sell them too.
MISROUTED feedback: The soup maker is loud and the lid leaks.
`;

/** What decent sellers and buyers write with the same words. */
const decent = `
message: Please tell us which of the two lids you need.
message: The replacement lamp left today. You do not need to do anything.
message: Sorry for the mix-up. We refunded 12 euros for the missing lid.
message: Your feedback can be edited in your account if you wish; there is no need to.
message: We do not ask for good reviews. If you like, share your honest opinion.
message: The warranty covers two years. Keep the invoice.
message: You asked whether we pay for reviews. We don't.
message: The bonus pack you bought contains three filters.
message: The discount code failed because it had expired; we refunded the difference.
message: We saw your review about the switch. A technician checked the batch and the new one is packed.
message: You may leave a review, whether you liked the lamp or not.
message: A present for a friend? Tell us if the invoice should stay out of the box.
message: Please remove the battery before you send the lamp back.
message: Could you change the delivery address before Friday?
insert: Thank you for choosing our pan. Season it with oil before first use.
insert: Questions about assembly? Contact us through your order page.
insert: You are free to review this pan. All opinions are welcome.
email: How was your order? Tell us what you think in a review.
email: Rate your purchase: good or bad, your view helps others.
email: We never pay for reviews, and nobody in our company may write one.
email: Your invoice for the gift card is attached.
social: Five signs that a five star review was bought.
social: How we answer bad reviews: calmly and within a day.
social: A seller offered me 20 dollars to delete my review. I reported it.
social: Our lamp got its first hundred reviews, thank you all!
social: Regulators fined a company for paying customers for reviews.
social: Is it legal to give a discount for a review? No, says the court.
social: We are giving away a lamp to celebrate our birthday. Comment with your favourite colour.
social: Family business since 1950.
review: Bought it as a gift for my wife and she loves it.
review: The free cable that came with it broke, the lamp is fine.
review: The coupon made it cheap, but I would pay full price.
review: Customer service replaced the lid for free, great pan.
review: My friend works in a bike shop and says this pump is good.
review: I contacted the seller and got a refund because the motor died.
review: The seller asked me to change my review. I did not.
review: Five stars. Would buy again.
review: Helpful instructions, fast delivery, sturdy shelf.
review: Not for me: the strap is too short. My brother likes it.
feedback: Item as described, quick shipping, thank you.
feedback: The seller answered within an hour and sent a new part.
feedback: Package was crushed and the lamp inside broken.
review_reply: Thank you for your honest review. We have passed it on to our designers.
review_reply: We are sorry. Please write to us through the order page so that we can replace it.
feedback_reply: We regret the delay. The carrier has confirmed the loss and you have been refunded.
feedback_reply: Thank you for the good feedback.
message: If you are satisfied that we have solved the problem, it is possible to update or remove the feedback you left.
message: The refund is yours whatever you write in a review.
message: You can review the lamp whether or not you accept the refund.
message: You don't need to change your review; the replacement is on its way anyway.
message: You asked if a review gets you a discount: no, it does not.
message: The gift receipt is in the parcel. Your feedback about the packaging went to the carrier.
message: Thank you for your review. We are sorry the handle broke; a new handle ships tomorrow at no charge.
message: Your review mentions a missing cable. It has been sent today, free of charge.
message: We refunded you in full. You do not have to remove anything.
message: We noticed your review. The voucher you could not redeem works now.
message: This refund is not tied to a review or rating of any kind.
message: The free strap is part of the set. It has nothing to do with reviews.
message: We have updated the instructions after your review and attach them here.
message: Your order includes a gift card worth $25, as listed on the page.
message: Can you rate the urgency of the repair: is the lamp unusable?
message: Your points were credited by the marketplace, we cannot see them.
message: If you like, leave a review. We will not contact you about it again.
message: Could you tell us how the motor sounds? A short video helps our technician.
message: Please share a photo of the label so that we can find the batch.
message: Which star pattern did you order, five stars or seven?
message: The rating plate on the back shows 12 V.
message: Changing the filter takes five minutes; then delete the alarm on the display.
message: We are sorry about the negative experience. What can we do to make it right?
message: Your review is your own. We only want to know whether the new lid fits.
insert: Leave a review or don't, it's up to you.
insert: Honest opinions help other cooks. Reviews are open to every buyer.
insert: Warranty: two years. Keep this card.
insert: Problem with your order? Contact us on the marketplace, we answer within a day.
insert: Share your recipe ideas with friends and family.
insert: This free sample of our glue is part of the kit.
email: Thank you for your order. Your gift card code is below.
email: You can now review your purchase. Positive or critical, it will be published.
email: Your review was published. Thank you for taking the time.
email: Your friend sent you a gift. Download it here.
email: We would love your feedback on our new website. It takes two minutes.
email: Newsletter: spring sale, 20% off all tents.
social: Why we stopped sending gift cards to reviewers.
social: Marketplace removes 10,000 reviews bought in groups.
social: My candle shop is open from nine to six.
social: We got a one star review today and learned a lot from it.
social: Sellers who pay for reviews risk a ban.
social: Do you read reviews before buying a tent?
social: Giveaway: like this post to win a lamp.
social: Never promise a coupon for a review, and never ask only the happy ones.
social: Thanks to everyone who reviewed the book, whatever you thought of it.
social: Our competitor has better reviews than we do, and they earned them.
review: Cheaper than the one in the shop and just as good. Bass is fine.
review: I was promised a gift for five stars. No thanks: two stars.
review: Got this on sale with a coupon, works as it should.
review: My sister designed her kitchen around this pan, we love it.
review: The company that makes it answered my question about the motor.
review: Not worth the money. Returned it and bought another brand.
review: Reviews said it was loud. It is not.
review: The free app is terrible, but the scale itself is accurate.
review: It took two weeks to arrive but the sound is amazing.
review: Sent it back twice, the third one finally works.
review: As a teacher I use it every day.
review: Model 4400 1200 with 2000 mAh lasts long.
review: Good gift for friends and family.
feedback: Fast shipping, good communication, well packed.
feedback: They ignored me for two weeks and then cancelled.
feedback: Wrong size sent, refund took a month.
review_reply: We are sorry that the lid leaked. You can ask for a replacement in your order's page.
review_reply: Thank you. The new version has a longer cable.
review_reply: Thanks for the stars and for the photo of your garden.
feedback_reply: We apologise for the late delivery and have changed the carrier.
feedback_reply: The buyer received a full refund on 3 May.
`;

type Case = {
  readonly labels: readonly string[];
  readonly surface: Surface;
  readonly text: string;
};

const askCases = casesOf(asks);
const decentCases = casesOf(decent);

test("each way to ask is found", () => {
  const missed = askCases.filter((one) => !isFound(one, one.text)).map((one) => one.text);
  assert.deepEqual(missed, []);
});

test("decent texts with the same words pass", () => {
  const stopped = decentCases.filter((one) => labelsOf(one.surface, one.text).length > 0);
  assert.deepEqual(
    stopped.map((one) => one.text),
    [],
  );
});

const disguises: Record<string, (text: string) => string> = {
  "zero-width characters inside words": (text) => text.replace(/(\p{L})(\p{L})/gu, "$1\u200b$2"),
  "full-width letters": (text) => text.replace(/[a-z]/gi, (one) => moved(one, 0xfee0)),
  "mathematical letters": (text) => text.replace(/[a-z]/g, (one) => moved(one, 0x1d41a - 0x61)),
  "accents on every vowel": (text) => text.replace(/[aeiou]/g, "$&\u0301"),
  "capitals throughout": (text) => text.toUpperCase(),
  "look-alike letters in long words": (text) =>
    text.replace(/\p{L}{4,}/gu, (word) => word.replace(/[aeo]/g, (one) => cyrillic[one] ?? one)),
  "digits for letters in long words": (text) =>
    text.replace(/\b[a-z]{5,}\b/g, (word) => word.replace(/[eaio]/g, (one) => digits[one] ?? one)),
  "letters pulled apart": (text) =>
    text
      .split(" ")
      .map((word) => [...word].join(" "))
      .join("   "),
};

for (const [name, disguise] of Object.entries(disguises)) {
  test(`asks are seen through ${name}`, () => {
    const plain = askCases.filter(
      ({ text }) => /^[\x20-\x7e]*$/.test(text) && !/[@/\d]/.test(text),
    );
    const missed = plain.filter((one) => !isFound(one, disguise(one.text)));
    const share = 1 - missed.length / plain.length;
    assert.ok(share >= foundShareMin, `${share}: ${missed.map((one) => one.text).join("\n")}`);
  });
}

/** A disguise may cost a few words that no lexicon holds. */
const foundShareMin = 0.85;

test("a disguise alone makes no decent text suspicious", () => {
  for (const [name, disguise] of Object.entries(disguises)) {
    const plain = decentCases.filter(({ text }) => !/[@/\d]/.test(text));
    const stopped = plain.filter((one) => labelsOf(one.surface, disguise(one.text)).length > 0);
    assert.ok(
      stopped.length / plain.length <= stoppedShareMax,
      `${name}: ${stopped.map((one) => one.text)}`,
    );
  }
});

const stoppedShareMax = 0.1;
const cyrillic: Record<string, string> = { a: "\u0430", e: "\u0435", o: "\u043e" };
const digits: Record<string, string> = { e: "3", a: "4", i: "1", o: "0" };
const moved = (letter: string, by: number) =>
  String.fromCodePoint((letter.codePointAt(0) ?? 0) + by);

function casesOf(lines: string): readonly Case[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.indexOf(": ");
      const [labels, surface] =
        at < line.indexOf(" ") ? ["", line.slice(0, at)] : line.slice(0, at).split(" ");
      return {
        labels: (labels ?? "").split("+").filter(Boolean),
        surface: surface as Surface,
        text: line.slice(at + 2),
      };
    });
}

function isFound(one: Case, text: string): boolean {
  const found = labelsOf(one.surface, text);
  return one.labels.every((label) => found.includes(label));
}

function labelsOf(surface: Surface, text: string): readonly string[] {
  const { findings } = screen(text, { surface }, shippedPolicy);
  return findings.map((finding) => finding.category).filter((category) => category !== "STYLE");
}
