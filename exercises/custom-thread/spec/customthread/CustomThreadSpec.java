package customthread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Random;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("custom-thread")
class CustomThreadSpec {

  @Check(id = "structure", points = 1, lesson = "#extend", limit = 6)
  void structure(Stage stage) {
    stage.structure().mustExtend("customthread.MyThread", Thread.class, "structure.why");
    stage.structure().because("structure.start").check(
        noMethods().that().areDeclaredInClassesThat().haveFullyQualifiedName("customthread.MyThread")
            .should().haveName("start").allowEmptyShould(true));
  }

  @Check(id = "once", points = 2, lesson = "#run", limit = 6)
  void once(Stage stage) {
    Transcript run = stage.play(CustomThreadScenes::once, stage.nonce());
    assertThat(run).everyActor().finishes();
    assertThat(run).because("once.times").point("target runs").happensTimes(1);
  }

  @Check(id = "own-thread", points = 3, lesson = "#start", limit = 6)
  void ownThread(Stage stage) {
    Transcript run = stage.play(CustomThreadScenes::where);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.WRONG_THREAD).because("own-thread.other").point("in itself").hasValue(true);
  }

  @Check(id = "at-once", points = 2, lesson = "#start", limit = 10)
  void atOnce(Stage stage) {
    Transcript start = stage.play(CustomThreadScenes::handshake);
    assertThat(start).as(Diagnosis.OVER_SERIALISED).because("at-once.start").point("met").hasValue(true);
    Transcript two = stage.play(CustomThreadScenes::meeting);
    assertThat(two).as(Diagnosis.OVER_SERIALISED).because("at-once.two").point("met").hasValues(List.of(true, true));
  }

  @Check(id = "args", points = 2, lesson = "#arguments", limit = 6)
  void args(Stage stage, @Random(from = 1, to = 99) int number) {
    String word = stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::given, word, number, true);
    assertThat(run).everyActor().finishes();
    assertThat(run).point("args").hasValues(
        List.of("String " + word + ", Integer " + number + ", String " + word + ", Boolean true"));
  }

  @Check(id = "kwargs", points = 2, lesson = "#arguments", limit = 6)
  void kwargs(Stage stage, @Random(from = 1, to = 99) int number) {
    String word = stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::given, word, number, false);
    assertThat(run).everyActor().finishes();
    assertThat(run).point("kwargs").hasValues(
        List.of("loud=Boolean false, sec=Integer " + number + ", word=String " + word));
  }

  @Check(id = "name", points = 2, lesson = "#name", limit = 6)
  void name(Stage stage) {
    String name = "t-" + stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::named, name);
    assertThat(run).everyActor().finishes();
    for (String moment : List.of("name before", "name inside", "name after")) {
      assertThat(run).point(moment).hasValue(name);
    }
    assertThat(run).point("name of the maker").hasValue("maker");
  }

  @Check(id = "start-twice", points = 2, lesson = "#twice", limit = 6)
  void startTwice(Stage stage) {
    for (boolean stillRunning : List.of(true, false)) {
      Transcript run = stage.play(CustomThreadScenes::twice, stillRunning);
      assertThat(run).everyActor().finishes();
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("start-twice.allowed")
          .point("second start").hasValue("IllegalThreadStateException");
      assertThat(run).because("once.times").point("target runs").happensTimes(1);
    }
  }

  @Check(id = "constructor", points = 2, lesson = "#constructor", limit = 6)
  void constructor(Stage stage) {
    Transcript run = stage.play(CustomThreadScenes::waiting);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("alive before the start").hasValue(false);
    assertThat(run).as(Diagnosis.TOO_EARLY).because("constructor.early").point("target runs").after("start");
  }

  @Check(id = "separate", points = 1, lesson = "#arguments", limit = 6)
  void separate(Stage stage) {
    String one = stage.nonce();
    String two = stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::both, one, two);
    assertThat(run).everyActor().finishes();
    assertThat(run).because("separate.mixed").point("got").hasValuesInAnyOrder(
        List.of(one + " {a=" + one + "}", two + " {b=" + two + "}"));
  }

  @Check(id = "exception", points = 1, lesson = "#exception", limit = 6)
  void exception(Stage stage) {
    String message = stage.nonce();
    Transcript run = stage.play(CustomThreadScenes::failing, message);
    assertThat(run).everyActor().finishes();
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("exception.lost")
        .point("uncaught").hasValue("IllegalStateException " + message);
    assertThat(run).because("once.times").point("target runs").happensTimes(1);
  }
}
