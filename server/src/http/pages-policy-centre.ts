import { reject } from "@candor/core/kernel/result.ts";
import { languageOf } from "@candor/core/policy/kit/language.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { Finding, Frame } from "@candor/web/storefront/shapes.ts";
import { readPolicyCentre } from "../usecases/policy-centre.ts";
import { acknowledgePolicyNotice } from "../usecases/policy-notices.ts";
import { answerQuiz, newQuiz, type Quiz } from "../usecases/policy-quiz.ts";
import type { PageKit } from "./pages.ts";
import { withTexts } from "./pages-failed-message.ts";
import { type Form, signIn } from "./pages-writing.ts";

const path = "/seller/policies";
const quizPath = `${path}/quiz`;

/** Where sellers read the policy, say that they have, and try themselves on it. */
export function servePolicyCentre({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId, sellerId } = visit.seller;
    const language = visit.frame.locale;
    const centre = await readPolicyCentre(deps, { marketplaceId, sellerId, language });
    if (!centre.ok) return centre;
    const steps = centre.value.steps.map((step) => ({
      ...step,
      ahead: step.ahead === null ? null : { ...step.ahead, texts: told(step.ahead.texts, visit) },
    }));
    return pages.policyCentrePage(visit.frame, { ...centre.value, steps });
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.seller === null) return reject("forbidden");
    const { version = "" } = request.body as Form;
    const read = await acknowledgePolicyNotice(deps, { ...visit.seller, version });
    return read.ok ? reply.redirect(path, 303) : read;
  });
  get(quizPath, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.seller === null) return reject("forbidden");
    const { marketplaceId } = visit.seller;
    const quiz = await newQuiz(deps, { marketplaceId, language: visit.frame.locale });
    return pages.quizPage(visit.frame, { ...shown(quiz, visit.frame), answered: null });
  });
  post(quizPath, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, quizPath);
    if (visit.seller === null) return reject("forbidden");
    const form = request.body as Form;
    const seed = Number(form.seed);
    if (!Number.isSafeInteger(seed) || seed < 0) return reject("invalid_request");
    const answered = await answerQuiz(deps, {
      ...{ ...visit.seller, version: form.version ?? "", seed },
      // The questions were asked in this language; another one asks others.
      language: languageOf(form.language) ?? visit.frame.locale,
      answers: answersIn(form),
    });
    if (!answered.ok) return answered;
    const { answers, answeredRight: right } = answered.value;
    // Answers stand at the quiz's own address, so that the menu says where the reader is.
    const frame = { ...visit.frame, address: quizPath };
    return pages.quizPage(frame, {
      ...shown(answered.value, frame),
      answered: { answers, right },
    });
  });
}

/** Answers in the order of their questions; one that is missing was left open. */
function answersIn(form: Form): readonly (boolean | null)[] {
  return Array.from({ length: answersMax }, (_, at) => {
    const answer = form[`answer${at}`];
    return answer === "yes" ? true : answer === "no" ? false : null;
  });
}

const answersMax = 20;

function shown({ version, seed, questions }: Quiz, frame: Frame) {
  return {
    ...{ version, seed },
    questions: questions.map((question) => {
      const rule = ruleById(question.ruleId);
      const title = rule === undefined ? question.ruleId : titleIn(rule, frame.locale);
      return { ...question, title, findings: inWords(question.findings, frame) };
    }),
  };
}

function told<T extends { readonly findings: readonly object[] }>(
  texts: readonly T[],
  { frame }: { readonly frame: Frame },
) {
  return texts.map((text) => ({ ...text, findings: inWords(text.findings, frame) }));
}

const inWords = (findings: readonly object[], frame: Frame) =>
  withTexts(findings as readonly Finding[], frame); // As the engine made them.
