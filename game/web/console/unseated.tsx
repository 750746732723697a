import type { TableProgress } from "../../workshop/views.ts";
import { type Person, useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type UnseatedProps = Readonly<{
  progress: TableProgress | null;
  /** Of the table. */
  people: readonly Person[];
  /** The button that was pressed is about to go, and its focus with it. */
  isSeated: () => void;
}>;

/** Whoever came late, and how they get a seat: by their own device, or from here. */
export function Unseated({ progress, people, isSeated }: UnseatedProps) {
  const { api, act, say, can } = useLead();
  const { tables: texts } = useConsoleTexts();
  const late = people.filter(({ held }) => held?.seats === 0);
  if (progress === null || late.length === 0) return null;
  const names = late.map(({ name }) => name).join(", ");
  const computer = progress.free > 0 ? undefined : progress.computers[0];
  if (progress.free === 0 && computer === undefined) return <p>{texts.lateWaits({ names })}</p>;
  const seat = async ({ id, name }: Person) => {
    if (!(await act(() => api.seat(id)))) return;
    isSeated();
    say(texts.seatGiven({ name }));
  };
  return (
    <>
      <p>{texts.lateMaySit({ names })}</p>
      {can("tables") && (
        <p className="table-buttons">
          {late.map((person) => (
            <button key={person.id} type="button" className="button quiet" onClick={() => seat(person)}>
              {computer === undefined
                ? texts.giveSeat({ name: person.name })
                : texts.giveSeatOf({ name: person.name, computer })}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
