export const documentsPath = "/content/documents.json";

/** content/documents.json: every guide, handout and rule sheet with the languages it exists in. */
export type DocumentIndex = readonly Readonly<{
  kind: "guide" | "handout" | "rules";
  name: string;
  /** By language; the one it was written in first. */
  titles: Readonly<Record<string, Readonly<{ title: string; summary: string; minutes?: number }>>>;
}>[];

/** The language to show: the wanted one, else the first there is. */
export function bestLanguage(titles: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  return [wanted, ...Object.keys(titles)].find((language) => language in titles);
}

/** For whom `count` of something are needed. */
export type Share = Readonly<{ per: "table" | "person" | "room"; count: number }>;

/** content/<language>/documents/<kind>-<name>.json */
export type WebDocument = Readonly<{
  title: string;
  summary: string;
  frontMatter: Readonly<{
    audience: string;
    groupSize?: Readonly<{ min: number; max: number }>;
    minutes?: number;
    goals?: readonly string[];
    materials?: readonly string[];
    room?: string;
    kit?: Readonly<{ seats: number; things: readonly (Share & Readonly<{ name: string }>)[] }>;
  }>;
  /** The body from its first h2 on, rendered and checked at build time from our own Markdown. */
  html: string;
  headings: readonly Readonly<{ id: string; text: string }>[];
}>;
