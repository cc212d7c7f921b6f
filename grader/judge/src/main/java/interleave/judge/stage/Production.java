package interleave.judge.stage;

import java.util.Map;

/**
 * Bundles all that a play loads into the subject process.
 *
 * @param student the submission's compiled classes by binary name, already through the gate
 * @param scenes the exercise's compiled scene classes by binary name
 * @param needsNetwork whether loopback sockets are allowed
 */
public record Production(Map<String, byte[]> student, Map<String, byte[]> scenes, boolean needsNetwork) {
  public Production {
    student = Map.copyOf(student);
    scenes = Map.copyOf(scenes);
  }
}
