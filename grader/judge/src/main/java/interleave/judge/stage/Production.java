package interleave.judge.stage;

import java.util.Map;

/**
 * Bundles all that a play loads into the subject process.
 *
 * @param student the submission's compiled classes by binary name, already through the gate
 * @param scenes the exercise's compiled scene classes by binary name
 * @param needsNetwork whether loopback sockets are allowed
 * @param sources the student's files by their paths below the source root, for telling what a line says
 */
public record Production(
    Map<String, byte[]> student, Map<String, byte[]> scenes, boolean needsNetwork, Map<String, String> sources) {
  public Production {
    student = Map.copyOf(student);
    scenes = Map.copyOf(scenes);
    sources = Map.copyOf(sources);
  }

  /** Bundles classes whose sources are not at hand. */
  public Production(Map<String, byte[]> student, Map<String, byte[]> scenes, boolean needsNetwork) {
    this(student, scenes, needsNetwork, Map.of());
  }
}
