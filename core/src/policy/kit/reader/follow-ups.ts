import { behindBracket, endings, marks, space, star, tailEnds } from "./program.ts";

/** The characters that can follow in some forms, and whether a form can end. */
export class FollowUps {
  chars = new Uint16Array(1 << 10);
  /** Where in the program each of them stands, and of which entry. */
  places = new Int32Array(1 << 10);
  from = new Int32Array(1 << 10);
  count = 0;
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
    this.count = 0;
  }

  follow(place: number, entry: number): void {
    this.ways = entry === this.entry ? this.ways + 1 : 1;
    this.entry = entry;
    this.walk(place);
  }

  /** Follows a form from its beginning: what a star opens, or all that no star opens. */
  followFirst(place: number, entry: number, starred: boolean): void {
    const before = this.count;
    this.follow(place, entry);
    const chars = this.chars.slice(before, this.count);
    const places = this.places.slice(before, this.count);
    this.count = before;
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
    if (this.count === this.chars.length) this.grow();
    const at = this.count++;
    this.chars[at] = unit;
    this.places[at] = place;
    this.from[at] = this.entry;
  }

  private isKnown(place: number): boolean {
    for (let at = this.count - 1; at >= 0 && this.from[at] === this.entry; at--) {
      if (this.places[at] === place) return true;
    }
    return false;
  }

  private grow(): void {
    const { chars, places, from } = this;
    this.chars = new Uint16Array(chars.length * 4);
    this.chars.set(chars);
    this.places = new Int32Array(places.length * 4);
    this.places.set(places);
    this.from = new Int32Array(from.length * 4);
    this.from.set(from);
  }
}
