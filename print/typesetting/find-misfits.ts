/** A text that does not fit its box (by mm) or is too small (its size in pt). */
export type Misfit = Readonly<{ field: string; kind: "wide" | "tall" | "small"; by: number }>;

/**
 * Measures after layout every box that names itself with data-fit, every sheet, and the size of every text; `minimumType`
 * in pt. Runs inside the page, so it must not use anything from outside.
 */
export function findMisfits(minimumType: number): Misfit[] {
  const pixels = 96 / 25.4;
  const faults: Misfit[] = [];
  const nameOf = (element: Element): string => {
    const named = element.closest("[data-fit]") ?? element;
    return named.getAttribute("data-fit") ?? (element.textContent ?? "").trim().slice(0, 30);
  };
  for (const box of document.querySelectorAll<HTMLElement>("[data-fit], .sheet")) {
    // Faces of cards are measured where the deck is printed.
    if (box.parentElement?.closest(".face")) continue;
    // A pixel is what rounding may cost.
    const wide = (box.scrollWidth - box.clientWidth - 1) / pixels;
    const tall = (box.scrollHeight - box.clientHeight - 1) / pixels;
    if (wide > 0) faults.push({ field: nameOf(box), kind: "wide", by: wide });
    if (tall > 0) faults.push({ field: nameOf(box), kind: "tall", by: tall });
  }
  for (const text of document.querySelectorAll<SVGTextElement>("text[data-width]")) {
    const over = text.getComputedTextLength() - Number(text.dataset.width);
    if (over > 0) faults.push({ field: text.textContent ?? "", kind: "wide", by: over });
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent === null || walker.currentNode.nodeValue?.trim() === "") continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75 * scale;
    if (size < minimumType - 0.01) faults.push({ field: nameOf(parent), kind: "small", by: size });
  }
  return faults;
}
