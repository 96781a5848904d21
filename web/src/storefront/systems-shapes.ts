import type { Role } from "@candor/core/contract/kit/actor.ts";
import type { StaffView } from "@candor/core/contract/schemas/staff.ts";
import type { z } from "zod";
import type { enOverview } from "../ui/messages/en-overview.ts";
import type { Problem } from "./shapes.ts";

/** How a queue of mail fares. */
export type MailLine = {
  readonly queue: keyof (typeof enOverview)["queues"];
  readonly waiting: number;
  readonly again: number;
  readonly sent: number;
  readonly bounced: number;
  readonly failed: number;
  readonly unknown: number;
};

/** How mail and jobs fare. */
export type HealthPageData = {
  readonly mail: readonly MailLine[];
  readonly failures: readonly {
    readonly queue: MailLine["queue"];
    readonly mailId: string;
    readonly about: string;
    readonly status: "bounced" | "failed" | "unknown";
    readonly outcome: string | null;
    readonly at: string;
  }[];
  readonly jobs: readonly {
    readonly name: string;
    readonly waiting: number;
    readonly working: number;
    readonly failed: number;
    readonly doneAt: string | null;
  }[];
  /** How much was just put back; null where nothing was asked. */
  readonly retried: number | null;
};

/** The marketplace's API keys. */
export type KeysPageData = {
  readonly keys: readonly {
    readonly keyId: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly createdAt: string;
    readonly expiresAt: string | null;
    readonly revokedAt: string | null;
    readonly isOver: boolean;
  }[];
  readonly scopes: readonly string[];
  /** A key that was just made: shown this once. */
  readonly made: string | null;
  readonly problem: Problem | null;
};

/** A legal hold as its page shows it. */
export type ShownHold = {
  readonly holdId: string;
  readonly subject: "customer" | "seller" | "case";
  readonly subjectId: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly until: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly holds: boolean;
  readonly keptMessages: number;
};

/** What is kept for claims. */
export type HoldsPageData = {
  readonly holds: readonly ShownHold[];
  readonly subjects: readonly ShownHold["subject"][];
  readonly problem: Problem | null;
};

/** The addresses that hear what the marketplace has to carry out. */
export type WebhooksPageData = {
  readonly webhooks: readonly {
    readonly webhookId: string;
    readonly url: string;
    readonly createdAt: string;
    readonly open: number;
    readonly failed: number;
    readonly takenAt: string | null;
    readonly lastAnswer: string | null;
  }[];
  readonly deliveries: readonly {
    readonly deliveryId: string;
    readonly webhookId: string;
    readonly measureId: string;
    readonly act: "carry_out" | "undo";
    readonly status: "open" | "settled" | "failed";
    readonly attempts: number;
    readonly takenAt: string | null;
    readonly lastAnswer: string | null;
    readonly createdAt: string;
  }[];
  /** The signing secret of an address that was just added: shown this once. */
  readonly made: string | null;
  readonly problem: Problem | null;
};

/** One of those who run the marketplace. */
export type StaffLine = z.input<typeof StaffView>;

/** What stands in the form that sets a role. */
export type TypedRole = {
  readonly userId: string;
  readonly role: string;
  readonly reason: string;
};

/** What may be done of one kind, and by whom, as the server's routes declare it. */
export type Permission = {
  readonly tag: string;
  readonly routes: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly summary: string;
    readonly who: readonly Role[];
    readonly scope: string | null;
  }[];
};

/** Who runs the marketplace, and who may do what. */
export type RolesPageData = {
  readonly staff: readonly StaffLine[];
  readonly permissions: readonly Permission[];
  readonly typed: TypedRole;
  /** Who looks at the page: nobody changes their own role. */
  readonly me: string;
  readonly problem: Problem | null;
};
