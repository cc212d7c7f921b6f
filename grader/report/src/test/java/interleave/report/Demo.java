package interleave.report;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes up a class in which everything happens that can happen. */
public final class Demo {
  static final String FORMULA = "=cmd|' /C calc'!A0";
  static final String SCRIPT = "<script>alert(\"1\")</script>";

  private static final CheckInfo BOUND =
      info(
          "semaphore",
          "bound",
          3,
          "#permits",
          "never lets in more threads than it has permits",
          "进入的线程从不多于许可数");
  private static final CheckInfo WAKES =
      info(
          "semaphore",
          "wakes",
          2,
          "#release",
          "wakes a waiting thread when a permit is released",
          "释放许可时唤醒等待的线程");
  private static final CheckInfo FAIR =
      info(
          "semaphore",
          "lost-update",
          1,
          "#races",
          "counts every permit, whatever the order",
          "无论何种顺序都不会丢失许可");
  private static final CheckInfo ORPHAN =
      info("double-fork", "orphan", 4, "#orphans", "leaves the grandchild to init", "把孙进程交给 init");
  private static final CheckInfo REAPS =
      info(
          "double-fork",
          "no-zombie",
          2,
          "#zombies",
          "reaps the middle process at once",
          "立即回收中间进程");
  private static final CheckInfo PIPE =
      info("pipe", "ends", 5, "#closing", "closes the ends that it does not use", "关闭不用的管道端");

  private Demo() {}

  private static CheckInfo info(
      String slug, String id, int points, String anchor, String en, String zh) {
    return new CheckInfo(id, new Text(en, zh), points, "exercises/" + slug + "/LESSON.md" + anchor);
  }

  public static ClassReport report() {
    return new ClassReport(
        new Text("Concurrent and multi-process programming", "并发与多进程编程"),
        "7f3a19c2",
        "S2",
        Instant.parse("2026-03-02T08:00:00Z"),
        Instant.parse("2026-03-02T08:03:41Z"),
        List.of(
            new ExerciseInfo(
                "semaphore", new Text("Counting semaphore", "计数信号量"), List.of(BOUND, WAKES, FAIR)),
            new ExerciseInfo(
                "double-fork", new Text("Double fork", "两次 fork"), List.of(ORPHAN, REAPS)),
            new ExerciseInfo("pipe", new Text("Pipe between processes", "进程间管道"), List.of(PIPE))),
        List.of(best(), racer(), stuck(), idle(), hostile(), evil(), refused()));
  }

  /** Returns a class of one student whose one check failed in a play. */
  public static ClassReport failingWith(Transcript play, Set<Long> highlights) {
    var evidence =
        new Evidence(
            Diagnosis.TOO_MANY, Text.same("too many"), Text.EMPTY, Text.EMPTY, play, highlights);
    ClassReport whole = report();
    return new ClassReport(
        whole.course(),
        whole.seed(),
        whole.isolation(),
        whole.startedAt(),
        whole.finishedAt(),
        whole.exercises(),
        List.of(
            student(
                "run-away",
                List.of(
                    semaphore(
                        Verdict.FAILED, fail("semaphore", BOUND, Verdict.FAILED, evidence))))));
  }

  static SubmissionResult best() {
    return student(
        "student-01",
        List.of(
            semaphore(Verdict.PASSED, pass(BOUND), pass(WAKES), pass(FAIR)),
            fork(Verdict.PASSED, pass(ORPHAN), pass(REAPS)),
            pipe(Verdict.PASSED, pass(PIPE))));
  }

  static SubmissionResult racer() {
    var crowd = DemoPlays.crowd();
    var update = DemoPlays.lostUpdate();
    var zombie = DemoPlays.zombie();
    CheckResult tooMany =
        fail(
            "semaphore",
            BOUND,
            Verdict.FAILED,
            new Evidence(
                Diagnosis.TOO_MANY,
                new Text("4 threads were inside at 212 ms; 3 permits", "212 ms 时有 4 个线程在内；许可数为 3"),
                new Text(
                    "at most 3 threads between acquire and release",
                    "acquire 与 release 之间最多 3 个线程"),
                new Text(
                    "4 threads: actor-1, actor-2, actor-3, actor-4",
                    "4 个线程：actor-1、actor-2、actor-3、actor-4"),
                crowd,
                DemoPlays.enters(crowd)));
    CheckResult lost =
        fail(
            "semaphore",
            FAIR,
            Verdict.FAILED,
            new Evidence(
                Diagnosis.RACE,
                new Text(
                    "both threads read the same count, and one update was lost",
                    "两个线程读到相同的计数，一次更新丢失"),
                new Text("permits left: 0", "剩余许可：0"),
                new Text("permits left: 1", "剩余许可：1"),
                update,
                Set.of(3L, 5L)));
    CheckResult left =
        fail(
            "double-fork",
            REAPS,
            Verdict.FAILED,
            new Evidence(
                Diagnosis.ZOMBIE,
                new Text("process 4102 stayed a zombie for 2200 ms", "进程 4102 作为僵尸存在了 2200 ms"),
                new Text("main waits for the middle process", "main 等待中间进程"),
                new Text("nobody waited for it; it vanished with main", "无人等待；它随 main 一起消失"),
                zombie,
                DemoPlays.zombies(zombie)));
    return new SubmissionResult(
        "student-02",
        List.of(
            new ExerciseResult(
                "semaphore",
                new Text("Counting semaphore", "计数信号量"),
                Verdict.FAILED,
                List.of(tooMany, pass(WAKES), lost),
                List.of(
                    new IgnoredFile(
                        "semaphore/pom.xml",
                        new Text("not an editable file of this exercise", "不是本练习可编辑的文件"))),
                List.of(new Text("notifyAll would do here as well.", "这里也可以使用 notifyAll。"))),
            fork(Verdict.FAILED, pass(ORPHAN), left),
            pipe(Verdict.NOT_STARTED, idle(PIPE))),
        List.of(
            new IgnoredFile(
                ".mvn/jvm.config", new Text("only editable Java files count", "只有可编辑的 Java 文件计入"))),
        Text.EMPTY);
  }

  static SubmissionResult stuck() {
    var deadlock = DemoPlays.deadlock();
    CheckResult cycle =
        fail(
            "semaphore",
            WAKES,
            Verdict.FAILED,
            new Evidence(
                Diagnosis.DEADLOCK,
                new Text("actor-1 and actor-2 wait for each other", "actor-1 与 actor-2 互相等待"),
                new Text("everyone comes out", "所有线程都能离开"),
                new Text("nobody moved for 250 ms", "250 ms 内无人前进"),
                deadlock,
                Set.of(4L, 5L)));
    return student(
        "张伟 (b)",
        List.of(
            semaphore(
                Verdict.FAILED,
                pass(BOUND),
                cycle,
                bare(
                    "semaphore",
                    FAIR,
                    Verdict.INCONCLUSIVE,
                    new Text(
                        "the machine was too busy: 340 ms of waiting for a processor",
                        "机器过于繁忙：等待处理器 340 ms"))),
            fork(
                Verdict.TIMED_OUT,
                bare(
                    "double-fork",
                    ORPHAN,
                    Verdict.TIMED_OUT,
                    new Text("still running after 10 s", "10 秒后仍在运行")),
                bare(
                    "double-fork",
                    REAPS,
                    Verdict.CRASHED,
                    new Text(
                        "the process ended with 137 before the scene was over",
                        "场景结束前进程以 137 退出")))));
  }

  static SubmissionResult idle() {
    return student(
        "student-04",
        List.of(
            semaphore(Verdict.NOT_STARTED, idle(BOUND), idle(WAKES), idle(FAIR)),
            fork(Verdict.NOT_STARTED, idle(ORPHAN), idle(REAPS)),
            pipe(Verdict.NOT_STARTED, idle(PIPE))));
  }

  static SubmissionResult hostile() {
    Text compiler =
        Text.same(
            "CountingSemaphore.java:17: error: ';' expected\n"
                + "    permits--\n"
                + "             ^\n"
                + "CountingSemaphore.java:21: error: cannot find symbol");
    return student(
        FORMULA,
        List.of(
            semaphore(
                Verdict.DOES_NOT_COMPILE,
                bare("semaphore", BOUND, Verdict.DOES_NOT_COMPILE, compiler),
                bare("semaphore", WAKES, Verdict.DOES_NOT_COMPILE, compiler),
                bare("semaphore", FAIR, Verdict.DOES_NOT_COMPILE, compiler)),
            pipe(
                Verdict.FORBIDDEN,
                bare(
                    "pipe",
                    PIPE,
                    Verdict.FORBIDDEN,
                    new Text(
                        "Pipe.java:9 uses ProcessBuilder: its reaper steals statuses",
                        "Pipe.java:9 使用了 ProcessBuilder：它会抢走退出状态")))));
  }

  static SubmissionResult evil() {
    var printed = DemoPlays.printing("\u001b[2J\u0000" + SCRIPT + "\ud800 ]]> \u202Edessap");
    CheckResult tampered =
        fail(
            "pipe",
            PIPE,
            Verdict.TAMPERED,
            new Evidence(
                null,
                Text.same("a frame with a wrong signature: " + SCRIPT),
                Text.same("frames signed by the stage"),
                Text.same("\u0007\"' onclick=alert(1)"),
                printed,
                Set.of(2L)));
    return student(SCRIPT, List.of(pipe(Verdict.TAMPERED, tampered)));
  }

  static SubmissionResult refused() {
    return new SubmissionResult(
        "student-07.zip",
        List.of(),
        List.of(),
        new Text(
            "the archive climbs out of its folder: ../../.bashrc", "压缩包试图越出其目录：../../.bashrc"));
  }

  private static SubmissionResult student(String name, List<ExerciseResult> exercises) {
    return new SubmissionResult(name, exercises, List.of(), Text.EMPTY);
  }

  private static ExerciseResult semaphore(Verdict verdict, CheckResult... checks) {
    return result("semaphore", new Text("Counting semaphore", "计数信号量"), verdict, checks);
  }

  private static ExerciseResult fork(Verdict verdict, CheckResult... checks) {
    return result("double-fork", new Text("Double fork", "两次 fork"), verdict, checks);
  }

  private static ExerciseResult pipe(Verdict verdict, CheckResult... checks) {
    return result("pipe", new Text("Pipe between processes", "进程间管道"), verdict, checks);
  }

  private static ExerciseResult result(
      String slug, Text title, Verdict verdict, CheckResult... checks) {
    return new ExerciseResult(slug, title, verdict, List.of(checks), List.of(), List.of());
  }

  private static CheckResult pass(CheckInfo check) {
    return new CheckResult(
        check.id(),
        check.title(),
        Verdict.PASSED,
        check.maxPoints(),
        check.maxPoints(),
        Text.EMPTY,
        null,
        "7f3a",
        check.lesson(),
        "",
        120);
  }

  private static CheckResult idle(CheckInfo check) {
    return new CheckResult(
        check.id(),
        check.title(),
        Verdict.NOT_STARTED,
        0,
        check.maxPoints(),
        Text.EMPTY,
        null,
        "7f3a",
        check.lesson(),
        "",
        0);
  }

  private static CheckResult bare(String slug, CheckInfo check, Verdict verdict, Text message) {
    return new CheckResult(
        check.id(),
        check.title(),
        verdict,
        0,
        check.maxPoints(),
        message,
        null,
        "7f3a",
        check.lesson(),
        again(slug),
        10_000);
  }

  private static CheckResult fail(
      String slug, CheckInfo check, Verdict verdict, Evidence evidence) {
    return new CheckResult(
        check.id(),
        check.title(),
        verdict,
        0,
        check.maxPoints(),
        evidence.headline(),
        evidence,
        "7f3a",
        check.lesson(),
        again(slug),
        480);
  }

  private static String again(String slug) {
    return "mvn test -Dexercise=" + slug + " -Dseed=7f3a";
  }
}
