/** The least that a page stays, in ms. */
const shortest = 20_000;
/** Letters in a second of somebody who reads aloud to a room. */
const lettersASecond = 12;

/** Letters of `content` that stand between the left and the right side of `shown`: a text may go on on the next page. */
function lettersShown(content: Node, { left, right }: Pick<DOMRect, "left" | "right">): number {
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let letters = 0;
  while (texts.nextNode() !== null) {
    const text = texts.currentNode;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const inside = lines.filter((line) => line.left >= left - 1 && line.left < right);
    if (lines.length > 0) letters += ((text.textContent ?? "").length * inside.length) / lines.length;
  }
  return letters;
}

/** So long a page stays, in ms: until what stands on it could be read aloud. */
export const readingTime = (shown: Element): number =>
  Math.max(shortest, (lettersShown(shown, shown.getBoundingClientRect()) / lettersASecond) * 1000);
