/** Notices that nobody is at a kiosk's reader any more. */

export interface IdleWatch {
  /** There was a key. */
  readonly touched: () => void;
  /** Settles when there has been none for so long. */
  readonly over: Promise<void>;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Watches for so many seconds without a key; 0 is for ever. */
export function idleWatch(seconds: number): IdleWatch {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let isOver = false;
  if (seconds === 0) return { touched: () => {}, over, isOver: () => false, stop: () => {} };
  const timer = setTimeout(() => {
    isOver = true;
    resolve();
  }, seconds * 1000);
  return {
    touched: () => timer.refresh(),
    over,
    isOver: () => isOver,
    stop: () => clearTimeout(timer),
  };
}

/** `15 min`, `90 s`. */
export function formatIdle(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
