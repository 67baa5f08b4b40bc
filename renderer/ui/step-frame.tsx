import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { stepWords } from '../../shared/content/words/steps';
import { Button } from './button';
import styles from './step-frame.module.css';

/** Where a step stands among the others, and how its heading behaves. */
export interface StepPlace {
  /** From 1. */
  step: number;
  of: number;
  /** The heading's level: 1 on a screen of its own, 2 below a screen's title. */
  level: 1 | 2;
  /** True once the person has moved between steps: then each one takes the focus to its heading. */
  moved: boolean;
}

interface Props {
  place: StepPlace;
  title: string;
  about?: ReactNode;
  /** Goes on, or returns false when something is to be mended first: its field then gets the focus. */
  onNext: () => boolean;
  /** Left out on a first step. */
  onBack?: (() => void) | undefined;
  nextLabel?: string;
  /** True while going on takes a moment. */
  busy?: boolean;
  /** A rarely needed button beside the others. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One of several questions in a row. Enter goes on; nothing typed is lost by going back. */
export function StepFrame({
  place,
  title,
  about,
  onNext,
  onBack,
  nextLabel = stepWords.next,
  busy = false,
  aside,
  children,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState(0);
  const Heading = place.level === 1 ? 'h1' : 'h2';
  const { step, of, moved } = place;

  // Each step has a frame of its own, so this is when the step appears.
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);

  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!busy && !onNext()) setRefused(refused + 1);
  }

  /** Fields send the form on Enter by themselves; the heading, where each step begins, does not. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === heading.current) form.current?.requestSubmit();
  }

  return (
    <form ref={form} className={styles.step} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <header className={styles.head}>
        <p className={styles.progress}>
          {stepWords.progress(step, of)}
          <span className={styles.bar} aria-hidden="true">
            {Array.from({ length: of }, (_, index) => index + 1).map((number) => (
              <span key={number} data-done={number <= step} />
            ))}
          </span>
        </p>
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        {about !== undefined && <p className={styles.about}>{about}</p>}
      </header>
      {children}
      <div className={styles.actions}>
        {onBack !== undefined && <Button onClick={onBack}>{stepWords.back}</Button>}
        {aside}
        <Button type="submit" look="primary" className={styles.next} aria-disabled={busy}>
          {nextLabel}
        </Button>
      </div>
    </form>
  );
}
