import encodeQR from "qr";
import { useState } from "react";
import { useTexts } from "../texts/language-context.tsx";

/** The link to the match, to send round or to show on the beamer. */
export function InviteLink({ matchID }: { matchID: string }) {
  const { waiting } = useTexts();
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/m/${matchID}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <section className="invite">
      <p>{waiting.invite}</p>
      <p className="invite-link">
        <a href={link}>{link}</a>
      </p>
      {/* The clipboard exists on secure origins only; elsewhere the link itself can be copied. */}
      {navigator.clipboard !== undefined && (
        <button type="button" className="button" onClick={copy}>
          {copied ? waiting.copied : waiting.copy}
        </button>
      )}
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
