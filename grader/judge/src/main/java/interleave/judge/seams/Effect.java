package interleave.judge.seams;

/** Says what a call does to threads, and thereby which hooks stand around it. */
enum Effect {
  /** Takes a lock. */
  LOCK,
  /** Takes a lock if it can, and returns whether it did. */
  TRY_LOCK,
  UNLOCK,
  /** Gives its lock back and waits for a signal. */
  WAIT,
  /** Wakes others, who go on when the lock is free. */
  NOTIFY,
  /** Wakes others, who go on at once. */
  RELEASE,
  /** May block. */
  BLOCK,
  /** Lets other threads go first. */
  REST,
  /** Starts the receiver. */
  START,
  /** Reads or writes atomically. */
  ATOMIC
}
