import { limitedSticky } from "../../layout/limited-sticky.ts";

type ReadyButtonProps = {
  isReady: boolean;
  isPaused: boolean;
  label: string;
  kept: string;
  say: () => void;
};

/** "I am ready": said once, not taken back. */
export function ReadyButton({ isReady, isPaused, label, kept, say }: ReadyButtonProps) {
  return (
    <div ref={limitedSticky} className="rr-confirm">
      <button
        type="button"
        className="button primary"
        aria-disabled={isReady || isPaused}
        onClick={() => {
          if (!isReady && !isPaused) say();
        }}
      >
        {isReady ? `✓ ${kept}` : label}
      </button>
    </div>
  );
}
