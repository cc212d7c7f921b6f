package interleave.stage;

/** Tells one actor what to do; an exception that leaves it becomes a THREW mark. */
@FunctionalInterface
public interface Part {
  void play(Actor self) throws Exception;
}
