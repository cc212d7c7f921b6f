package cpuvsio;

import static interleave.judge.spec.Expect.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.spec.Check;
import interleave.judge.spec.Exercise;
import interleave.judge.spec.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Exercise("cpu-vs-io")
class CpuVsIoSpec {
  private static final List<String> KINDS = List.of("cpu", "io");
  private static final List<String> WAYS = List.of("serial", "threads", "processes");
  /** Clocks that count in milliseconds may be off by that. */
  private static final long TOLERANCE = 3_000_000;

  /** One way of doing one job: when the first was started, when the first began, when the last ended. */
  private record Way(String name, long start, long first, long last) {}

  @Check(id = "work", points = 3, lesson = "#fair", order = 1)
  void work(Stage stage) {
    int times = 2;
    Transcript run = measure(stage, times);
    for (String kind : KINDS) {
      for (String way : WAYS) {
        int done = stays(run, way, kind).size();
        assertThat(run).that(done == times, "work.times", kind, way, times, done);
        long places = stays(run, way, kind).stream().map(way.equals("processes") ? Mark::pid : Mark::tid).distinct().count();
        assertThat(run).as(Diagnosis.WRONG_THREAD).that(places == (way.equals("serial") ? 1 : times), "work.places", way, times, places);
      }
    }
    long back = point(run, "back");
    long late = run.of(MarkKind.LEAVE).filter(mark -> mark.nanos() > back).count();
    assertThat(run).as(Diagnosis.TOO_EARLY).that(late == 0, "work.early", late);
    List<String> left = assertThat(run).valuesOf("left");
    assertThat(run).as(Diagnosis.ZOMBIE).that(left.equals(List.of("0")), "work.left", String.join("", left));
  }

  @Check(id = "at-once", points = 3, lesson = "#at-once", order = 2)
  void atOnce(Stage stage) {
    Transcript run = measure(stage, 3);
    for (String kind : KINDS) {
      long threads = stays(run, "threads", kind).stream().filter(stay -> meets(run, stay)).count();
      assertThat(run).as(Diagnosis.OVER_SERIALISED).that(threads == 3, "at-once.threads", kind, threads);
      long processes = stays(run, "processes", kind).stream().filter(stay -> meets(run, stay)).count();
      assertThat(run).as(Diagnosis.OVER_SERIALISED).that(processes == 3, "at-once.processes", kind, processes);
    }
  }

  @Check(id = "numbers", points = 4, lesson = "#wall", order = 3)
  void numbers(Stage stage) {
    int times = 2;
    Transcript run = measure(stage, times);
    List<Way> ways = new ArrayList<>();
    for (String kind : KINDS) {
      for (String way : WAYS) {
        List<Mark> stays = stays(run, way, kind);
        assertThat(run).that(!stays.isEmpty(), "work.times", kind, way, times, 0);
        ways.add(new Way(way + " " + kind, start(run, stays), stays.getFirst().nanos(), end(run, stays)));
      }
    }
    ways.sort(Comparator.comparingLong(Way::start));
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      long least = way.last() - way.first() - TOLERANCE;
      long from = i == 0 ? point(run, "measure") : ways.get(i - 1).last();
      long to = i == ways.size() - 1 ? point(run, "back") : ways.get(i + 1).start();
      long reported = Long.parseLong(assertThat(run).valuesOf(way.name()).getFirst());
      assertThat(run).as(reported < least ? Diagnosis.TOO_EARLY : Diagnosis.TOO_LATE).that(
          reported >= least && reported <= to - from + TOLERANCE,
          "numbers.wrong", way.name(), millis(reported), millis(way.last() - way.first()), millis(to - from));
    }
  }

  private static Transcript measure(Stage stage, int times) {
    Transcript run = stage.run(CpuVsIoScenes.class, times);
    List<String> thrown = assertThat(run).valuesOf("thrown");
    assertThat(run).as(Diagnosis.UNEXPECTED_EXCEPTION).that(thrown.isEmpty(), "thrown.headline", String.join("", thrown));
    assertThat(run).point("back").isMarked();
    return run;
  }

  /** Returns how each job of one way began: in the caller, in another thread, in another process. */
  private static List<Mark> stays(Transcript run, String way, String kind) {
    String label = switch (way) {
      case "serial" -> "in the caller";
      case "threads" -> "in a thread";
      default -> "in a process";
    };
    return run.of(MarkKind.POINT, label).filter(mark -> mark.value().startsWith(kind + " ")).toList();
  }

  /** Returns when the first of these jobs was started: for processes, long before it begins; the kernel has seen it. */
  private static long start(Transcript run, List<Mark> stays) {
    Set<Integer> pids = stays.stream().map(Mark::pid).collect(Collectors.toSet());
    long spawned = run.of(MarkKind.SPAWNED)
        .filter(mark -> pids.contains(mark.pid()) && !mark.actor().equals("main")).mapToLong(Mark::nanos).min().orElse(Long.MAX_VALUE);
    return Math.min(spawned, stays.getFirst().nanos());
  }

  /** Returns when the last of these jobs ended. */
  private static long end(Transcript run, List<Mark> stays) {
    return stays.stream().flatMap(stay -> after(run, stay, MarkKind.LEAVE)).mapToLong(Mark::nanos).max().orElse(Long.MAX_VALUE / 2);
  }

  private static boolean meets(Transcript run, Mark stay) {
    return after(run, stay, MarkKind.POINT).anyMatch(mark -> mark.label().equals("met") && mark.value().equals("true"));
  }

  /** Returns what the same thread of the same process marked later, until the job ended. */
  private static Stream<Mark> after(Transcript run, Mark stay, MarkKind kind) {
    List<Mark> later = run.marks().stream()
        .filter(mark -> mark.pid() == stay.pid() && mark.tid() == stay.tid() && mark.sequence() > stay.sequence()).toList();
    List<Mark> until = new ArrayList<>();
    for (Mark mark : later) {
      until.add(mark);
      if (mark.kind() == MarkKind.LEAVE) {
        break;
      }
    }
    return until.stream().filter(mark -> mark.kind() == kind);
  }

  private static long point(Transcript run, String label) {
    return run.of(MarkKind.POINT, label).findFirst().map(Mark::nanos).orElse(0L);
  }

  private static String millis(long nanos) {
    return nanos / 1_000_000 + " ms";
  }
}
