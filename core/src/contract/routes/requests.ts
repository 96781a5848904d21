import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  BuyerPreferences,
  BuyersRequest,
  ContactsBody,
  ContactsReply,
  OutboxMail,
  RequestActionsReply,
  RequestParity,
  RequestRangeBody,
  RequestRangeReply,
  RequestReply,
  SellerOrder,
  SellerSettings,
  SellerSettingsBody,
} from "../schemas/requests.ts";
import { ExternalId, MarketplaceQuery, PageQuery, pageOf } from "../schemas/shared.ts";

const tag = "Review requests";
const params = z.object({ orderId: ExternalId });

export const getRequestActions = defineRoute({
  id: "getRequestActions",
  method: "GET",
  path: "/v1/orders/{orderId}/request-actions",
  summary: "What can be asked about an order now, and if nothing, why.",
  tag,
  who: ["seller", "system"],
  scope: "requests",
  params,
  status: 200,
  reply: RequestActionsReply,
  errors: ["not_found"],
});

export const listSellerOrders = defineRoute({
  id: "listSellerOrders",
  method: "GET",
  path: "/v1/seller/orders",
  summary: "The seller's orders, newest first, and whether each buyer can be asked now.",
  tag,
  who: ["seller"],
  query: PageQuery,
  status: 200,
  reply: pageOf(SellerOrder),
  errors: ["cursor_invalid"],
});

export const requestReview = defineRoute({
  id: "requestReview",
  method: "POST",
  path: "/v1/orders/{orderId}/review-request",
  summary: "Ask the buyer for a review and for feedback, once an order, in the platform's words.",
  description:
    "Takes no body: there is no text to choose. The automatic request, the button, this call and " +
    "a seller's own words are one and the same request; whichever comes first is the only one.",
  tag,
  who: ["seller", "system"],
  scope: "requests",
  params,
  status: 201,
  reply: RequestReply,
  errors: [
    "not_found",
    "request_delivery_unknown",
    "request_too_early",
    "request_too_late",
    "request_already_made",
    "request_skipped",
    "request_buyer_week_full",
  ],
});

export const requestReviews = defineRoute({
  id: "requestReviews",
  method: "POST",
  path: "/v1/review-requests",
  summary: "Ask the buyers of all eligible orders that were delivered in a range.",
  tag,
  who: ["seller", "system"],
  scope: "requests",
  body: RequestRangeBody,
  status: 202,
  reply: RequestRangeReply,
  errors: ["invalid_request"],
});

export const getSellerSettings = defineRoute({
  id: "getSellerSettings",
  method: "GET",
  path: "/v1/seller/settings",
  summary:
    "Whether the seller's buyers are asked automatically, and whether reviews are summed up by mail.",
  tag,
  who: ["seller"],
  status: 200,
  reply: SellerSettings,
  errors: [],
});

export const putSellerSettings = defineRoute({
  id: "putSellerSettings",
  method: "PUT",
  path: "/v1/seller/settings",
  summary: "Switch automatic requests or the weekly mail about reviews on or off.",
  tag,
  who: ["seller"],
  body: SellerSettingsBody,
  status: 200,
  reply: SellerSettings,
  errors: [],
});

export const listMyRequests = defineRoute({
  id: "listMyRequests",
  method: "GET",
  path: "/v1/my/requests",
  summary: "What the caller was, will be and is not asked, newest first, each with why.",
  tag,
  who: ["customer"],
  query: PageQuery,
  status: 200,
  reply: pageOf(BuyersRequest),
  errors: ["cursor_invalid"],
});

export const getRequestParity = defineRoute({
  id: "getRequestParity",
  method: "GET",
  path: "/v1/request-parity",
  summary: "Whether buyers are asked alike, whoever fulfilled their order: of 90 days, for anyone.",
  tag,
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  query: MarketplaceQuery,
  status: 200,
  reply: RequestParity,
  errors: ["marketplace_unknown"],
});

export const getMyPreferences = defineRoute({
  id: "getMyPreferences",
  method: "GET",
  path: "/v1/my/preferences",
  summary: "Which mail the caller wants.",
  tag,
  who: ["customer"],
  status: 200,
  reply: BuyerPreferences,
  errors: [],
});

export const putMyPreferences = defineRoute({
  id: "putMyPreferences",
  method: "PUT",
  path: "/v1/my/preferences",
  summary: "Choose which mail to get; it holds for every seller from now on.",
  tag,
  who: ["customer"],
  body: BuyerPreferences,
  status: 200,
  reply: BuyerPreferences,
  errors: [],
});

export const putContacts = defineRoute({
  id: "putContacts",
  method: "POST",
  path: "/v1/contacts",
  summary: "Tell where buyers are mailed. Addresses are sealed, and nothing answers them again.",
  tag,
  who: ["system"],
  scope: "facts:write",
  body: ContactsBody,
  status: 200,
  reply: ContactsReply,
  errors: ["customers_unknown"],
});

export const listOutbox = defineRoute({
  id: "listOutbox",
  method: "GET",
  path: "/v1/outbox",
  summary: "Mail that was kept to be looked at, since no mail server is set up.",
  tag,
  who: ["operator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(OutboxMail),
  errors: ["cursor_invalid"],
});
