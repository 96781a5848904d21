const params = { productId: "lamp" };

/** A sound request of each route about sampling. */
export const soundSampling = {
  getSampling: { params },
  openSampling: { params, body: { units: 5 } },
  closeSampling: { params },
  giveSample: { params, body: { customerId: "ada" } },
} as const;
