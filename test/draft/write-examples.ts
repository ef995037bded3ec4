import { writeFileSync } from "node:fs";
import { EXAMPLES, written } from "./examples";

// npx tsx test/draft/write-examples.ts: after a change of the wording; the test compares.
for (const example of EXAMPLES) writeFileSync(example.file, written(example));
