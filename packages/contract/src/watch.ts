import { readFileSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { checkSchemas } from "./check.ts";
import { ContractError, contractFile, readDocument } from "./document.ts";

/** What a save of the contract led to: a text that can be used, or one line that says why it cannot. */
export type Save =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/** Editors write in two steps: empty first, or under another name. */
const SETTLED_MS = 40;
const EMPTY_MS = 400;

/**
 * Looks at the contract now, and again after each save that changes it, however an editor saves: in place, under
 * another name that takes its place, or after it was deleted. Gives what stops it.
 */
export function watchContract(onSave: (save: Save) => void, file = contractFile): () => void {
  let seen: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = (settled: boolean): void => {
    const text = textOf(file);
    if (text === seen) return;
    if (!text && !settled) {
      timer = setTimeout(look, EMPTY_MS, true);
      return;
    }
    seen = text;
    onSave(saveOf(file, text));
  };
  // The folder, not the file: a file that is replaced or deleted takes its watcher with it.
  const watcher = watch(dirname(file), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS, false);
  });
  look(true);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** The file's text; empty when there is none. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function saveOf(file: string, text: string): Save {
  const name = `${basename(dirname(file))}/${basename(file)}`;
  if (text.trim() === "") return { problem: `${name} is empty or gone.` };
  try {
    checkSchemas(readDocument(file));
    return { text };
  } catch (error) {
    if (error instanceof ContractError) return { problem: error.message };
    return { problem: `${name} ${error instanceof Error ? error.message : error}` };
  }
}
