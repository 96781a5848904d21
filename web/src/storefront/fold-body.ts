/** Longest text that a list shows whole, and about how much of a longer one it shows. */
const wholeCharsMax = 1_100;
const shownCharsAim = 800;

/** Cuts a long text at a paragraph, else a sentence, else a space: nothing is lost or repeated. */
export function foldBody(body: string): { readonly shown: string; readonly rest: string } {
  if (body.length <= wholeCharsMax) return { shown: body, rest: "" };
  const head = body.slice(0, shownCharsAim);
  const cut =
    lastEnd(head, /\n\s*\n/g) ?? lastEnd(head, /[.!?。！？]["'”»]?\s/g) ?? lastEnd(head, /\s/g);
  const at = cut ?? wholeCodePoints(head);
  return { shown: body.slice(0, at), rest: body.slice(at) };
}

function lastEnd(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  // A cut in the first third would show too little.
  for (const match of text.matchAll(pattern)) {
    const here = match.index + match[0].length;
    if (here > shownCharsAim / 3) end = here;
  }
  return end;
}

function wholeCodePoints(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return (last & 0xfc00) === 0xd800 ? text.length - 1 : text.length;
}
