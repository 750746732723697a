import { useEffect, useState } from "react";
import { useSnapshot } from "../play/use-snapshot.ts";
import { WorkshopConnection, type WorkshopSnapshot } from "./workshop-connection.ts";

/** Keeps one connection open while the page shows the workshop. Null until it is made; `key` null: as the beamer looks. */
export function useWorkshop(code: string, key: string | null): WorkshopSnapshot | null {
  const [connection, setConnection] = useState<WorkshopConnection | null>(null);
  useEffect(() => {
    const opened = new WorkshopConnection(code, key);
    setConnection(opened);
    return () => {
      opened.close();
      setConnection(null);
    };
  }, [code, key]);
  return useSnapshot(connection);
}
