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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Goes through the orders in which actors may run: plain ones; then every one with a single preemption; then those in which
 * the preempted actor comes back while the other lingers; then a seeded sample with two. Where somebody sleeps and
 * somebody else meets a locked lock, both orders in which they may get it are played. Actors are often alike, so
 * the orders that begin with the first one come before those that begin with others.
 */
final class Sweep {
  private static final String LINGER = "linger";
  private static final String SLEEPS = "waits in ";
  private static final String LOCKED_OUT = "waits for ";

  /** An actor that spins passes seams without end; to preempt it at the first of them is enough. */
  private static final int MOST_TURNS = 1000;

  private final int budget;
  private final Random random;
  private final Function<Schedule, Seen> play;
  private final Set<Schedule> played = new HashSet<>();

  /** What a scheduled play showed. */
  record Seen(Transcript transcript) {
    List<Mark> seamMarks() {
      return transcript.of(MarkKind.SEAM).toList();
    }

    List<String> started() {
      return transcript.of(MarkKind.STARTED).map(Mark::actor).distinct().toList();
    }
  }

  /** A seam of a plain order: who was running there and to whom the turn can go. */
  private record Turn(int runner, List<Integer> others) {}

  /** A plain order that was played, with all its seams. */
  private record Plain(int first, List<Turn> turns) {
    int seams() {
      return turns.size();
    }

    Turn at(int seam) {
      return turns.get(seam - 1);
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
      plains.add(new Plain(first, turns(seen.get(first), made)));
    }
    return plains;
  }

  private static List<Turn> turns(Seen seen, List<String> made) {
    List<Turn> turns = new ArrayList<>();
    // Who waits for a lock can go on as soon as it is free; who sleeps, only when it was woken.
    Set<Integer> asleep = new HashSet<>();
    Set<Integer> left = new TreeSet<>(IntStream.range(0, made.size()).boxed().toList());
    for (Mark mark : seen.transcript().marks()) {
      int actor = made.indexOf(mark.actor());
      if (mark.kind() == MarkKind.FINISHED || mark.kind() == MarkKind.THREW) {
        left.remove(actor);
      } else if (mark.kind() == MarkKind.BLOCKED && mark.value().startsWith(SLEEPS)) {
        asleep.add(actor);
      } else if (mark.kind() == MarkKind.RESUMED) {
        asleep.remove(actor);
      } else if (mark.kind() == MarkKind.SEAM && turns.size() < MOST_TURNS) {
        turns.add(new Turn(actor, left.stream().filter(other -> other != actor && !asleep.contains(other)).toList()));
      }
    }
    return turns;
  }

  /** Plays orders with one preemption; then lets the preempted actor come back while the other lingers. */
  private void preempt(List<Plain> plains, List<Schedule> singles) {
    List<Schedule> returns = new ArrayList<>();
    if (singles.size() > budget - played.size()) {
      Collections.shuffle(singles, random);
    }
    for (Schedule single : singles) {
      Optional<Seen> seen = attempt(single);
      if (seen.isPresent() && competes(single, seen.get())) {
        attempt(new Schedule(single.first(), single.switches(), true));
      }
      seen.flatMap(one -> comingBack(plains.get(single.first()), single, one)).ifPresent(returns::add);
    }
    returns.forEach(this::attempt);
  }

  /**
   * Tells whether the one who took the turn met a locked lock while somebody slept: whether it comes before or after
   * one that is woken later is then up to the JVM.
   */
  private static boolean competes(Schedule single, Seen seen) {
    int seams = 0;
    boolean asleep = false;
    for (Mark mark : seen.transcript().marks()) {
      if (mark.kind() == MarkKind.SEAM) {
        seams++;
      } else if (mark.kind() == MarkKind.BLOCKED && seams < single.switches().getFirst().atSeam()) {
        asleep |= mark.value().startsWith(SLEEPS);
      } else if (mark.kind() == MarkKind.BLOCKED) {
        return asleep && mark.value().startsWith(LOCKED_OUT);
      }
    }
    return false;
  }

  private static Optional<Schedule> comingBack(Plain plain, Schedule single, Seen seen) {
    Switch taken = single.switches().getFirst();
    int preempted = plain.at(taken.atSeam()).runner();
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
      for (int to : plain.at(seam).others()) {
        singles.add(new Schedule(plain.first(), List.of(new Switch(seam, to))));
      }
    }
    return singles;
  }

  private void doubles(List<Plain> plains) {
    List<Schedule> singles = new ArrayList<>();
    plains.forEach(plain -> singles.addAll(singles(plain)));
    int misses = 0;
    while (!singles.isEmpty() && played.size() < budget && misses < budget) {
      Schedule single = singles.get(random.nextInt(singles.size()));
      Switch one = single.switches().getFirst();
      int seams = plains.get(single.first()).seams();
      if (one.atSeam() == seams) {
        misses++;
        continue;
      }
      int then = random.nextInt(plains.size());
      var two = new Switch(one.atSeam() + 1 + random.nextInt(seams - one.atSeam()), then);
      if (then == one.to() || attempt(new Schedule(single.first(), List.of(one, two))).isEmpty()) {
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
