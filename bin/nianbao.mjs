#!/usr/bin/env node
// The command line: built when it is first used or its sources have changed, some tenths of a second;
// in the packed package it is built already.
import { pathToFileURL } from "node:url";
import { buildCommandLine, mainScript } from "../scripts/build/command-line.mjs";

await buildCommandLine();
await import(pathToFileURL(mainScript).href);
