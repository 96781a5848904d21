import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { NoticeBody, NoticeId, NoticeView } from "../schemas/notices.ts";
import { PageQuery, pageOf } from "../schemas/shared.ts";

const tag = "Notices";
const who = ["system", "operator", "moderator"] as const;

export const fileNotice = defineRoute({
  id: "fileNotice",
  method: "POST",
  path: "/v1/notices",
  summary: "Hand in a notice of an authority, a trusted flagger or anyone else (DSA Art. 16, 22).",
  description:
    "Answers the receipt at once, with the day by which a person answers. Notices of authorities " +
    "and trusted flaggers lead the queue of cases and have a shorter clock.",
  tag,
  who,
  scope: "notices",
  body: NoticeBody,
  status: 201,
  reply: NoticeView,
  errors: ["not_found", "notice_exists"],
});

export const getNotice = defineRoute({
  id: "getNotice",
  method: "GET",
  path: "/v1/notices/{noticeId}",
  summary: "A notice with its outcome, the reason and where to go against it.",
  tag,
  who,
  scope: "notices",
  params: z.object({ noticeId: NoticeId }),
  status: 200,
  reply: NoticeView,
  errors: ["not_found"],
});

export const listNotices = defineRoute({
  id: "listNotices",
  method: "GET",
  path: "/v1/notices",
  summary: "Notices, newest first.",
  tag,
  who,
  scope: "notices",
  query: PageQuery,
  status: 200,
  reply: pageOf(NoticeView),
  errors: ["cursor_invalid"],
});
