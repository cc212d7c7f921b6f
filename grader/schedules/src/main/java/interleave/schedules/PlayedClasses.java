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
 * @param rewritten those that the judge has rewritten, by their names
 */
record PlayedClasses(Map<String, byte[]> student, Map<String, byte[]> scenes, Map<String, byte[]> rewritten)
    implements ClassSource {
  private static final String CONTROLLED = "interleave.schedules.controlled.";
  static final String ENTRY = CONTROLLED + "Performance";
  static final List<String> HARNESS = List.of(ENTRY, CONTROLLED + "ExploredScene", CONTROLLED + "ExploredActor");

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
