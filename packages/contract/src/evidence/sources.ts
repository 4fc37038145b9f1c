import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { openapiFolder } from "../document.ts";
import type { Json } from "../json.ts";

/** Where a promise comes from, strongest first. EVIDENCE.md says what each means. */
export const GRADES = ["seed", "documented", "documented-newer", "inferred"] as const;
export type Grade = (typeof GRADES)[number];

/** What a page says of one field, or of a body as a whole. A field with a `type` stands in a table; one with a `sample` alone is only shown. */
export interface FieldFact {
  /** As printed: `string<date-time>`, `enum<string>[]`, `number | null`. */
  readonly type?: string;
  readonly sample?: Json;
  readonly required?: boolean;
  readonly enum?: readonly Json[];
  /** Values of a list that is not closed. */
  readonly known?: readonly string[] | undefined;
  readonly default?: Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** Has fields that are not named. */
  readonly open?: boolean;
  /** ONVY's name of the schema. */
  readonly schema?: string | undefined;
  readonly unit?: string;
  /** Words that matter: they stand in the contract's description too. */
  readonly words?: readonly string[];
  /** What a reader would look for and the page does not say. */
  readonly undocumented?: string;
  readonly media?: string | undefined;
  readonly atLeastOne?: readonly string[] | undefined;
}

export interface BodyFacts extends Pick<FieldFact, "type" | "schema" | "media" | "atLeastOne"> {
  readonly status?: string;
  readonly body?: "none";
  /** `unknown`: the page does not tell which fields are required. */
  readonly marks?: "unknown";
  /** The page is about something else and has these facts in passing. */
  readonly partial?: true;
  readonly fields?: Readonly<Record<string, FieldFact>>;
  readonly headers?: Readonly<Record<string, FieldFact>>;
}

export interface OperationFacts {
  readonly title?: string;
  readonly tag?: string;
  readonly operationId?: string;
  readonly status?: string;
  readonly host?: string;
  readonly words?: readonly string[];
  readonly security?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, FieldFact>>;
  readonly request?: BodyFacts;
  readonly response?: BodyFacts;
  /** What the bearer version of the same page says besides. */
  readonly newer?: OperationFacts;
}

/** What a page says of the API as a whole. */
interface DocumentFacts {
  readonly openapi?: string;
  readonly info?: Readonly<Record<string, Json>> & { readonly words?: readonly string[] };
  readonly contact?: Readonly<Record<string, string>>;
  readonly license?: Readonly<Record<string, string>>;
  readonly hosts?: Readonly<Record<string, string>>;
  /** Words of each tag. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly security?: Readonly<
    Record<string, { readonly type?: string; readonly scheme?: string; readonly words?: readonly string[] }>
  >;
}

/** One of ONVY's pages as data. Keys that no check reads are facts for people. */
export interface Page {
  readonly page: string;
  readonly grade: Grade;
  readonly document?: DocumentFacts;
  readonly operations?: Readonly<Record<string, OperationFacts>>;
  /** Words of the lists' parameters and fields: `query page`, `next_page`. */
  readonly pagination?: Readonly<Record<string, readonly string[] | object>>;
}

const folder = join(openapiFolder, "sources");

/** The pages, seed first, then by grade and name. */
export function readSources(): Page[] {
  const pages = files().map((file) => load(readFileSync(join(folder, file), "utf8")) as Page);
  const rank = ({ grade }: Page): number => GRADES.indexOf(grade);
  return pages.sort((a, b) => rank(a) - rank(b));
}

/** The pages whose facts are not those that their `digest` was made of, each with the line to paste. */
export function transcriptionFaults(
  read = (file: string) => readFileSync(join(folder, file), "utf8"),
): string[] {
  return files().flatMap((file) => {
    const [facts = "", stated = ""] = read(file).split(/^digest: /m);
    const digest = createHash("sha256").update(facts).digest("hex").slice(0, 12);
    if (stated.trim() === digest) return [];
    return [
      `openapi/sources/${file}: its facts are not those that were transcribed. If the page says them, its last line is:\ndigest: ${digest}`,
    ];
  });
}

function files(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort();
}
