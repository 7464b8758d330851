/** Ends the reader when nobody has pressed a key for some time. */

export interface IdleWatch {
  /** There was a key. */
  readonly touched: () => void;
  /** Resolves when there has been no key for the time. */
  readonly over: Promise<void>;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Watches for a number of seconds without a key; 0 means forever. */
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
