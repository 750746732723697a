import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page as pixels: red, green, blue, alpha in turn. */
export type RenderedPage = Readonly<{ width: number; height: number; data: Uint8ClampedArray }>;

type Surface = {
  canvas: { width: number; height: number };
  context: CanvasRenderingContext2D;
};

/**
 * The pages of `pdf` as another program than the one that made them paints them, `dpi` dots an inch: all of them, or
 * those whose index `isWanted`.
 */
export async function renderedPages(
  pdf: Uint8Array,
  dpi: number,
  isWanted: (index: number) => boolean = () => true,
): Promise<RenderedPage[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const factory = document.canvasFactory as { create: (width: number, height: number) => Surface };
  const pages: RenderedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (!isWanted(number - 1)) continue;
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: null, canvasContext: context, viewport }).promise;
    const { width, height } = canvas;
    pages.push({ width, height, data: context.getImageData(0, 0, width, height).data });
  }
  await document.destroy();
  return pages;
}
