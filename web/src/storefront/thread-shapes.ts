import type {
  MessageActionsReply,
  ThreadReply,
  ThreadSummary,
} from "@candor/core/contract/schemas/messages.ts";
import type { z } from "zod";
import type { Finding, Problem } from "./shapes.ts";

/** A thread in a list. */
export type ThreadLine = z.input<typeof ThreadSummary>;
/** A thread, whole, with the titles of the rules that its findings cite. */
export type Thread = Omit<z.input<typeof ThreadReply>, "messages"> & {
  readonly messages: readonly (Omit<z.input<typeof ThreadReply>["messages"][number], "findings"> & {
    readonly findings: readonly Finding[];
  })[];
};
/** Which side looks. */
export type Side = "seller" | "customer";

/** What could not be sent: the words stay in the form, marked. */
export type FailedMessage = {
  readonly problem: Problem;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The same words without what the rules mind, judged and found to pass; else null. */
  readonly rewrite: string | null;
};

/** What a seller may write about an order. */
export type Actions = z.input<typeof MessageActionsReply>;
