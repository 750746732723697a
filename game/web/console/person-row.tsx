import { lazy, Suspense, useState } from "react";
import { type Person, useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

const PersonDesk = lazy(async () => ({ default: (await import("./person-desk.tsx")).PersonDesk }));

/** Somebody who takes part: whether they are here and ready; opened, what can be done for them. */
export function PersonRow({ person }: { person: Person }) {
  const { can } = useLead();
  const { people } = useConsoleTexts();
  const [isOpen, setOpen] = useState(false);
  const state = !person.hasDevice ? people.noDevice : person.isHere ? people.here : people.gone;
  const label = person.people > 1 ? people.device({ name: person.name, count: person.people }) : person.name;
  const about = (
    <>
      <span className={person.hasDevice && !person.isHere ? "person-mark person-gone" : "person-mark"}>{state}</span>
      {person.seats !== null && person.seats < person.people && (
        <span className="person-mark person-gone">
          {" · "}
          {person.seats === 0 ? people.notSeated : people.seatsOf({ seats: person.seats, people: person.people })}
        </span>
      )}
      {person.isReady && <strong className="person-mark"> {people.ready}</strong>}
    </>
  );
  return (
    <li className="person">
      {can("tables") ? (
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {label}
        </button>
      ) : (
        label
      )}{" "}
      {about}
      {isOpen && (
        <Suspense>
          <PersonDesk person={person} />
        </Suspense>
      )}
    </li>
  );
}
