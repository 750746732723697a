/** Something on a face that does not fit, in mm; `extra` holds what is not a length. */
export type FitFault = Readonly<{
  card: string;
  field: string;
  kind: "too-wide" | "too-tall" | "overlaps" | "unsafe" | "small" | "font";
  by: number;
  extra: string;
}>;

export type FitRules = Readonly<{
  /** Bleed and safe margin in mm. */
  bleed: number;
  safe: number;
  /** Smallest type in pt. */
  smallestType: number;
  /** How many times as large as on paper the faces are laid out. */
  scale: number;
  /** What rounding to screen pixels may cost, in mm. */
  tolerance: number;
}>;

/**
 * Measures every text of every face after layout. Runs inside the page, so it must not use anything from outside.
 * What counts is the ink of the glyphs: it stays inside its box, every box that clips it and the safe area of the card,
 * and no text or code lies on another.
 */
export function measureFit(rules: FitRules): FitFault[] {
  type Box = { left: number; top: number; right: number; bottom: number };
  const perMillimetre = (rules.scale * 96) / 25.4;
  const faults: FitFault[] = [];
  const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;

  const textNodesIn = (root: Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) nodes.push(walker.currentNode as Text);
    return nodes;
  };
  const inks = new Map<Text, Box[]>();
  // Asked for the text itself and for every field round it.
  const inkOf = (node: Text): Box[] => {
    const known = inks.get(node) ?? measureInk(node);
    inks.set(node, known);
    return known;
  };
  const measureInk = (node: Text): Box[] => {
    const style = getComputedStyle(node.parentElement as Element);
    // The shorthand `font` is empty where numerals are set with font-variant-numeric.
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    canvas.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
    const metrics = canvas.measureText((node.nodeValue ?? "").replaceAll("\u00ad", ""));
    const range = document.createRange();
    // Word by word, since the space at the end of a line hangs over its edge.
    const rects = [...(node.nodeValue ?? "").matchAll(/\S+/gu)].flatMap((word) => {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return [...range.getClientRects()];
    });
    return rects.map((rect) => {
      const baseline = rect.top + metrics.fontBoundingBoxAscent;
      return {
        left: rect.left,
        right: rect.right,
        top: baseline - metrics.actualBoundingBoxAscent,
        bottom: baseline + metrics.actualBoundingBoxDescent,
      };
    });
  };
  const innerBoxOf = (element: Element, withPadding: boolean): Box => {
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const inset = (side: "Left" | "Top" | "Right" | "Bottom") =>
      (withPadding ? 0 : Number.parseFloat(style[`padding${side}`])) + Number.parseFloat(style[`border${side}Width`]);
    return {
      left: rect.left + inset("Left"),
      top: rect.top + inset("Top"),
      right: rect.right - inset("Right"),
      bottom: rect.bottom - inset("Bottom"),
    };
  };
  const overshoot = (inner: Box, outer: Box) => ({
    x: Math.max(outer.left - inner.left, inner.right - outer.right) / perMillimetre,
    y: Math.max(outer.top - inner.top, inner.bottom - outer.bottom) / perMillimetre,
  });
  const overlap = (a: Box, b: Box): number =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );
  const union = (boxes: readonly Box[]): Box => ({
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  });
  const loaded = [...document.fonts]
    .filter((font) => font.status === "loaded")
    .map(({ family, weight, style, unicodeRange }) => ({
      name: [family.replace(/["']/g, ""), weight, style].join(),
      ranges: unicodeRange.split(",").map((range) => {
        const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      }),
    }));
  const rangesOf = new Map<string, (readonly [from: number, to: number])[]>();
  for (const { name, ranges } of loaded) rangesOf.set(name, [...(rangesOf.get(name) ?? []), ...ranges]);

  for (const face of document.querySelectorAll<HTMLElement>(".face")) {
    const card = face.dataset.card ?? `back of ${face.dataset.back}`;
    const report = (field: string, kind: FitFault["kind"], by: number, extra = "") => {
      if (by > rules.tolerance) faults.push({ card, field, kind, by, extra });
    };
    const faceBox = face.getBoundingClientRect();
    const inset = (rules.bleed + rules.safe) * perMillimetre;
    const safeBox: Box = {
      left: faceBox.left + inset,
      top: faceBox.top + inset,
      right: faceBox.right - inset,
      bottom: faceBox.bottom - inset,
    };
    const inked: { field: string; boxes: Box[] }[] = [];

    for (const node of textNodesIn(face)) {
      const parent = node.parentElement as Element;
      const field = parent.closest("[data-fit]")?.getAttribute("data-fit") ?? "code";
      const style = getComputedStyle(parent);
      const size = (Number.parseFloat(style.fontSize) * 0.75) / rules.scale;
      if (size < rules.smallestType - 0.01) report(field, "small", 1, size.toFixed(2));
      const family = (style.fontFamily.split(",")[0] ?? "").replace(/["']/g, "");
      const covered = rangesOf.get([family, style.fontWeight, style.fontStyle].join()) ?? [];
      const missing = [...(node.nodeValue ?? "")].filter((char) => {
        const code = char.codePointAt(0) ?? 0;
        return !covered.some(([from, to]) => code >= from && code <= to);
      });
      if (missing.length > 0) {
        report(field, "font", 1, `${[...new Set(missing)].join("")} in ${family} ${style.fontWeight}`);
      }
      const ink = union(inkOf(node));
      const outside = overshoot(ink, safeBox);
      report(field, "unsafe", Math.max(outside.x, outside.y));
    }

    for (const element of face.querySelectorAll("[data-fit]")) {
      if (element.closest("[aria-hidden=true]") !== null) continue;
      const field = element.getAttribute("data-fit") ?? "";
      const boxes = textNodesIn(element).flatMap(inkOf);
      const parts = [...element.querySelectorAll("*")].map((part) => part.getBoundingClientRect() as Box);
      if (boxes.length === 0) continue;
      inked.push({ field, boxes });
      const own = innerBoxOf(element, false);
      const clips: Box[] = [];
      for (let outer: Element | null = element; outer !== null && outer !== face; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflow !== "visible") clips.push(innerBoxOf(outer, outer === element));
      }
      const ink = union(boxes);
      // A box that clips nothing grows with its lines; then the boxes round it and its neighbours are the limit.
      const wide = [
        ...[own, ...clips].map((limit) => overshoot(ink, limit).x),
        ...parts.map((part) => overshoot(part, own).x),
      ];
      report(field, "too-wide", Math.max(...wide));
      report(field, "too-tall", Math.max(0, ...clips.map((limit) => overshoot(ink, limit).y)));
    }

    const code = face.querySelector(".face-qr");
    if (code !== null) inked.push({ field: "QR code", boxes: [code.getBoundingClientRect()] });
    inked.forEach((one, index) => {
      for (const other of inked.slice(index + 1)) {
        const shared = one.boxes.flatMap((a) => other.boxes.map((b) => overlap(a, b)));
        report(one.field, "overlaps", Math.max(...shared) / perMillimetre, other.field);
      }
    });
    report("face", "too-tall", (face.scrollHeight - face.clientHeight - 1) / perMillimetre);
  }
  return faults;
}
