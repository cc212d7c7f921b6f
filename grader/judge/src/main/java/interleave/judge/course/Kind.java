package interleave.judge.course;

/** Names what the answers to an exercise are made of, and so on which stage they play and what they may call. */
public enum Kind {
  /** Classes whose threads run in one JVM. */
  THREADS,
  /** Programs that start further processes. */
  PROCESSES,
  /** Classes that talk over sockets of the loopback interface. */
  NETWORK
}
