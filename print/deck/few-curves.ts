/** How far the handles of a quarter of a circle reach, of its radius: nowhere is it off by more than 0.03 %. */
const handle = 0.5523;

/**
 * A drawing whose circles, ellipses and rounded rectangles are paths of four curves. Chromium writes them into a PDF as
 * up to 64: more than half of a picture. `svg` is as `readDrawing` writes it; shapes that say a length with a unit stay.
 */
export const fewCurves = (svg: string): string =>
  svg.replace(/<(circle|ellipse|rect)((?: [\w-]+="[^"]*")+)\/>/g, (shape, name: string, list: string) => {
    const all = [...list.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value] as const);
    const outline = outlineOf(name, new Map(all));
    if (outline === undefined) return shape;
    const others = all.filter(([key]) => !lengths.has(key)).map(([key, value]) => ` ${key}="${value}"`);
    return `<path d="${outline}"${others.join("")}/>`;
  });

const lengths: ReadonlySet<string> = new Set(["cx", "cy", "r", "rx", "ry", "x", "y", "width", "height"]);

/** Undefined where nothing is round, nothing is to be seen, or a length is no plain number. */
function outlineOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const length = (...keys: readonly string[]): number => {
    const key = keys.find((one) => attributes.has(one));
    return key === undefined ? 0 : Number(attributes.get(key));
  };
  // One radius stands for the other where that is missing.
  const [rx, ry] = [length("rx", "ry", "r"), length("ry", "rx", "r")];
  if (!(rx > 0 && ry > 0)) return undefined;
  const [width, height] = [length("width"), length("height")];
  const outline =
    name === "rect"
      ? rounded(length("x"), length("y"), width, height, Math.min(rx, width / 2), Math.min(ry, height / 2))
      : ellipse(length("cx"), length("cy"), rx, ry);
  return outline.includes("NaN") || (name === "rect" && !(width > 0 && height > 0)) ? undefined : outline;
}

/** Both begin and turn as browsers have it, which is where dashes begin. */
const ellipse = (cx: number, cy: number, rx: number, ry: number): string => {
  const [leftDown, leftUp, rightUp, rightDown] = quarters(rx, ry);
  return `M${short(cx + rx)} ${short(cy)}${leftDown}${leftUp}${rightUp}${rightDown}z`;
};

function rounded(x: number, y: number, width: number, height: number, rx: number, ry: number): string {
  const [w, h] = [short(width - 2 * rx), short(height - 2 * ry)];
  const [leftDown, leftUp, rightUp, rightDown] = quarters(rx, ry);
  return `M${short(x + rx)} ${short(y)}h${w}${rightDown}v${h}${leftDown}h-${w}${leftUp}v-${h}${rightUp}z`;
}

/** The curves of an ellipse, clockwise from the right. What sets out down or up arrives sideways. */
function quarters(rx: number, ry: number): readonly [string, string, string, string] {
  const [x, y] = [short(rx), short(ry)];
  const [nearX, nearY] = [short(handle * rx), short(handle * ry)];
  const [farX, farY] = [short(rx - handle * rx), short(ry - handle * ry)];
  return [
    `c0 ${nearY}-${farX} ${y}-${x} ${y}`,
    `c-${nearX} 0-${x}-${farY}-${x}-${y}`,
    `c0-${nearY} ${farX}-${y} ${x}-${y}`,
    `c${nearX} 0 ${x} ${farY} ${x} ${y}`,
  ];
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
