import type { ReactNode } from "react";
import { paint } from "./paint.ts";

/** Tenths of a millimetre: 59 × 31 mm of a card, and 3 mm that may be cut off above, left and right. */
export const pictureSize = { width: 650, height: 340 } as const;

/** A scene on its ground: shapes only, no text, nothing outside. */
export function Picture({ ground = paint.tint, children }: { ground?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: whoever shows the picture names it, in the reader's language
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect width={pictureSize.width} height={pictureSize.height} fill={ground} />
      {children}
    </svg>
  );
}
