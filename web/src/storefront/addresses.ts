import type { ReviewQuery } from "./shapes.ts";

const part = encodeURIComponent;

/** Every address that pages link to, in one place. */
export const addresses = {
  landing: "/",
  shop: "/shop",
  about: "/about-reviews",
  policy: "/policy",
  precedents: "/policy/precedents",
  precedentsOf: (rule: string) => `/policy/precedents?rule=${part(rule)}`,
  overview: "/operator",
  health: "/operator/health",
  keys: "/operator/keys",
  roles: "/operator/roles",
  holds: "/operator/holds",
  webhooks: "/operator/webhooks",
  detectors: "/operator/detectors",
  detector: (id: string) => `/operator/detectors/${part(id)}`,
  audit: "/operator/audit",
  auditFile: "/operator/audit.csv",
  retention: "/operator/retention",
  imports: "/operator/imports",
  import: (id: string) => `/operator/imports/${part(id)}`,
  importRejects: (id: string) => `/operator/imports/${part(id)}/rejects.csv`,
  transparency: "/transparency",
  transparencyReport: (period: string) => `/transparency/${part(period)}`,
  transparencyFile: (period: string, file: string, edition: number) =>
    `/transparency/${part(period)}/${part(file)}?edition=${edition}`,
  transparencyEntries: (period: string, line: string) =>
    `/transparency/${part(period)}/entries?line=${part(line)}`,
  operatorReports: "/operator/reports",
  policies: "/operator/policies",
  operatorPolicy: (version: string) => `/operator/policies/${part(version)}`,
  desk: "/desk",
  cases: "/desk/cases",
  secondLooks: "/desk/second-looks",
  case: (id: string) => `/desk/cases/${part(id)}`,
  caseMeasures: (id: string) => `/desk/cases/${part(id)}/measures`,
  measures: "/desk/measures",
  measure: (id: string) => `/desk/measures/${part(id)}`,
  appeals: "/desk/appeals",
  hearing: (id: string) => `/desk/appeals/${part(id)}`,
  policyCentre: "/seller/policies",
  policyQuiz: "/seller/policies/quiz",
  team: "/seller/team",
  standing: "/seller/standing",
  sellerStanding: (id: string) => `/desk/sellers/${part(id)}`,
  statements: "/statements",
  statement: (id: string) => `/statements/${part(id)}`,
  appealing: (id: string) => `/statements/${part(id)}/appeal`,
  appeal: (id: string) => `/appeals/${part(id)}`,
  secondLook: (id: string) => `/desk/second-looks/${part(id)}`,
  mine: "/shop/my-reviews",
  insertChecker: "/seller/insert-checker",
  signIn: "/sign-in",
  becoming: "/demo/sign-in",
  signOut: "/session/end",
  preferences: "/preferences",
  views: "/views",
  tour: "/tour",
  product: (id: string) => `/shop/products/${part(id)}`,
  reviews: (id: string) => `/shop/products/${part(id)}/reviews`,
  write: (id: string) => `/shop/products/${part(id)}/review`,
  status: (id: string) => `/shop/reviews/${part(id)}`,
  addingPhoto: (reviewId: string) => `/shop/reviews/${part(reviewId)}/photos`,
  photo: (id: string) => `/shop/photos/${part(id)}`,
  takingPhotoAway: (id: string) => `/shop/photos/${part(id)}/removal`,
  waitingPhotos: "/desk/photos",
  deskSettings: "/desk/settings",
  myDecisions: "/desk/my-decisions",
  waitingPhoto: (id: string) => `/desk/photos/${part(id)}`,
  myData: "/shop/my-data",
  myDataFile: "/shop/my-data.json",
  deleting: (id: string) => `/shop/reviews/${part(id)}/deletion`,
  seller: (id: string) => `/shop/sellers/${part(id)}`,
  voting: (reviewId: string) => `/shop/reviews/${part(reviewId)}/vote`,
  notice: "/shop/notice",
  noticeAbout: (reviewId: string) => `/shop/notice?about=${part(reviewId)}`,
  reporting: (reviewId: string) => `/shop/reviews/${part(reviewId)}/report`,
  myReports: "/shop/my-reports",
  movingToFeedback: (reviewId: string) => `/shop/reviews/${part(reviewId)}/feedback`,
  myFeedback: "/shop/my-feedback",
  feedback: (orderId: string) => `/shop/orders/${part(orderId)}/feedback`,
  takingBack: (orderId: string) => `/shop/orders/${part(orderId)}/feedback/removal`,
  today: "/seller",
  orders: "/seller/orders",
  asking: (orderId: string) => `/seller/orders/${part(orderId)}/request`,
  sellerReviews: "/seller/reviews",
  replying: (reviewId: string) => `/seller/reviews/${part(reviewId)}/reply`,
  sellerFeedback: "/seller/feedback",
  families: "/seller/variations",
  sellerMessages: "/seller/messages",
  sellerThread: (id: string) => `/seller/messages/${part(id)}`,
  savedTexts: "/seller/texts",
  compose: (order: string) => `/seller/orders/${part(order)}/message`,
  composeFrom: (order: string, text: string) =>
    `/seller/orders/${part(order)}/message?from=${part(text)}`,
  sellerFile: (id: string, file: string) => `/seller/messages/${part(id)}/files/${part(file)}`,
  myFile: (id: string, file: string) => `/shop/messages/${part(id)}/files/${part(file)}`,
  writeToSeller: (order: string) => `/shop/orders/${part(order)}/message`,
  myMessages: "/shop/messages",
  myThread: (id: string) => `/shop/messages/${part(id)}`,
  mailPreferences: "/shop/mail-preferences",
  asked: "/shop/mail-preferences#asked",
  ownFeedback: (id: string) => `/seller/feedback/${part(id)}`,
  request: (token: string) => `/r/${part(token)}`,
  requestsStopped: (token: string) => `/r/${part(token)}/stopped`,
  suspicion: (id: string) => `/desk/suspected/${part(id)}`,
  decision: (id: string) => `/desk/${part(id)}`,
  signInFor: (address: string) => `/sign-in?returnTo=${part(address)}`,
} as const;

/** An address with a query; parts that are null or empty are left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | null>>,
  fragment = "",
): string {
  const text = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === null || value === "" ? [] : [[name, String(value)]],
    ),
  ).toString();
  const joint = path.includes("?") ? "&" : "?";
  return path + (text === "" ? "" : joint + text) + fragment;
}

/** A list of reviews, changed in some parts; without its defaults, so one state has one address. */
export function reviewsAddress(
  productId: string,
  query: ReviewQuery,
  change: Partial<ReviewQuery> & { after?: string } = {},
  fragment = "#reviews",
): string {
  const { after, ...rest } = change;
  const { sort, stars, verified, language, search, photos, aspect, scope } = { ...query, ...rest };
  return withQuery(
    addresses.reviews(productId),
    {
      stars,
      verified: verified === null ? null : String(verified),
      language,
      search,
      aspect,
      photos: photos ? "true" : null,
      sort: sort === "helpful" ? null : sort,
      scope: scope === "share_group" ? null : scope,
      after: after ?? null,
    },
    fragment,
  );
}
