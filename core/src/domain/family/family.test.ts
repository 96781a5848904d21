import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Family, type FamilyProduct, judgeFamily } from "./family.ts";
import { readThemes, themeName, themeRule } from "./themes.ts";

const law = {
  themes: readThemes(
    ["* | color", "* | size", "* | pack_size", "Phone cases | model"],
    ["* | material", "Tools | size"],
  ),
  own: {},
  identityAttributes: ["model_year", "is_refill"],
};

const product = (productId: string, facts: Partial<FamilyProduct> = {}): FamilyProduct => ({
  productId,
  brand: "Birk",
  category: ["Home", "Lamps"],
  attributes: {},
  gtin: null,
  ...facts,
});
const red = product("red", { attributes: { Color: "Red" } });
const blue = product("blue", { attributes: { Colour: "blue" } });
const family = (facts: Partial<Family> = {}): Family => ({
  parent: product("lamp"),
  theme: ["Color"],
  parentOffered: false,
  children: [red, blue],
  ...facts,
});
/** Each child's group, or its fault. */
const judged = (facts: Partial<Family> = {}) =>
  Object.fromEntries(
    judgeFamily(family(facts), law).map(({ productId, group, fault }) => [
      productId,
      fault ?? group,
    ]),
  );

test("children that differ by a minor theme share their reviews", () => {
  assert.deepEqual(judged(), { blue: "all", red: "all" });
});

test("a theme that matters splits a family into groups", () => {
  const child = (id: string, color: string, material: string) =>
    product(id, { attributes: { color, material } });
  const children = [
    child("a", "red", "oak"),
    child("b", "blue", "oak"),
    child("c", "red", "steel"),
  ];
  assert.deepEqual(judged({ theme: ["color", "material"], children }), {
    a: "material=oak",
    b: "material=oak",
    c: "material=steel",
  });
});

test("what an operator said of one family counts before the list", () => {
  const own = { color: "apart" } as const;
  const groups = judgeFamily(family(), { ...law, own }).map(({ group }) => group);
  assert.deepEqual(groups, ["color=blue", "color=red"]);
});

test("a line about a category counts before one about all", () => {
  assert.equal(themeRule(law.themes, ["Home", "Lamps"], "Size"), "shared");
  assert.equal(themeRule(law.themes, ["Garden", "Tools"], "Size"), "apart");
  assert.equal(themeRule(law.themes, ["Garden", "Tools"], "model"), null);
  assert.equal(themeName("Pack size"), themeName("packSize"));
  assert.equal(themeName("FLAVOUR"), "flavor");
});

const wholeFamilies: readonly [string, Partial<Family>, string][] = [
  ["without a theme", { theme: [] }, "theme_missing"],
  ["with three themes", { theme: ["color", "size", "material"] }, "theme_too_long"],
  ["with a theme that its category does not have", { theme: ["mood"] }, "theme_unknown"],
  ["whose parent is sold", { parentOffered: true }, "parent_offered"],
  [
    "whose theme is the same throughout",
    { children: [red, product("rot", { attributes: { color: "red" } })] },
    "theme_idle",
  ],
];
for (const [what, facts, fault] of wholeFamilies) {
  test(`a family ${what} shares nothing`, () => {
    assert.deepEqual([...new Set(Object.values(judged(facts)))], [fault]);
  });
}

const oddChildren: readonly [string, Partial<FamilyProduct>, Partial<Family>, string][] = [
  ["without the theme's value", { attributes: {} }, {}, "value_missing"],
  ["of another brand", { brand: "Eik" }, {}, "brand_differs"],
  ["of another type", { category: ["Home", "Fans"] }, {}, "type_differs"],
  [
    "of another model year",
    { attributes: { color: "odd", model_year: "2026" } },
    {},
    "attribute_differs",
  ],
  [
    "that is a refill",
    { attributes: { color: "odd", "Is refill": "yes" } },
    {},
    "attribute_differs",
  ],
  [
    "in a pack that somebody else made",
    { attributes: { pack_size: "6" }, gtin: "04998877000017" },
    {
      theme: ["pack_size"],
      parent: product("lamp", { gtin: "4012345000010" }),
      children: [
        product("blue", { attributes: { pack_size: "1" }, gtin: "4012345000027" }),
        product("red", { attributes: { pack_size: "2" } }),
      ],
    },
    "maker_differs",
  ],
];
for (const [what, facts, around, fault] of oddChildren) {
  test(`a child ${what} stands alone and its siblings go on`, () => {
    const odd = product("odd", { attributes: { color: "odd" }, ...facts });
    const children = [...(around.children ?? [red, blue]), odd];
    assert.deepEqual(judged({ ...around, children }), { blue: "all", odd: fault, red: "all" });
  });
}

test("children with the same values cannot be told apart, so neither shares", () => {
  const twin = product("twin", { attributes: { color: " RED " } });
  assert.deepEqual(judged({ children: [red, blue, twin] }), {
    blue: "all",
    red: "value_repeated",
    twin: "value_repeated",
  });
});

test("where the other side says nothing of its brand, brands do not differ", () => {
  assert.deepEqual(judged({ parent: product("lamp", { brand: null }) }), {
    blue: "all",
    red: "all",
  });
});

test("the order of children and the spelling of a theme change nothing", () => {
  const attributes = fc.record({
    color: fc.constantFrom("red", "blue", ""),
    material: fc.constantFrom("oak", "steel"),
  });
  const children = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 30 }), attributes, fc.constantFrom("Birk", "Eik")),
    { selector: ([id]) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(children, (rows) => {
      const made = rows.map(([id, attributes, brand]) => product(`p${id}`, { attributes, brand }));
      const theme = ["color", "material"];
      const one = judged({ theme, children: made });
      assert.deepEqual(judged({ theme: ["Colour", "Material"], children: made.toReversed() }), one);
      assert.deepEqual(Object.keys(one).sort(), made.map(({ productId }) => productId).sort());
    }),
  );
});
