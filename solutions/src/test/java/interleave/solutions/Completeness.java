package interleave.solutions;

import interleave.judge.compile.SourceFile;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Kind;
import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.engine.Bank;
import interleave.judge.engine.BankAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a course lacks and what lies about in it; each complaint says where and what to do. */
final class Completeness {
  private static final Set<String> PARTS = Set.of(
      "exercise.yaml", "LESSON.md", "LESSON.zh-CN.md", "HINTS.md", "HINTS.zh-CN.md", "src", "spec");
  private static final Set<String> BANK_PARTS = Set.of("reference", "accepted", "rejected", "hidden");
  private static final Set<String> BESIDE_EXERCISES = Set.of("course.yaml", "notes.yaml", "pom.xml", "README.md", "README.zh-CN.md", "target");
  private static final Set<String> BESIDE_SOLUTIONS = Set.of("pom.xml", "README.md", "src", "target");
  private static final Set<String> WHOLE = Set.of("does-not-compile", "forbidden");
  private static final Pattern OPEN_END = Pattern.compile("\\(write me\\)|（待写）");
  private static final Pattern PICTURE = Pattern.compile("(?ms)^```family \\S+$(.*?)^```$");
  private static final Pattern STARTS_PROCESSES = Pattern.compile("\\b(?:Spawn\\.|spawn\\(|Puppet\\b)");
  private static final int LEAST_HINTS = 2;

  private final Path exercises;
  private final Path solutions;
  private final List<String> complaints = new ArrayList<>();

  Completeness(Path exercises, Path solutions) {
    this.exercises = exercises;
    this.solutions = solutions;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Looks for folders that no chapter names, and for a list of sources in the IDE's profile that is not whole. */
  Completeness surroundings(Course course) throws IOException {
    Set<String> slugs = course.exercises().stream().map(ExerciseDefinition::slug).collect(Collectors.toCollection(LinkedHashSet::new));
    strays(exercises, slugs, BESIDE_EXERCISES, "enter it in course.yaml or remove it");
    strays(solutions, slugs, BESIDE_SOLUTIONS, "there is no such exercise: rename or remove it");
    String pom = Files.readString(exercises.resolve("pom.xml"));
    slugs.stream()
        .filter(slug -> !pom.contains("<source>" + slug + "/src</source>"))
        .forEach(slug -> complain("exercises/pom.xml", "the profile ide lacks <source>" + slug + "/src</source>"));
    return this;
  }

  /** Looks one exercise over: pages, anchors, texts, skeleton, bank. */
  Completeness exercise(ExerciseDefinition exercise, ExerciseInfo info) throws IOException {
    pages(exercise, info);
    texts(exercise, info);
    bank(exercise, info);
    seal(exercise);
    openEnds(exercise.folder());
    openEnds(solutions.resolve(exercise.slug()));
    return this;
  }

  private void pages(ExerciseDefinition exercise, ExerciseInfo info) throws IOException {
    strays(exercise.folder(), PARTS, Set.of(), "no exercise has such a part: remove it");
    for (String page : List.of("LESSON.md", "LESSON.zh-CN.md", "HINTS.md", "HINTS.zh-CN.md")) {
      if (!Files.isRegularFile(exercise.folder().resolve(page))) {
        complain(exercise.slug(), page + " is missing");
        return;
      }
    }
    pictures(exercise);
    int hints = hints(exercise, "HINTS.md");
    if (hints < LEAST_HINTS || hints != hints(exercise, "HINTS.zh-CN.md")) {
      complain(exercise.slug(), "HINTS needs at least " + LEAST_HINTS + " hints under \"## \", as many in each language");
    }
    for (CheckInfo check : info.checks()) {
      String anchor = check.lesson().substring(check.lesson().indexOf('#') + 1);
      for (String page : List.of("LESSON.md", "LESSON.zh-CN.md")) {
        if (!Files.readString(exercise.folder().resolve(page)).contains("{#" + anchor + "}")) {
          complain(exercise.slug(), page + " lacks a heading with {#" + anchor + "}, which " + check.id() + " points to");
        }
      }
    }
  }

  /** A lesson that is about more than one process shows what the kernel saw of them. */
  private void pictures(ExerciseDefinition exercise) throws IOException {
    boolean expected = exercise.kind() == Kind.PROCESSES
        && Stream.concat(exercise.spec().stream(), reference(exercise)).anyMatch(file -> STARTS_PROCESSES.matcher(file.text()).find());
    for (String page : List.of("LESSON.md", "LESSON.zh-CN.md")) {
      Matcher picture = PICTURE.matcher(Files.readString(exercise.folder().resolve(page)));
      boolean found = picture.find();
      if (expected && !found || found && picture.group(1).isBlank()) {
        complain(exercise.slug(), page + " lacks the tree of processes: put a block \"```family <check>\" there, then: interleave draw " + exercise.slug());
      }
    }
  }

  private Stream<SourceFile> reference(ExerciseDefinition exercise) {
    return Files.isDirectory(solutions.resolve(exercise.slug()).resolve("reference"))
        ? Bank.load(solutions, exercise).answers().getFirst().sources().stream()
        : Stream.of();
  }

  private static int hints(ExerciseDefinition exercise, String page) throws IOException {
    return (int) Files.readString(exercise.folder().resolve(page)).lines().filter(line -> line.startsWith("## ")).count();
  }

  private void texts(ExerciseDefinition exercise, ExerciseInfo info) throws IOException {
    Set<String> english = keys(exercise.folder().resolve("spec/checks.properties"));
    Set<String> chinese = keys(exercise.folder().resolve("spec/checks_zh_CN.properties"));
    info.checks().stream().map(CheckInfo::id).filter(id -> !english.contains(id))
        .forEach(id -> complain(exercise.slug(), "checks.properties lacks the promise of " + id));
    english.stream().filter(key -> !chinese.contains(key))
        .forEach(key -> complain(exercise.slug(), "checks_zh_CN.properties lacks " + key));
    chinese.stream().filter(key -> !english.contains(key))
        .forEach(key -> complain(exercise.slug(), "checks.properties lacks " + key));
    spoken(exercise, info, english);
  }

  private void spoken(ExerciseDefinition exercise, ExerciseInfo info, Set<String> keys) throws IOException {
    SpecTexts texts = SpecTexts.of(exercise.folder().resolve("spec"));
    texts.needed().stream().filter(key -> !keys.contains(key))
        .forEach(key -> complain(exercise.slug(), "checks.properties lacks " + key + ", which the spec tells a student"));
    Set<String> promises = info.checks().stream().map(CheckInfo::id).collect(Collectors.toSet());
    texts.unused(keys).stream().filter(key -> !promises.contains(key))
        .forEach(key -> complain(exercise.slug(), "checks.properties has " + key + ", which no spec tells: remove it"));
  }

  private static Set<String> keys(Path file) throws IOException {
    var properties = new java.util.Properties();
    if (Files.isRegularFile(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private void bank(ExerciseDefinition exercise, ExerciseInfo info) throws IOException {
    Path folder = solutions.resolve(exercise.slug());
    if (!Files.isDirectory(folder.resolve("reference"))) {
      complain(exercise.slug(), "solutions/" + exercise.slug() + "/reference is missing");
      return;
    }
    strays(folder, BANK_PARTS, Set.of(), "a bank has reference, accepted, rejected and hidden");
    List<BankAnswer> answers = Bank.load(solutions, exercise).answers();
    Set<String> checks = info.checks().stream().map(CheckInfo::id).collect(Collectors.toSet());
    Set<String> caught = rejected(answers).map(BankAnswer::expected).collect(Collectors.toSet());
    if (answers.stream().noneMatch(answer -> answer.kind() == BankAnswer.Kind.ACCEPTED)) {
      complain(exercise.slug(), "the bank lacks an accepted answer of another technique");
    }
    checks.stream().filter(check -> !caught.contains(check))
        .forEach(check -> complain(exercise.slug(), "no rejected answer shows that " + check + " catches anything: add rejected/" + check + "/<mistake>"));
    caught.stream().filter(check -> !checks.contains(check) && !WHOLE.contains(check))
        .forEach(check -> complain(exercise.slug(), "rejected/" + check + " names no check of the spec; checks are " + new TreeSet<>(checks)));
    for (BankAnswer answer : rejected(answers).toList()) {
      mistakeIsTold(exercise, folder.resolve(answer.path()));
    }
  }

  private static Stream<BankAnswer> rejected(List<BankAnswer> answers) {
    return answers.stream().filter(answer -> answer.kind() == BankAnswer.Kind.REJECTED);
  }

  private void mistakeIsTold(ExerciseDefinition exercise, Path answer) throws IOException {
    try (Stream<Path> files = Files.walk(answer)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      if (sources.isEmpty()) {
        complain(exercise.slug(), solutions.relativize(answer) + " holds no source");
      }
      boolean told = false;
      for (Path source : sources) {
        String text = Files.readString(source).stripLeading();
        told |= text.startsWith("//") || text.startsWith("/*");
      }
      if (!told) {
        complain(exercise.slug(), solutions.relativize(answer) + " does not say in its first comment why it is wrong");
      }
    }
  }

  private void seal(ExerciseDefinition exercise) throws IOException {
    Path sealed = exercises.resolve(".skeletons").resolve(exercise.slug());
    if (!texts(sealed).equals(texts(exercise.folder().resolve("src")))) {
      complain(exercise.slug(), "src is not the sealed skeleton: ./interleave seal " + exercise.slug() + " (or ./interleave reset)");
    }
  }

  private static Set<String> texts(Path root) throws IOException {
    Set<String> texts = new TreeSet<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.add(root.relativize(file) + "\n" + Files.readString(file));
        }
      }
    }
    return texts;
  }

  private void openEnds(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (OPEN_END.matcher(Files.readString(file)).find()) {
          complain(folder.getFileName().toString(), folder.relativize(file) + " is still to be written: it says \"(write me)\"");
        }
      }
    }
  }

  private void strays(Path folder, Set<String> known, Set<String> beside, String remedy) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      children.map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !known.contains(name) && !beside.contains(name))
          .sorted()
          .forEach(name -> complain(folder.getFileName() + "/" + name, remedy));
    }
  }

  private void complain(String where, String what) {
    complaints.add(where + ": " + what);
  }
}
