package interleave.schedules;

import interleave.explore.Rewriter;
import java.util.Map;
import java.util.TreeSet;

/** Rewrites for the judge what explorers play: it does so warm, and once a submission. */
public final class Rewritten {
  private Rewritten() {}

  /**
   * Rewrites a submission's classes, the scenes, and what puts their actors on threads.
   *
   * @return what {@link interleave.stage.wire.Frame#REWRITTEN} carries; nothing if that failed: then the explorer does it, class by
   *     class as it needs them, and tells what is wrong with one
   */
  public static Map<String, byte[]> of(Map<String, byte[]> student, Map<String, byte[]> scenes) {
    TreeSet<String> names = new TreeSet<>(PlayedClasses.HARNESS);
    names.addAll(student.keySet());
    names.addAll(scenes.keySet());
    try {
      return Rewriter.rewrite(PlayedClasses.originals(student, scenes), names, Rewritten.class.getClassLoader());
    } catch (RuntimeException e) {
      return Map.of();
    }
  }
}
