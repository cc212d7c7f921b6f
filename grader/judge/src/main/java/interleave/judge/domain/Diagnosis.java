package interleave.judge.domain;

/** Names what kind of mistake a failed check has shown. */
public enum Diagnosis {
  RACE,
  DEADLOCK,
  LOST_WAKEUP,
  LIVELOCK,
  STARVATION,
  OVER_SERIALISED,
  BUSY_WAIT,
  NOT_BLOCKING,
  ZOMBIE,
  LEAKED_PROCESS,
  LEAKED_THREAD,
  LEAKED_RESOURCE,
  WRONG_ORDER,
  WRONG_PROCESS,
  WRONG_THREAD,
  TOO_LATE,
  TOO_EARLY,
  TOO_MANY,
  WRONG_VALUE,
  /** The results of operations are such as no order of one at a time could have given. */
  NOT_LINEARIZABLE,
  WRONG_STRUCTURE,
  UNEXPECTED_EXCEPTION,
  MISSING_EXCEPTION,
  /** Not a mistake: something that no schedule can be forced upon was played for real only. */
  UNCONTROLLED
}
