package interleave.explore;

import interleave.explore.outcome.Kind;
import interleave.explore.outcome.Loss;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Outcome.Coverage;
import interleave.explore.outcome.Race;
import interleave.explore.run.Execution;
import interleave.explore.run.Failure;
import interleave.explore.run.Hot;
import interleave.explore.run.Strategy;
import interleave.explore.strategy.DepthFirst;
import interleave.explore.strategy.Mix;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for a losing schedule: some by seeds, then depth-first as far as that is cheap, then more by seeds. */
final class Search {
  /** After a bare race, how many more schedules may look for what it does. */
  private static final int AFTER_RACE = 400;
  private static final int FIRST = 120;
  private static final int MOST_PREEMPTIONS = 12;

  private final Player player;
  private final long seed;
  private final int most;
  private final long deadline;
  private final SourceText sources;
  private final Hot hot = new Hot();
  private final Map<String, Race> races = new LinkedHashMap<>();
  private final Set<String> beyond = new LinkedHashSet<>();
  private int limit;
  private int played;
  private int length = 32;
  private boolean polls;
  private Lost visible;
  private Lost race;

  /** A losing run and what it takes to play it again. */
  record Lost(Execution execution, Hot hot, int number) {
    Failure failure() {
      return execution.failure();
    }
  }

  Search(Player player, int most, Duration within, SourceText sources) {
    this.player = player;
    this.seed = player.settings().seed();
    this.most = most;
    this.limit = most;
    this.deadline = System.nanoTime() + within.toNanos();
    this.sources = sources;
  }

  Outcome run() {
    try {
      Coverage coverage;
      int first = Math.min(FIRST, most / 3);
      sample(0, first);
      coverage = goesOn() ? depthFirst() : Coverage.SAMPLED;
      if (coverage != Coverage.ALL) sample(first, most);
      Lost lost = visible != null ? visible : race;
      Optional<Loss> loss = lost == null || !beyond.isEmpty() ? Optional.empty() : Optional.of(explain(lost));
      return new Outcome(loss, new ArrayList<>(races.values()), List.copyOf(beyond), played, lost == null ? coverage : Coverage.SAMPLED, polls);
    } finally {
      player.vehicle().close();
    }
  }

  private void sample(int from, int to) {
    for (int i = from; i < to && goesOn(); i++) play(Mix.of(seed, i, length));
  }

  private boolean goesOn() {
    return visible == null && beyond.isEmpty() && played < limit && (played == 0 || System.nanoTime() < deadline);
  }

  /** Tries all schedules with no preemption, then with one, and so on, as long as a third of the budget lasts. */
  private Coverage depthFirst() {
    int end = played + most / 3;
    Coverage coverage = Coverage.SAMPLED;
    for (int bound = 0; bound <= MOST_PREEMPTIONS; bound++) {
      DepthFirst search = new DepthFirst(bound);
      int known;
      do {
        known = hot.size();
        play(search);
        // What was no scheduling point may be one now, and the picks made so far mean something else.
        if (hot.size() != known) {
          search = new DepthFirst(bound);
          continue;
        }
        if (!search.next()) break;
      } while (goesOn() && played < end);
      if (!goesOn() || played >= end || search.isConfused()) return coverage;
      if (!search.isPruned()) return Coverage.ALL;
      if (bound >= 1) coverage = Coverage.ONE_PREEMPTION;
    }
    return coverage;
  }

  private void play(Strategy strategy) {
    Hot before = hot.frozen();
    Execution execution = player.play(strategy, hot, false);
    played++;
    length = Math.max(length, Math.min(execution.steps(), 2_000));
    polls |= execution.isPolling();
    beyond.addAll(execution.beyondControl());
    for (Race found : execution.races()) races.putIfAbsent(found.toString(), found);
    Failure failure = execution.failure();
    if (failure == null) return;
    Lost lost = new Lost(execution, before, played);
    if (failure.kind() != Kind.RACE) {
      visible = lost;
    } else if (race == null) {
      race = lost;
      limit = Math.min(most, played + AFTER_RACE);
    }
  }

  private Loss explain(Lost lost) {
    Minimiser minimiser = new Minimiser(player, lost);
    Execution told = minimiser.told();
    Failure failure = told.failure() == null ? lost.failure() : told.failure();
    return new Loss(
        failure.kind(), failure.text(), failure.cycle(), lost.number(), told.picks().switches(),
        Sources.addTo(told.journal().steps(), sources), failure.thrown());
  }
}
