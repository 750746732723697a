/** A face as an SVG of `width` × `height` px that holds its texts as texts, without the fonts. */
export type FaceDrawing = Readonly<{ content: string; text: string; width: number; height: number }>;

/**
 * Draws every face of the page as SVG, just as it is laid out: boxes with their colours, drawings, and each line of text
 * at its place. Runs inside the page, so it must not use anything from outside.
 */
export function drawFaces(): FaceDrawing[] {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const round = (value: number) => Number(value.toFixed(2));
  const shapes = "path,rect,circle,ellipse,line,polyline,polygon,text";
  const painted = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "fill-opacity",
    "stroke-dasharray",
    "fill-rule",
  ];

  const drawingOf = (svg: SVGSVGElement, origin: DOMRect): string => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    const originals = [...svg.querySelectorAll<SVGElement>(shapes)];
    for (const [index, shape] of [...copy.querySelectorAll<SVGElement>(shapes)].entries()) {
      const style = getComputedStyle(originals[index] as SVGElement);
      shape.removeAttribute("style");
      for (const name of painted) shape.setAttribute(name, style.getPropertyValue(name));
    }
    for (const group of copy.querySelectorAll("g")) {
      for (const name of [...painted, "style"]) if (name !== "opacity") group.removeAttribute(name);
    }
    copy.removeAttribute("class");
    copy.removeAttribute("style");
    const box = svg.getBoundingClientRect();
    copy.setAttribute("x", `${round(box.left - origin.left)}`);
    copy.setAttribute("y", `${round(box.top - origin.top)}`);
    copy.setAttribute("width", `${round(box.width)}`);
    copy.setAttribute("height", `${round(box.height)}`);
    return new XMLSerializer().serializeToString(copy);
  };

  const photoOf = (image: HTMLImageElement, origin: DOMRect): string => {
    const box = image.getBoundingClientRect();
    const place = `x="${round(box.left - origin.left)}" y="${round(box.top - origin.top)}"`;
    const size = `width="${round(box.width)}" height="${round(box.height)}" preserveAspectRatio="xMidYMid slice"`;
    return `<image ${place} ${size} href="${escaped(image.src)}"/>`;
  };

  const linesOf = (node: Text, origin: DOMRect): string[] => {
    const style = getComputedStyle(node.parentElement as Element);
    const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { fontBoundingBoxAscent: ascent } = canvas.measureText("x");
    const value = node.nodeValue ?? "";
    const range = document.createRange();
    const lines: { text: string; left: number; top: number; right: number }[] = [];
    for (const [index, sign] of [...value].entries()) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      // At a soft hyphen there are two, before and after the break: the latter holds the sign.
      const rect = [...range.getClientRects()].at(-1);
      if (rect === undefined || (rect.width === 0 && sign !== "\u00ad")) continue;
      const last = lines.at(-1);
      // A soft hyphen takes room only where a line breaks.
      const shown = sign === "\u00ad" ? (rect.width > 0 ? "-" : "") : sign;
      if (last !== undefined && Math.abs(last.top - rect.top) < rect.height / 2) {
        last.text += shown;
        if (sign.trim() !== "") last.right = Math.max(last.right, rect.right);
      } else if (shown.trim() !== "") {
        lines.push({ text: shown, left: rect.left, top: rect.top, right: rect.right });
      }
    }
    return lines.map(({ text, left, top, right }) => {
      const family = (style.fontFamily.split(",")[0] ?? "").replace(/["']/g, "");
      const place = `x="${round(left - origin.left)}" y="${round(top - origin.top + ascent)}"`;
      const font = `font-family="${family}" font-weight="${style.fontWeight}" font-size="${round(Number.parseFloat(style.fontSize))}"`;
      const width = `textLength="${round(right - left)}"`;
      return `<text ${place} ${font} ${width} fill="${style.color}">${escaped(text.trimEnd())}</text>`;
    });
  };

  return [...document.querySelectorAll<HTMLElement>(".face")].map((face) => {
    const origin = face.getBoundingClientRect();
    const parts: string[] = [];
    const visit = (element: HTMLElement) => {
      const style = getComputedStyle(element);
      const { transform } = style;
      // What is turned is drawn upright in a group that turns it.
      if (transform !== "none") {
        element.style.transform = "none";
        const upright = element.getBoundingClientRect();
        const [x, y] = [
          round(upright.left + upright.width / 2 - origin.left),
          round(upright.top + upright.height / 2 - origin.top),
        ];
        parts.push(`<g transform="translate(${x} ${y}) ${transform} translate(${-x} ${-y})">`);
        visit(element);
        parts.push("</g>");
        element.style.transform = transform;
        return;
      }
      const box = element.getBoundingClientRect();
      if (style.backgroundColor !== "rgba(0, 0, 0, 0)") {
        const place = `x="${round(box.left - origin.left)}" y="${round(box.top - origin.top)}"`;
        parts.push(
          `<rect ${place} width="${round(box.width)}" height="${round(box.height)}" fill="${style.backgroundColor}"/>`,
        );
      }
      const border = Number.parseFloat(style.borderTopWidth);
      if (border > 0) {
        const place = `x="${round(box.left - origin.left + border / 2)}" y="${round(box.top - origin.top + border / 2)}"`;
        const size = `width="${round(box.width - border)}" height="${round(box.height - border)}"`;
        parts.push(
          `<rect ${place} ${size} fill="none" stroke="${style.borderTopColor}" stroke-width="${round(border)}"/>`,
        );
      }
      for (const child of element.childNodes) {
        if (child instanceof HTMLImageElement) parts.push(photoOf(child, origin));
        else if (child instanceof SVGSVGElement) parts.push(drawingOf(child, origin));
        else if (child instanceof HTMLElement) visit(child);
        else if (child instanceof Text && child.nodeValue?.trim()) parts.push(...linesOf(child, origin));
      }
    };
    visit(face);
    // The strip at the foot is made by the stylesheet alone.
    const strip = getComputedStyle(face, "::after");
    const height = Number.parseFloat(strip.height);
    if (height > 0) {
      const place = `x="0" y="${round(origin.height - height)}" width="${round(origin.width)}" height="${round(height)}"`;
      parts.push(`<rect ${place} fill="${strip.backgroundColor}"/>`);
    }
    return {
      content: parts.join(""),
      text: face.textContent ?? "",
      width: round(origin.width),
      height: round(origin.height),
    };
  });
}
