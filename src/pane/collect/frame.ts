import { yearOf } from "../../actions/form";
import type { ProfileForm } from "../../actions/form";
import type { DeskFrame, Scope } from "../../collect/unit";
import { dueYear } from "../../report/formats";

/** What each scope adds up. */
export const SCOPE_NOTES: Readonly<Record<Scope, string>> = {
  all: "名单上计入的单位都加进来",
  own: "只计政府本级自己的年报",
};

/** Whose sum it is as far as 填表 says. */
export function profileFrame(form: ProfileForm): DeskFrame {
  const year = yearOf(form) ?? dueYear(new Date());
  return { organisation: form.organisation.trim(), year, scope: "all" };
}
