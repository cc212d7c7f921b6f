package interleave.judge.process;

import interleave.judge.process.Sighting.Kind;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps count of all descendants of one process by looking at {@code /proc} again and again. */
final class Census {
  static final String WARDEN = "init (warden)";
  private static final String BY = "by ";

  private final int root;
  private final Consumer<Sighting> tell;
  private final Map<Integer, Watched> family = new LinkedHashMap<>();
  private final Set<Integer> strangers = new HashSet<>();
  private final Births births = new Births();
  private long previous = System.nanoTime();
  private long pastDelay;
  private int total;
  private long pastProcessor;

  /** Counts the descendants of {@code root}, which reaps orphans and is shown as init. */
  Census(int root, Consumer<Sighting> tell) {
    this.root = root;
    this.tell = tell;
  }

  /** Returns the processes that live or wait to be reaped. */
  Collection<Watched> family() {
    return List.copyOf(family.values());
  }

  /** Returns how many processes there have been in all. */
  int total() {
    return total;
  }

  long living() {
    return family.values().stream().filter(member -> !member.last().isZombie()).count();
  }

  /** Sets the clock right before the first process is started; returns the time. */
  long begin() {
    previous = System.nanoTime();
    return previous;
  }

  /** Looks once and tells what has changed. */
  void look() {
    long before = System.nanoTime();
    boolean grown = births.maybeNew();
    Set<Integer> listed = grown ? list() : Set.of();
    for (Watched member : family()) {
      member.read().ifPresentOrElse(now -> compare(member, now, before), () -> vanished(member));
    }
    if (grown) {
      welcome(listed, before);
    }
    previous = before;
  }

  /** Measures what the processes have waited for processors. */
  void measure() {
    long newest = births.newest();
    family.values().forEach(member -> member.measureDelay(newest));
  }

  long delayNanos() {
    return pastDelay + family.values().stream().mapToLong(Watched::delayNanos).sum();
  }

  long processorNanos() {
    return pastProcessor + family.values().stream().mapToLong(Watched::processorNanos).sum();
  }

  /** Strikes off a process that the warden itself has reaped. */
  void reaped(int pid, int status) {
    long now = System.nanoTime();
    Watched member = family.get(pid);
    if (member == null) {
      total++;
      tell.accept(new Sighting(Kind.SPAWNED, previous, now, pid, "", ""));
    }
    boolean moved = member == null || member.last().parent() != root;
    if (moved) {
      tell.accept(new Sighting(Kind.REPARENTED, seen(member), now, pid, "", WARDEN));
    }
    gone(pid);
    tell.accept(
        new Sighting(Kind.REAPED, seen(member), now, pid, BY + WARDEN, WaitStatus.text(status)));
  }

  private long seen(Watched member) {
    return member == null ? previous : member.lastSeen();
  }

  private void compare(Watched member, Stat now, long before) {
    Stat then = member.last();
    long since = member.lastSeen();
    int pid = member.pid();
    if (then.parent() != now.parent()) {
      tell.accept(new Sighting(Kind.REPARENTED, since, before, pid, "", name(now.parent())));
    }
    if (!then.command().equals(now.command()) && !now.isZombie()) {
      tell.accept(new Sighting(Kind.EXECUTED, since, before, pid, "", now.command()));
    }
    if (then.isStopped() != now.isStopped() && !now.isZombie()) {
      Kind kind = now.isStopped() ? Kind.STOPPED : Kind.CONTINUED;
      tell.accept(new Sighting(kind, since, before, pid, "", ""));
    }
    if (!then.isZombie() && now.isZombie()) {
      zombie(now, since, before);
    }
    member.remember(now, before);
  }

  private void zombie(Stat now, long since, long at) {
    String status = WaitStatus.text(now.exitCode());
    tell.accept(new Sighting(Kind.ZOMBIE, since, at, now.pid(), "", status));
  }

  /** Whoever is gone without the warden's doing was reaped by its parent. */
  private void vanished(Watched member) {
    Stat then = member.last();
    String status = then.isZombie() ? WaitStatus.text(then.exitCode()) : "";
    gone(member.pid());
    tell.accept(
        new Sighting(
            Kind.REAPED,
            member.lastSeen(),
            System.nanoTime(),
            member.pid(),
            BY + name(then.parent()),
            status));
  }

  private void gone(int pid) {
    Watched member = family.remove(pid);
    if (member != null) {
      pastDelay += member.delayNanos();
      pastProcessor += member.processorNanos();
      member.close();
    }
  }

  /** Takes in new descendants, parents before children. */
  private void welcome(Set<Integer> listed, long before) {
    strangers.retainAll(listed);
    List<Watched> unknown = new ArrayList<>();
    for (int pid : listed) {
      if (pid != root && !family.containsKey(pid) && !strangers.contains(pid)) {
        Watched.open(pid).ifPresent(unknown::add);
      }
    }
    boolean grown = true;
    while (grown) {
      grown = unknown.removeIf(candidate -> join(candidate, before));
    }
    for (Watched candidate : unknown) {
      // A parent that was started behind the listing's back leaves the question open until the next look.
      if (listed.contains(candidate.last().parent()) || candidate.last().parent() == 0) {
        strangers.add(candidate.pid());
      }
      candidate.close();
    }
  }

  private boolean join(Watched candidate, long before) {
    Stat stat = candidate.last();
    if (stat.parent() != root && !family.containsKey(stat.parent())) {
      return false;
    }
    candidate.remember(stat, before);
    family.put(candidate.pid(), candidate);
    total++;
    long now = System.nanoTime();
    tell.accept(
        new Sighting(
            Kind.SPAWNED, previous, now, stat.pid(), stat.command(), name(stat.parent())));
    if (stat.isZombie()) {
      zombie(stat, previous, now);
    }
    return true;
  }

  private String name(int parent) {
    return parent == root ? WARDEN : Integer.toString(parent);
  }

  private static Set<Integer> list() {
    Set<Integer> pids = new HashSet<>();
    String[] names = new File("/proc").list();
    for (String name : names == null ? new String[0] : names) {
      if (Character.isDigit(name.charAt(0))) {
        pids.add(Integer.parseInt(name));
      }
    }
    return pids;
  }
}
