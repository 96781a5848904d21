import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { wordsFor } from "../ui/format.ts";
import {
  directions,
  localeNames,
  locales,
  type Messages,
  messagesOf,
} from "../ui/messages/messages.ts";
import { Speaking, useWords } from "../ui/speech.tsx";
import { StarShapes } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { scriptJson } from "./json-ld.ts";
import { hasKeys, KeyHelp, KeysButton } from "./key-help.tsx";
import { SellerMenu, SellerTabs } from "./seller-menu.tsx";
import type { Frame } from "./shapes.ts";
import { readTourPlace, TourStrip } from "./tours.tsx";

/** One page: what stands in its head, and its content. */
export type PageContent = {
  readonly title: string;
  readonly description?: string;
  /** Its one true address, where several show the same. */
  readonly canonical?: string;
  /** Pages about one person or one search stay out of search engines. */
  readonly indexed?: boolean;
  readonly jsonLd?: Readonly<Record<string, unknown>> | null;
  readonly script?: "write" | "desk";
  readonly layout?: "wide" | "reading" | "desk";
  readonly body: ReactNode;
};

/** A whole HTML document. Pure: the same frame and content give the same bytes. */
export function renderPage(frame: Frame, page: PageContent): string {
  const words = wordsFor(frame.locale, messagesOf(frame.locale));
  const markup = renderToStaticMarkup(
    <Speaking words={words}>
      <Document frame={frame} page={page} />
    </Speaking>,
  );
  return `<!doctype html>${markup}`;
}

function Document({ frame, page }: { frame: Frame; page: PageContent }) {
  const { m } = useWords();
  const place = frame.demo ? readTourPlace(frame.tour) : null;
  return (
    <html
      lang={frame.locale}
      dir={directions[frame.locale]}
      data-theme={frame.theme === "system" ? undefined : frame.theme}
      data-pictures={frame.desk?.pictures}
      data-texts={frame.desk?.texts}
    >
      <Head frame={frame} page={page} />
      <body>
        <a className="skip" href="#content">
          {m.frame.skip}
        </a>
        <StarShapes />
        <PageHead frame={frame} />
        {place !== null && <TourStrip place={place} address={frame.address} />}
        <main id="content" className={`content content-${page.layout ?? "wide"}`}>
          {frame.visitor?.role === "seller" && <SellerTabs address={frame.place} />}
          {page.body}
        </main>
        <PageFoot frame={frame} />
        {hasKeys(frame) && <KeyHelp />}
      </body>
    </html>
  );
}

function Head({ frame, page }: { frame: Frame; page: PageContent }) {
  const { assets } = frame;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${page.title} · ${frame.marketplace.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {page.description !== undefined && <meta name="description" content={page.description} />}
      {page.indexed !== true && <meta name="robots" content="noindex" />}
      {page.canonical !== undefined && (
        <link rel="canonical" href={frame.origin + page.canonical} />
      )}
      <link rel="icon" href="data:," />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
      ))}
      {assets.styles.map((styles) => (
        <link key={styles} rel="stylesheet" href={styles} />
      ))}
      <script type="module" src={assets.scripts.page} />
      {page.script !== undefined && <script type="module" src={assets.scripts[page.script]} />}
      {page.jsonLd != null && (
        <script
          type="application/ld+json"
          // React would escape the quotes and break the JSON.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson has escaped it
          dangerouslySetInnerHTML={{ __html: scriptJson(page.jsonLd) }}
        />
      )}
    </head>
  );
}

function PageHead({ frame }: { frame: Frame }) {
  const { m } = useWords();
  const { visitor } = frame;
  return (
    <header className="frame-head">
      <div className="frame-line">
        <a className="frame-name" href={addresses.landing}>
          {m.frame.name}
          <span className="frame-marketplace">{frame.marketplace.name}</span>
        </a>
        {visitor?.role === "seller" ? (
          <SellerMenu address={frame.place} />
        ) : (
          <nav className="frame-menu" aria-label={m.frame.menu}>
            {menuOf(visitor?.role, m).map(({ href, label }) => (
              <a key={href} href={href} aria-current={isAt(frame.place, href) ? "page" : undefined}>
                {label}
              </a>
            ))}
          </nav>
        )}
        <div className="frame-visitor">
          {hasKeys(frame) && <KeysButton />}
          {visitor === null ? (
            <a href={addresses.signInFor(frame.address)}>{m.frame.signIn}</a>
          ) : (
            <form method="post" action={addresses.signOut}>
              <span className="frame-person">
                <span className="only-heard">{m.frame.signedInAs("")}</span>
                <bdi>{visitor.name}</bdi>
              </span>
              <button type="submit" className="link">
                {m.frame.signOut}
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  );
}

type Role = Exclude<NonNullable<Frame["visitor"]>["role"], "seller">;

/** What each kind of visitor comes for; sellers have a menu of their own. */
function menuOf(role: Role | undefined, m: Messages) {
  const shop = { href: addresses.shop, label: m.frame.shop };
  const menus = {
    customer: [
      shop,
      { href: addresses.mine, label: m.frame.myReviews },
      { href: addresses.myFeedback, label: m.sellers.mine },
      { href: addresses.myMessages, label: m.threads.title },
      { href: addresses.statements, label: m.frame.decisions },
    ],
    moderator: [shop, { href: addresses.desk, label: m.frame.desk }],
    operator: [{ href: addresses.overview, label: m.overview.menu }, shop],
  };
  return role === undefined ? [shop] : menus[role];
}

const isAt = (address: string, href: string) => address.split("?")[0] === href;

function PageFoot({ frame }: { frame: Frame }) {
  const { m } = useWords();
  return (
    <footer className="frame-foot">
      <div className="frame-foot-line">
        <ul className="frame-links">
          <li>
            <a href={addresses.about}>{m.frame.howReviewsWork}</a>
          </li>
          <li>
            <a href={addresses.notice}>{m.notices.menu}</a>
          </li>
          {frame.visitor?.role === "seller" && (
            <li>
              <a href={addresses.shop}>{m.frame.shop}</a>
            </li>
          )}
          {frame.visitor?.role === "customer" && (
            <li>
              <a href={addresses.myData}>{m.data.title}</a>
            </li>
          )}
          {!hasKeys(frame) && <li className="quiet key-hint">{m.frame.keyHint}</li>}
          {frame.demo && <li className="quiet">{m.frame.demo}</li>}
        </ul>
        <Preferences frame={frame} />
      </div>
    </footer>
  );
}

function Preferences({ frame }: { frame: Frame }) {
  const { m } = useWords();
  return (
    <form method="post" action={addresses.preferences} className="preferences">
      <input type="hidden" name="returnTo" value={withoutMarketplace(frame.address)} />
      <span className="quiet">{m.frame.preferences}</span>
      {frame.marketplaces.length > 1 && (
        <select
          name="marketplace"
          aria-label={m.frame.marketplace}
          defaultValue={frame.marketplace.id}
        >
          {frame.marketplaces.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select name="language" aria-label={m.frame.language} defaultValue={frame.language}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
      <select name="theme" aria-label={m.frame.theme} defaultValue={frame.theme}>
        <option value="system">{m.frame.themeSystem}</option>
        <option value="light">{m.frame.themeLight}</option>
        <option value="dark">{m.frame.themeDark}</option>
      </select>
      <button type="submit" className="button button-small">
        {m.frame.apply}
      </button>
    </form>
  );
}

/** The address without its own choice of marketplace, which the form is about to make. */
function withoutMarketplace(address: string): string {
  const [path = "/", query = ""] = address.split("?");
  const rest = new URLSearchParams(query);
  rest.delete("marketplace");
  return withQuery(path, Object.fromEntries(rest));
}
