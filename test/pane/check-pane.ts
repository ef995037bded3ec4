import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { button, inside } from "./open-pane";

/** The line that says how the report stands: it opens. */
export const standing = (): HTMLElement => button(/^审核结论/);

/** Opens what the verdict is made of. */
export async function openStanding(user: UserEvent): Promise<void> {
  const line = standing();
  if (line.getAttribute("aria-expanded") === "false") await user.click(line);
}

/** What is said of a part of the report; the verdict's line must be open. */
export function part(name: string): string {
  const region = inside(screen.getByRole("region", { name: "审核结论" }));
  return region.getByText(name).closest("li")?.textContent ?? "";
}

/** Opens what is kept with a reason. */
export async function openKept(user: UserEvent): Promise<void> {
  const fold = await screen.findByText(/^有说明（/);
  if (fold.closest("details")?.open !== true) await user.click(fold);
}

/** Presses an entry of the menu beside the tabs. */
export async function chooseInMenu(user: UserEvent, name: string): Promise<void> {
  await user.click(button("更多"));
  await user.click(button(name));
}
