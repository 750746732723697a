/** The band at the head of every face: the code at both corners, so that a fan shows it to either hand. */
export function FaceBand({ code, group, field }: { code: string; group: string; field: string }) {
  return (
    <header className="face-band">
      <span className="face-code">{code}</span>
      <span className="face-group" data-fit={field}>
        {group}
      </span>
      <span className="face-code" aria-hidden="true">
        {code}
      </span>
    </header>
  );
}
