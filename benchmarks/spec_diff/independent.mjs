// Prints what api-smart-diff finds between two documents, one JSON value, for compare.py to count.
import { readFileSync } from "node:fs";
import { apiCompare } from "api-smart-diff";

const [before, after] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const { diffs } = apiCompare(before, after);
console.log(JSON.stringify(diffs.map(({ action, type, path }) => ({ action, type, path }))));
