package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ScheduledPlayTest {
  private static Theatre theatre;

  @BeforeAll
  static void open() {
    theatre = new Theatre("Play", """
        class Counter {
          int count;
          void increment() { count++; }
          synchronized void safely() { count++; }
        }
        class Account {
          int balance;
          void move(Account to) {
            synchronized (this) {
              balance--;
              to.add();
            }
          }
          synchronized void add() { balance++; }
        }
        class Latch {
          private boolean open;
          private synchronized boolean isOpen() { return open; }
          private synchronized void block() throws InterruptedException { wait(); }
          void await() throws InterruptedException { while (!isOpen()) block(); }
          synchronized void open() { open = true; notifyAll(); }
        }
        class Spinner {
          private volatile boolean flag;
          void await() { while (!flag) { } }
          void go() { flag = true; }
        }
        class Box {
          private final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();
          private final java.util.concurrent.locks.Condition full = lock.newCondition();
          private Object item;
          Object take() throws InterruptedException {
            lock.lock();
            try {
              while (item == null) full.await();
              return item;
            } finally {
              lock.unlock();
            }
          }
          void put(Object item) {
            lock.lock();
            try {
              this.item = item;
              full.signal();
            } finally {
              lock.unlock();
            }
          }
        }
        class Parker {
          private volatile boolean open;
          void await() { while (!open) java.util.concurrent.locks.LockSupport.park(this); }
          void open(Thread waiter) { open = true; java.util.concurrent.locks.LockSupport.unpark(waiter); }
        }
        class Crossed {
          private final java.util.concurrent.locks.Lock one = new java.util.concurrent.locks.ReentrantLock();
          private final java.util.concurrent.locks.Lock two = new java.util.concurrent.locks.ReentrantLock();
          void up() { one.lock(); two.lock(); two.unlock(); one.unlock(); }
          void down() { two.lock(); one.lock(); one.unlock(); two.unlock(); }
        }
        class Play {
          static void counts(Scene scene, int times) {
            var counter = new Counter();
            scene.actors(2, me -> { for (int i = 0; i < times; i++) counter.increment(); });
            scene.await();
            scene.mark("count", counter.count);
          }
          static void countsSafely(Scene scene, int times) {
            var counter = new Counter();
            scene.actors(2, me -> { for (int i = 0; i < times; i++) counter.safely(); });
            scene.await();
            scene.mark("count", counter.count);
          }
          static void moves(Scene scene) {
            var a = new Account();
            var b = new Account();
            scene.actor("actor-1", me -> a.move(b));
            scene.actor("actor-2", me -> b.move(a));
          }
          static void notifies(Scene scene) {
            var latch = new Latch();
            scene.actor("waiter", me -> latch.await());
            scene.actor("opener", me -> latch.open());
          }
          static void spins(Scene scene) {
            var spinner = new Spinner();
            scene.actor("waiter", me -> spinner.await());
            scene.actor("setter", me -> spinner.go());
          }
          static void boxes(Scene scene) {
            var box = new Box();
            scene.actor("taker", me -> me.mark("took", box.take().equals("it")));
            scene.actor("putter", me -> box.put("it"));
          }
          static void parks(Scene scene) {
            var parker = new Parker();
            var waiter = scene.actor("waiter", me -> parker.await());
            scene.actor("opener", me -> parker.open(waiter.thread()));
          }
          static void crosses(Scene scene) {
            var crossed = new Crossed();
            scene.actor("actor-1", me -> crossed.up());
            scene.actor("actor-2", me -> crossed.down());
          }
          static void sleeps(Scene scene) {
            scene.actor("sleeper", me -> { Thread.sleep(5); me.mark("woke"); });
            scene.actor("other", me -> { me.linger(10_000); me.mark("lingered"); });
          }
          static void joins(Scene scene) {
            var counter = new Counter();
            scene.actor("parent", me -> {
              var child = new Thread(() -> counter.increment());
              child.start();
              child.join();
              me.mark("joined", counter.count);
            });
          }
          static void drives(Scene scene) {
            var counter = new Counter();
            var a = scene.driven("a", me -> counter.increment());
            var b = scene.driven("b", me -> counter.increment());
            scene.mark("stop", a.runUntil("write count"));
            scene.mark("stop", b.finish());
            scene.mark("stop", a.finish());
            scene.mark("count", counter.count);
          }
          static void drivesIntoALock(Scene scene) {
            var latch = new Latch();
            var waiter = scene.driven("waiter", me -> latch.await());
            scene.mark("stop", waiter.runUntilDoneOrBlocked());
            latch.open();
            scene.mark("stop", waiter.runUntilDoneOrBlocked());
          }
          static void drivesToTheLock(Scene scene) {
            var counter = new Counter();
            var a = scene.driven("a", me -> counter.safely());
            scene.mark("stop", a.runUntil("unlock"));
            var b = scene.actor("b", me -> counter.safely());
            scene.mark("blocked", b.awaitBlocked(10_000));
            scene.mark("stop", a.finish());
            scene.mark("done", b.awaitDone(10_000));
          }
          static void neverTold(Scene scene) { scene.driven("idle", me -> me.mark("ran")); }
        }
        """);
  }

  @AfterAll
  static void close() {
    theatre.close();
  }

  @Test
  void loses_an_update_in_a_few_schedules_every_time() throws Exception {
    for (int round = 0; round < 5; round++) {
      int lost = 0;
      for (int seam = 1; seam <= 4; seam++) {
        Transcript run = theatre.scheduled(Theatre.preempt(seam, 1), "counts", 1);
        if (!Theatre.values(run, "count").contains("2")) lost++;
      }
      assertThat(lost).isEqualTo(1);
    }
  }

  @Test
  void plays_the_plain_order_without_switches() throws Exception {
    Play play = theatre.start(new PlayRequest.Mode.Scheduled(new Schedule(1, List.of())), Duration.ofSeconds(20), "counts", 1);
    Transcript run = play.await();
    assertThat(play.seams()).isEqualTo(4);
    assertThat(run.of(MarkKind.SEAM).map(m -> m.actor() + " " + m.label()))
        .containsExactly("actor-2 read count", "actor-2 write count", "actor-1 read count", "actor-1 write count");
    assertThat(run.of(MarkKind.SEAM).findFirst().orElseThrow().value()).isEqualTo("Play.java:4");
    assertThat(run.schedule()).isEqualTo("first 2");
  }

  @Test
  void never_fails_a_right_counter() throws Exception {
    for (int seam : IntStream.rangeClosed(1, 16).toArray()) {
      Transcript run = theatre.scheduled(Theatre.preempt(seam, 1), "countsSafely", 2);
      assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
      assertThat(Theatre.values(run, "count")).containsExactly("4");
    }
  }

  @Test
  void finds_a_deadlock_between_monitors_with_its_lines() throws Exception {
    Transcript run = theatre.scheduled(Theatre.preempt(2, 1), "moves");
    assertThat(run.ending()).isEqualTo(Ending.STUCK);
    assertThat(run.of(MarkKind.STUCK).findFirst().orElseThrow().label()).isEqualTo("cycle");
    assertThat(Theatre.only(run, MarkKind.STUCK))
        .isEqualTo(
            "actor-1 holds Account@1 (Play.java:10) and waits for Account@2 at Play.java:15; "
                + "actor-2 holds Account@2 (Play.java:10) and waits for Account@1 at Play.java:15");
  }

  @Test
  void finds_a_deadlock_between_locks_with_its_lines() throws Exception {
    Transcript run = theatre.scheduled(Theatre.preempt(2, 1), "crosses");
    assertThat(run.ending()).isEqualTo(Ending.STUCK);
    assertThat(Theatre.only(run, MarkKind.STUCK))
        .contains("actor-1 holds ReentrantLock@1 (Play.java:60) and waits for ReentrantLock@2 at Play.java:60");
  }

  @Test
  void finds_a_notification_that_comes_before_the_wait() throws Exception {
    int stuck = 0;
    for (int seam = 1; seam <= 8; seam++) {
      Transcript run = theatre.scheduled(Theatre.preempt(seam, 1), "notifies");
      if (run.ending() != Ending.STUCK) continue;
      stuck++;
      assertThat(run.of(MarkKind.STUCK).findFirst().orElseThrow().label()).isEqualTo("waiting");
      assertThat(Theatre.only(run, MarkKind.STUCK)).matches("waiter waits in wait\\(\\) at Play.java:20; nobody is left to wake it");
    }
    assertThat(stuck).isPositive();
  }

  @Test
  void lets_others_run_while_one_spins() throws Exception {
    assertThat(theatre.scheduled(new Schedule(0, List.of()), "spins").ending()).isEqualTo(Ending.COMPLETE);
  }

  @RepeatedTest(3)
  void wakes_who_waits_for_a_condition() throws Exception {
    for (int seam = 1; seam <= 8; seam++) {
      Transcript run = theatre.scheduled(Theatre.preempt(seam, 1), "boxes");
      assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
      assertThat(Theatre.values(run, "took")).containsExactly("true");
    }
  }

  @Test
  void takes_no_permit_that_one_thread_gave_another_to_park_with() throws Exception {
    for (int seam = 1; seam <= 6; seam++) {
      assertThat(theatre.scheduled(Theatre.preempt(seam, 1), "parks").ending()).isEqualTo(Ending.COMPLETE);
    }
  }

  @Test
  void passes_the_turn_on_while_one_sleeps() throws Exception {
    Transcript run = theatre.scheduled(new Schedule(0, List.of()), "sleeps");
    assertThat(run.of(MarkKind.POINT).map(m -> m.label())).containsExactly("lingered", "woke");
  }

  @Test
  void schedules_threads_that_the_student_starts() throws Exception {
    Transcript run = theatre.scheduled(new Schedule(0, List.of()), "joins");
    assertThat(Theatre.values(run, "joined")).containsExactly("1");
    assertThat(run.of(MarkKind.SEAM, "write count").map(m -> m.actor())).containsExactly("Thread-0");
  }

  @Test
  void forces_a_race_with_driven_actors() throws Exception {
    for (PlayRequest.Mode mode : List.of(Theatre.FREE, new PlayRequest.Mode.Scheduled(new Schedule(0, List.of())))) {
      Transcript run = theatre.start(mode, Duration.ofSeconds(20), "drives").await();
      assertThat(Theatre.values(run, "stop")).containsExactly("SEAM", "DONE", "DONE");
      assertThat(Theatre.values(run, "count")).containsExactly("1");
    }
  }

  @Test
  void tells_that_a_driven_actor_has_blocked_and_later_ended() throws Exception {
    Transcript run = theatre.play("drivesIntoALock");
    assertThat(Theatre.values(run, "stop")).containsExactly("BLOCKED", "DONE");
  }

  @Test
  void holds_a_driven_actor_inside_a_synchronized_method() throws Exception {
    Transcript run = theatre.play("drivesToTheLock");
    assertThat(Theatre.values(run, "stop")).containsExactly("SEAM", "DONE");
    assertThat(Theatre.values(run, "blocked")).containsExactly("true");
    assertThat(Theatre.values(run, "done")).containsExactly("true");
  }

  @Test
  void does_not_run_a_driven_actor_that_is_never_told_to() throws Exception {
    Transcript run = theatre.play("neverTold");
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(Theatre.values(run, "ran")).isEmpty();
  }

  @Test
  void finds_the_same_in_free_and_perturbed_plays() throws Exception {
    Transcript run = theatre.start(new PlayRequest.Mode.Perturbed(5), Duration.ofSeconds(20), "counts", 500).await();
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(Integer.parseInt(Theatre.values(run, "count").getFirst())).isBetween(2, 1000);
  }

  @Test
  void keeps_a_right_answer_right_under_perturbation() throws Exception {
    Transcript run = theatre.start(new PlayRequest.Mode.Perturbed(6), Duration.ofSeconds(20), "countsSafely", 200).await();
    assertThat(Theatre.values(run, "count")).containsExactly("400");
  }
}
