package interleave.kit.sys;

/** Names what {@link Supervision#limit} can bound. */
public enum Limit {
  /** Seconds of processor time of one process. */
  CPU_SECONDS(0),
  /** Bytes of one file. */
  FILE_BYTES(1),
  /** Bytes of a core file. */
  CORE_BYTES(4),
  /** Processes and threads of the real user id; the kernel does not hold root to it. */
  PROCESSES(6),
  /** One more than the highest file descriptor. */
  OPEN_FILES(7),
  /** Bytes of virtual memory; a JVM reserves far more than it uses. */
  ADDRESS_SPACE(9);

  final int number;

  Limit(int number) {
    this.number = number;
  }
}
