package interleave.judge.intake;

import interleave.judge.domain.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells why a file that is not an answer does not count. */
final class Chaff {
  private static final Set<String> FOLDERS = Set.of(
      ".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".gradle", ".metadata", ".interleave", "target",
      "build", "out", "bin", "node_modules", "__MACOSX");
  private static final Set<String> FILES =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".project", ".classpath", ".gitignore", ".gitattributes");
  private static final Set<String> BUILD =
      Set.of("pom.xml", "mvnw", "mvnw.cmd", "build.gradle", "build.gradle.kts", "settings.gradle", "gradlew", "Makefile", "build.xml");

  private Chaff() {}

  /** Tells whether nobody should even look into a folder of this name. */
  static boolean isFolder(String name) {
    return FOLDERS.contains(name);
  }

  /** Returns the topmost folder of a path that holds only what tools left; nothing if there is none. */
  static Optional<String> folderOf(String path) {
    List<String> parts = List.of(path.split("/"));
    for (int i = 0; i < parts.size() - 1; i++) {
      if (isFolder(parts.get(i))) {
        return Optional.of(String.join("/", parts.subList(0, i + 1)) + "/");
      }
    }
    String name = parts.getLast();
    return FILES.contains(name) || name.startsWith("._") ? Optional.of(path) : Optional.empty();
  }

  /** Returns the reason for a file that belongs to no exercise or is none of its editable ones. */
  static Text reason(String path, List<String> editable) {
    String[] parts = path.split("/");
    String name = parts[parts.length - 1];
    if (BUILD.contains(name) || Arrays.asList(parts).contains(".mvn")) {
      return Intake.MESSAGES.text("ignored.build");
    }
    if (Arrays.asList(parts).contains("META-INF") || Arrays.asList(parts).contains("resources")) {
      return Intake.MESSAGES.text("ignored.resource");
    }
    if (name.endsWith(".java")) {
      return java(parts, name, editable);
    }
    return Intake.MESSAGES.text(name.endsWith(".class") || name.endsWith(".jar") ? "ignored.compiled" : "ignored.other");
  }

  private static Text java(String[] parts, String name, List<String> editable) {
    Optional<String> meant = editable.stream()
        .filter(file -> file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(name))
        .findFirst();
    if (meant.isPresent()) {
      return Intake.MESSAGES.text("ignored.place", "src/" + meant.get());
    }
    boolean test = name.endsWith("Test.java") || name.endsWith("Tests.java") || Arrays.asList(parts).contains("test");
    return test
        ? Intake.MESSAGES.text("ignored.test")
        : Intake.MESSAGES.text("ignored.java", String.join(", ", editable));
  }
}
