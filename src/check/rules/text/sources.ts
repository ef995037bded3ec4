/** The form itself, as article 50 gives it the right to be one. */
export const FORM = "统一格式（《条例》第五十条）";
