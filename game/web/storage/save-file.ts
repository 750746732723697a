/** Hands `content` to the browser as a JSON file to be saved. */
export const saveFile = (name: string, content: unknown): void =>
  saveBlob(name, new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }));

/** The same for what is a file already. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
