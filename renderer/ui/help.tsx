import { createContext, useContext } from 'react';
import { Button } from './button';

const HelpContext = createContext<(() => void) | null>(null);

/** Gives everything inside a way to open the help panel. */
export const HelpProvider = HelpContext.Provider;

/** Opens the help panel over whatever is shown. */
export function HelpButton({ label }: { label: string }) {
  const open = useContext(HelpContext);
  if (open === null) throw new Error('no help around this');
  return (
    <Button onClick={open} aria-keyshortcuts="F1">
      {label}
    </Button>
  );
}
