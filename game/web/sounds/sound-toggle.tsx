import { useTexts } from "../texts/language-context.tsx";
import { chooseSounds, useWantsSounds } from "./sound-choice.ts";
import { play } from "./synthesizer.ts";

/** Sounds on this device: off until somebody wants them, remembered for every match. */
export function SoundToggle() {
  const { sounds } = useTexts();
  const isOn = useWantsSounds();
  const toggle = () => {
    chooseSounds(!isOn);
    if (!isOn) play("cardTaken");
  };
  return (
    <p className="sound-toggle no-print">
      <button type="button" className="button quiet" onClick={toggle}>
        {isOn ? sounds.off : sounds.on}
      </button>
    </p>
  );
}
