/** A line with what the source knows of it. */
export interface TextOfLine {
  readonly text: string;
  /** Numbered by Word itself. */
  readonly automatic: boolean;
  /** Nothing but a link or the item of a list. */
  readonly listed: boolean;
}
