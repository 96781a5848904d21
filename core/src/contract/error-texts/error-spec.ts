/** What an error says: what is wrong, and what to do. `status` is the HTTP status. */
export type ErrorSpec = {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
};
