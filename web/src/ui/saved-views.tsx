import { useWords } from "./speech.tsx";
import type { SavedView, SavedViewsData } from "./views.ts";

/**
 * A row of names over a list: the whole of it, and each narrowing that this person keeps. What is
 * narrowed now and has no name yet can be given one; the one shown can be forgotten.
 */
export function SavedViews({ data, action }: { data: SavedViewsData; action: string }) {
  const m = useWords().m.views;
  const { page, views, shown } = data;
  const isWhole = Object.keys(shown).length === 0;
  const here = views.find(({ query }) => isSame(query, shown));
  if (isWhole && views.length === 0) return null;
  return (
    <div className="views">
      <nav className="tabs" aria-label={m.title}>
        <a href={page} aria-current={isWhole ? "page" : undefined}>
          {m.whole}
        </a>
        {views.map((view) => (
          <a
            key={view.viewId}
            href={`${page}?${queryText(view.query)}`}
            aria-current={view === here ? "page" : undefined}
          >
            <bdi>{view.name}</bdi>
          </a>
        ))}
      </nav>
      {here !== undefined && <Forget page={page} view={here} action={action} />}
      {here === undefined && !isWhole && <Keep data={data} action={action} />}
    </div>
  );
}

function Forget(props: { page: string; view: SavedView; action: string }) {
  const m = useWords().m.views;
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="page" value={props.page} />
      <input type="hidden" name="viewId" value={props.view.viewId} />
      <button type="submit" name="act" value="drop" className="link">
        {m.forget(props.view.name)}
      </button>
    </form>
  );
}

function Keep({ data, action }: { data: SavedViewsData; action: string }) {
  const m = useWords().m.views;
  if (data.isFull) return <p className="quiet small">{m.full}</p>;
  return (
    <details className="views-keep">
      <summary>{m.keep}</summary>
      <form method="post" action={action} className="find">
        <input type="hidden" name="page" value={data.page} />
        <input type="hidden" name="query" value={queryText(data.shown)} />
        <input name="name" aria-label={m.name} placeholder={m.name} required maxLength={40} />
        <button type="submit" name="act" value="save" className="button button-plain">
          {m.save}
        </button>
      </form>
    </details>
  );
}

const queryText = (query: SavedView["query"]) => new URLSearchParams(query).toString();

const isSame = (one: SavedView["query"], other: SavedView["query"]) =>
  sorted(one) === sorted(other);

const sorted = (query: SavedView["query"]) => JSON.stringify(Object.entries(query).sort());
