import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { announcePolicy, draftPolicy } from "./change-policy.ts";
import { readPolicyCentre } from "./policy-centre.ts";
import { acknowledgePolicyNotice, tellSellers } from "./policy-notices.ts";
import { answerQuiz, newQuiz } from "./policy-quiz.ts";
import { saveText } from "./saved-texts.ts";
import { readTeam } from "./seller-team.ts";

const operator = { marketplaceId: market, userId: "op" };
const seller = { marketplaceId: market, sellerId: "brightco" };
const words = "Which day suits you for the delivery of the lamp? 🎉";

onBothDatabases((fresh) => {
  test("a seller sees what comes, when, and which of their own texts it judges otherwise", async () => {
    const stage = await messageStage(await fresh());
    const { deps } = stage;
    taken(await stage.send("delivery", words));
    const kept = "The lamp fits bulbs of up to nine watts.";
    assert.ok((await saveText(deps, { ...seller, textId: null, name: "Bulbs", text: kept })).ok);
    const document = { version: "1.1.0", rules: { "no-emoji": { outcome: "refuse" } } };
    await draftPolicy(deps, { ...operator, document, reason: "Calmer." });
    const effectiveAt = deps.clock.now() + 15 * dayMs;
    const announced = { ...operator, version: "1.1.0", effectiveAt, emergency: null };
    assert.ok((await announcePolicy(deps, announced)).ok);
    await tellSellers(deps, { marketplaceId: market, version: "1.1.0" });
    const read = { ...seller, version: "1.1.0", userId: "u1" };
    assert.ok((await acknowledgePolicyNotice(deps, read)).ok);
    const centre = await readPolicyCentre(deps, { ...seller, language: "de" });
    assert.ok(centre.ok);
    assert.equal(centre.value.version, "1.0.0");
    const [ahead, now] = centre.value.steps;
    assert.equal(ahead?.ahead?.days, 15);
    assert.equal(ahead?.notice?.acknowledgedBy, "u1");
    assert.partialDeepStrictEqual(ahead?.ahead?.texts, [
      { name: null, text: words, before: "warn", after: "refuse" },
    ]);
    assert.equal(ahead?.ahead?.texts.length, 1);
    assert.equal(now?.ahead, null);
    const rule = centre.value.rules.find(({ ruleId }) => ruleId === "no-emoji");
    assert.equal(rule?.title, "Keine Emojis in Nachrichten");
    assert.equal(rule?.outcome, "warn");
  });

  test("what a person answered right is kept once a quiz, under the version it asked about", async () => {
    const { deps, world } = await messageStage(await fresh());
    const { version, seed, questions } = await newQuiz(deps, { ...seller, language: "en" });
    const answers = questions.map(({ passes }, at) => (at === 0 ? !passes : passes));
    const taking = { ...seller, userId: "u1", language: "en", version, seed } as const;
    const first = await answerQuiz(deps, { ...taking, answers });
    assert.ok(first.ok);
    assert.equal(first.value.answeredRight, questions.length - 1);
    const right = questions.map(({ passes }) => passes);
    assert.ok((await answerQuiz(deps, { ...taking, answers: right })).ok);
    const open = await answerQuiz(deps, { ...taking, userId: "u2", answers: [] });
    assert.ok(open.ok && open.value.answeredRight === 0);
    const centre = await readPolicyCentre(deps, { ...seller, language: "en" });
    assert.ok(centre.ok);
    assert.deepEqual(
      centre.value.results.map(({ userId, answeredRight }) => [userId, answeredRight]),
      [
        ["u1", questions.length - 1],
        ["u2", 0],
      ],
    );
    await world.tell({
      ...{ kind: "affiliation", customerId: "ada", sellerId: "brightco", relation: "owner" },
      since: "2025-03-01T00:00:00Z",
    });
    const { members, ties } = await readTeam(deps, seller);
    assert.deepEqual(
      members.map(({ userId, quizRight, policyRead, lookUps }) => [
        ...[userId, quizRight, policyRead, lookUps],
      ]),
      [
        ["u1", questions.length - 1, null, 0],
        ["u2", 0, null, 0],
      ],
    );
    const since = "2025-03-01T00:00:00.000Z";
    assert.deepEqual(ties, [
      { customerId: "ada", name: "Ada", relation: "owner", since, until: null },
    ]);
    const unknown = await answerQuiz(deps, { ...taking, version: "9.9.9", answers });
    assert.partialDeepStrictEqual(unknown, { code: "policy_missing" });
  });
});
