import type { InsertReportView } from "@candor/core/contract/schemas/votes.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { orderOwners } from "../store/facts.ts";
import { insertInsertReport } from "../store/insert-reports.ts";
import type { Deps } from "./deps.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

/** A buyer's own order, and what lay in its parcel. */
export type ReportInsert = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly note: string;
};

/**
 * Takes a buyer's word that the parcel held an offer for a review: a case about the seller, and a
 * fact that detectors join to what the buyers of its shipments wrote (POLICY ENF-011). Told again,
 * it stands as it was told first.
 */
export function reportInsert(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
  { marketplaceId, customerId, orderId, note }: ReportInsert,
): Promise<Result<z.input<typeof InsertReportView>, "not_found">> {
  const { db, clock, ids, ledger } = deps;
  return db.transaction(async (tx) => {
    const owner = (await orderOwners(tx, marketplaceId, [orderId])).get(orderId);
    if (owner === undefined || owner.customerId !== customerId) return reject("not_found");
    const { sellerId } = owner;
    const [reportId, at] = [ids.next("rep"), clock.now()];
    const report = { marketplaceId, customerId, orderId, sellerId, reportId, note, filedAt: at };
    const known = await insertInsertReport(tx, report);
    if (known !== null) return ok(viewOf({ ...known, orderId }));
    const words = { customerId, orderId, sellerId, note };
    await ledger.append(tx, marketplaceId, [
      { type: "insert-reported", subject: reportId, at, payload: {}, words },
    ]);
    await openOrJoinCase(tx, deps, {
      ...{ marketplaceId, at },
      source: "people-reports",
      claimId: reportId,
      sentence: "A buyer tells of an offer for reviews in the parcel.",
      about: { sellers: [sellerId] },
      texts: [],
      facts: [
        { fact: "order", value: orderId },
        { fact: "note", value: note },
      ],
    });
    return ok(viewOf({ reportId, filedAt: at, orderId }));
  });
}

const viewOf = (report: { reportId: string; filedAt: number; orderId: string }) => ({
  reportId: report.reportId,
  orderId: report.orderId,
  filedAt: instantToIso(report.filedAt),
});
