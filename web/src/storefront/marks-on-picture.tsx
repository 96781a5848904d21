import type { Box } from "@candor/core/policy/pictures/seen-picture.ts";
import type { Finding } from "./shapes.ts";

/** How much of a picture's longer edge a number beside a frame is high. */
const numberShare = 40;

/**
 * A numbered frame round all that findings point at on one page of a picture, to lie over it; the
 * numbers are those of the list of findings. The picture and its frames share one measure.
 */
export function MarksOnPicture(props: {
  findings: readonly (Finding & { readonly boxes?: readonly Box[] | undefined })[];
  width: number;
  height: number;
  page: number;
}) {
  const { findings, width, height, page } = props;
  const size = Math.round(Math.max(width, height) / numberShare);
  const marks = findings.flatMap(({ boxes = [] }, at) =>
    boxes.filter((box) => box.page === page).map((box) => ({ box, number: at + 1 })),
  );
  const placeOf = ({ box: { x, y, width: wide, height: high } }: (typeof marks)[number]) =>
    [x, y, wide, high].join(" ");
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="picture-marks" aria-hidden="true">
      {[...Map.groupBy(marks, placeOf)].map(([place, [first, ...others]]) =>
        first === undefined ? null : (
          <g key={place} className="insert-mark">
            <rect
              x={first.box.x}
              y={first.box.y}
              width={first.box.width}
              height={first.box.height}
            />
            <text x={first.box.x} y={Math.max(size, first.box.y - size / 4)} fontSize={size}>
              {[first, ...others].map(({ number }) => number).join(" ")}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
