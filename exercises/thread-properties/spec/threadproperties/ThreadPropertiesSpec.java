package threadproperties;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import java.util.List;

@Exercise("thread-properties")
class ThreadPropertiesSpec {
  @Check(id = "name", points = 2, lesson = "#name", order = 1)
  void name(Stage stage) {
    String name = "worker " + stage.nonce();
    Transcript run = run(stage, "names", name);
    assertThat(run).as(Diagnosis.TOO_EARLY).because("name.started").point("started by the maker").hasValue(false);
    assertThat(run).because("name.before").point("name before").hasValue(name);
    assertThat(run).because("name.inside").point("name inside").hasValue(List.of(name));
    assertThat(run).because("name.after").point("name after").hasValue(name);
    assertThat(run).because("name.maker").point("maker renamed").hasValue(false);
  }

  @Check(id = "rename", points = 3, lesson = "#rename", order = 2)
  void rename(Stage stage) {
    for (boolean throwing : List.of(false, true)) {
      String name = "machine " + stage.nonce();
      Transcript run = run(stage, "stages", name, throwing);
      List<String> expected = (throwing ? List.of("wash", "rinse") : List.of("wash", "rinse", "dry")).stream()
          .map(stageName -> name + ": " + stageName).toList();
      assertThat(run).because("name.before").point("name before").hasValue(name);
      assertThat(run).because("rename.inside").point("name inside").hasValues(expected);
      assertThat(run).because("rename.outside").point("name outside").hasValues(expected);
      assertThat(run).because("rename.after").point("name after").hasValue(name);
      assertThat(run).as(Diagnosis.WRONG_THREAD).because("rename.thread").point("in the thread itself").hasValue(true);
      assertThat(run).because("name.maker").point("maker renamed").hasValue(false);
      if (throwing) {
        assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("rename.uncaught").point("uncaught").hasValues(List.of("no water"));
      }
    }
  }

  @Check(id = "daemon", points = 3, lesson = "#daemon", order = 3)
  void daemon(Stage stage) {
    Transcript flags = run(stage, "flags");
    for (String maker : List.of("no daemon", "a daemon")) {
      for (boolean wanted : List.of(false, true)) {
        assertThat(flags).because("daemon.flag").point("made by " + maker + ", wanted " + wanted).hasValue(wanted);
      }
    }
    Transcript dies = run(stage, "end", true);
    assertThat(dies).because("daemon.flag").point("daemon").hasValue(true);
    assertThat(dies).because("daemon.work").point("at work").isMarked();
    assertThat(dies).because("daemon.stays").point("worked on").never();
    assertThat(dies).process("main").exits(0);
    Transcript stays = run(stage, "end", false);
    assertThat(stays).because("daemon.flag").point("daemon").hasValue(false);
    assertThat(stays).because("daemon.work").point("at work").isMarked();
    assertThat(stays).because("daemon.dies").points("main is over", "worked on").inOrder();
    assertThat(stays).process("main").exits(0);
  }

  @Check(id = "too-late", points = 2, lesson = "#too-late", order = 4)
  void tooLate(Stage stage) {
    Transcript run = run(stage, "refused");
    assertThat(run).because("too-late.early").point("before the start").hasValue("allowed");
    assertThat(run).because("too-late.early").point("daemon before the start").hasValue(true);
    for (String moment : List.of("while alive", "when over")) {
      assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("too-late.allowed").point(moment).hasValue("IllegalThreadStateException");
      assertThat(run).because("too-late.changed").point("daemon " + moment).hasValue(false);
    }
    assertThat(run).as(Diagnosis.MISSING_EXCEPTION).because("too-late.allowed").point("a daemon when over").hasValue("IllegalThreadStateException");
  }

  @Check(id = "alive", points = 2, lesson = "#alive", order = 5)
  void alive(Stage stage) {
    Transcript run = run(stage, "states");
    assertThat(run).because("alive.new").point("before the start").hasValue("new");
    for (String moment : List.of("asleep", "blocked", "oneself")) {
      assertThat(run).because("alive.alive").point(moment).hasValue("alive");
    }
    assertThat(run).because("alive.over").point("at the end").hasValue("over");
  }

  private static Transcript run(Stage stage, Object... scene) {
    Transcript run = stage.run(ThreadPropertiesScenes.class, scene);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run)
        .as(Diagnosis.UNEXPECTED_EXCEPTION)
        .that(thrown.isEmpty(), "thrown.headline", String.join("", thrown));
    return run;
  }
}
