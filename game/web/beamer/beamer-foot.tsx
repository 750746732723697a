import type { PublicWorkshop } from "../../workshop/views.ts";
import { QrPicture } from "../match/qr-picture.tsx";
import { useInviteOrigins } from "../match/use-invite-origins.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";

/** How to come in, in every phase; large while the room fills. After the end: what people find there, and weeks later. */
export function BeamerFoot({ workshop, isLarge }: { workshop: PublicWorkshop; isLarge: boolean }) {
  const texts = useBeamerTexts();
  const { origins } = useInviteOrigins();
  const [origin] = origins;
  const { joinCode, heads, here, run, followUp } = workshop;
  const isOver = run.endedAt !== null;
  const tell = isOver ? texts.takeHome : texts.join;
  // It stands whole in a line of its own rather than broken at a hyphen.
  const address = origin && `${new URL(origin).host}/w`.replaceAll("-", "-\u2060");
  return (
    <div className={isLarge ? "beamer-foot beamer-foot-large" : "beamer-foot"}>
      {/* Capitals: these alone need the fewest squares, which are then the largest. */}
      {origin !== undefined && <QrPicture text={`${origin}/w/${joinCode}`.toUpperCase()} label={texts.qr} />}
      <div className="beamer-join">
        {address !== undefined && <p>{tell({ address })}</p>}
        {/* Whose device is connected has found the way. */}
        {origin === undefined && here === 0 && <p>{texts.noAddress}</p>}
        <p className="beamer-code">
          <span className="visually-hidden">{texts.codeLabel}: </span>
          {joinCode}
        </p>
      </div>
      <p className="beamer-people">
        {!isOver && (
          <>
            <span>{texts.people({ count: heads })},</span> <span>{texts.devices({ count: here })}</span>
          </>
        )}
        {isOver && followUp !== null && texts.later({ code: followUp.joinCode })}
      </p>
    </div>
  );
}
