import { AddPerson } from "./add-person.tsx";
import { DealButtons } from "./deal-buttons.tsx";
import { useLead } from "./lead-context.ts";
import { PersonRow } from "./person-row.tsx";
import { SeatingList } from "./seating-list.tsx";
import { TableCard } from "./table-card.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** All tables with their people, and those who have none. */
export function TablesPanel() {
  const { shared, own, can } = useLead();
  const { tables: texts } = useConsoleTexts();
  const maySeat = can("tables") && shared.run.endedAt === null;
  const standing = own.participants.filter(({ table }) => table === null);
  const crowded = shared.tables.filter(({ heads }) => heads > shared.seatsPerTable);
  return (
    <section id="console-tables" className="console-tables" aria-labelledby="console-tables-title">
      <h2 id="console-tables-title">{texts.title}</h2>
      <p>{texts.here({ here: shared.here, heads: shared.heads })}</p>
      {maySeat && <DealButtons />}
      {maySeat && (
        <p role="status">
          {crowded.length > 0 &&
            texts.crowded({
              seats: shared.seatsPerTable,
              tables: crowded.map(({ name, heads }) => `${name} (${heads})`).join(", "),
            })}
        </p>
      )}
      {standing.length > 0 && (
        <section className="table-card standing">
          <h3>{texts.standing({ count: standing.length })}</h3>
          <ul>
            {standing.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
      <div className="table-cards">
        {shared.tables.map((table, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number.
          <TableCard key={index} number={index + 1} table={table} />
        ))}
      </div>
      {maySeat && (
        <>
          <SeatingList />
          <AddPerson />
        </>
      )}
    </section>
  );
}
