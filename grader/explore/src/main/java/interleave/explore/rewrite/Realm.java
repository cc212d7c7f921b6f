package interleave.explore.rewrite;

/** Says whose code a class is, and so what of it is watched. */
enum Realm {
  /** The program's: everything is watched. */
  OWN,
  /** A thread-safe class of the JDK's, or the harness's: its calls are steps, and what they order is known; inside, nobody comes between. */
  CONCURRENT,
  /** A collection of the JDK's that is not thread-safe: its memory is watched. */
  COLLECTION;

  static Realm of(String internalName) {
    if (!internalName.startsWith(Mirror.PREFIX)) return OWN;
    return Mirror.isConcurrent(internalName) ? CONCURRENT : COLLECTION;
  }
}
