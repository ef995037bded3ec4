import { plainAction } from "./action";
import { withProfile } from "./form";
import { withoutFailure } from "./notices";

/** Reads who reports for which year, as the workbook keeps it. */
export const loadProfile = plainAction({
  name: "load",
  busy: "正在读取工作簿…",
  tab: "fill",
  alone: false,
  run: ({ workbook }) => workbook.loadProfile(),
  done: (state, profile) => {
    const loaded = { ...withoutFailure(state, "load"), isProfileRead: true };
    return profile === null ? loaded : { ...loaded, form: withProfile(loaded.form, profile) };
  },
});
