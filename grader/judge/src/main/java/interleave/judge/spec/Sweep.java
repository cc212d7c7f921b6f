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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Goes through the orders in which actors may run: plain ones; then every one with a single preemption; then those in which
 * the preempted actor comes back while the other lingers; then a seeded sample with two. Actors are often alike, so
 * the orders that begin with the first one come before those that begin with others.
 */
final class Sweep {
  private static final String LINGER = "linger";

  private final int budget;
  private final Random random;
  private final Function<Schedule, Seen> play;
  private final Set<Schedule> played = new HashSet<>();

  /** What a scheduled play showed; {@code seams} counts all its seams. */
  record Seen(Transcript transcript, int seams) {
    List<Mark> seamMarks() {
      return transcript.of(MarkKind.SEAM).toList();
    }

    List<String> started() {
      return transcript.of(MarkKind.STARTED).map(Mark::actor).distinct().toList();
    }
  }

  /** A plain order that was played, and who was running at each of its seams; -1 where that is unknown. */
  private record Plain(int first, int actors, List<Integer> runners) {
    int seams() {
      return runners.size();
    }
  }

  Sweep(int budget, long seed, Function<Schedule, Seen> play) {
    this.budget = budget;
    this.random = new Random(seed);
    this.play = play;
  }

  /** Plays until the budget is used up or nothing is left to try. */
  void run() {
    List<Plain> plains = plains();
    List<Schedule> others = new ArrayList<>();
    for (Plain plain : plains) {
      List<Schedule> singles = singles(plain);
      if (plain.first() == 0) {
        preempt(plains, singles);
      } else {
        others.addAll(singles);
      }
    }
    Collections.shuffle(others, random);
    preempt(plains, others);
    doubles(plains);
  }

  private List<Plain> plains() {
    List<Seen> seen = new ArrayList<>();
    int actors = 1;
    for (int first = 0; first < actors && played.size() < budget; first++) {
      attempt(new Schedule(first, List.of())).ifPresent(seen::add);
      actors = Math.max(actors, seen.getFirst().started().size());
    }
    // An actor's number is found by the plain order that begins with it: there, it is the first to start.
    List<String> made =
        seen.stream().map(one -> one.started().isEmpty() ? "" : one.started().getFirst()).toList();
    List<Plain> plains = new ArrayList<>();
    for (int first = 0; first < seen.size(); first++) {
      plains.add(new Plain(first, seen.size(), runners(seen.get(first), made)));
    }
    return plains;
  }

  private static List<Integer> runners(Seen seen, List<String> made) {
    List<Mark> marks = seen.seamMarks();
    List<Integer> runners = new ArrayList<>();
    for (int i = 0; i < seen.seams(); i++) {
      runners.add(marks.size() == seen.seams() ? made.indexOf(marks.get(i).actor()) : -1);
    }
    return runners;
  }

  /** Plays orders with one preemption; then lets the preempted actor come back while the other lingers. */
  private void preempt(List<Plain> plains, List<Schedule> singles) {
    List<Schedule> returns = new ArrayList<>();
    if (singles.size() > budget - played.size()) {
      Collections.shuffle(singles, random);
    }
    for (Schedule single : singles) {
      attempt(single)
          .flatMap(seen -> comingBack(plains.get(single.first()), single, seen))
          .ifPresent(returns::add);
    }
    returns.forEach(this::attempt);
  }

  private static Optional<Schedule> comingBack(Plain plain, Schedule single, Seen seen) {
    Switch taken = single.switches().getFirst();
    int preempted = plain.runners().get(taken.atSeam() - 1);
    List<Mark> marks = seen.seamMarks();
    for (int seam = taken.atSeam() + 1; seam <= marks.size() && preempted >= 0; seam++) {
      if (marks.get(seam - 1).label().equals(LINGER)) {
        return Optional.of(new Schedule(single.first(), List.of(taken, new Switch(seam, preempted))));
      }
    }
    return Optional.empty();
  }

  private static List<Schedule> singles(Plain plain) {
    List<Schedule> singles = new ArrayList<>();
    for (int seam = 1; seam <= plain.seams(); seam++) {
      for (int to = 0; to < plain.actors(); to++) {
        if (to != plain.runners().get(seam - 1)) {
          singles.add(new Schedule(plain.first(), List.of(new Switch(seam, to))));
        }
      }
    }
    return singles;
  }

  private void doubles(List<Plain> plains) {
    List<Plain> able = plains.stream().filter(plain -> plain.actors() > 1 && plain.seams() > 1).toList();
    int misses = 0;
    while (!able.isEmpty() && played.size() < budget && misses < budget) {
      Plain plain = able.get(random.nextInt(able.size()));
      int one = 1 + random.nextInt(plain.seams() - 1);
      int two = one + 1 + random.nextInt(plain.seams() - one);
      int to = random.nextInt(plain.actors());
      int then = random.nextInt(plain.actors());
      var schedule = new Schedule(plain.first(), List.of(new Switch(one, to), new Switch(two, then)));
      if (to == then || to == plain.runners().get(one - 1) || attempt(schedule).isEmpty()) {
        misses++;
      }
    }
  }

  private Optional<Seen> attempt(Schedule schedule) {
    return played.size() < budget && played.add(schedule)
        ? Optional.of(play.apply(schedule))
        : Optional.empty();
  }
}
