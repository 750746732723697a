import { LinkToSend } from "../match/link-to-send.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** How people join: the code to read out, the link and its QR code. Suspends until the addresses of the server are known. */
export function JoinInvitation({ code }: { code: string }) {
  const { join } = useConsoleTexts();
  const spoken = useSpokenAddress();
  return (
    <section className="join-invitation">
      <h2>{join.title}</h2>
      <p className="join-code">
        <strong>{code}</strong>
      </p>
      <LinkToSend intro={join.hint} linkAt={(origin) => spoken(`${origin}/w/${code}`)} qr={join.qr} />
    </section>
  );
}
