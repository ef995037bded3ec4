/** Text that begins like a formula ('=1+1) reads alike as formula and as value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
