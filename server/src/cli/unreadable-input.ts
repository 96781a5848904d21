/** The file as a whole cannot be used; the message says why and what to do. */
export class UnreadableInput extends Error {}
