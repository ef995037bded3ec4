/** What a user action gives: its result, or one Chinese sentence that says why not and what to do. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export const done = <T>(value: T): Attempt<T> => ({ ok: true, value });

export const refused = (sentence: string): Attempt<never> => ({ ok: false, sentence });
