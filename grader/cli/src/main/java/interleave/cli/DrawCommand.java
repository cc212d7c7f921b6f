package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.judge.engine.Bank;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.timeline.FamilyTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws the pictures in lessons anew: the processes of a play of the reference, as the kernel showed them. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {
  private static final int WIDTH = 76;
  private static final Map<String, Locale> PAGES = pages();

  @ParentCommand private InterleaveCommand interleave;

  @Parameters(arity = "0..*", paramLabel = "<slug>", descriptionKey = "slugs")
  private List<String> slugs = List.of();

  @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "seed")
  private String seed;

  private static Map<String, Locale> pages() {
    Map<String, Locale> pages = new LinkedHashMap<>();
    pages.put("LESSON.md", Locale.ENGLISH);
    pages.put("LESSON.zh-CN.md", Locale.SIMPLIFIED_CHINESE);
    return pages;
  }

  @Override
  public Integer call() {
    Course course = interleave.courseInTheMaking();
    Path solutions = interleave.surroundings().solutions(course.folder())
        .orElseThrow(() -> Refusal.of("verify.no-bank", course.folder()));
    List<ExerciseDefinition> chosen =
        slugs.isEmpty() ? course.exercises() : slugs.stream().map(course::exercise).toList();
    try (Engine engine = Engine.standard(Sandbox.best())) {
      for (ExerciseDefinition exercise : chosen) {
        draw(engine, solutions, exercise);
      }
    }
    return Main.GOOD;
  }

  private void draw(Engine engine, Path solutions, ExerciseDefinition exercise) {
    Map<String, Transcript> played = new LinkedHashMap<>();
    PAGES.forEach((page, locale) -> {
      Optional<LessonPicture> picture = LessonPicture.in(exercise, page);
      if (picture.isEmpty() && !slugs.isEmpty()) {
        throw Refusal.of("draw.nothing", exercise.folder().resolve(page));
      }
      picture.ifPresent(found -> {
        Transcript play = played.computeIfAbsent(found.check(), check -> play(engine, solutions, exercise, check));
        found.replace(FamilyTree.draw(play, WIDTH, locale));
        interleave.console().print(Say.text("draw.done", found.page()));
      });
    });
  }

  /** Returns the first play of a check of the reference. */
  private Transcript play(Engine engine, Path solutions, ExerciseDefinition exercise, String check) {
    List<Transcript> seen = new ArrayList<>();
    var options = new Options(Seed.of(seed), interleave.console().locale(), Set.of(check)).before(seen::add);
    ExerciseResult result =
        engine.grade(exercise, Bank.load(solutions, exercise).answers().getFirst().sources(), options);
    boolean passed = result.checks().stream().anyMatch(one -> one.id().equals(check) && one.verdict() == Verdict.PASSED);
    if (!passed || seen.isEmpty()) {
      throw Refusal.of("draw.failed", exercise.slug(), check);
    }
    return seen.getFirst();
  }
}
