/** What a theme's difference means for reviews: they are shared across it, or kept apart by it. */
export type ThemeRule = "shared" | "apart";

/** The themes of a marketplace: for each category, or `*`, what each theme means. */
export type Themes = ReadonlyMap<string, ThemeRule>;

/**
 * Reads lines such as `* | color` and `Books | format`. A line about a category counts before one
 * about all (POLICY VAR-002); a theme in neither list is no theme at all.
 */
export function readThemes(shared: readonly string[], apart: readonly string[]): Themes {
  const themes = new Map<string, ThemeRule>();
  const put = (lines: readonly string[], rule: ThemeRule) => {
    for (const line of lines) {
      const [category = "", theme = ""] = line.split("|").map((part) => part.trim());
      themes.set(keyOf(category, theme), rule);
    }
  };
  put(shared, "shared");
  // Where both lists name a theme, shoppers are better served by stars that are its own.
  put(apart, "apart");
  return themes;
}

/** What a theme means for a product of this category path; null where it is none there. */
export function themeRule(
  themes: Themes,
  category: readonly string[],
  theme: string,
): ThemeRule | null {
  for (const level of category.toReversed()) {
    const rule = themes.get(keyOf(level, theme));
    if (rule !== undefined) return rule;
  }
  return themes.get(keyOf("*", theme)) ?? null;
}

const keyOf = (category: string, theme: string) => `${category} | ${themeName(theme)}`;

const spellings: Readonly<Record<string, string>> = { colour: "color", flavour: "flavor" };

/** A theme or attribute by one name, however it is written: `Pack size` is `pack_size`. */
export function themeName(written: string): string {
  const name = written
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  return name.replace(/colour|flavour/, (british) => spellings[british] ?? british);
}
