import type { RequestParity } from "@candor/core/contract/schemas/requests.ts";
import type {
  PublishedReport,
  ReportLine,
  TransparencyReport,
} from "@candor/core/contract/schemas/transparency-reports.ts";
import type { z } from "zod";
import type { FailedForm } from "./operator-shapes.ts";

/** What was counted, whether it is published or not. */
export type CountedReport = z.output<typeof TransparencyReport>;

/** A report in a list. */
export type ReportLineData = z.output<typeof ReportLine>;

/** A published report, with the titles of the rules that it names. */
export type ReportData = {
  readonly report: z.output<typeof PublishedReport>;
  readonly ruleTitles: Readonly<Record<string, string>>;
};

/** The ledger entries behind one number. */
export type EntriesData = {
  readonly period: string;
  readonly line: string;
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly entries: readonly {
    readonly eventId: string;
    readonly at: string;
    readonly leafHash: string;
    readonly leafIndex: number | null;
  }[];
  /** Where the next ones are; null at the end. */
  readonly next: string | null;
};

/** What the operator publishes reports with. */
export type OperatorReportsData = {
  readonly reports: readonly ReportLineData[];
  readonly days: { readonly from: string; readonly to: string };
  /** What would be published; null before it was asked for. */
  readonly preview: CountedReport | null;
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly checkpoint: {
    readonly treeSize: number;
    readonly signedAt: string;
    readonly note: string;
    readonly publicKey: string;
  } | null;
  /** How statements fare on their way to the EU database. */
  readonly submissions: {
    readonly waiting: number;
    readonly taken: number;
    readonly refused: number;
    readonly lastAnswer: string | null;
  };
  /** Whether buyers are asked alike, today. */
  readonly parity: z.input<typeof RequestParity>;
  readonly failed: FailedForm | null;
};
