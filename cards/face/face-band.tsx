/** Longer codes are set smaller. */
const shortCode = 4;

/** The band at the head of every face: the code at both corners, so that a fan shows it to either hand. */
export function FaceBand({ code, group, field }: { code: string; group: string; field: string }) {
  return (
    <header className={code.length > shortCode ? "face-band face-band-long" : "face-band"}>
      <p className="face-code">{code}</p>
      <p className="face-group" data-fit={field}>
        {group}
      </p>
      <p className="face-code" aria-hidden="true">
        {code}
      </p>
    </header>
  );
}
