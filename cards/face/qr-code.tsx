import { qrMatrix } from "./qr-matrix.ts";

/**
 * QR code with its quiet zone of four modules; one path, so that it stays a vector on paper.
 * Neighbours in a row are one rectangle: half the size in a PDF, and no hairlines between them.
 * `label` says what it is to whoever cannot see it. Throws as `qrMatrix` does.
 */
export function QrCode({ address, label = address }: { address: string; label?: string }) {
  const matrix = qrMatrix(address);
  const path = matrix.flatMap((row, y) => runsIn(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join("");
  const side = matrix.length;
  return (
    <svg className="face-qr" viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#17202e" />
    </svg>
  );
}

/** Where dark modules follow each other in a row: the first and how many. */
function runsIn(row: readonly boolean[]): [first: number, width: number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]];
  });
}
