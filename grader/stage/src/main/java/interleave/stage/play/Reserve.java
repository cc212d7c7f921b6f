package interleave.stage.play;

/** Keeps some memory back, so that the stage can still speak when the student's code has used up the rest. */
final class Reserve {
  private static volatile byte[] bytes = new byte[2 << 20];

  private Reserve() {}

  static void release() {
    bytes = null;
  }

  /** Tells whether the memory has run out once; such a process is not used again. */
  static boolean isSpent() {
    return bytes == null;
  }
}
