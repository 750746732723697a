import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { recallOwn } from "./room-storage.ts";
import { TakeCommitment } from "./take-commitment.tsx";

type GonePageProps = Readonly<{
  code: string;
  /** This device took part; otherwise the code may be none at all. */
  wasIn: boolean;
  /** Of the workshop, as far as this device knows it. */
  title: string;
}>;

/** The workshop was deleted. What somebody has written for themselves never was in it, and is here still. */
export function GonePage({ code, wasIn, title }: GonePageProps) {
  const { room, followUp, commitment: texts } = useWorkshopRoomTexts();
  const { commitment, followUp: later } = recallOwn(code);
  return (
    <Page title={room.goneTitle} className="room">
      <p>{wasIn ? room.deleted : room.gone}</p>
      {commitment !== "" && (
        <section className="room-commitment">
          <h2>{texts.title}</h2>
          <blockquote className="promise">{texts.whole({ sentence: commitment })}</blockquote>
          <p>{texts.saved}</p>
          <p className="actions">
            <TakeCommitment sentence={commitment} title={title} />
          </p>
        </section>
      )}
      <p>
        <Link to="/w">{room.otherCode}</Link>
        {later !== null && (
          <>
            {" · "}
            <Link to={`/w/${later}/later`}>{followUp.title}</Link>
          </>
        )}
      </p>
    </Page>
  );
}
