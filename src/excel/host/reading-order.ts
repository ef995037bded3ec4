let last = 0;

/** The number of a reading that begins now: higher than those of all that began before it. */
export function nextReading(): number {
  last += 1;
  return last;
}

/** Whether another reading has begun since that one did. */
export function hasBegunSince(reading: number): boolean {
  return last > reading;
}
