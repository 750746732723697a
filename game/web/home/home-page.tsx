import { Link } from "react-router";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { useDeck } from "../content/use-content.ts";
import { LearnLinks } from "../layout/learn-links.tsx";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { modeNames } from "../texts/mode-labels.ts";

/** Cards shown as a fan, by their places in the deck, of which a small one is gone through again; any three would do. */
const fan = [7, 0, 14];

export function HomePage() {
  const { home, siteName } = useTexts();
  const deck = useDeck();
  const ways = [
    {
      title: home.leaders,
      text: home.leadersText,
      link: home.leadersLink,
      to: "/neu",
      more: <LearnLinks modes={modeNames} />,
    },
    {
      title: home.trainers,
      text: home.trainersText,
      link: home.trainersLink,
      to: "/workshop",
      more: (
        <p>
          <Link to="/anleitungen/guide/kompakttraining">{home.trainersGuide}</Link>
        </p>
      ),
    },
    { title: home.citizens, text: home.citizensText, link: home.citizensLink, to: "/anleitungen/guide/stammtisch" },
    { title: home.printers, text: home.printersText, link: home.printersLink, to: "/drucken" },
  ];
  return (
    <Page title={home.title} kicker={siteName} className="home">
      <p className="lead">{home.lead}</p>
      <p className="actions">
        <Link className="button primary" to="/neu">
          {home.play}
        </Link>
        <Link className="button" to="/workshop">
          {home.trainersLink}
        </Link>
        <Link className="button" to="/solo">
          {home.solo}
        </Link>
      </p>
      <div className="fan" aria-hidden="true">
        {deck.status === "ready" &&
          fan.map((place) => {
            const { failures } = deck.content;
            const card = failures[place % failures.length];
            return (
              card && (
                <FailureFace key={place} deck={deck.content} card={card} picture={<img src={card.picture} alt="" />} />
              )
            );
          })}
      </div>
      <section className="invited">
        <h2>{home.joinTitle}</h2>
        <p>{home.joinText}</p>
        <Link to="/w">{home.joinCode}</Link>
      </section>
      <section>
        <h2>{home.forWhomTitle}</h2>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way.title}>
              <h3>{way.title}</h3>
              <p>{way.text}</p>
              <Link to={way.to}>{way.link}</Link>
              {way.more}
            </li>
          ))}
        </ul>
      </section>
      <section className="fact">
        <h2>{home.factTitle}</h2>
        <p>{home.factText}</p>
        <p className="source">
          {home.factSource.before}
          <span lang="de">{home.factSource.title}</span>
          {home.factSource.after}
        </p>
      </section>
    </Page>
  );
}
