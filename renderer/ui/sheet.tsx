import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AnnouncementPlace } from './announcer';
import { Icon } from './icon';
import styles from './sheet.module.css';

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  /** The word on the button that closes it. */
  closeLabel: string;
  children: ReactNode;
  /** `side` slides in beside the content; `alarm` fills the window and is for danger only. */
  place?: 'middle' | 'side' | 'alarm';
}

/** Content over the screen. Escape closes it; focus stays inside and goes back afterwards. Never one in another. */
export function Sheet({ title, open, onClose, closeLabel, children, place = 'middle' }: Props) {
  return (
    <ModalOverlay
      className={`${styles.overlay} ${styles[place]}`}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable={place !== 'alarm'}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} role={place === 'alarm' ? 'alertdialog' : 'dialog'}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            {place !== 'alarm' && (
              <button type="button" className={styles.close} onClick={onClose} aria-label={closeLabel}>
                <Icon name="close" />
              </button>
            )}
          </div>
          {children}
          {place !== 'alarm' && <AnnouncementPlace />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
