import { messageText } from "../text/message.ts";

/** One thing wrong with the card data: where it is, what stands there, what is expected. */
export type Finding = Readonly<{
  /** Path below cards/, for example "failures/A.en.yaml". */
  file: string;
  /** Card code, or "–" where the finding concerns the whole file. */
  card: string;
  /** Field path, for example "text.title", or "–". */
  field: string;
  /** In English. */
  expected: string;
  /** What kind of finding it is, and what fills its text: by these it is told in other languages. */
  code?: string;
  values?: Readonly<Record<string, string | number>>;
}>;

export const formatFinding = ({ file, card, field, expected }: Finding): string =>
  `${file}  ${card}  ${field}: ${expected}`;

/** The finding in a line with its code; in English where other languages have no text of it. */
export function tellFinding(finding: Finding, language: string): string {
  const { code, values = {} } = finding;
  if (code === undefined) return formatFinding(finding);
  return `${formatFinding({ ...finding, expected: messageText({ code, values }, language) })} [${code}]`;
}
