import type { Member, Members } from "../members";

/**
 * The library registers for events by these methods. The host raises every event anyway; the
 * library hands on those that somebody listens to.
 */
const registered: Member<unknown> = { since: "1.7", call: () => undefined };

const NAMES = ["Activated", "Deactivated", "DataChanged", "SelectionChanged"] as const;

const registrations = (
  names: readonly string[],
  since: Member<unknown>["since"],
): Members<unknown> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, { ...registered, since }],
      [`_Unregister${name}Event`, { ...registered, since }],
    ]),
  );

/** Of one worksheet. */
export const sheetEvents: Members<unknown> = registrations(NAMES, "1.7");

/** Of all worksheets. */
export const collectionEvents: Members<unknown> = {
  ...registrations(["Activated", "Deactivated", "Added", "Deleted"], "1.7"),
  ...registrations(["DataChanged", "SelectionChanged"], "1.9"),
};
