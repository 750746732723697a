import { Link } from "react-router";
import type { KitPart, PrintKits } from "../../protocol/print-studio.ts";
import { useReadingTexts } from "../cards/use-reading-texts.ts";
import type { Share, WebDocument } from "../content/documents.ts";
import { useJson } from "../content/use-content.ts";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { LoadingView } from "../layout/loading-view.tsx";
import { numberOf, useDraft } from "../storage/use-draft.ts";
import type { ReadingTexts } from "../texts/reading-texts.ts";

type Kit = NonNullable<WebDocument["frontMatter"]["kit"]>;
type GuideKitProps = Readonly<{ kit: Kit; guide: string; language: string; tag: string | undefined }>;

const maxTables = 20;

/** How much of everything a guide needs for as many tables as one has. */
export function GuideKit(props: GuideKitProps) {
  const { kit } = useReadingTexts();
  return (
    <LoadedDetails className="guide-kit" summary={kit.title}>
      <Reckoning {...props} />
    </LoadedDetails>
  );
}

function Reckoning({ kit, guide, language, tag }: GuideKitProps) {
  const { kit: texts } = useReadingTexts();
  const prints = useJson<PrintKits>(`/api/print/kits/${language}`);
  const [kept, keep] = useDraft("tables", 1, numberOf);
  const tables = kept === 0 ? undefined : kept;
  return (
    <>
      <label htmlFor="kit-tables">{texts.tables}</label>
      <NumberField
        id="kit-tables"
        isRequired
        min={1}
        max={maxTables}
        value={tables}
        change={(typed) => keep(typed ?? 0)}
      />
      {tables !== undefined && (
        <>
          <p role="status">{texts.people({ max: tables * kit.seats, seats: kit.seats })}</p>
          <LoadingView loaded={prints}>
            {({ [guide]: parts = [] }) => <Prints parts={parts} count={countsFor(tables, kit)} tag={tag} />}
          </LoadingView>
          <h2>{texts.things}</h2>
          <ul lang={tag}>
            {kit.things.map((thing) => (
              <li key={thing.name}>
                {countsFor(tables, kit)(thing)} × {thing.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Counting = (share: Share) => number;

/** How many are needed where so many tables are full. */
const countsFor =
  (tables: number, { seats }: Kit): Counting =>
  ({ per, count }) =>
    count * { room: 1, table: tables, person: tables * seats }[per];

type PrintsProps = Readonly<{ parts: readonly KitPart[]; count: Counting; tag: string | undefined }>;

function Prints({ parts, count, tag }: PrintsProps) {
  const { kit: texts } = useReadingTexts();
  const sum = (of: "sheets" | "cuts") => parts.reduce((total, part) => total + count(part) * (part[of] ?? 0), 0);
  return (
    <>
      <table>
        <caption>{texts.prints}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.copies}</th>
            <th scope="col">{texts.sheets}</th>
            <th scope="col">{texts.cuts}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.order} part={part} copies={count(part)} tag={tag} texts={texts} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {texts.sum}
            </th>
            <td>{sum("sheets")}</td>
            <td>{sum("cuts")}</td>
          </tr>
        </tfoot>
      </table>
      <p className="hint">{texts.hint}</p>
    </>
  );
}

type PartRowProps = Readonly<{
  part: KitPart;
  copies: number;
  tag: string | undefined;
  texts: ReadingTexts["kit"];
}>;

function PartRow({ part, copies, tag, texts }: PartRowProps) {
  const { title, paper, sheets, cuts, order } = part;
  return (
    <tr>
      <th scope="row" lang={tag}>
        <Link to={`/drucken?${order}`}>{title}</Link>
        {paper !== undefined && <span className="hint">{paper}</span>}
      </th>
      <td>{copies}</td>
      <td>{sheets === undefined ? texts.unknown : copies * sheets}</td>
      <td>{cuts === undefined ? texts.unknown : copies * cuts}</td>
    </tr>
  );
}
