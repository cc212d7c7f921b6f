package interleave.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raises an exercise and its bank from a template in which names are still open. */
final class Scaffold {
  private static final Pattern CHAPTER_LIST = Pattern.compile("(?m)^(\\s+exercises:\\s*\\[)([^\\]]*)\\]");
  private static final Pattern LAST_SOURCE = Pattern.compile("(?s)(.*\\n)(\\s*)<source>[^<]*</source>\\n");

  private final Path template;
  private final String slug;

  Scaffold(Path template, String slug) {
    if (!Files.isDirectory(template)) {
      throw Refusal.of("new.no-template", template);
    }
    this.template = template;
    this.slug = slug;
  }

  /**
   * Writes all files and enters the exercise as the last of a chapter.
   *
   * @param chapter counted from 1
   * @throws Refusal if there is such an exercise already, or no list in course.yaml to enter it in
   */
  void raise(Path course, int chapter) throws IOException {
    Path solutions = course.toAbsolutePath().normalize().resolveSibling("solutions");
    for (Path folder : List.of(course.resolve(slug), solutions.resolve(slug))) {
      if (Files.exists(folder)) {
        throw Refusal.of("new.exists", folder);
      }
    }
    Path list = course.resolve(Surroundings.COURSE_FILE);
    String entered = enter(Files.readString(list), chapter, list);
    copy(template.resolve("exercises"), course);
    copy(template.resolve("solutions"), solutions);
    Files.writeString(list, entered);
    tellIde(course.resolve("pom.xml"));
  }

  private String enter(String yaml, int chapter, Path file) {
    Matcher lists = CHAPTER_LIST.matcher(yaml);
    for (int i = 0; i < chapter; i++) {
      if (!lists.find()) {
        throw Refusal.of("new.no-list", file, chapter, slug);
      }
    }
    String known = lists.group(2).strip();
    String longer = known.isEmpty() ? slug : known + ", " + slug;
    return yaml.substring(0, lists.start()) + lists.group(1) + longer + "]" + yaml.substring(lists.end());
  }

  private void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(fill(Folders.slashed(from.relativize(file))));
        Folders.write(target, fill(Files.readString(file)));
      }
    }
  }

  /** IDEs, other than the grader, must be told each folder of sources. */
  private void tellIde(Path pom) throws IOException {
    if (!Files.isRegularFile(pom)) {
      return;
    }
    String text = Files.readString(pom);
    Matcher last = LAST_SOURCE.matcher(text);
    if (last.lookingAt()) {
      String line = last.group(2) + "<source>" + slug + "/src</source>\n";
      Files.writeString(pom, text.substring(0, last.end()) + line + text.substring(last.end()));
    }
  }

  private String fill(String text) {
    return text.replace("__slug__", slug)
        .replace("__package__", slug.replace("-", ""))
        .replace("__Class__", words(""))
        .replace("__Title__", words(" "));
  }

  private String words(String glue) {
    return Arrays.stream(slug.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(glue));
  }
}
