// Before `npm pack`: the package holds the command line built, so that it runs without what builds it.
import { buildCommandLine } from "./build/command-line.mjs";

await buildCommandLine();
