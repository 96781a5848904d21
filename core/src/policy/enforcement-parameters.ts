/** Parameters of measures, account health and appeals, as they ship. */
export const enforcementParameters = {
  enforcement_ladder_messages: {
    value: [
      "education",
      "warning 3",
      "templates-only 14",
      "messaging-suspended 30",
      "selling-suspended 30",
      "selling-withdrawn",
    ],
    about: "Steps that answer breaches in messages, each with its days.",
    clause: "ENF-012",
  },
  enforcement_ladder_requests: {
    value: [
      "education",
      "warning 3",
      "requests-off 30",
      "requests-off 90",
      "selling-suspended 30",
      "selling-withdrawn",
    ],
    about: "Steps that answer breaches in asking for reviews, each with its days.",
    clause: "ENF-012",
  },
  enforcement_ladder_reviews: {
    value: [
      "education",
      "warning 3",
      "selling-suspended 14",
      "selling-suspended 60",
      "selling-withdrawn",
    ],
    about: "Steps that answer bought, own or arranged reviews, each with its days.",
    clause: "ENF-001",
  },
  enforcement_ladder_variations: {
    value: ["education", "warning 3", "selling-suspended 14", "selling-withdrawn"],
    about: "Steps that answer misuse of variations, each with its days.",
    clause: "ENF-001",
  },
  enforcement_lookback_days: {
    value: 180,
    about: "Days for which a breach counts towards the step that answers the next one.",
    clause: "ENF-019",
  },
  enforcement_correct_days: {
    value: 14,
    about: "Days in which what still breaks a rule is corrected, where the measure has no end.",
    clause: "ENF-021",
  },
  enforcement_notice_days: {
    value: 30,
    about: "Days between the statement of reasons and the end of selling rights.",
    clause: "ENF-002",
  },
  appeal_suspensive_severities: {
    value: ["low", "medium"],
    about:
      "Severities of a first breach whose limits on a seller wait until the appeal is answered.",
    clause: "ENF-018",
  },
  enforcement_product_days: {
    value: 90,
    about: "Days for which a product takes no reviews, or shows no stars, after a breach.",
    clause: "ENF-004",
  },
  enforcement_account_days: {
    value: 90,
    about: "Days for which an account may not contribute after a breach.",
    clause: "ENF-013",
  },
  enforcement_funds_review_days: {
    value: 30,
    about: "Days after which withheld money is looked at again.",
    clause: "ENF-003",
  },
  health_start: {
    value: 200,
    about: "Points of a seller without orders or breaches.",
    clause: "ENF-014",
  },
  trust_decay_days: {
    value: 90,
    about: "Days after which an account is watched, or looked at first, no more.",
    clause: "ENF-013",
  },
  health_max: {
    value: 1_000,
    about: "Most points that a seller can have.",
    clause: "ENF-014",
  },
  health_lookback_days: {
    value: 180,
    about: "Days for which a breach costs points and an order earns them.",
    clause: "ENF-014",
  },
  health_cost_low: {
    value: 4,
    about: "Points that a small breach costs until it is put right, overturned or forgotten.",
    clause: "ENF-014",
  },
  health_cost_medium: {
    value: 20,
    about: "Points that a middling breach costs.",
    clause: "ENF-014",
  },
  health_cost_high: {
    value: 60,
    about: "Points that a grave breach costs.",
    clause: "ENF-014",
  },
  health_cost_critical: {
    value: 120,
    about: "Points that a critical breach costs.",
    clause: "ENF-014",
  },
  health_points_per_block: {
    value: 4,
    about: "Points that each full block of orders earns.",
    clause: "ENF-014",
  },
  health_orders_per_block: {
    value: 200,
    about: "Orders in a block, at least 1.",
    clause: "ENF-014",
  },
  health_healthy_from: {
    value: 200,
    about: "Points from which a seller is healthy.",
    clause: "ENF-014",
  },
  health_at_risk_from: {
    value: 100,
    about: "Points from which a seller is at risk and not critical.",
    clause: "ENF-014",
  },
  appeal_open_days: {
    value: 183,
    about: "Days after its statement of reasons in which a decision can be appealed against.",
    clause: "L-EU-12",
  },
  appeal_answer_working_days: {
    value: 3,
    about: "Working days, Monday to Friday, in which a person answers an appeal.",
    clause: "ENF-022",
  },
  appeal_bodies: {
    value: [
      "* | a certified out-of-court dispute body of your choice. | the courts of the country in which you live or do business.",
      "DE | a body certified by the Bundesnetzagentur under Article 21 of the Digital Services Act. | the ordinary German courts.",
      "FR | a body certified by Arcom under Article 21 of the Digital Services Act. | the French civil courts.",
    ],
    about: "By country, with `*` for all others: dispute body and court, as letters name them.",
    clause: "L-EU-17",
  },
} as const;
