import { CardBack } from "../../../cards/face/card-back.tsx";
import { CauseEmblem } from "../../../cards/face/cause-emblem.tsx";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { DirectionArrow, ValueIcon } from "../../../cards/face/icons.tsx";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import { valueShapes } from "../../../cards/face/value-shapes.ts";
import "./faces-page.css";
import { useSearchParams } from "react-router";
import { useJson } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { DeckFaces } from "./deck-faces.ts";

/** All that can be drawn of every deck, for those who work on faces: `npm run dev`, /faces. ?deck=<id> shows one. */
export function FacesPage() {
  const loaded = useJson<readonly DeckFaces[]>("/faces/decks.json");
  const [address] = useSearchParams();
  const only = address.get("deck");
  return (
    <div className="page faces-page" lang="en">
      <h1>Faces</h1>
      <section>
        <h2>Drawings for values</h2>
        <ul className="faces-samples">
          {Object.keys(valueShapes).map((icon) => (
            <li key={icon}>
              <ValueIcon value={{ id: icon }} /> {icon}
            </li>
          ))}
          <li>
            <DirectionArrow better="higher" label="higher" /> higher
          </li>
          <li>
            <DirectionArrow better="lower" label="lower" /> lower
          </li>
        </ul>
      </section>
      <LoadingView loaded={loaded}>
        {(all) =>
          all.filter(({ id }) => only === null || id === only).map((deck) => <DeckSection key={deck.id} {...deck} />)
        }
      </LoadingView>
    </div>
  );
}

/** One deck in the language of the page, or in the first that it has. */
function DeckSection({ id, decks }: DeckFaces) {
  const spoken = useLanguage().id;
  const deck = decks.find(({ language }) => language.id === spoken) ?? decks[0];
  if (deck === undefined) return null;
  return (
    <section>
      <h2>{`${id}: ${deck.language.name} (of ${decks.map(({ language }) => language.id).join(", ")})`}</h2>
      <h3>Groups</h3>
      <ul className="faces-samples">
        {deck.sectors.map(({ letter, name, colour, tint }) => (
          <li key={letter}>
            <Colours colour={colour} tint={tint} /> {`${letter} ${name}`}
          </li>
        ))}
      </ul>
      <h3>Causes</h3>
      <ul className="faces-samples">
        {deck.causes.map(({ number, name, colour, tint }) => (
          <li key={number}>
            <Colours colour={colour} tint={tint} />
            <span className="faces-emblem" style={{ color: colour }}>
              <CauseEmblem cause={number} />
            </span>
            {`${number} ${name}`}
          </li>
        ))}
      </ul>
      <h3>Values</h3>
      <ul className="faces-samples">
        {deck.values.map((value) => (
          <li key={value.id}>
            <ValueIcon value={value} /> <DirectionArrow better={value.better} label={value.direction} />
            {`${value.name}: ${value.format}`}
          </li>
        ))}
      </ul>
      <h3>{`Cards: ${deck.failures.length} + ${deck.measures.length}`}</h3>
      <div className="faces-cards">
        <CardBack deck={deck} kind="failures" />
        <CardBack deck={deck} kind="measures" />
        {deck.failures.map((card) => (
          <FailureFace
            key={card.id}
            deck={deck}
            card={card}
            picture={<img src={`/faces/${id}/${card.picture}`} alt={card.pictureAlt} />}
          />
        ))}
        {deck.measures.map((card) => (
          <MeasureFace key={card.id} deck={deck} card={card} />
        ))}
      </div>
    </section>
  );
}

function Colours({ colour, tint }: { colour: string; tint: string }) {
  return (
    <>
      {[colour, tint].map((each) => (
        <span key={each} className="faces-colour">
          <span style={{ background: each }} />
          <code>{each}</code>
        </span>
      ))}
    </>
  );
}
