import { useRef, useState } from "react";
import { CopyButton } from "../controls/copy-button.tsx";
import { QrPicture } from "./qr-picture.tsx";
import { useInviteOrigins } from "./use-invite-origins.ts";
import { useMatchTexts } from "./use-match-texts.ts";

type LinkToSendProps = {
  /** The link, where this server is reached by `origin`. */
  linkAt: (origin: string) => string;
  /** What the QR code leads to. */
  qr: string;
  /** Said before a link that other devices can open. */
  intro?: string;
};

/** A link for another device: to read, to copy and to scan. Where no other device could use one, it says so. */
export function LinkToSend({ linkAt, qr, intro }: LinkToSendProps) {
  const { waiting } = useMatchTexts();
  const { origins, areGuessed } = useInviteOrigins();
  const [chosen, setChosen] = useState<string | null>(null);
  const origin = chosen ?? origins[0];
  if (origin === undefined) return <LinkForHere link={linkAt(location.origin)} />;
  return (
    <>
      {intro !== undefined && <p>{intro}</p>}
      <LinkText link={linkAt(origin)} />
      <QrPicture text={linkAt(origin)} label={qr} />
      {areGuessed && <p className="hint">{waiting.guessedAddress}</p>}
      {origins.length > 1 && (
        <label className="invite-address">
          {waiting.address}{" "}
          <select value={origin} onChange={({ target }) => setChosen(target.value)}>
            {origins.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function LinkForHere({ link }: { link: string }) {
  const { waiting } = useMatchTexts();
  return (
    <>
      <p className="invite-warning">
        <strong>{waiting.onlyHere}</strong> {waiting.otherDevices}
      </p>
      <p>{waiting.linkHere}</p>
      <LinkText link={link} />
    </>
  );
}

function LinkText({ link }: { link: string }) {
  const { waiting } = useMatchTexts();
  const shown = useRef<HTMLElement>(null);
  return (
    <>
      <p className="invite-link">
        {/* At another origin this device does not know its own seat. */}
        <bdi ref={shown}>{new URL(link).origin === location.origin ? <a href={link}>{link}</a> : link}</bdi>
      </p>
      <CopyButton label={waiting.copy} text={link} shown={shown} />
    </>
  );
}
