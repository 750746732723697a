import { type ReactNode, useEffect, useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../texts/language-context.tsx";

export type ConfirmDialogProps = {
  question: string;
  /** The word on the button that does it. */
  confirm: string;
  /** The word on the button that does nothing; "Cancel" where it is missing. */
  stay?: string | undefined;
  /** Said between the question and the buttons. */
  children?: ReactNode;
  act: () => void;
  close: () => void;
};

/** Asks before something that cannot be taken back. The focus starts on the button that does nothing. */
export function ConfirmDialog({ question, confirm, stay, children, act, close }: ConfirmDialogProps) {
  const { cancel } = useTexts();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus({ preventScroll: true }), []);
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="overlay-box">
        <Dialog role="alertdialog" className="confirm-dialog">
          <Heading slot="title">{question}</Heading>
          {children}
          <p className="actions">
            <button ref={harmless} type="button" className="button" onClick={close}>
              {stay ?? cancel}
            </button>
            <button
              type="button"
              className="button primary"
              onClick={() => {
                close();
                act();
              }}
            >
              {confirm}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
