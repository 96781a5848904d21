import { useWords } from "../ui/speech.tsx";
import { reviewsAddress } from "./addresses.ts";
import type { AspectCount, ReviewQuery } from "./shapes.ts";

/**
 * What can be asked for with one press, beside the sentence: each chip says how many reviews it
 * leaves. A side of the product is counted by what reviews speak of, never by how well.
 */
export function ReviewChips(props: {
  productId: string;
  query: ReviewQuery;
  photos: number;
  aspects: readonly AspectCount[];
}) {
  const { m, count } = useWords();
  const { productId, query } = props;
  const { aspect: asked } = query;
  const known = props.aspects.some(({ aspect }) => aspect === asked);
  if (props.photos === 0 && !query.photos && props.aspects.length === 0 && asked === null) {
    return null;
  }
  return (
    <ul className="chips" aria-label={m.aspects.label}>
      {(props.photos > 0 || query.photos) && (
        <Chip
          label={m.photos.only(count(props.photos))}
          href={reviewsAddress(productId, query, { photos: !query.photos })}
          chosen={query.photos}
        />
      )}
      {props.aspects.map(({ aspect, reviewCount }) => (
        <Chip
          key={aspect}
          label={`${m.aspects.names[aspect]} (${count(reviewCount)})`}
          href={reviewsAddress(productId, query, { aspect: asked === aspect ? null : aspect })}
          chosen={asked === aspect}
        />
      ))}
      {asked !== null && !known && (
        <Chip
          label={m.aspects.names[asked]}
          href={reviewsAddress(productId, query, { aspect: null })}
          chosen
        />
      )}
    </ul>
  );
}

function Chip({ label, href, chosen }: { label: string; href: string; chosen: boolean }) {
  return (
    <li>
      <a className="chip" href={href} aria-current={chosen ? "true" : undefined}>
        {label}
      </a>
    </li>
  );
}
