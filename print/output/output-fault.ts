/** A file or folder cannot be written; the message says in one sentence which and why. */
export class OutputFault extends Error {
  override readonly name = "OutputFault";
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full for this user",
  EFBIG: "files may not be that large here",
  EROFS: "it can only be read",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  ENOTDIR: "a file is in the way",
  EEXIST: "a file is in the way",
  EISDIR: "a folder of that name is in the way",
  ENOTEMPTY: "a folder of that name is in the way",
  ENOENT: "there can be no such folder",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "another program uses it",
};

/** What a failed write to `path` means for whoever prints; anything but a failure of the system is handed back. */
export function outputFault(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof OutputFault) return error;
  return new OutputFault(`${path} cannot be written: ${reasons[code] ?? message}`);
}
