import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./files.ts";

/** A package of the lock file, as far as it matters here. */
export type Locked = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
};

/**
 * The lock file with an entry for every optional package that it names, those of other platforms
 * too. npm leaves out the ones that the registry of the day does not serve, and then refuses its
 * own file on `npm ci`. Nothing of another platform is ever fetched, so the version is enough.
 */
export function completedLockFile(root: string = repositoryRoot): ReadonlyMap<string, string> {
  const path = "package-lock.json";
  const lock = JSON.parse(readFileSync(join(root, path), "utf8"));
  const packages = completed(lock.packages);
  return new Map([[path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`]]);
}

/** All packages by path, in npm's order, with the missing optional ones added. */
export function completed(packages: Readonly<Record<string, Locked>>): Record<string, Locked> {
  const all: Record<string, Locked> = { ...packages };
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(packages, path, name) || !/^\d/.test(version)) continue;
      const platform = platformOf(name);
      if (platform === null) continue;
      const { os, cpu, libc } = platform;
      all[`node_modules/${name}`] = {
        version,
        cpu: [cpu],
        ...(entry.dev === true ? { dev: true } : {}),
        ...(libc === null ? {} : { libc: [libc] }),
        optional: true,
        os: [os],
      };
    }
  }
  const byName = Object.entries(all).sort(([a], [b]) => a.localeCompare(b, "en"));
  return Object.fromEntries(byName);
}

type Platform = { readonly os: string; readonly cpu: string; readonly libc: string | null };

/** `@scope/tool-linux-x64-musl` is built for Linux, x64, musl; null for a name that says none. */
export function platformOf(name: string): Platform | null {
  const os = /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)/.exec(name);
  const cpu = /(?:^|-)(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?=-|$)/.exec(name);
  if (os?.[1] === undefined || cpu?.[1] === undefined) return null;
  const libc = /-(musl|gnu)$/.exec(name)?.[1] ?? null;
  return { os: os[1], cpu: cpu[1], libc: libc === "gnu" ? "glibc" : libc };
}

/** Whether a package finds the other one, in its own folder or in one above. */
function isFound(packages: Readonly<Record<string, Locked>>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const prefix = folder === "" ? "" : `${folder}/`;
    if (`${prefix}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}
