package interleave.explore.run;

/** Throws checked exceptions where none is declared, since a body may throw whatever it likes. */
final class Sneaky {
  private Sneaky() {}

  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException thrown(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
