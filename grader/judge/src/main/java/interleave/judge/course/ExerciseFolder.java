package interleave.judge.course;

import interleave.judge.compile.SourceFile;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes an exercise's definition of its folder. */
final class ExerciseFolder {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");
  private static final Pattern IMPORT = Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.\\*");
  private static final Pattern QUANTITY = Pattern.compile("([1-9]\\d{0,5}) ?(ms|s|m|g)");
  private static final Pattern API =
      Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.\\*|\\w+(\\.\\w+)*(\\$\\w+)*(#(\\w+|<init>))?");

  private final Path folder;
  private final Section yaml;

  private ExerciseFolder(Path folder, Section yaml) {
    this.folder = folder;
    this.yaml = yaml;
  }

  static ExerciseDefinition read(Path course, Node.Scalar slug, Section where) {
    Path folder = course.resolve(slug.value());
    if (!SLUG.matcher(slug.value()).matches()) {
      throw where.wrong(slug.line(), Course.MESSAGES.text("wrong.slug", slug.value()));
    }
    if (!Files.isDirectory(folder)) {
      throw where.wrong(slug.line(), Section.unknown("unknown.folder", slug.value(), neighbours(course)));
    }
    Section yaml = YamlFile.read(folder.resolve("exercise.yaml"))
        .knowing(
            "title", "kind", "package", "editable", "imports", "forbidden", "allowed", "limits", "isolation", "notes",
            "spec");
    return new ExerciseFolder(folder, yaml).definition(slug.value());
  }

  private ExerciseDefinition definition(String slug) {
    String pkg =
        yaml.isEmpty("package") ? "" : yaml.parsed("package", word -> matching(PACKAGE, word), "semaphore");
    List<SourceFile> skeleton = sources("src");
    List<SourceFile> spec = sources("spec");
    return new ExerciseDefinition(
        slug,
        folder,
        yaml.text("title"),
        yaml.word("kind", Kind.class, Section::lower),
        pkg,
        editable(skeleton),
        imports(),
        yaml.sections("forbidden").stream().map(ExerciseFolder::forbidden).toList(),
        api(yaml, "allowed"),
        yaml.has("limits") ? limits(yaml.section("limits")) : Limits.DEFAULT,
        yaml.has("isolation") ? yaml.word("isolation", Isolation.class, Enum::name) : Isolation.S0,
        yaml.strings("notes"),
        specClass(spec),
        skeleton,
        spec);
  }

  private List<String> editable(List<SourceFile> skeleton) {
    List<String> known = skeleton.stream().map(SourceFile::path).toList();
    List<Node.Scalar> files = yaml.words("editable");
    if (files.isEmpty()) {
      throw yaml.wrong(yaml.line("editable"), Course.MESSAGES.text("missing.key", "editable"));
    }
    for (Node.Scalar file : files) {
      if (!known.contains(file.value())) {
        throw yaml.wrong(file.line(), Section.unknown("unknown.editable", file.value(), known));
      }
    }
    return files.stream().map(Node.Scalar::value).toList();
  }

  private List<String> imports() {
    for (Node.Scalar name : yaml.words("imports")) {
      if (!IMPORT.matcher(name.value()).matches()) {
        throw yaml.wrong(name.line(), Course.MESSAGES.text("wrong.import", name.value()));
      }
    }
    return yaml.strings("imports").stream().map(name -> name.substring(0, name.length() - ".*".length())).toList();
  }

  private String specClass(List<SourceFile> spec) {
    String name = yaml.string("spec");
    List<String> known = spec.stream()
        .map(file -> file.path().substring(0, file.path().length() - ".java".length()).replace('/', '.'))
        .toList();
    if (!known.contains(name)) {
      throw yaml.wrong(yaml.line("spec"), Section.unknown("unknown.spec", name, known));
    }
    return name;
  }

  private static ForbiddenApi forbidden(Section entry) {
    entry.knowing("api", "reason");
    return new ForbiddenApi(api(entry, "api"), entry.text("reason"));
  }

  private static List<String> api(Section section, String key) {
    for (Node.Scalar name : section.words(key)) {
      if (!API.matcher(name.value()).matches()) {
        throw section.wrong(name.line(), Course.MESSAGES.text("wrong.api", name.value()));
      }
    }
    return section.strings(key);
  }

  private static Limits limits(Section limits) {
    limits.knowing("play", "compile", "heap", "processes");
    Limits usual = Limits.DEFAULT;
    return new Limits(
        limits.has("play") ? limits.parsed("play", ExerciseFolder::duration, "10s") : usual.play(),
        limits.has("compile") ? limits.parsed("compile", ExerciseFolder::duration, "20s") : usual.compile(),
        limits.has("heap") ? limits.parsed("heap", ExerciseFolder::megabytes, "128m") : usual.heapMegabytes(),
        limits.has("processes") ? limits.parsed("processes", ExerciseFolder::count, "64") : usual.processes());
  }

  private static Optional<Duration> duration(String word) {
    Matcher matcher = QUANTITY.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Optional.of(Duration.ofMillis(number));
      case "s" -> Optional.of(Duration.ofSeconds(number));
      case "m" -> Optional.of(Duration.ofMinutes(number));
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> megabytes(String word) {
    Matcher matcher = QUANTITY.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Optional.of(number);
      case "g" -> Optional.of(number * 1024);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> count(String word) {
    return matching(Pattern.compile("[1-9]\\d{0,4}"), word).map(Integer::valueOf);
  }

  private static Optional<String> matching(Pattern pattern, String word) {
    return pattern.matcher(word).matches() ? Optional.of(word) : Optional.empty();
  }

  private List<SourceFile> sources(String name) {
    Path root = folder.resolve(name);
    if (!Files.isDirectory(root)) {
      throw new CourseException(root, 0, Course.MESSAGES.text("missing.folder"));
    }
    List<SourceFile> sources = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file).replace("\r\n", "\n");
        sources.add(new SourceFile(root.relativize(file).toString().replace('\\', '/'), text));
      }
    } catch (IOException e) {
      throw new CourseException(root, 0, Course.MESSAGES.text("unreadable.file", e.toString()));
    }
    return sources;
  }

  private static List<String> neighbours(Path course) {
    try (Stream<Path> folders = Files.list(course)) {
      return folders
          .filter(path -> Files.exists(path.resolve("exercise.yaml")))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CourseException(course, 0, new Text(e.toString(), e.toString()));
    }
  }
}
