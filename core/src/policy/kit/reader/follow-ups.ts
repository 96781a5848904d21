import { behindBracket, endings, marks, space, star, tailEnds } from "./program.ts";

/** The characters that can follow in some forms, and whether a form can end. */
export class FollowUps {
  chars: number[] = [];
  places: number[] = [];
  from: number[] = [];
  /** Whether the entry followed last ends here: as written, or with any ending. */
  ends = 0;
  private readonly units: Uint16Array;
  private readonly wordwise: boolean;
  private spaced = false;
  private entry = -1;
  /** Places of the entry followed and ends of alternatives passed: two ways meet behind one. */
  private ways = 0;

  constructor(units: Uint16Array, wordwise: boolean) {
    this.units = units;
    this.wordwise = wordwise;
  }

  /** One space is as good as many, and none stands in front: behind a space they are skipped. */
  begin(spaced: boolean): void {
    this.spaced = spaced;
    this.entry = -1;
    this.chars = [];
    this.places = [];
    this.from = [];
  }

  follow(place: number, entry: number): void {
    this.ways = entry === this.entry ? this.ways + 1 : 1;
    this.entry = entry;
    this.walk(place);
  }

  /** Follows a form from its beginning: what a star opens, or all that no star opens. */
  followFirst(place: number, entry: number, starred: boolean): void {
    const before = this.chars.length;
    this.follow(place, entry);
    const chars = this.chars.splice(before);
    const places = this.places.splice(before);
    this.from.length = before;
    chars.forEach((char, at) => {
      if (char !== star && !starred) this.push(char, places[at] ?? 0);
      if (char === star && starred) this.walk((places[at] ?? 0) + 1);
    });
  }

  private walk(from: number): void {
    const { units } = this;
    let at = from;
    for (;;) {
      const unit = units[at] ?? marks.end;
      if (unit === marks.open) {
        let mark = at;
        do {
          this.walk(mark + 2);
          mark += units[mark + 1] ?? 1;
        } while (units[mark] === marks.or);
        return;
      }
      if (unit === marks.or || unit === marks.close) {
        this.ways++;
        at = unit === marks.or ? behindBracket(units, at) : at + 1;
      } else if (unit === marks.end) {
        this.ends |= endings.closed;
        return;
      } else if (unit === space && this.spaced) at++;
      else {
        if (unit === space || unit === star) this.ends |= tailEnds(units, at, unit === star);
        if (unit === space && this.wordwise) this.ends |= endings.closed;
        else this.push(unit, at);
        return;
      }
    }
  }

  private push(unit: number, place: number): void {
    if (this.ways > 2 && this.isKnown(place)) return;
    this.chars.push(unit);
    this.places.push(place);
    this.from.push(this.entry);
  }

  private isKnown(place: number): boolean {
    for (let at = this.places.length - 1; at >= 0 && this.from[at] === this.entry; at--) {
      if (this.places[at] === place) return true;
    }
    return false;
  }
}
