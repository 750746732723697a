import { trustLimits } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

const steps = Array.from({ length: trustLimits.max - trustLimits.min + 1 }, (_, step) => trustLimits.min + step);

/** The trust of the municipality, said in words and drawn as a track from 0 to 10. */
export function TrustTrack({ trust }: { trust: number }) {
  const texts = useModeTexts().trust;
  return (
    <div className="rr-trust">
      <p>
        {texts.name}: <strong>{texts.value({ trust, max: trustLimits.max })}</strong>
      </p>
      <div className="rr-track" aria-hidden="true" style={{ "--trust": trust } as React.CSSProperties}>
        {steps.map((step) => (
          <span key={step} className={step <= trust ? "rr-step rr-step-reached" : "rr-step"}>
            {step}
          </span>
        ))}
        <span className="rr-marker">{trust}</span>
      </div>
    </div>
  );
}
