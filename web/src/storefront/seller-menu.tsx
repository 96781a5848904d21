import type { Messages } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

type Place = { readonly href: string; readonly label: string };
/** One noun of the console, and the pages under it; the first is its own. */
type Group = readonly [Place, ...Place[]];

/** The seller's console: six nouns, and under each the pages that belong to it. */
function groupsOf(m: Messages): readonly Group[] {
  return [
    [{ href: addresses.today, label: m.console.today }],
    [{ href: addresses.orders, label: m.console.orders }],
    [
      { href: addresses.sellerMessages, label: m.threads.title },
      { href: addresses.savedTexts, label: m.savedTexts.title },
      { href: addresses.insertChecker, label: m.insert.menu },
    ],
    [
      { href: addresses.sellerReviews, label: m.sellerReviews.title },
      { href: addresses.families, label: m.families.menu },
    ],
    [{ href: addresses.sellerFeedback, label: m.console.feedback }],
    [
      { href: addresses.standing, label: m.standing.title },
      { href: addresses.statements, label: m.frame.decisions },
      { href: addresses.policyCentre, label: m.policyCentre.title },
      { href: addresses.team, label: m.team.title },
    ],
  ];
}

/**
 * The nouns in one row; on a phone, one button that opens all pages. The browser opens it, so it
 * needs no script; where there is room the same list simply stands there.
 */
export function SellerMenu({ address }: { address: string }) {
  const { m } = useWords();
  const groups = groupsOf(m);
  const here = groupAt(groups, address);
  return (
    <>
      <button type="button" className="menu-button" popoverTarget="seller-menu">
        {m.console.menu}
        <span className="quiet">{here?.[0].label}</span>
      </button>
      <nav id="seller-menu" className="seller-menu" popover="auto" aria-label={m.frame.menu}>
        <ul>
          {groups.map((group) => (
            <li key={group[0].href}>
              <PlaceLink place={group[0]} address={address} isNear={group === here} />
              {group.length > 1 && (
                <ul className="seller-menu-under">
                  {group.slice(1).map((place) => (
                    <li key={place.href}>
                      <PlaceLink place={place} address={address} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The pages beside this one, under the same noun; nothing where it stands alone. */
export function SellerTabs({ address }: { address: string }) {
  const group = groupAt(groupsOf(useWords().m), address);
  if (group === undefined || group.length === 1) return null;
  return (
    <nav className="tabs seller-tabs" aria-label={group[0].label}>
      {group.map((place) => (
        <PlaceLink
          key={place.href}
          place={place}
          address={address}
          isNear={leads(place, address)}
        />
      ))}
    </nav>
  );
}

function PlaceLink(props: { place: Place; address: string; isNear?: boolean }) {
  const { place, address, isNear = false } = props;
  const isHere = pathOf(address) === place.href;
  return (
    <a href={place.href} aria-current={isHere ? "page" : isNear ? "true" : undefined}>
      {place.label}
    </a>
  );
}

function groupAt(groups: readonly Group[], address: string): Group | undefined {
  return groups.find((group) => group.some((place) => leads(place, address)));
}

/** Whether a page is this place or lies under it; everything lies under the first page. */
const leads = ({ href }: Place, address: string) =>
  [href, ...(alsoUnder[href] ?? [])].some((start) => pathOf(address).startsWith(`${start}/`))
    ? href !== addresses.today
    : pathOf(address) === href;

/** Pages that stand elsewhere, by the place that leads to them. */
const alsoUnder: Readonly<Record<string, readonly string[]>> = {
  [addresses.statements]: ["/appeals"],
};

const pathOf = (address: string) => address.split("?")[0] ?? "";
