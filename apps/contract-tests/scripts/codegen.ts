/** Writes src/generated/documented.ts, which type-checks what ONVY's documentation shows. */
import { mkdir, writeFile } from "node:fs/promises";
import { renderDocumentedTypes } from "../src/documented-types.ts";

const target = new URL("../src/generated/documented.ts", import.meta.url);
await mkdir(new URL(".", target), { recursive: true });
await writeFile(target, renderDocumentedTypes());
