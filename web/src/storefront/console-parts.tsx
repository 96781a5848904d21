import type { ReactNode } from "react";

/** A row of a small table; its cells keep the order of the columns. */
export type FigureRow = {
  readonly id: string;
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
};

/** What each part is, said outright: laid out as blocks on a phone it stays a table to be heard. */
const parts = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  name: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const cellParts = (cell: ReactNode, column: string | undefined) => ({
  ...parts.cell,
  "data-column": column,
  className: cell === "0" ? "nothing" : undefined,
});

/** More numbers than this do not stand side by side on a phone. */
const besideMax = 3;

const shapeOf = (props: { columns: readonly string[]; isWords?: boolean }) => {
  if (props.isWords === true) return " figures-words";
  return props.columns.length - 1 > besideMax ? " figures-many" : "";
};

/** A small table of figures under one name; on a phone one of words becomes a list of records. */
export function Figures(props: {
  title: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
  /** What is said where there is no row. */
  empty?: string;
  /** Words read from their beginning; numbers stand under their last digit. */
  isWords?: boolean;
}) {
  if (props.rows.length === 0) {
    return (
      <section>
        <h2>{props.title}</h2>
        <p className="quiet">{props.empty}</p>
      </section>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move along what is wide
    <section className="wide-table" aria-label={props.title} tabIndex={0}>
      <table className={`figures${shapeOf(props)}`} {...parts.table}>
        <caption>{props.title}</caption>
        <thead {...parts.group}>
          <tr {...parts.row}>
            {props.columns.map((column) => (
              <th key={column} scope="col" {...parts.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...parts.group}>
          {props.rows.map(({ id, name, cells }) => (
            <tr key={id} {...parts.row}>
              <th scope="row" {...parts.name}>
                {name}
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                <td key={at} {...cellParts(cell, props.columns[at + 1])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A secret that is shown this once, in a field that selects itself whole. */
export function ShownOnce(props: { label: string; hint: string; secret: string }) {
  return (
    <div className="notice notice-go" role="status">
      <label htmlFor="shown-once" className="notice-title">
        {props.label}
      </label>
      <div className="notice-body">
        <input id="shown-once" className="secret" readOnly value={props.secret} />
        <p>{props.hint}</p>
      </div>
    </div>
  );
}
