/**
 * Expands a lexicon form into plain literals: `(leave|post) (a|) review` gives four. Brackets may
 * be nested.
 */
export function expandForm(form: string): readonly string[] {
  const parsed = alternatives(form, 0);
  if (parsed.end < form.length) throw new Error(`unbalanced brackets in "${form}"`);
  return [...new Set(parsed.literals.map((literal) => literal.replace(/ +/g, " ").trim()))];
}

type Parsed = { readonly literals: readonly string[]; readonly end: number };

function alternatives(form: string, from: number): Parsed {
  const literals: string[] = [];
  let branch: readonly string[] = [""];
  let at = from;
  while (at < form.length && form[at] !== ")") {
    const char = form[at] ?? "";
    if (char === "(") {
      const inner = alternatives(form, at + 1);
      if (form[inner.end] !== ")") throw new Error(`unbalanced brackets in "${form}"`);
      branch = branch.flatMap((head) => inner.literals.map((tail) => head + tail));
      at = inner.end + 1;
      continue;
    }
    if (char === "|") {
      literals.push(...branch);
      branch = [""];
    } else branch = branch.map((head) => head + char);
    at++;
  }
  return { literals: [...literals, ...branch], end: at };
}

/** The two parts of a form with a gap, or the whole of one without. */
export type Halves = readonly [first: string, second?: string];

/** What stands before and after a form's gap; one part where there is none. */
export function halvesOf(form: string): readonly Halves[] {
  if (!form.includes("~")) return [[form]];
  const gap = outerGap(form);
  if (gap >= 0) return [[form.slice(0, gap), form.slice(gap + 1)]];
  return expandForm(form).map((literal): Halves => {
    const [first = "", second] = literal.split("~");
    return second === undefined ? [first] : [first, second];
  });
}

/** Where a gap stands outside all brackets, so that its halves can be expanded apart. */
function outerGap(form: string): number {
  let depth = 0;
  for (let at = 0; at < form.length; at++) {
    if (form[at] === "(") depth++;
    else if (form[at] === ")") depth--;
    else if (form[at] === "~" && depth === 0) return at;
  }
  return -1;
}
