import { lazy, Suspense, useState } from "react";
import { type Person, useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useFocusToNeighbour } from "./use-focus-to-neighbour.ts";

const PersonDesk = lazy(async () => ({ default: (await import("./person-desk.tsx")).PersonDesk }));

/** Somebody who takes part: whether they are here and ready; opened, what can be done for them. */
export function PersonRow({ person }: { person: Person }) {
  const { can } = useLead();
  const { people } = useConsoleTexts();
  const [isOpen, setOpen] = useState(false);
  const state = !person.hasDevice ? people.noDevice : person.isHere ? people.here : people.gone;
  const label = person.people > 1 ? people.device({ name: person.name, count: person.people }) : person.name;
  const atMatch = useAtMatch(person);
  const { entry, takeOut } = useFocusToNeighbour();
  const about = (
    <>
      <span className={person.hasDevice && !person.isHere ? "person-mark person-gone" : "person-mark"}>{state}</span>
      {atMatch !== "" && (
        <span className="person-mark person-gone">
          {" · "}
          {atMatch}
        </span>
      )}
      {person.isReady && <strong className="person-mark"> {people.ready}</strong>}
    </>
  );
  return (
    <li ref={entry} className="person">
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
          <PersonDesk person={person} takeOut={takeOut} />
        </Suspense>
      )}
    </li>
  );
}

/** What is not as it should be at the match of their table, in words. */
function useAtMatch({ held, isHere, people: heads }: Person): string {
  const { people } = useConsoleTexts();
  if (held === null) return "";
  const { seats, computers, isAtMatch } = held;
  if (seats === 0) return people.notSeated;
  if (computers > 0) return people.computerPlays;
  if (isHere && !isAtMatch) return people.notAtMatch;
  return seats < heads ? people.seatsOf({ seats, people: heads }) : "";
}
