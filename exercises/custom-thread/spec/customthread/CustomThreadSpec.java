package customthread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.stage.Exploration;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("custom-thread")
class CustomThreadSpec {

  @Check(id = "structure", points = 1, lesson = "#extend", limit = 6)
  void structure(Stage stage) {
    stage.structure().mustExtend("customthread.MyThread", Thread.class, "structure.why");
    stage.structure().because("structure.start").check(
        noMethods().that().areDeclaredInClassesThat().haveFullyQualifiedName("customthread.MyThread")
            .should().haveName("start").allowEmptyShould(true).as("MyThread: no start()"));
  }

  @Check(id = "once", points = 2, lesson = "#run", limit = 6)
  void once(Stage stage) {
    Transcript run = ran(stage.play(CustomThreadScenes::once, stage.nonce()), "target runs");
    assertThat(run).because("once.times").point("target runs").happensTimes(1);
  }

  @Check(id = "own-thread", points = 3, lesson = "#start", limit = 6)
  void ownThread(Stage stage) {
    Transcript run = ran(stage.play(CustomThreadScenes::where), "runs in");
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("own-thread.other").point("runs in").hasValue("the new thread");
  }

  @Check(id = "at-once", points = 2, lesson = "#start", limit = 6)
  void atOnce(Stage stage) {
    startIsBack(stage.tolerant().play(CustomThreadScenes::handshake), "target goes on");
    Transcript two = stage.tolerant().play(CustomThreadScenes::meeting);
    assertThat(two).as(Diagnosis.OVER_SERIALISED).because("at-once.two").point("met").happensTimes(2);
  }

  @Check(id = "args", points = 2, lesson = "#arguments", limit = 6)
  void args(Stage stage, @Random(from = 1, to = 99) int number) {
    String word = stage.nonce();
    Transcript run = ran(stage.play(CustomThreadScenes::given, word, number, true), "args");
    assertThat(run).point("args").hasValue(
        "String " + word + ", Integer " + number + ", String " + word + ", Boolean true");
  }

  @Check(id = "kwargs", points = 2, lesson = "#arguments", limit = 6)
  void kwargs(Stage stage, @Random(from = 1, to = 99) int number) {
    String word = stage.nonce();
    Transcript run = ran(stage.play(CustomThreadScenes::given, word, number, false), "kwargs");
    assertThat(run).point("kwargs").hasValue(
        "loud=Boolean false, sec=Integer " + number + ", word=String " + word);
  }

  @Check(id = "name", points = 2, lesson = "#name", limit = 6)
  void name(Stage stage) {
    String name = "t-" + stage.nonce();
    Transcript run = ran(stage.play(CustomThreadScenes::named, name), "name inside");
    for (String moment : List.of("name before", "name inside", "name after")) {
      assertThat(run).point(moment).hasValue(name);
    }
    assertThat(run).because("name.maker").point("name of the maker").hasValue("maker");
  }

  @Check(id = "start-twice", points = 2, lesson = "#twice", limit = 6)
  void startTwice(Stage stage) {
    for (boolean stillRunning : List.of(true, false)) {
      Transcript run = startIsBack(stage.tolerant().play(CustomThreadScenes::twice, stillRunning), "target runs");
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("start-twice.allowed")
          .point("second start").hasValue("IllegalThreadStateException");
      assertThat(run).because("once.times").point("target runs").happensTimes(1);
    }
  }

  @Check(id = "constructor", points = 2, lesson = "#constructor", limit = 6)
  void constructor(Stage stage) {
    Transcript run = ran(stage.play(CustomThreadScenes::waiting), "target runs");
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("alive before the start").hasValue(false);
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("target runs").after("start");
  }

  @Check(id = "separate", points = 1, lesson = "#arguments", limit = 20)
  void separate(Stage stage) {
    String one = stage.nonce();
    String two = stage.nonce();
    Transcript run = ran(stage.play(CustomThreadScenes::both, one, two), "got");
    assertThat(run).because("separate.mixed").point("got").hasValuesInAnyOrder(
        List.of(one + " {a=" + one + "}", two + " {b=" + two + "}"));
    stage.exploring(Exploration.standard().schedules(120)).explore(CustomThreadScenes::crowd, one, two, crowd -> {
      ran(crowd, "got");
      assertThat(crowd).because("separate.mixed").point("got").hasValuesInAnyOrder(
          List.of(one + " {word=" + one + "}", two + " {word=" + two + "}"));
    });
  }

  @Check(id = "exception", points = 1, lesson = "#exception", limit = 6)
  void exception(Stage stage) {
    String message = stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::failing, message);
    if (!assertThat(run).valuesOf("target runs").isEmpty()) {
      assertThat(run).because("exception.maker").everyActor().doesNotThrow();
    }
    ran(run, "target runs");
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("exception.lost")
        .point("uncaught").hasValue("IllegalStateException " + message);
    assertThat(run).because("once.times").point("target runs").happensTimes(1);
  }

  /** Tells first what would make nonsense of all else: started too early, an exception, a target that never ran. */
  private static Transcript ran(Transcript run, String target) {
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("started already").never();
    assertThat(run).everyActor().doesNotThrow();
    assertThat(run).because("target.never").point(target).isMarked();
    return run;
  }

  /** The play may have got stuck, since the target waits for its maker, and its maker perhaps for the target. */
  private static Transcript startIsBack(Transcript run, String target) {
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("started already").never();
    assertThat(run).everyActor().doesNotThrow();
    assertThat(run).as(Diagnosis.OVER_SERIALISED).because("at-once.start").point("start is back").isMarked();
    assertThat(run).because("target.never").point(target).isMarked();
    return run;
  }
}
