let begun = 0;

/**
 * Whoever sets about changing the marks. What it gives says whether somebody else has begun since:
 * this one was given up by then, and what stands on the sheets is not its to change any more.
 */
export function beginMarks(): () => boolean {
  begun += 1;
  const own = begun;
  return () => own !== begun;
}
