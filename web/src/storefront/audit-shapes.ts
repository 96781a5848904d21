import type { ParameterKey } from "@candor/core/policy/parameters.ts";
import type { enAudit } from "../ui/messages/en-audit.ts";

/** Who did what, when and why. */
type AuditLine = {
  readonly id: string;
  readonly act: keyof (typeof enAudit)["acts"];
  readonly at: string;
  readonly by: string | null;
  readonly sellerId: string | null;
  readonly subject: string;
  readonly orderId: string | null;
  readonly fields: readonly string[];
  readonly why: string | null;
};

/** The audit log, as it was asked for. */
export type AuditData = {
  readonly asked: {
    readonly by: string | null;
    readonly subject: string | null;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly page: { readonly items: readonly AuditLine[]; readonly next: string | null };
  readonly later: boolean;
};

/** What is kept about people, how long, and what was erased. */
export type RetentionData = {
  readonly policyVersion: string;
  readonly lines: readonly {
    readonly id: keyof (typeof enAudit)["kept"];
    readonly days: number;
    /** The policy's parameter; null where the code's own limit holds. */
    readonly parameter: ParameterKey | null;
    readonly clause: string | null;
    readonly kept: number;
    readonly due: number;
    readonly held: number | null;
  }[];
  readonly erasures: readonly {
    readonly eventId: string;
    readonly type: keyof (typeof enAudit)["erasures"];
    readonly at: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly place: number | null;
  }[];
};
