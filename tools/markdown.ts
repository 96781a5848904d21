/** A Markdown table; cells may hold code and are escaped where they would end a cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** `value` as inline code. */
export function code(value: string): string {
  return `\`${value}\``;
}

/** A page of the reference: what it is made from stands under its title. */
export function page(title: string, madeFrom: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, `Made by \`npm run gen\` from ${madeFrom}.`, ...parts].join("\n\n")}\n`;
}

/** A list, one item a line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/**
 * Fills every `<!-- list: NAME -->` ... `<!-- end -->` in a text written by hand. An unknown name
 * is an error, since the reader would see an old list.
 */
export function fillLists(text: string, lists: Readonly<Record<string, string>>): string {
  const marked = /<!-- list: ([a-z-]+) -->\n[\s\S]*?<!-- end -->/g;
  return text.replace(marked, (_, name: string) => {
    const filled = lists[name];
    if (filled === undefined) throw new Error(`No list is called "${name}".`);
    return `<!-- list: ${name} -->\n\n${filled}\n\n<!-- end -->`;
  });
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
