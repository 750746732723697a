import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Whether new people come in; and, for those who came in uninvited, the way out. */
export function Door() {
  const { own, can, lead, ask } = useLead();
  const { door } = useConsoleTexts().join;
  if (!can("tables")) return null;
  const absent = own.participants.filter(({ hasDevice, isHere }) => hasDevice && !isHere);
  const removeAbsent = async () => {
    for (const { id } of absent) if (!(await lead({ type: "removePerson", participant: id }))) return;
  };
  return (
    <div className="join-door">
      {own.isClosed && <p role="status">{door.isClosed}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={() => lead({ type: "setDoor", isClosed: !own.isClosed })}>
          {own.isClosed ? door.open : door.close}
        </button>
        {own.isClosed && absent.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              ask({
                question: door.question({ count: absent.length }),
                confirm: door.remove,
                act: () => void removeAbsent(),
              })
            }
          >
            {door.removeAbsent({ count: absent.length })}
          </button>
        )}
      </p>
    </div>
  );
}
