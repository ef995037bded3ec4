// Lints texts as if they stood in the named files, with the project's real configuration: ESLint
// loads it as an ES module, which cannot happen inside jest. In: JSON {file: text} on standard
// input. Out: JSON {file: [rule ids]}.
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const eslint = new ESLint({
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
  overrideConfig: {
    files: ["src/*/lint-probe*.ts", "src/excel/*/lint-probe*.ts"],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["src/*/lint-probe*.ts", "src/excel/*/lint-probe*.ts"],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 50,
        },
      },
    },
  },
});
const answers = {};
for (const [file, code] of Object.entries(JSON.parse(await text(process.stdin)))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers[file] = result.messages.map((message) => message.ruleId ?? message.message);
}
console.log(JSON.stringify(answers));
