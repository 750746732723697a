import { type ReactNode, useEffect, useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../texts/language-context.tsx";

export type ReadingDialogProps = { label: string; className: string; close: () => void; children: ReactNode };

/** Something to read over the page. Escape and the button close it; what opened it gets the focus back. */
export function ReadingDialog({ label, className, close, children }: ReadingDialogProps) {
  const { table } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="overlay-box">
        <Dialog className={className} aria-label={label}>
          <p className="overlay-close">
            <button ref={button} type="button" className="button" onClick={close}>
              {table.close}
            </button>
          </p>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
