/** Who is calling. Each kind carries only what that kind has. */
export type Actor =
  | { readonly kind: "public" }
  | { readonly kind: "customer"; readonly marketplaceId: string; readonly customerId: string }
  | {
      readonly kind: "seller";
      readonly marketplaceId: string;
      readonly sellerId: string;
      readonly userId: string;
    }
  | { readonly kind: "moderator"; readonly marketplaceId: string; readonly userId: string }
  | { readonly kind: "operator"; readonly marketplaceId: string; readonly userId: string }
  | {
      readonly kind: "system";
      readonly marketplaceId: string;
      readonly keyId: string;
      readonly scopes: readonly Scope[];
    };

/** What a route may name in `who`. */
export type Role = Actor["kind"];

/** What an API key may be allowed to do; a system route names exactly one. */
export const scopes = [
  "facts:write",
  "reviews:read",
  "reviews:write",
  "requests",
  "messages",
  "notices",
  "screen",
  "export",
] as const;
export type Scope = (typeof scopes)[number];
