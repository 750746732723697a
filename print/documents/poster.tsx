import type { CSSProperties, ReactNode } from "react";
import { z } from "zod";
import { codeOf } from "../../cards/card-code.ts";
import type { Cause, Deck, Sector } from "../../cards/deck.ts";
import { CauseEmblem } from "../../cards/face/cause-emblem.tsx";
import { CardPicture } from "../deck/picture.tsx";
import { selectCards } from "../deck/select-cards.ts";
import { withOptions } from "../product/options.ts";
import { titlesIn } from "../typesetting/prose.ts";
import type { Pictures } from "../vocabulary/sources.ts";
import { documentKind } from "./document-kind.ts";
import { readableType } from "./readable-type.ts";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  failures: z.strictObject({ heading: word, subheading: word }),
  measures: z.strictObject({ heading: word, subheading: word }),
});
type Texts = z.infer<typeof texts>;

/** From how far titles are read, in m. */
const distance = 2;
/** A sheet of A1 in mm, for which the lengths in the stylesheet are drawn. */
const drawnFor = 841;
/** A column narrower than this in mm has room for titles only. */
const pictureColumn = 60;

/** The whole decks as maps to hang up: sectors by levels, causes by ways out. */
export const posterKind = documentKind<Texts>({
  takes: ["kind"],
  needs: ["kind"],
  texts: { name: "poster", schema: texts },
  compose: (job) => {
    const { kind } = withOptions(job.options, "kind");
    const deck = selectCards(job.deck, { kind });
    const { width } = job.size;
    const titles = Math.max(readableType(distance), (36 * width) / drawnFor);
    const fieldsIn = (columns: number) => ({
      withPictures: width / columns >= pictureColumn,
      // A column holds this many letters of the narrow title face; longer words are broken.
      letters: Math.floor((width / (columns + 0.6) / (titles * 0.3528)) * 2.3),
    });
    const [failures, measures] = [fieldsIn(deck.sectors.length), fieldsIn(deck.causes.length)];
    const maps = [
      deck.failures.length > 0 ? (
        <FailureMap
          key="failures"
          deck={deck}
          texts={job.texts}
          letters={failures.letters}
          pictures={failures.withPictures ? job.sources.pictures() : undefined}
        />
      ) : null,
      deck.measures.length > 0 ? (
        <MeasureMap
          key="measures"
          deck={deck}
          texts={job.texts}
          letters={measures.letters}
          withSteps={measures.withPictures}
        />
      ) : null,
    ].filter((map) => map !== null);
    return {
      pages: maps.length,
      names: { kind },
      content: {
        margins: [0, 0, 0, 0],
        styles: ["poster"],
        css: `html { --mm: ${(width / drawnFor).toFixed(5)}mm; --title: ${titles.toFixed(2)}pt }`,
        body: maps,
      },
    };
  },
});

/** `columns` and `rows` of fields: as many rows as the longest column has cards. */
type Grid = Readonly<{ columns: number; rows: number }>;

function gridOf<Group>(groups: readonly Group[], cardsIn: (group: Group) => readonly unknown[]): Grid {
  return { columns: groups.length, rows: Math.max(...groups.map((group) => cardsIn(group).length)) };
}

type PosterMapProps = Readonly<{ heading: string; subheading: string; lang: string; grid: Grid; children: ReactNode }>;

function PosterMap({ grid, ...props }: PosterMapProps) {
  const fields = { "--columns": grid.columns, "--rows": grid.rows } as CSSProperties;
  return (
    <section className="sheet poster" lang={props.lang}>
      <header>
        <h1>{props.heading}</h1>
        <p>{props.subheading}</p>
      </header>
      <div className="columns" style={fields}>
        {props.children}
      </div>
    </section>
  );
}

type MapProps = { deck: Deck; texts: Texts; letters: number };

function FailureMap({ deck, texts: words, letters, pictures }: MapProps & { pictures: Pictures | undefined }) {
  const title = titlesIn(deck.language, letters);
  const cardsIn = ({ letter }: Sector) => deck.failures.filter((card) => card.sector === letter);
  return (
    <PosterMap {...words.failures} lang={deck.language.tag} grid={gridOf(deck.sectors, cardsIn)}>
      {deck.sectors.map((sector) => (
        <div key={sector.letter} className="column" style={inColours(sector)}>
          <h2 data-fit={sector.name}>{title(sector.name)}</h2>
          {cardsIn(sector).map((card) => (
            <article key={card.id} data-fit={card.id}>
              {pictures === undefined ? null : <CardPicture pictures={pictures} card={card} />}
              <p className="code">{card.id}</p>
              <h3>{title(card.title)}</h3>
              {pictures === undefined ? null : <p className="small">{card.municipality.name}</p>}
            </article>
          ))}
        </div>
      ))}
    </PosterMap>
  );
}

function MeasureMap({ deck, texts: words, letters, withSteps }: MapProps & { withSteps: boolean }) {
  const title = titlesIn(deck.language, letters);
  const cardsIn = ({ number }: Cause) => deck.measures.filter((card) => card.cause === number);
  return (
    <PosterMap {...words.measures} lang={deck.language.tag} grid={gridOf(deck.causes, cardsIn)}>
      {deck.causes.map((cause) => (
        <div key={cause.number} className="column" style={inColours(cause)}>
          <h2 data-fit={cause.name}>{title(cause.name)}</h2>
          {cardsIn(cause).map((card) => (
            <article key={card.id} data-fit={card.id}>
              <p className="code">
                {codeOf(card)} <CauseEmblem cause={cause.number} />
              </p>
              <h3>{title(card.title)}</h3>
              {withSteps ? <p className="small">{card.involve}</p> : null}
            </article>
          ))}
        </div>
      ))}
    </PosterMap>
  );
}

const inColours = ({ colour, tint }: { colour: string; tint: string }) =>
  ({ "--sector": colour, "--tint": tint }) as CSSProperties;
