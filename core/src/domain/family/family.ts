import { type ThemeRule, type Themes, themeName, themeRule } from "./themes.ts";

/** A product as far as its place in a family depends on it. */
export type FamilyProduct = {
  readonly productId: string;
  readonly brand: string | null;
  /** From the widest to the narrowest; the last is the type of the product. */
  readonly category: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly gtin: string | null;
};

/** A parent that nobody buys, and the variations under it, as the catalogue tells them. */
export type Family = {
  readonly parent: FamilyProduct;
  readonly theme: readonly string[];
  /** Whether somebody offers the parent itself. */
  readonly parentOffered: boolean;
  readonly children: readonly FamilyProduct[];
};

/** What of the policy a family is judged by. */
export type FamilyLaw = {
  readonly themes: Themes;
  /** What an operator said, with a reason, of this family's themes; it counts before the rest. */
  readonly own: Readonly<Record<string, ThemeRule>>;
  /** Attributes that make another product of it where they differ, whatever the theme. */
  readonly identityAttributes: readonly string[];
};

/** Why products are not one product in variations (POLICY VAR-001, VAR-002, VAR-003). */
export type FamilyFault =
  | "theme_missing"
  | "theme_too_long"
  | "theme_unknown"
  | "theme_idle"
  | "parent_offered"
  | "value_missing"
  | "value_repeated"
  | "brand_differs"
  | "type_differs"
  | "attribute_differs"
  | "maker_differs";

/** Where a child's reviews stand: in a group of its family, or by themselves. */
export type Placement = {
  readonly productId: string;
  /** Children of one group share what readers see of their reviews; null keeps a child's apart. */
  readonly group: string | null;
  readonly fault: FamilyFault | null;
};

const themeAttributesMax = 2;

/**
 * Judges a family. Sharing reviews is apart from being shown together (POLICY VAR-008): children
 * whose differences are minor form a group, others one each, and what is no variation stands alone.
 * Nothing is refused: the catalogue is the marketplace's, whose reviews count together is ours.
 */
export function judgeFamily(family: Family, law: FamilyLaw): readonly Placement[] {
  const whole = faultOfWhole(family, law);
  const children = family.children.toSorted((a, b) => (a.productId < b.productId ? -1 : 1));
  const sameValues = countBy(children, (child) => valuesOf(child, family.theme).join("\n"));
  return children.map((child) => {
    const { productId } = child;
    const values = valuesOf(child, family.theme).join("\n");
    const isRepeated = (sameValues.get(values) ?? 0) > 1;
    const fault = whole ?? faultOfChild(child, family, law) ?? (isRepeated ? repeated : null);
    return { productId, group: fault === null ? groupOf(child, family, law) : null, fault };
  });
}

const repeated: FamilyFault = "value_repeated";

function faultOfWhole(
  { parent, theme, parentOffered, children }: Family,
  law: FamilyLaw,
): FamilyFault | null {
  if (theme.length === 0) return "theme_missing";
  if (theme.length > themeAttributesMax) return "theme_too_long";
  if (theme.some((one) => ruleFor(law, parent, one) === null)) return "theme_unknown";
  if (parentOffered) return "parent_offered";
  const isIdle = (one: string) =>
    countBy(children, (child) => folded(valueUnder(child, one))).size === 1 && children.length > 1;
  return theme.some(isIdle) ? "theme_idle" : null;
}

function faultOfChild(
  child: FamilyProduct,
  { parent, theme }: Family,
  { identityAttributes }: FamilyLaw,
): FamilyFault | null {
  if (valuesOf(child, theme).includes("")) return "value_missing";
  if (differs(child.brand, parent.brand)) return "brand_differs";
  if (differs(child.category.at(-1) ?? null, parent.category.at(-1) ?? null)) return "type_differs";
  const named = new Set(theme.map(themeName));
  const others = identityAttributes.filter((attribute) => !named.has(themeName(attribute)));
  if (others.some((one) => folded(valueUnder(child, one)) !== folded(valueUnder(parent, one)))) {
    return "attribute_differs";
  }
  const isPack = theme.some((one) => packThemes.has(themeName(one)));
  return isPack && differs(makerOf(child.gtin), makerOf(parent.gtin)) ? "maker_differs" : null;
}

const packThemes = new Set(["pack_size", "quantity"]);
const makerDigits = 7;

/** Who an article number was given to; a pack that somebody else made is another product. */
function makerOf(gtin: string | null): string | null {
  return gtin === null ? null : gtin.padStart(14, "0").slice(1, 1 + makerDigits);
}

/** What one side never said does not differ. */
const differs = (a: string | null, b: string | null) =>
  a !== null && b !== null && folded(a) !== folded(b);

/** The group by the values of those themes that keep reviews apart; `all` where none does. */
function groupOf(child: FamilyProduct, { parent, theme }: Family, law: FamilyLaw): string {
  const apart = theme.filter((one) => ruleFor(law, parent, one) === "apart");
  const values = apart.map((one) => `${themeName(one)}=${folded(valueUnder(child, one))}`);
  return values.length === 0 ? "all" : values.sort().join("; ");
}

function ruleFor({ themes, own }: FamilyLaw, { category }: FamilyProduct, theme: string) {
  return own[themeName(theme)] ?? themeRule(themes, category, theme);
}

const valuesOf = (child: FamilyProduct, theme: readonly string[]) =>
  theme.map((one) => folded(valueUnder(child, one)));

/** The value under a name, however the catalogue writes that name. */
function valueUnder({ attributes }: FamilyProduct, name: string): string | null {
  const wanted = themeName(name);
  const found = Object.entries(attributes).find(([key]) => themeName(key) === wanted);
  return found?.[1] ?? null;
}

const folded = (text: string | null) => (text ?? "").trim().toLowerCase();

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
