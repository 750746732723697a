import encodeQR from "qr";

/** A QR code with a quiet zone; dark on light whatever the theme, as readers want it. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const matrix = encodeQR(text, "raw", { border: 4 });
  const path = matrix.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className="invite-qr" viewBox={`0 0 ${matrix.length} ${matrix.length}`} role="img" aria-label={label}>
      <rect width={matrix.length} height={matrix.length} fill="#ffffff" />
      <path d={path} fill="#17202e" shapeRendering="crispEdges" />
    </svg>
  );
}
