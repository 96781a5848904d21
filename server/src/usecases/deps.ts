import type { Database } from "../db/database.ts";
import type {
  Clock,
  Ids,
  Jobs,
  Ledger,
  Mailer,
  Notary,
  PictureReader,
  PictureRedrawer,
  Random,
  Secrets,
  VirusScanner,
} from "../ports.ts";

/** All that use cases can be given; each names the few that it uses. */
export type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly secrets: Secrets;
  readonly pictures: PictureReader;
  readonly redrawer: PictureRedrawer;
  /** Null where there is none: then what only a scanner could clear is refused. */
  readonly scanner: VirusScanner | null;
  /** Whether there is a translator, so that readers may ask for translations. */
  readonly translates: boolean;
  /** Signs receipts, with the key of the ledger. */
  readonly notary: Notary;
  /** The public half of the key that signs the ledger's checkpoints. */
  readonly ledgerKey: Uint8Array;
};

/** What handing mail over needs beside the rest. */
export type MailDeps = Pick<Deps, "db" | "clock" | "ledger" | "secrets"> & {
  readonly mailer: Mailer;
  /** Where people reach Candor: the beginning of every link in a mail. */
  readonly publicUrl: string;
};

/** What the mail of threads needs beside that: the domain of relay addresses, if there is one. */
export type RelayDeps = MailDeps & { readonly relayDomain: string | null };
