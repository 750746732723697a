type Stream = Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean; columns?: number };

export type Progress = Readonly<{
  /** Says what is being done now. */
  step: (message: string) => void;
  /** Ends the line that is being updated. */
  end: () => void;
}>;

/** On a terminal one line that is updated; elsewhere (a log, a pipe) one plain line a step, repeats left out. */
export function showProgress(stream: Stream): Progress {
  let last = "";
  const step = (message: string): void => {
    if (message === last) return;
    last = message;
    stream.write(stream.isTTY ? `\r\u001b[2K${message.slice(0, (stream.columns ?? 80) - 1)}` : `${message}\n`);
  };
  const end = (): void => {
    if (stream.isTTY && last !== "") stream.write("\r\u001b[2K");
    last = "";
  };
  return { step, end };
}
