/**
 * Counts a published transparency report again from the raw ledger entries, and compares. It shares
 * no code with Candor on purpose: whoever doubts the report reads these lines, or writes their own.
 *
 *   node tools/recount.ts report.json entries.jsonl
 *   CANDOR_TOKEN=... node tools/recount.ts https://reviews.example.com 2026-01-01_2026-06-30
 *
 * `report.json` is GET /v1/transparency/reports/{period}. Each line of `entries.jsonl` is an item of
 * GET /v1/transparency/entries: the text of a leaf and its place in the signed tree. Exit code 0 if
 * every number is the same, 1 if one is not, 2 if something could not be read.
 */
import { readFile } from "node:fs/promises";

/** By which part of its payload a type of event is told apart. */
const toldApartBy = {
  "review-published": "decidedBy",
  "review-held": "because",
  "review-rejected": "decidedBy",
  "review-removed": "reason",
  "message-accepted": "from",
  "message-held": "from",
  "message-refused": "from",
  "message-withheld": "from",
  "feedback-struck": "ground",
  "feedback-removed": "ground",
  "report-filed": "reporterRole",
  "report-answered": "outcome",
  "notice-filed": "notifierKind",
  "notice-answered": "outcome",
  "request-sent": "trigger",
  "request-skipped": "reason",
  "case-decided": "outcome",
  "measure-imposed": "kind",
  "measure-ended": "because",
  "appeal-filed": "role",
  "appeal-decided": "outcome",
  "appeal-decided-outside": "outcome",
};
const answers = {
  "review-held": ["review-published", "review-rejected"],
  "report-filed": ["report-answered"],
  "notice-filed": ["notice-answered"],
  "case-opened": ["case-decided"],
  "appeal-filed": ["appeal-decided"],
};
/**
 * Every number that is not what the entries say, one sentence each. The entries reach back to the
 * beginning, since what a time answered may have begun before it.
 */
export function recount(report, texts) {
  const all = texts.map((text) => JSON.parse(text)).sort(byMoment);
  const within = all.filter(({ at }) => since(at) >= 0);
  function since(at) {
    const isIn =
      Date.parse(at) >= Date.parse(report.from) && Date.parse(at) < Date.parse(report.to);
    return isIn ? 0 : -1;
  }
  const told = new Map();
  for (const { line, count } of report.lines) told.set(line, count);
  for (const { wait, count, medianMs } of report.waits) {
    told.set(`${wait} answered`, count);
    told.set(`${wait} middle ms`, medianMs);
  }
  for (const [figure, { lines }] of Object.entries(report.stars)) {
    for (const { group, total, hits, count, medianMs } of lines) {
      if (figure === "waits") told.set(`${group} stars waits`, count ?? 0);
      if (figure === "waits") told.set(`${group} stars middle ms`, medianMs ?? -1);
      if (figure === "waits") continue;
      told.set(`${group} stars ${figure}`, hits);
      told.set(`${group} stars ${figure} of`, total);
    }
  }
  const counted = new Map([
    ...linesOf(within),
    ...waitsOf(all, (entry) => within.includes(entry)),
    ...starsOf(all, report),
  ]);
  const names = [...new Set([...told.keys(), ...counted.keys()])].sort();
  return names.flatMap((name) => {
    const [here, there] = [counted.get(name) ?? 0, told.get(name) ?? 0];
    return here === there ? [] : [`${name}: the report says ${there}, the ledger ${here}.`];
  });
}
function byMoment(a, b) {
  const keys = [a, b].map(({ at, eventId }) => `${at} ${eventId}`);
  return (keys[0] ?? "") < (keys[1] ?? "") ? -1 : 1;
}
function linesOf(entries) {
  const counts = new Map();
  const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { type, payload } of entries) {
    const part = toldApartBy[type];
    count(part === undefined || payload[part] == null ? type : `${type}/${payload[part]}`);
    if (!/-(held|rejected|refused)$/.test(type) || !Array.isArray(payload.findings)) continue;
    const rules = new Set(payload.findings.map(({ ruleId }) => ruleId));
    for (const rule of rules) count(`${type}/rule/${rule}`);
  }
  return counts;
}
function waitsOf(entries, isIn) {
  const counts = new Map();
  for (const [begun, ended] of Object.entries(answers)) {
    const open = new Map();
    const waited = [];
    for (const entry of entries) {
      const { type, subject, at } = entry;
      const since = open.get(subject);
      if (type === begun) open.set(subject, Date.parse(at));
      if (!ended.includes(type)) continue;
      if (since !== undefined && isIn(entry)) waited.push(Date.parse(at) - since);
      open.delete(subject);
    }
    if (waited.length === 0) continue;
    counts.set(`${begun} answered`, waited.length);
    counts.set(`${begun} middle ms`, middle(waited));
  }
  return counts;
}
const figures = ["published", "held", "refused", "removed", "appealed", "restored"];
/** What became of every version that was sent, by the stars that stood on it. */
function starsOf(entries, { from, to }) {
  const counts = new Map();
  for (const stars of [1, 2, 3, 4, 5]) {
    for (const figure of figures) {
      counts.set(`${stars} stars ${figure}`, 0).set(`${stars} stars ${figure} of`, 0);
    }
  }
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const waits = new Map();
  const appealed = appealedIn(entries, to);
  for (const [reviewId, history] of historiesOf(entries, to)) {
    const shown = countVersions(history, from, { add, waits });
    const removals = history.filter(({ type, payload }) => {
      const byAuthor = payload.reason === "author" || payload.reason === "author_erasure";
      return type === "review-removed" && !byAuthor;
    });
    if (shown === null || removals.length === 0) continue;
    const types = history.map(({ type }) => type);
    const isBack = types.lastIndexOf("review-restored") > types.lastIndexOf("review-removed");
    add(`${shown} stars removed`);
    for (const figure of ["appealed", "restored"]) add(`${shown} stars ${figure} of`);
    if (appealed.has(reviewId)) add(`${shown} stars appealed`);
    if (isBack) add(`${shown} stars restored`);
  }
  for (const stars of [1, 2, 3, 4, 5]) {
    const waited = waits.get(stars) ?? [];
    counts.set(`${stars} stars waits`, waited.length);
    counts.set(`${stars} stars middle ms`, waited.length === 0 ? -1 : middle(waited));
  }
  return counts;
}
/** Answers the stars of the version in view, if one was sent in this time and published. */
function countVersions(history, from, { add, waits }) {
  const became = {
    "review-published": "published",
    "review-held": "held",
    "review-rejected": "refused",
  };
  const sent = new Map();
  let shown = null;
  for (const { type, at, payload } of history) {
    const outcome = became[type];
    if (outcome === undefined) continue;
    const { version, decidedBy } = payload;
    const moment = Date.parse(at);
    const earlier = sent.get(version);
    const stars = earlier?.stars ?? Number(payload.stars);
    if (earlier === undefined) {
      if (decidedBy === "source") continue;
      sent.set(version, { at: moment, first: outcome, stars, isTold: false });
    }
    const begun = earlier?.at ?? moment;
    if (begun < Date.parse(from)) continue;
    if (earlier === undefined) {
      for (const figure of ["published", "held", "refused", "removed"]) {
        add(`${stars} stars ${figure} of`);
      }
      add(`${stars} stars ${outcome}`);
    } else if (earlier.first === "held" && !earlier.isTold) {
      earlier.isTold = true;
      waits.set(stars, [...(waits.get(stars) ?? []), moment - begun]);
    }
    if (outcome === "published") shown = stars;
  }
  return shown;
}
function historiesOf(entries, to) {
  const histories = new Map();
  for (const entry of entries) {
    const isReview = entry.type.startsWith("review-") && entry.subject.startsWith("rev_");
    if (!isReview || Date.parse(entry.at) >= Date.parse(to)) continue;
    histories.set(entry.subject, [...(histories.get(entry.subject) ?? []), entry]);
  }
  return histories;
}
/** Reviews whose authors appealed the statement of their removal. */
function appealedIn(entries, to) {
  const statements = new Set();
  for (const { type, at, payload } of entries) {
    const isEarly = Date.parse(at) < Date.parse(to);
    if (type === "appeal-filed" && payload.role === "author" && isEarly) {
      statements.add(payload.statementId);
    }
  }
  const removals = entries.filter(
    ({ type, payload }) =>
      type === "measure-imposed" &&
      payload.kind === "review-removed" &&
      statements.has(payload.statementId),
  );
  return new Set(removals.map(({ payload }) => payload.subjectId));
}
function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  return Math.round(((sorted[half - 1] ?? 0) + upper) / 2);
}
async function fetchAll(server, period) {
  const headers = { authorization: `Bearer ${process.env.CANDOR_TOKEN ?? ""}` };
  const ask = async (path) => {
    const answer = await fetch(`${server}${path}`, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  };
  const report = await ask(`/v1/transparency/reports/${period}`);
  const texts = [];
  let after = "";
  do {
    const query = `from=2000-01-01T00:00:00Z&to=${report.to}&limit=100${after}`;
    const page = await ask(`/v1/transparency/entries?${query}`);
    for (const { leaf } of page.items) texts.push(leaf);
    after = page.next === null ? "" : `&after=${encodeURIComponent(page.next)}`;
  } while (after !== "");
  return [report, texts];
}
async function readBoth(first, second) {
  if (/^https?:/.test(first)) return fetchAll(first.replace(/\/+$/, ""), second);
  const lines = (await readFile(second, "utf8")).split("\n").filter((text) => text !== "");
  return [JSON.parse(await readFile(first, "utf8")), lines.map((text) => JSON.parse(text).leaf)];
}
async function main([first = "", second = ""]) {
  const [report, texts] = await readBoth(first, second);
  const differences = recount(report, texts);
  for (const difference of differences) console.error(difference);
  const outcome = differences.length === 0 ? "every number is the same" : "the numbers differ";
  console.log(`${texts.length} entries counted: ${outcome}.`);
  return differences.length === 0 ? 0 : 1;
}
if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  });
}
//# sourceMappingURL=recount.js.map
