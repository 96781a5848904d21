/** A repeatable source of numbers from 0 to below 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a writer's mail program might let slip: it may be nowhere in what the other side gets. */
export const slips = ["ada@buyers.example", "track.buyers.example"] as const;

const types = [
  "text/plain; charset=utf-8",
  "text/plain; charset=no-such-charset",
  'text/html; charset="utf-7"',
  "text/html",
  "multipart/mixed",
  "multipart/alternative",
  "multipart/related",
  "multipart/digest",
  "message/rfc822",
  "message/partial; number=1; total=9; id=x",
  "message/external-body; access-type=local-file; name=/etc/passwd",
  "application/zip; name=../../../../etc/passwd",
  'text/calendar; method="REQUEST"',
  "application/ms-tnef; name=winmail.dat",
  `text/plain; ${"x=y; ".repeat(500)}`,
  "broken",
  "",
] as const;

const encodings = ["7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "b64"];

const bodies = [
  `Tuesday.\r\n-- \r\nAda Kern, ${slips[0]}`,
  `<p>Tuesday <img src="https://${slips[1]}/p.gif?u=ada@buyers.example"></p>`,
  `<a href="https://${slips[1]}/c">see</a> mailto:${slips[0]}`,
  "=3D=3D=ZZ=\r\n=E2=82",
  "////++++====\r\n!!!!",
  "\u0000\u0001\u0002\ufffe",
  "<".repeat(20_000),
  "<div>".repeat(5_000),
  "&#x110000;&#xd800;&bogus;",
  `On Monday ${slips[0]} wrote:\r\n> x`,
  "\r\n.\r\n..\r\nDATA\r\nRCPT TO:<root@localhost>",
  "begin 644 x\r\n#0V%T\r\nend",
  "",
] as const;

const extras = [
  `X-Originating-Email: ${slips[0]}`,
  `Subject: =?utf-8?B?${"A".repeat(2_000)}?=`,
  "Subject: =?x-unknown?Q?=FF=FE?= =?utf-8?Q?",
  `References: ${"<a@b> ".repeat(300)}`,
  "Content-Type: text/plain\r\nContent-Type: text/html",
  "Date: the day after never",
  "Message-ID:",
  `Bcc: ${slips[0]}`,
  "no colon here at all",
  ": nothing before the colon",
  "\tfolded without a beginning",
  `Reply-To: "${"\\".repeat(500)}" <${slips[0]}>`,
  "MIME-Version: 9.9 (comment (in (a (comment))))",
] as const;

/** One mail that no sound program writes, the same for the same seed. */
export function hostileMime(seed: number, to: string): string {
  const next = seeded(seed * 7_919 + 13);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const part = (depth: number): string => {
    const type = pick(types);
    const isMulti = type.startsWith("multipart") && depth < 40;
    const boundary = pick(["b", "b b", "", "-".repeat(90), `x${depth}`]);
    const head = isMulti
      ? `Content-Type: ${type}; boundary="${boundary}"`
      : `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${pick(encodings)}`;
    if (!isMulti) return `${head}\r\n\r\n${pick(bodies)}`;
    const inner = Array.from({ length: Math.floor(next() * 4) }, () => part(depth + 1));
    const open = next() < 0.2 ? "" : `\r\n--${boundary}--`;
    return `${head}\r\n\r\n${inner.map((one) => `--${boundary}\r\n${one}`).join("\r\n")}${open}`;
  };
  const from =
    next() < 0.7 ? `From: "Ada Kern" <${slips[0]}>` : pick(["From:", "From: <>", "From: @"]);
  const more = Array.from({ length: Math.floor(next() * 5) }, () => pick(extras));
  const mail = [from, `To: ${to}`, `Message-ID: <${seed}@buyers.example>`, ...more, part(0)].join(
    "\r\n",
  );
  const cut = next() < 0.2 ? mail.slice(0, Math.floor(next() * mail.length)) : mail;
  return next() < 0.1 ? cut.replaceAll("\r\n", "\n") : cut;
}
