/** Parameters of variations and of what a product is, as they ship. */
export const variationParameters = {
  variation_themes_shared: {
    value: [
      "* | color",
      "* | pattern",
      "* | size",
      "* | pack_size",
      "* | quantity",
      "* | secondary_scent",
      "Phone cases | model",
    ],
    about: "Themes across which variations share reviews, as `category | theme`, `*` for all.",
    clause: "VAR-009",
  },
  variation_themes_apart: {
    value: [
      "* | material",
      "* | performance",
      "* | flavor",
      "* | scent",
      "* | features",
      "* | capacity",
      "* | style",
      "* | format",
      "* | edition",
    ],
    about: "Themes that keep the reviews of variations apart, as `category | theme`.",
    clause: "VAR-010",
  },
  variation_identity_attributes: {
    value: ["model_year", "version", "is_refill", "is_accessory", "is_bundle", "formulation"],
    about: "Attributes that make another product of a variation where they differ.",
    clause: "VAR-003",
  },
  variation_notice_days: {
    value: 30,
    about: "Days between the notice to sellers and a change of whose reviews are shown together.",
    clause: "VAR-011",
  },
  spotlight_reviews_max: {
    value: 3,
    about: "Reviews from other marketplaces of the same product that a page shows; 0 shows none.",
    clause: "REV-084",
  },
  sampling_reviews_max: {
    value: 30,
    about: "Reviews of a family from which its products cannot be offered for sampling any more.",
    clause: "REV-031",
  },
  sampling_units_max: {
    value: 30,
    about: "Units of a family, all variations together, that the platform's sampling gives.",
    clause: "VAR-016",
  },
  product_identity_change_percent: {
    value: 60,
    about: "How much of what names a product must change, percent, for it to begin again.",
    clause: "VAR-005",
  },
} as const;
