package interleave.judge.gate;

/** Names something outside itself that a class mentions. */
sealed interface Use {
  /** Returns the binary name of the class in question; of an array, that of its elements. */
  String owner();

  record OfClass(String owner) implements Use {}

  record OfMember(String owner, String name, String descriptor) implements Use {
    /** The way in which a reader would write it. */
    String shown() {
      return name.equals("<init>") ? "new " + owner : owner + "." + name;
    }
  }
}
