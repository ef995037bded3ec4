/** A part of the form: what was typed, and how it changes. */
export interface PartProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}
