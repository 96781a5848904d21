import { ThreadReportBody } from "@candor/core/contract/schemas/messages.ts";
import { reject } from "@candor/core/kernel/result.ts";
import { type ReportThread, reportThread } from "../usecases/report-thread.ts";
import type { PageKit } from "./pages.ts";
import type { Form } from "./pages-writing.ts";

type Teller = ReportThread extends infer Report
  ? Report extends ReportThread
    ? Omit<Report, "reason" | "note">
    : never
  : never;

/** A report of a conversation as either side's form sends it. */
export async function tellOf(
  deps: PageKit["door"]["deps"],
  who: Teller,
  { reason, note }: Form,
): Promise<Awaited<ReturnType<typeof reportThread>> | ReturnType<typeof invalid>> {
  const body = ThreadReportBody.safeParse({ reason, note });
  return body.success ? reportThread(deps, { ...who, ...body.data }) : invalid();
}

const invalid = () => reject("invalid_request");
