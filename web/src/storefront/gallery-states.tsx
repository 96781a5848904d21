import { errors } from "@candor/core/contract/errors.ts";
import type { ReactNode } from "react";
import { Empty, Notice } from "../ui/parts.tsx";
import { SavedViews } from "../ui/saved-views.tsx";
import { Toast } from "../ui/toast.tsx";
import { FailedParts } from "./failed-parts.tsx";
import { KeyLines } from "./key-help.tsx";
import type { Frame } from "./shapes.ts";

const failures = [
  { code: "forbidden" as const, facts: {}, findings: [] },
  { code: "internal" as const, facts: {}, findings: [] },
].map((failure) => ({ ...errors[failure.code], ...failure }));

/** What a page shows where there is nothing, not yet, not for this person, or no longer. */
export function States({ frame }: { frame: Frame }) {
  return (
    <>
      <State name="Nothing here">
        <Empty title="No review matches.">
          <a className="button button-plain" href="#everything">
            Show all
          </a>
        </Empty>
      </State>
      <State name="On its way">
        <div aria-busy="true">
          <p>What was there stays readable in its place until the new words come.</p>
        </div>
      </State>
      <State name="Not for this person, and not at present">
        {failures.map((problem) => (
          <FailedParts key={problem.code} frame={frame} problem={problem} requestId="req_0001" />
        ))}
      </State>
      <State name="Somebody else was quicker">
        <Notice tone="stop" title="A colleague has just changed this case.">
          <p>Your words stay here until you look.</p>
        </Notice>
      </State>
    </>
  );
}

function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="gallery-state">
      <p className="quiet small">{name}</p>
      {children}
    </div>
  );
}

/** The keys of a page, the names that somebody gave to a list's views, and what was just done. */
export function AtWork() {
  const views = [
    { viewId: "view_1", name: "Rings", query: { find: "ring" } },
    { viewId: "view_2", name: "Lamps of this week", query: { find: "lamp" } },
  ];
  return (
    <>
      <SavedViews
        data={{ page: "/ui", views, shown: { find: "kettle" }, isFull: false }}
        action="#views"
      />
      <KeyLines all />
      <Toast title="Published." close="#told" undo={{ action: "#undo", fields: {} }} />
    </>
  );
}
