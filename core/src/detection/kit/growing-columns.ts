type Column = Float64Array | Uint32Array | Uint8Array;
type ColumnType<T extends Column> = {
  new (length: number): T;
};

const firstRows = 1_024;

/** A typed array that doubles as it fills. */
export class GrowingColumn<T extends Column> {
  #length = 0;
  #values: T;
  readonly #type: ColumnType<T>;

  constructor(type: ColumnType<T>) {
    this.#type = type;
    this.#values = new type(firstRows);
  }

  /** Adds one value at the end. */
  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new this.#type(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length++;
  }

  /** How many values there are. */
  get length(): number {
    return this.#length;
  }

  /** A copy of exactly what was pushed. */
  values(): T {
    const copy = new this.#type(this.#length);
    copy.set(this.#values.subarray(0, this.#length));
    return copy;
  }
}

/** Gives each distinct id the next number, in the order of first sight. */
export class Interner {
  readonly ids: string[] = [];
  readonly #indexById = new Map<string, number>();

  /** The number of an id. */
  index(id: string): number {
    const known = this.#indexById.get(id);
    if (known !== undefined) return known;
    // A slice keeps the whole line alive that it was cut from; a fresh copy lets the line go.
    const own: string = JSON.parse(JSON.stringify(id));
    this.#indexById.set(own, this.ids.length);
    this.ids.push(own);
    return this.ids.length - 1;
  }
}
