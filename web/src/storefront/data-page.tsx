import type { MyData } from "@candor/core/contract/schemas/buyer-data.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";

/** What a person's own page of data shows. */
export type DataPageData = {
  readonly kept: z.input<typeof MyData>;
  /** What an erasure took away, right after it. */
  readonly erased: {
    readonly messages: number;
    readonly fields: number;
    readonly files: number;
  } | null;
};

/** Everything that is kept about the visitor, to be read, taken along, and erased. */
export function dataPage(frame: Frame, data: DataPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).data.title,
    layout: "reading",
    body: <Data data={data} />,
  });
}

function Data({ data: { kept, erased } }: { data: DataPageData }) {
  const { m, count } = useWords();
  const words = m.data;
  return (
    <>
      <h1>{words.title}</h1>
      {erased !== null && (
        <Notice tone="go" title={words.erased}>
          <p>
            {words.erasedText(count(erased.messages), count(erased.fields), count(erased.files))}
          </p>
        </Notice>
      )}
      <p className="lead">{words.intro}</p>
      <div className="kept-head">
        <dl className="facts">
          <dt>{words.name}</dt>
          <dd>
            <bdi>{kept.displayName}</bdi>
          </dd>
        </dl>
        <p>{words.messages(count(kept.messages.length))}</p>
        <a className="button" href={addresses.myDataFile} download>
          {words.download}
        </a>
      </div>
      <KeptForOrders fields={kept.fields} />
      <Looks accesses={kept.accesses} />
      <Erasing />
    </>
  );
}

function KeptForOrders({ fields }: { fields: DataPageData["kept"]["fields"] }) {
  const words = useWords().m.data;
  return (
    <section className="status-part">
      <h2>{words.fields}</h2>
      {fields.length === 0 ? (
        <p className="quiet">{words.fieldsNone}</p>
      ) : (
        <div className="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.order}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.value}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ orderId, field, value }) => (
                <tr key={`${orderId} ${field}`}>
                  <td>{orderId}</td>
                  <td>{field}</td>
                  <td dir="auto">{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Looks({ accesses }: { accesses: DataPageData["kept"]["accesses"] }) {
  const { m, moment } = useWords();
  const words = m.data;
  return (
    <section className="status-part">
      <h2>{words.looks}</h2>
      {accesses.length === 0 ? (
        <p className="quiet">{words.looksNone}</p>
      ) : (
        <div className="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.order}</th>
                <th scope="col">{words.what}</th>
              </tr>
            </thead>
            <tbody>
              {accesses.map((access) => (
                <tr key={`${access.orderId} ${access.lookedAt}`}>
                  <td>{moment(access.lookedAt)}</td>
                  <td>{access.sellerId}</td>
                  <td>{access.orderId}</td>
                  <td>{access.fields.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Erasing() {
  const words = useWords().m.data;
  return (
    <details className="status-part deletion">
      <summary>{words.eraseTitle}</summary>
      <form method="post" action={addresses.myData}>
        <p>{words.eraseText}</p>
        <label className="pick">
          <input type="checkbox" name="confirmed" value="1" required />
          {words.eraseConfirm}
        </label>
        <button type="submit" className="button button-stop">
          {words.erase}
        </button>
      </form>
    </details>
  );
}
