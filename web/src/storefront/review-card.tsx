import { Highlighted } from "../ui/marked-text.tsx";
import { ReasonCard, type ReasonFacts, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses } from "./addresses.ts";
import { ReviewPhotos } from "./photos.tsx";
import { ReviewBody } from "./review-body.tsx";
import type { PublicReview } from "./shapes.ts";

type Badge = Exclude<BadgeKind, "translation" | "reply" | "quote">;

type BadgeKind =
  | "platform"
  | "claimed_by_source"
  | "none"
  | "sample"
  | "preRelease"
  | "edited"
  | "suspected"
  | "translation"
  | "reply"
  | "quote";

/**
 * How a reader says whether a review helped: here, with the votes already given by review; or, in a
 * page where nobody is signed in to us, at the place of the review on ours.
 */
export type Voting =
  | { readonly votes: Readonly<Record<string, boolean>> }
  | { readonly placeOf: (reviewId: string) => string }
  /** It belongs to another marketplace, and is voted on there. */
  | { readonly abroad: true };

type CardFacts = {
  review: PublicReview;
  query: string | null;
  home: string;
  /** The title of another variation that it is of; null where it is of the page's product. */
  other: string | null;
  voting: Voting;
};

/** One letter; under suspicion it is folded away behind words that accuse nobody. */
export function ReviewCard(props: CardFacts) {
  const { m } = useWords();
  if (!props.review.suspected) return <Letter {...props} />;
  return (
    <details className="review-rest review-suspected">
      <summary>{m.review.suspected}</summary>
      <Letter {...props} />
    </details>
  );
}

/** The writer's words in serif, and around them only what is known about them. */
function Letter(props: CardFacts) {
  const { review, query } = props;
  const { m, count } = useWords();
  const { title, language } = review.translation ?? review;
  return (
    <article className="review" id={review.reviewId} aria-labelledby={`${review.reviewId}-title`}>
      <header className="review-head">
        <Stars value={review.stars} />
        <h3
          id={`${review.reviewId}-title`}
          className="review-title writing"
          lang={language ?? undefined}
          dir="auto"
        >
          {title === null || title.trim() === "" ? (
            <span className="only-heard">{m.stars.ofFive(String(review.stars))}</span>
          ) : (
            <Highlighted text={title} query={query} />
          )}
        </h3>
      </header>
      <ReviewFacts review={review} home={props.home} other={props.other} />
      <ReviewBody review={review} query={query} />
      <ReviewPhotos review={review} abroad={"abroad" in props.voting} />
      <footer className="review-foot">
        {badgesOf(review).map((kind) => (
          <ReasonWord key={kind} card={`why-${kind}`}>
            {m.badge[kind]}
          </ReasonWord>
        ))}
        {review.helpfulCount > 0 && (
          <span className="quiet">
            {m.review.helpful(review.helpfulCount, count(review.helpfulCount))}
          </span>
        )}
        {"votes" in props.voting && (
          <VoteHere review={review} vote={props.voting.votes[review.reviewId]} />
        )}
        {"placeOf" in props.voting && (
          <a className="quiet" href={props.voting.placeOf(review.reviewId)}>
            {m.votes.elsewhere}
          </a>
        )}
      </footer>
      <Followings review={review} />
    </article>
  );
}

/** What sellers replied, each under their name, and who may quote the words elsewhere. */
function Followings({ review }: { review: PublicReview }) {
  const { m, day } = useWords();
  const words = m.following;
  return (
    <>
      {review.replies.map((reply) => (
        <section key={reply.sellerId} className="review-reply">
          <p className="quiet">
            <ReasonWord card="why-reply">{words.reply(reply.seller)}</ReasonWord>{" "}
            <time dateTime={reply.postedAt}>{day(reply.postedAt)}</time>
          </p>
          <p className="review-words" dir="auto">
            {reply.text}
          </p>
        </section>
      ))}
      {review.quotableBy.length > 0 && (
        <p className="quiet small">
          <ReasonWord card="why-quote">{words.quote(review.quotableBy.join(", "))}</ReasonWord>
        </p>
      )}
    </>
  );
}

/** What is known beside the words: who, when, which variant, and from where. */
function ReviewFacts({ review, home, other }: Pick<CardFacts, "review" | "home" | "other">) {
  const { m, day, language, locale } = useWords();
  const foreign = review.language !== null && !review.language.startsWith(locale);
  return (
    <ul className="review-facts">
      <li className="review-author">
        <bdi>{review.author}</bdi>
      </li>
      <li>
        <a className="review-date" href={`#${review.reviewId}`} title={m.review.link}>
          <time dateTime={review.publishedAt}>{day(review.publishedAt)}</time>
        </a>
      </li>
      {other !== null && (
        <li>
          <a href={addresses.product(review.productId)}>{m.variations.of(other)}</a>
        </li>
      )}
      {Object.entries(review.variant ?? {}).map(([name, value]) => (
        <li key={name}>
          <bdi>{`${name}: ${value}`}</bdi>
        </li>
      ))}
      {foreign && review.language !== null && (
        <li>{m.review.writtenIn(language(review.language))}</li>
      )}
      {review.originMarketplace !== home && <li>{m.review.from(review.originMarketplace)}</li>}
      {review.experienceDate !== null && <li>{m.review.used(day(review.experienceDate))}</li>}
    </ul>
  );
}

/** One vote, to be turned round or taken back; "no" is counted and shown to nobody. */
function VoteHere({ review, vote }: { review: PublicReview; vote: boolean | undefined }) {
  const { m } = useWords();
  const words = m.votes;
  const choice = (value: "yes" | "no", label: string) => {
    const chosen = vote === (value === "yes");
    return (
      <button
        type="submit"
        className="link"
        name="vote"
        value={chosen ? "none" : value}
        aria-pressed={chosen}
      >
        {label}
      </button>
    );
  };
  return (
    <form method="post" action={addresses.voting(review.reviewId)} className="voting">
      <input type="hidden" name="product" value={review.productId} />
      {choice("yes", words.helpful)} {choice("no", words.unhelpful)}{" "}
      <a className="quiet" href={addresses.reporting(review.reviewId)}>
        {words.report}
      </a>{" "}
      <a className="quiet" href={`#${review.reviewId}`} data-share>
        {m.review.link}
      </a>
    </form>
  );
}

function badgesOf(review: PublicReview): Badge[] {
  const badges: Badge[] = [review.verification];
  if (review.incentive === "platform_sample") badges.push("sample");
  if (review.preReleaseBasis !== null) badges.push("preRelease");
  if (review.edited) badges.push("edited");
  if (review.suspected) badges.push("suspected");
  return badges;
}

function followingsOf({ translation, replies, quotableBy }: PublicReview): BadgeKind[] {
  return [
    ...(translation === null ? [] : (["translation"] as const)),
    ...(replies.length > 0 ? (["reply"] as const) : []),
    ...(quotableBy.length > 0 ? (["quote"] as const) : []),
  ];
}

/** The cards behind all badges of these reviews, each once. */
export function BadgeReasons({ reviews }: { reviews: readonly PublicReview[] }) {
  const { m } = useWords();
  const b = m.badge;
  const reasons: Readonly<Record<BadgeKind, ReasonFacts>> = {
    platform: { what: b.platformWhat, because: { title: b.platformTitle, clause: "REV-004" } },
    claimed_by_source: {
      what: b.claimedWhat,
      because: { title: b.claimedTitle, clause: "REV-004" },
    },
    none: { what: b.noneWhat, because: { title: b.noneTitle, clause: "REV-002" } },
    sample: { what: b.sampleWhat, because: { title: b.sampleTitle, clause: "L-UK-03" } },
    preRelease: {
      what: b.preReleaseWhat,
      because: { title: b.preReleaseTitle, clause: "REV-010" },
    },
    edited: { what: b.editedWhat, because: { title: b.editedTitle, clause: "REV-061" } },
    translation: {
      what: m.translation.what,
      because: { title: m.translation.because, clause: "REV-042" },
    },
    reply: {
      what: m.following.replyWhat,
      because: { title: m.following.replyTitle, clause: "REV-069" },
    },
    quote: {
      what: m.following.quoteWhat,
      because: { title: m.following.quoteTitle, clause: "REV-067" },
    },
    suspected: {
      what: b.suspectedWhat,
      because: { title: b.suspectedTitle, clause: "REV-085" },
    },
  };
  const used = new Set(reviews.flatMap((review) => [...badgesOf(review), ...followingsOf(review)]));
  return [...used].map((kind) => (
    <ReasonCard
      key={kind}
      id={`why-${kind}`}
      reason={{
        ...reasons[kind],
        more: { label: m.frame.howReviewsWork, href: `${addresses.about}#check` },
      }}
    />
  ));
}
