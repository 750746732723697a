import { useId } from "react";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type ReadyButtonProps = {
  isReady: boolean;
  isPaused: boolean;
  label: string;
  kept: string;
  say: () => void;
};

/** "I am ready": said once, not taken back. */
export function ReadyButton({ isReady, isPaused, label, kept, say }: ReadyButtonProps) {
  const { paused } = useModeTexts();
  const id = useId();
  return (
    <div ref={limitedSticky} className="rr-confirm">
      <button
        type="button"
        className="button primary"
        aria-disabled={isReady || isPaused}
        aria-describedby={id}
        onClick={() => {
          if (!isReady && !isPaused) say();
        }}
      >
        {isReady ? `✓ ${kept}` : label}
      </button>
      <p id={id} className="hint">
        {isPaused && paused}
      </p>
    </div>
  );
}
