package interleave.bench;

import interleave.bench.Figure.Goal;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.engine.Bank;
import interleave.judge.engine.BankAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Grades a class made of one exercise's bank, and compares with Maven on one submission after the other. */
@Command(name = "class", description = "a class over one exercise: grade against mvn test in a loop, and false verdicts")
final class ClassBench implements Callable<Integer> {
  private static final double RATIO = 15;

  @ParentCommand private Bench bench;

  @Parameters(arity = "0..1", description = "the exercise; ${DEFAULT-VALUE} if not given")
  private String slug = "custom-thread";

  @Option(names = "--size", description = "how many submissions the class has; ${DEFAULT-VALUE}")
  private int size = 50;

  @Option(names = "--sample", description = "how many of them Maven judges, spread over the class; ${DEFAULT-VALUE}")
  private int sample = 10;

  @Option(names = "--whole", description = "let Maven judge all of them")
  private boolean whole;

  @Option(names = "--hogs", description = "only grade, beside so many processes that keep processors busy")
  private int hogs;

  @Option(names = "--jobs", description = "grade so many at once; what the grader finds best if not given")
  private Integer jobs;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ExerciseDefinition exercise = Course.load(Bench.root().resolve("exercises")).exercise(slug);
    List<BankAnswer> bank = Bank.load(Bench.root().resolve("solutions"), exercise).answers();
    Bench.tell("sighting the %d answers of %s …", bank.size(), slug);
    GradedClass sighted = GradedClass.grade(exercise, bank, options());
    var findings = new Findings("class", slug + (hogs > 0 ? " · " + hogs + " hogs" : ""));
    return bench.show(hogs > 0 ? beside(sighted, exercise, findings) : alone(sighted, exercise, findings));
  }

  private List<String> options() {
    return jobs == null ? List.of() : List.of("--jobs", jobs.toString());
  }

  /** Takes answers by turns; those apart that run into time limits, where all graders must wait. */
  private List<BankAnswer> classOf(List<Grading> sighted) {
    List<BankAnswer> quick =
        sighted.stream().filter(grading -> !grading.ranIntoALimit()).map(Grading::answer).toList();
    return IntStream.range(0, size).mapToObj(i -> quick.get(i % quick.size())).toList();
  }

  private Findings alone(GradedClass sighted, ExerciseDefinition exercise, Findings findings)
      throws IOException, InterruptedException {
    List<BankAnswer> answers = classOf(sighted.gradings());
    Bench.tell("grading a class of %d …", answers.size());
    GradedClass graded = GradedClass.grade(exercise, answers, options());
    List<BankAnswer> judged = whole ? answers : spread(answers);
    double each = maven(exercise, judged) / judged.size();
    findings
        .add(Figure.of("grade a class of " + size, graded.seconds(), "s"))
        .add(Figure.of("all checks of one submission, mean", mean(graded), "s"))
        .add(Figure.of("mvn, one submission, mean of " + judged.size(), each, "s"))
        .add(Figure.of("mvn, " + size + " submissions", each * size, "s"))
        .add(new Figure("ratio", each * size / graded.seconds(), "", Goal.atLeast(RATIO)));
    long apart = sighted.gradings().stream().filter(Grading::ranIntoALimit).count();
    findings.remark(apart + " of " + sighted.gradings().size() + " answers run into a time limit and are left out");
    return verdicts(graded, findings);
  }

  private static double mean(GradedClass graded) {
    return graded.gradings().stream().mapToDouble(Grading::seconds).average().orElse(0);
  }

  /** Grades the class and what was set apart, since only verdicts count here. */
  private Findings beside(GradedClass sighted, ExerciseDefinition exercise, Findings findings)
      throws IOException, InterruptedException {
    Set<String> byTime = sighted.gradings().stream()
        .filter(grading -> grading.isAsExpected() && (grading.isWrongByTime() || grading.ranIntoALimit()))
        .map(grading -> grading.answer().path())
        .collect(Collectors.toSet());
    List<BankAnswer> answers = new ArrayList<>(classOf(sighted.gradings()));
    sighted.gradings().stream().filter(Grading::ranIntoALimit).map(Grading::answer).forEach(answers::add);
    Bench.tell("grading a class of %d beside %d hogs …", answers.size(), hogs);
    GradedClass graded;
    try (var _ = new Hogs(hogs)) {
      graded = GradedClass.grade(exercise, answers, options());
    }
    List<Grading> late =
        graded.gradings().stream().filter(grading -> byTime.contains(grading.answer().path())).toList();
    long caught = late.stream().filter(Grading::isAsExpected).count();
    findings
        .add(Figure.of("grade a class of " + answers.size(), graded.seconds(), "s"))
        .add(Figure.of("wrong by time in it", late.size(), ""))
        .add(new Figure("wrong by time and not caught", late.size() - caught, "", Goal.atMost(0)));
    return verdicts(graded, findings);
  }

  private static Findings verdicts(GradedClass graded, Findings findings) {
    findings.add(new Figure("false verdicts", graded.wrong().size(), "", Goal.atMost(0)));
    graded.wrong().forEach(grading -> findings.remark("false: " + grading.text()));
    return findings;
  }

  private List<BankAnswer> spread(List<BankAnswer> answers) {
    int taken = Math.clamp(sample, 1, answers.size());
    return IntStream.range(0, taken).mapToObj(i -> answers.get(i * answers.size() / taken)).toList();
  }

  /** Returns how many seconds Maven takes for all these answers, one after the other. */
  private double maven(ExerciseDefinition exercise, List<BankAnswer> answers) throws IOException, InterruptedException {
    double seconds = 0;
    try (Checkout checkout = Checkout.of(Bench.root())) {
      checkout.put(slug, GradedClass.handedIn(exercise, answers.getFirst()));
      checkout.maven(slug);
      for (BankAnswer answer : answers) {
        checkout.put(slug, GradedClass.handedIn(exercise, answer));
        Ended judged = checkout.maven(slug);
        boolean right = answer.kind() != BankAnswer.Kind.REJECTED;
        if (right != (judged.status() == 0)) {
          throw new IOException("mvn says " + judged.status() + " of " + answer.path() + ":\n" + judged.output());
        }
        Bench.tell("mvn %s %.1f s", answer.path(), judged.seconds());
        seconds += judged.seconds();
      }
    }
    return seconds;
  }
}
