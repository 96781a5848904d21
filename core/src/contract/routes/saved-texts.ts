import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { SavedText, SavedTextId, SaveTextBody } from "../schemas/saved-texts.ts";

const tag = "Messages";

export const listSavedTexts = defineRoute({
  id: "listSavedTexts",
  method: "GET",
  path: "/v1/seller/texts",
  summary: "The texts that you keep to write from; a paused one says which rule stops it.",
  tag,
  who: ["seller"],
  status: 200,
  reply: z.object({ items: z.array(SavedText) }),
  errors: [],
});

export const saveText = defineRoute({
  id: "saveText",
  method: "POST",
  path: "/v1/seller/texts",
  summary: "Keep a text that passes the message rules, or write one that is kept anew.",
  tag,
  who: ["seller"],
  body: SaveTextBody,
  status: 201,
  reply: SavedText,
  errors: ["not_found", "saved_text_refused", "saved_texts_too_many"],
});

export const dropText = defineRoute({
  id: "dropText",
  method: "DELETE",
  path: "/v1/seller/texts/{textId}",
  summary: "Take a kept text away.",
  tag,
  who: ["seller"],
  params: z.object({ textId: SavedTextId }),
  status: 204,
  errors: ["not_found"],
});
