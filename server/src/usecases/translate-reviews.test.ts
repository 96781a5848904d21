import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import type { Translator } from "../ports-outside.ts";
import { editReview } from "./edit-review.ts";
import { listProductReviews } from "./read-product.ts";
import { translateReviews } from "./translate-reviews.ts";

const german = {
  title: "Hell genug",
  body: "Das Licht ist warm und gleichmäßig, und der Arm bleibt dort, wo ich ihn haben will.",
  language: "de-AT",
};
const english = "Bright here.";
const signal = new AbortController().signal;

/** A translator that answers as it is told, and keeps what it was asked. */
function told(answer: readonly string[] | "later" | null) {
  const asked: string[] = [];
  const translator: Translator = {
    name: "translate.example",
    translate: async ({ texts, from, to }) => {
      asked.push(`${from} ${to}: ${texts.join(" / ")}`);
      return answer;
    },
  };
  return { asked, translator };
}

onBothDatabases((fresh) => {
  const stage = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    for (const name of ["ada", "ben"]) await world.buyer(name).orders("lamp");
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp", { stars: 4, ...german }));
    taken(await world.buyer("ben").reviews("lamp", { body: english }));
    const reads = async (query: { search?: string; language?: string; translateTo?: string }) => {
      const key = { marketplaceId: market, productId: "lamp", sort: "oldest", limit: 9 } as const;
      const { items } = taken(await listProductReviews(world.deps, { ...key, ...query }));
      return items.map(({ body, translation }) => [body, translation?.body ?? null]);
    };
    const works = (translator: Translator) =>
      translateReviews({ ...world.deps, translator }, signal);
    return { world, reads, works, reviewId };
  };
  const inEnglish = ["The light is warm and even.", "Bright enough"];
  const both = [
    [german.body, inEnglish[0]],
    [english, null],
  ];

  test("what somebody reads in another language is translated for whoever reads it next", async () => {
    const { reads, works } = await stage();
    const { asked, translator } = told(inEnglish);
    assert.equal(await works(translator), 0, "nobody has read it");
    assert.deepEqual((await reads({ translateTo: "en" }))[0], [german.body, null]);
    assert.equal(await works(translator), 1);
    assert.deepEqual(asked, [`de-AT en: ${german.body} / ${german.title}`]);
    assert.deepEqual(await reads({ translateTo: "en" }), both);
    assert.deepEqual((await reads({}))[0], [german.body, null], "who asks for none sees none");
    assert.equal(await works(translator), 0, "it is asked once");
  });

  test("a search finds the original and the translation, and a filter goes by the original", async () => {
    const { reads, works } = await stage();
    await reads({ translateTo: "en" });
    await works(told(inEnglish).translator);
    const [found] = both;
    assert.deepEqual(await reads({ search: "warm and", translateTo: "en" }), [found]);
    assert.deepEqual(await reads({ search: "gleichmäßig", translateTo: "en" }), [found]);
    assert.deepEqual(await reads({ search: "warm and" }), []);
    assert.deepEqual(await reads({ language: "de", translateTo: "en" }), [found]);
    assert.deepEqual(await reads({ language: "en", translateTo: "en" }), [both[1]]);
  });

  test("a translation ends with the words that it translates", async () => {
    const { world, reads, works, reviewId } = await stage();
    await reads({ translateTo: "en" });
    await works(told(inEnglish).translator);
    const content = { stars: 4, title: null, body: "Das Licht ist kalt.", language: "de" };
    const change = { marketplaceId: market, customerId: "ada", reviewId, version: 1, content };
    taken(await editReview(world.deps, change));
    assert.deepEqual((await reads({ translateTo: "en" }))[0], [content.body, null]);
    await works(told(["The light is cold."]).translator);
    assert.deepEqual((await reads({ translateTo: "en" }))[0], [content.body, "The light is cold."]);
  });

  test("a translator that is away is asked again, one that cannot is not", async () => {
    const { reads, works } = await stage();
    await reads({ translateTo: "en" });
    assert.equal(await works(told("later").translator), 0);
    assert.equal(await works(told(null).translator), 1);
    assert.equal(await works(told(inEnglish).translator), 0);
    assert.deepEqual((await reads({ translateTo: "en" }))[0], [german.body, null]);
    await reads({ translateTo: "xx" });
    assert.equal(await works(told(inEnglish).translator), 0, "pages speak no such language");
  });
});
