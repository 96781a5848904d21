import type { State } from "./measure.ts";

/** What the marketplace has been asked for and has not said to be done; null if nothing is. */
export function pendingAct(state: State): "carry_out" | "undo" | null {
  if (state.status === "ordered") return "carry_out";
  return state.status === "ended" && state.undo === "asked" ? "undo" : null;
}
