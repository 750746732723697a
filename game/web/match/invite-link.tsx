import { useSpokenAddress } from "../texts/spoken-address.ts";
import { LinkToSend } from "./link-to-send.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

/** The link to the match, to send round or to show on the beamer. */
export function InviteLink({ matchID }: { matchID: string }) {
  const { waiting } = useMatchTexts();
  const spoken = useSpokenAddress();
  return (
    <section className="invite">
      <LinkToSend intro={waiting.invite} linkAt={(origin) => spoken(`${origin}/m/${matchID}`)} qr={waiting.qr} />
    </section>
  );
}
