import { makeApp } from "../src/http/app.ts";
import type { DemoIdentity } from "../src/http/demo-sign-in.ts";
import { registerPages } from "../src/http/pages.ts";
import { market, type World } from "./world.ts";

const own = { origin: "https://shop.example" };
const formType = { "content-type": "application/x-www-form-urlencoded" };

/** A moderator of the test's marketplace. */
export const moderatorActor = (userId: string) =>
  ({ kind: "moderator", marketplaceId: market, userId }) as const;

/** Somebody of `brightco`. */
export const sellerActor = (userId: string) =>
  ({ kind: "seller", marketplaceId: market, sellerId: "brightco", userId }) as const;

/** The pages of a world, and people who ask for them by cookie and form, as a browser does. */
export async function pagesOf(
  world: World,
  people: Readonly<Record<string, DemoIdentity["actor"]>>,
) {
  const app = await makeApp({
    deps: world.deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: undefined,
      jwtIssuer: undefined,
      jwtAudience: "candor",
      publicUrl: own.origin,
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: Object.entries(people).map(([id, actor]) => ({ id, label: id, actor })),
    pages: registerPages,
  });
  const send = (
    url: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    app.inject({
      method: "POST",
      url,
      headers: { ...own, ...formType, ...headers },
      payload: new URLSearchParams(fields).toString(),
    });
  return {
    app,
    as: async (id: string) => {
      const { cookies } = await send("/demo/sign-in", { identity: id });
      const [{ name, value } = { name: "", value: "" }] = cookies;
      const cookie = `${name}=${value}`;
      return {
        cookie,
        get: (url: string, headers: Readonly<Record<string, string>> = {}) =>
          app.inject({ url, headers: { cookie, ...headers } }),
        post: (url: string, fields: Readonly<Record<string, string>>) =>
          send(url, fields, { cookie }),
      };
    },
  };
}
