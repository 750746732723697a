import { ConfirmDialog } from "../../controls/dialogs.tsx";
import { useWayBackTexts } from "./use-way-back-texts.ts";

export type OtherKeysProps = { takeOver: () => void; close: () => void };

/** Asks before keys from a link take the place of this device's own. */
export function OtherKeys({ takeOver, close }: OtherKeysProps) {
  const texts = useWayBackTexts();
  return <ConfirmDialog question={texts.otherKeys} confirm={texts.takeOver} act={takeOver} close={close} />;
}
