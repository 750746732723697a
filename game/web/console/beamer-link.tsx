import { useSpokenAddress } from "../texts/spoken-address.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Opens the page for the wall, always in the same window. */
export function BeamerLink() {
  const { code } = useLead();
  const { beamer } = useConsoleTexts();
  const spoken = useSpokenAddress();
  return (
    <a className="button" href={spoken(`/w/${code}/beamer`)} target="quartett-beamer">
      {beamer.open}
    </a>
  );
}
