import encodeQR from "qr";
import { useRef } from "react";
import { CopyButton } from "../controls/copy-button.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";

/** The link to the match, to send round or to show on the beamer. */
export function InviteLink({ matchID }: { matchID: string }) {
  const { waiting } = useTexts();
  const shown = useRef<HTMLAnchorElement>(null);
  const spoken = useSpokenAddress();
  const link = spoken(`${location.origin}/m/${matchID}`);
  return (
    <section className="invite">
      <p>{waiting.invite}</p>
      <p className="invite-link">
        <a ref={shown} href={link}>
          {link}
        </a>
      </p>
      <CopyButton label={waiting.copy} text={link} shown={shown} />
      <QrPicture text={link} label={waiting.qr} />
    </section>
  );
}

function QrPicture({ text, label }: { text: string; label: string }) {
  const matrix = encodeQR(text, "raw", { border: 4 });
  const path = matrix.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className="invite-qr" viewBox={`0 0 ${matrix.length} ${matrix.length}`} role="img" aria-label={label}>
      <rect width={matrix.length} height={matrix.length} fill="#ffffff" />
      <path d={path} fill="#17202e" shapeRendering="crispEdges" />
    </svg>
  );
}
