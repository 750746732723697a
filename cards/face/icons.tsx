import { isShape, valueShapes } from "./value-shapes.ts";

export function ValueIcon({ value: { id, icon = id } }: { value: Readonly<{ id: string; icon?: string }> }) {
  return (
    <svg className="value-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={valueShapes[isShape(icon) ? icon : "plain"]} />
    </svg>
  );
}

/** Up: the higher value wins; down: the lower one. `label` says so in words. */
export function DirectionArrow({ better, label }: { better: "higher" | "lower"; label: string }) {
  const points = better === "higher" ? "8,2 14,12 2,12" : "8,14 14,4 2,4";
  return (
    <svg className="direction-arrow" viewBox="0 0 16 16" role="img" aria-label={label}>
      <polygon points={points} />
    </svg>
  );
}
