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
