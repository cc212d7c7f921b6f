package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.stage.Schedule;
import interleave.judge.stage.Schedule.Switch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Goes through the orders in which actors may run: plain ones, then every one with a single preemption, then a seeded sample
 * with two. The fewest preemptions come first, so that the first failure is also the simplest.
 */
final class Sweep {
  private final int budget;
  private final Random random;
  private final Set<Schedule> played = new HashSet<>();

  /** What a scheduled play showed; {@code seams} counts all its seams. */
  record Seen(Transcript transcript, int seams) {}

  /** A plain order that was played, and who was running at each of its seams; -1 where that is unknown. */
  private record Plain(int first, int actors, List<Integer> runners) {}

  Sweep(int budget, long seed) {
    this.budget = budget;
    this.random = new Random(seed);
  }

  /** Plays until the budget is used up or nothing is left to try. */
  void run(Function<Schedule, Seen> play) {
    List<Seen> seen = new ArrayList<>();
    int actors = 1;
    for (int first = 0; first < actors && played.size() < budget; first++) {
      var schedule = new Schedule(first, List.of());
      played.add(schedule);
      seen.add(play.apply(schedule));
      actors = Math.max(actors, started(seen.getFirst()).size());
    }
    List<Plain> plains = plains(seen);
    singles(plains).forEach(schedule -> attempt(schedule, play));
    doubles(plains, play);
  }

  /** Says an order as {@code actor 1 first; at seam 4 actor 2}. */
  static String describe(Schedule schedule) {
    var text = new StringBuilder("actor " + (schedule.first() + 1) + " first");
    for (Switch turn : schedule.switches()) {
      text.append("; at seam ").append(turn.atSeam()).append(" actor ").append(turn.to() + 1);
    }
    return text.toString();
  }

  private void attempt(Schedule schedule, Function<Schedule, Seen> play) {
    if (played.size() < budget && played.add(schedule)) {
      play.apply(schedule);
    }
  }

  /** Those of the first order come whole and in order; the rest is shuffled, since the budget may cut it. */
  private List<Schedule> singles(List<Plain> plains) {
    List<Schedule> all = new ArrayList<>();
    List<Schedule> rest = new ArrayList<>();
    for (Plain plain : plains) {
      List<Schedule> into = all.isEmpty() ? all : rest;
      for (int seam = 1; seam <= plain.runners().size(); seam++) {
        for (int to = 0; to < plain.actors(); to++) {
          if (to != plain.runners().get(seam - 1)) {
            into.add(new Schedule(plain.first(), List.of(new Switch(seam, to))));
          }
        }
      }
    }
    if (all.size() > budget) {
      Collections.shuffle(all, random);
    }
    Collections.shuffle(rest, random);
    all.addAll(rest);
    return all;
  }

  private void doubles(List<Plain> plains, Function<Schedule, Seen> play) {
    List<Plain> able =
        plains.stream().filter(plain -> plain.actors() > 1 && plain.runners().size() > 1).toList();
    int misses = 0;
    while (!able.isEmpty() && played.size() < budget && misses < budget) {
      Plain plain = able.get(random.nextInt(able.size()));
      int seams = plain.runners().size();
      int one = 1 + random.nextInt(seams - 1);
      int two = one + 1 + random.nextInt(seams - one);
      int to = random.nextInt(plain.actors());
      int then = random.nextInt(plain.actors());
      var schedule = new Schedule(plain.first(), List.of(new Switch(one, to), new Switch(two, then)));
      if (to == then || to == plain.runners().get(one - 1) || played.contains(schedule)) {
        misses++;
      } else {
        attempt(schedule, play);
      }
    }
  }

  /** An actor's number is found by the plain order that begins with it: there, it is the first to start. */
  private static List<Plain> plains(List<Seen> seen) {
    List<String> made =
        seen.stream().map(play -> started(play).isEmpty() ? "" : started(play).getFirst()).toList();
    List<Plain> plains = new ArrayList<>();
    for (int first = 0; first < seen.size(); first++) {
      Seen play = seen.get(first);
      List<Mark> seams = play.transcript().of(MarkKind.SEAM).toList();
      List<Integer> runners = new ArrayList<>();
      for (int i = 0; i < play.seams(); i++) {
        runners.add(seams.size() == play.seams() ? made.indexOf(seams.get(i).actor()) : -1);
      }
      plains.add(new Plain(first, seen.size(), runners));
    }
    return plains;
  }

  private static List<String> started(Seen play) {
    return play.transcript().of(MarkKind.STARTED).map(Mark::actor).distinct().toList();
  }
}
