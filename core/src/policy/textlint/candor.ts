import type { ScreenContext } from "../kit/context.ts";
import { languageOf } from "../kit/language.ts";
import { shippedPolicy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { type Surface, surfaces } from "../kit/verdict.ts";
import { inLanguage } from "../texts/texts.ts";

/** The parts of textlint's rule context that are used; its own types are no dependency of ours. */
type TextlintContext<Node> = {
  readonly Syntax: { readonly Document: string };
  readonly RuleError: new (message: string, place?: { padding: unknown }) => object;
  readonly locator: { readonly range: (range: readonly [number, number]) => unknown };
  readonly getSource: (node: Node) => string;
  readonly report: (node: Node, error: object) => void;
};

/** What `.textlintrc` may say. */
export type TextlintOptions = {
  /** Where the text will stand; `message` where it is not said. */
  readonly surface?: string;
  /** The language of the text, as a BCP 47 tag. */
  readonly lang?: string;
  /** The language in which findings are told; English where it is not said. */
  readonly tell?: string;
};

/**
 * Candor's rules as one textlint rule: textlint loads a module that exports a `linter`. A whole
 * document is judged at once, since an offer here and a review there belong together; each finding
 * is reported at its first words.
 */
export function linter<Node>(
  { Syntax, RuleError, locator, getSource, report }: TextlintContext<Node>,
  options: TextlintOptions | boolean = {},
): Readonly<Record<string, (node: Node) => void>> {
  const context = contextOf(typeof options === "object" ? options : {});
  const told = languageOf(typeof options === "object" ? options.tell : undefined) ?? "en";
  return {
    [Syntax.Document](node: Node) {
      for (const finding of screen(getSource(node), context, shippedPolicy).findings) {
        const { message, suggestion } = inLanguage(finding, told);
        const words = `${message} ${suggestion} (${finding.ruleId}, ${finding.clause})`;
        const span = finding.spans[0] ?? { start: 0, end: 0 };
        const padding = locator.range([span.start, span.end]);
        report(node, new RuleError(words, { padding }));
      }
    },
  };
}

function contextOf({ surface = "message", lang }: TextlintOptions): ScreenContext {
  const known = surfaces.find((one): one is Surface => one === surface);
  if (known === undefined) {
    throw new Error(`the option surface takes one of ${surfaces.join(", ")}, not ${surface}`);
  }
  return lang === undefined ? { surface: known } : { surface: known, lang };
}
