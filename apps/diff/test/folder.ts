import { mkdir, rm } from "node:fs/promises";

/** Where the contracts that tests compare stand: beside the modules that compiled programs import. */
export const folder = new URL("../reports/edited/", import.meta.url);

/** Makes the folder; returns what removes it. */
export default async function setup(): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  return () => rm(folder, { recursive: true, force: true });
}
