import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One run of text on a page: x, y of its start in pt from the lower left corner, its width in pt. */
export type TextRun = Readonly<{ text: string; x: number; y: number; width: number }>;

/** The text runs of every page, in the order of the content. */
export async function textRuns(pdf: Uint8Array): Promise<TextRun[][]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages: TextRun[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
          : [],
      ),
    );
  }
  await document.destroy();
  return pages;
}

/** The alternative texts of the figures that each page's tags name. */
export async function figureNames(pdf: Uint8Array): Promise<string[][]> {
  type Node = { role?: string; alt?: string; children?: Node[] };
  const namesIn = (node: Node): string[] => [
    ...(node.role === "Figure" ? [node.alt ?? ""] : []),
    ...(node.children ?? []).flatMap(namesIn),
  ];
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(namesIn((await (await document.getPage(number)).getStructTree()) as Node));
  }
  await document.destroy();
  return pages;
}

/** Text without spaces and hyphens, so that line breaks and hyphenation make no difference. */
export const bareText = (text: string): string => text.replace(/[\s\u00ad\u2010-]/gu, "");

/** All text but list marks in the order of the tags, bare: without spaces and hyphens. */
export async function textByTags(pdf: Uint8Array): Promise<string> {
  type Node = { role?: string; type?: string; id?: string; children?: Node[] };
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  let spoken = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    const marks: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ("str" in item) {
        const mark = marks.findLast((id) => id !== undefined) ?? "";
        texts.set(mark, (texts.get(mark) ?? "") + item.str);
      } else if (item.type === "endMarkedContent") marks.pop();
      else marks.push(item.id);
    }
    const say = (node: Node): string => {
      if (node.type === "content") return texts.get(node.id ?? "") ?? "";
      const inner = (node.children ?? []).map(say).join("");
      return node.role === "Lbl" || node.role === "Figure" ? "" : inner;
    };
    spoken += say((await page.getStructTree()) as Node);
  }
  await document.destroy();
  return bareText(spoken);
}
