import type { PublicWorkshop } from "../../workshop/views.ts";
import { QrPicture } from "../match/qr-picture.tsx";
import { useInviteOrigins } from "../match/use-invite-origins.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";

/** How to come in, in every phase; large while the room fills. */
export function BeamerFoot({ workshop, isLarge }: { workshop: PublicWorkshop; isLarge: boolean }) {
  const texts = useBeamerTexts();
  const { origins } = useInviteOrigins();
  const { joinCode, heads, here } = workshop;
  const [origin] = origins;
  return (
    <div className={isLarge ? "beamer-foot beamer-foot-large" : "beamer-foot"}>
      {/* Capitals: these alone need the fewest squares, which are then the largest. */}
      {origin !== undefined && <QrPicture text={`${origin}/w/${joinCode}`.toUpperCase()} label={texts.qr} />}
      <div className="beamer-join">
        {origin !== undefined && <p>{texts.join({ address: `${new URL(origin).host}/w` })}</p>}
        {/* Whose device is connected has found the way. */}
        {origin === undefined && here === 0 && <p>{texts.noAddress}</p>}
        <p className="beamer-code">
          <span className="visually-hidden">{texts.codeLabel}: </span>
          {joinCode}
        </p>
      </div>
      <p className="beamer-people">
        {texts.people({ count: heads })}, {texts.devices({ count: here })}
      </p>
    </div>
  );
}
