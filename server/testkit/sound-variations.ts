const params = { familyId: "lamps" };

/** A sound request of each route about variations. */
export const soundVariations = {
  getFamily: { params },
  listChangingFamilies: {},
  setFamilyThemes: {
    params,
    body: { themes: { scent: "shared" }, reason: "The scent is a trace of citrus only." },
  },
  rejoinProduct: { params: { productId: "lamp" }, body: { reason: "The maker has a new name." } },
} as const;
