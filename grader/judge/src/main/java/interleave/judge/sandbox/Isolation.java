package interleave.judge.sandbox;

/** Names the isolation levels of DESIGN.md, weakest first; found by trying, never by asking for a version. */
public enum Isolation {
  /** A separate process only. */
  S0,
  /** Seccomp and a separate user id. */
  S1,
  /** Landlock, seccomp and resource limits, set up from Java. */
  S2,
  /** Bubblewrap's namespaces, seccomp and resource limits. */
  S3,
  /** S3 within a control group's limits. */
  S4
}
