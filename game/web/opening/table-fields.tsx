import { workshopLimits } from "../../workshop/workshop.ts";
import { NumberField } from "../controls/number-field.tsx";
import { defaultTables, type OpeningDraft } from "./opening-draft.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

type TableFieldsProps = Readonly<{ draft: OpeningDraft; change: (draft: OpeningDraft) => void }>;

/** How many tables, how many seats each, and what they are called. */
export function TableFields({ draft, change }: TableFieldsProps) {
  const { tables } = useOpeningTexts();
  const count = draft.tables ?? defaultTables;
  const rename = (index: number, name: string) =>
    change({
      ...draft,
      names: Array.from({ length: count }, (_, at) => (at === index ? name : (draft.names[at] ?? ""))),
    });
  return (
    <>
      <label htmlFor="tables">{tables.count}</label>
      <NumberField
        id="tables"
        min={1}
        max={workshopLimits.tables}
        isRequired
        value={draft.tables === undefined ? defaultTables : (draft.tables ?? undefined)}
        change={(number) => change({ ...draft, tables: number ?? null })}
      />
      <label htmlFor="seats">{tables.seats}</label>
      <NumberField
        id="seats"
        min={1}
        max={workshopLimits.peopleAtDevice}
        isRequired
        value={draft.rules.seatsPerTable ?? undefined}
        change={(seats) => change({ ...draft, rules: { ...draft.rules, seatsPerTable: seats ?? null } })}
      />
      <details className="more-fields">
        <summary>{tables.names}</summary>
        <div className="table-names">
          {Array.from({ length: count }, (_, index) => {
            const name = tables.default({ number: index + 1 });
            return (
              <input
                // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number.
                key={index}
                aria-label={name}
                placeholder={name}
                autoComplete="off"
                maxLength={workshopLimits.nameLength}
                value={draft.names[index] ?? ""}
                onChange={({ target }) => rename(index, target.value)}
              />
            );
          })}
        </div>
      </details>
    </>
  );
}
