import type { ReactNode } from "react";
import type { Cause } from "../../../../cards/deck.ts";
import { CauseEmblem } from "../../../../cards/face/cause-emblem.tsx";

type CauseTileProps = { cause: Cause; children?: ReactNode };

/** A cause with its emblem and colours; `children` say what it means here. */
export function CauseTile({ cause, children }: CauseTileProps) {
  const style = { "--cause": cause.colour, "--cause-tint": cause.tint } as React.CSSProperties;
  return (
    <div className="rr-tile" style={style}>
      <span className="rr-option-head">
        <CauseEmblem cause={cause.number} />
      </span>
      <div className="rr-option-body">
        <span className="rr-option-title" lang={cause.lang}>
          {cause.name}
        </span>
        {children}
      </div>
    </div>
  );
}
