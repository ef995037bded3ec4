#!/usr/bin/env node
// The command line: built when it is first used or its sources have changed, some tenths of a second.
import { pathToFileURL } from "node:url";
import { buildCommandLine, mainScript } from "../scripts/build/command-line.mjs";

await buildCommandLine();
await import(pathToFileURL(mainScript).href);
