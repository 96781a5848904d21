import { markOfList } from "@candor/core/contract/live-marks.ts";
import { movementsFor } from "../store/case-watches.ts";
import { type DeskSettings, deskSettingsOf, saveDeskSettings } from "../store/desk-settings.ts";
import type { Deps } from "./deps.ts";

type Reading = Pick<Deps, "db">;
type Person = { readonly marketplaceId: string; readonly userId: string };

/** What stands around every page of the desk: how somebody looks at it, and what moved for them. */
export async function deskAround({ db }: Reading, { marketplaceId, userId }: Person) {
  const person = { marketplaceId, userId };
  const settings = await deskSettingsOf(db.kysely, person);
  return { ...settings, ...(await movedFor({ db }, person)) };
}

/** How many watched cases moved, and a mark that is another one after every movement. */
export async function movedFor({ db }: Reading, person: Person) {
  const moved = await movementsFor(db.kysely, person);
  const mark = markOfList(moved.map(({ eventId }) => eventId));
  return { moved: moved.length, mark };
}

/** Chooses how pictures and hard texts come, for one moderator. */
export function chooseDeskLook(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { pictures, texts, ...person }: Person & DeskSettings,
): Promise<void> {
  return db.transaction((tx) => saveDeskSettings(tx, person, { pictures, texts }, clock.now()));
}
