package interleave.explore.outcome;

/** Names what a losing schedule shows. */
public enum Kind {
  /** An assertion of the program failed, or its body threw. */
  ASSERTION,
  /** Another thread died of an exception that nobody caught. */
  EXCEPTION,
  /** Threads wait for each other in a circle, or for a lock whose holder has ended. */
  DEADLOCK,
  /** A thread waits for a signal that nobody is left to give. */
  LOST_WAKEUP,
  /** Threads run on and on, scheduled fairly, and nothing comes of it. */
  LIVELOCK,
  /** The body is over and a thread that should have ended waits for more to do. */
  LEAKED_THREAD,
  /** Two threads touch the same memory and nothing orders them. */
  RACE
}
