package interleave.kit.libc;

import java.util.Locale;

/** Knows on which machines the numbers and structures in this module are true. */
final class Platform {
  private Platform() {}

  /**
   * Refuses machines whose constants and structure layouts were never tried.
   *
   * @throws UnsupportedOperationException unless this is Linux on x86-64 or 64-bit ARM
   */
  static void require(String system, String architecture) {
    boolean known =
        architecture.equals("amd64")
            || architecture.equals("x86_64")
            || architecture.equals("aarch64");
    if (!system.toLowerCase(Locale.ROOT).equals("linux") || !known) {
      throw new UnsupportedOperationException(
          "POSIX calls of the kit work on Linux x86-64 and aarch64 only; this is "
              + system
              + " "
              + architecture);
    }
  }
}
