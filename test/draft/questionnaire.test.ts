import { formSchema } from "../../src/draft/form";
import { fieldName } from "../../src/draft/field-names";
import { parseDraftForm } from "../../src/draft/parse-form";
import { declarationOf } from "../../src/draft/questionnaire/declare";
import { declaredFields, entrySchema, fieldsOf } from "../../src/draft/questionnaire/walk";
import { copyOfForm } from "../../src/excel/narrative/draft-copy";
import { emptyDraftForm } from "../../src/draft/form";
import { fieldAt, filledForm, leafFields } from "./questionnaire";

type Schema = Parameters<typeof fieldsOf>[0];

/** Every place of the schema that holds words, a number or a switch. */
function leavesOf(schema: Schema, path: readonly string[] = []): readonly string[] {
  const entry = entrySchema(schema);
  const inside = [
    ...fieldsOf(schema).flatMap(([name, field]) => leavesOf(field, [...path, name])),
    ...(entry === null ? [] : leavesOf(entry, [...path, "*"])),
  ];
  return inside.length === 0 ? [path.join(".")] : inside;
}

describe("the questionnaire is one declaration:", () => {
  it("every field of the schema has a label", () => {
    const declared = new Set(declaredFields(formSchema).map(({ path }) => path.join(".")));
    // The sentences of a list have the list's label.
    const missing = leavesOf(formSchema).filter(
      (leaf) => !declared.has(leaf) && !declared.has(leaf.replace(/\.\*$/u, "")),
    );
    expect(missing).toEqual([]);
    for (const { declaration } of declaredFields(formSchema))
      expect(declaration.label).not.toBe("");
  });

  it("no two fields have the same name", () => {
    const names = leafFields().map(({ path }) => fieldName(fieldAt(path)));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(leafFields().map((field) => [field.path.join("."), field] as const))(
    "a wrong value of %s is named by its label",
    (_, { path, declaration }) => {
      const steps = fieldAt(path);
      const input = steps.reduceRight<unknown>(
        (inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }),
        { wrong: "" },
      );
      const parsed = parseDraftForm(input);
      const problems = parsed.ok ? [] : parsed.problems;
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`${declaration.label}：应为`, "u"));
    },
  );

  it("every field that is filled in has its row in the sheet's copy, under its name", () => {
    const form = filledForm();
    const names = copyOfForm(form).map(([name]) => name);
    for (const { path, declaration } of leafFields()) {
      const name = fieldName(fieldAt(path));
      const row = declaration.kind === "texts" ? `${name}第 1 项` : name;
      expect(names).toContain(row);
    }
    expect(copyOfForm(emptyDraftForm())).toHaveLength(1);
  });

  it("what is not declared is no field", () => {
    expect(declarationOf(formSchema)).toBeUndefined();
  });
});
