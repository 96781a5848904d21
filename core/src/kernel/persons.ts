declare const another: unique symbol;

/** A person who is none of some others. Only `otherThan` makes one. */
export type OtherPerson = string & { readonly [another]: true };

/** Two different persons, the first and whoever agreed. */
export type TwoPersons = readonly [first: string, second: OtherPerson];

/** The person, known not to be one of the others; null if they are. */
export function otherThan(others: readonly string[], person: string): OtherPerson | null {
  return others.includes(person) ? null : (person as OtherPerson);
}
