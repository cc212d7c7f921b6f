package interleave.schedules;

import interleave.explore.ClassSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Gives the student's classes, the scenes, and what puts a scene's actors on threads.
 *
 * @param rewritten all of them, as the judge has rewritten them; then there are no originals
 */
record PlayedClasses(Map<String, byte[]> student, Map<String, byte[]> scenes, Map<String, byte[]> rewritten)
    implements ClassSource {
  private static final String CONTROLLED = "interleave.schedules.controlled.";
  static final String ENTRY = CONTROLLED + "Performance";
  static final List<String> HARNESS = List.of(ENTRY, CONTROLLED + "ExploredScene", CONTROLLED + "ExploredActor");

  static final PlayedClasses NONE = originals(Map.of(), Map.of());

  static PlayedClasses originals(Map<String, byte[]> student, Map<String, byte[]> scenes) {
    return new PlayedClasses(student, scenes, Map.of());
  }

  static PlayedClasses rewritten(Map<String, byte[]> rewritten) {
    return new PlayedClasses(Map.of(), Map.of(), rewritten);
  }

  @Override
  public byte[] bytes(String binaryName) {
    // The scenes' names are ours; whatever a student calls the same is not taken.
    byte[] bytes = scenes.get(binaryName);
    if (bytes == null) bytes = student.get(binaryName);
    return bytes == null && isHarness(binaryName) ? own(binaryName) : bytes;
  }

  @Override
  public byte[] rewritten(String binaryName) {
    return rewritten.get(binaryName);
  }

  @Override
  public boolean isHarness(String binaryName) {
    return binaryName.startsWith(CONTROLLED);
  }

  private static byte[] own(String binaryName) {
    try (InputStream in = PlayedClasses.class.getResourceAsStream("/" + binaryName.replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
