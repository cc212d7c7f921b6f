package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SynchroniserTest {
  private static final int TIMES = 2_000;

  private static final Lock LOCK = new Lock();
  private static final RLock RLOCK = new RLock();
  private static final Semaphore SEMAPHORE = new Semaphore(0);
  private static final Event EVENT = new Event();
  private static final Value NUMBER = new Value('q', 0);
  private static Puppet one;
  private static Puppet two;

  @BeforeAll
  static void start() {
    one = puppet("one");
    two = puppet("two");
  }

  @AfterAll
  static void end() {
    one.dismiss();
    two.dismiss();
    Stream.of(LOCK, RLOCK, SEMAPHORE, EVENT, NUMBER).forEach(Shared::close);
  }

  @AfterEach
  void begin_anew() {
    EVENT.clear();
    NUMBER.set(0);
  }

  private static Puppet puppet(String name) {
    int[] fds = Stream.of(LOCK, RLOCK, SEMAPHORE, EVENT, NUMBER).mapToInt(shared -> shared.descriptors()[0]).toArray();
    return Puppet.start(Role.class, name, fds, Arrays.stream(fds).mapToObj(String::valueOf).toArray(String[]::new));
  }

  static final class Role {
    public static void main(String[] args) {
      SharedMemory[] memory = Stream.of(Strings.ownArguments(args))
          .map(fd -> SharedMemory.open(Integer.parseInt(fd)))
          .toArray(SharedMemory[]::new);
      Lock lock = new Lock(memory[0]);
      RLock rlock = new RLock(memory[1]);
      Semaphore semaphore = new Semaphore(memory[2]);
      Event event = new Event(memory[3]);
      Value number = new Value(memory[4]);
      Strings.follow(args, words -> switch (words[0]) {
        case "lock" -> lock(lock, words);
        case "rlock" -> lock(rlock, words);
        case "acquire" -> taken(semaphore.tryAcquire(Long.parseLong(words[1])));
        case "release" -> done(semaphore::release);
        case "await" -> String.valueOf(event.await(Long.parseLong(words[1])));
        case "set" -> done(event::set);
        case "count" -> done(() -> count(lock, number, words[1]));
        default -> "unknown";
      });
    }

    private static String lock(Lockable lock, String[] words) {
      return switch (words[1]) {
        case "take" -> taken(lock.tryAcquire(Long.parseLong(words[2])));
        default -> done(lock::release);
      };
    }

    private static void count(Lock lock, Value number, String how) {
      for (int i = 0; i < TIMES; i++) {
        try (Held _ = how.equals("lock") ? lock.acquire() : number.acquire()) {
          number.set(number.get() + 1);
        }
      }
    }

    private static String taken(Optional<Held> held) {
      return held.map(it -> it.abandoned() ? "abandoned" : "taken").orElse("no");
    }

    private static String done(Runnable action) {
      action.run();
      return "done";
    }
  }

  @Test
  void a_lock_lets_one_pass_whoever_comes() {
    for (String how : new String[] {"lock", "value"}) {
      NUMBER.set(0);
      one.tell("count " + how);
      two.tell("count " + how);
      Role.count(LOCK, NUMBER, how);
      assertThat(Stream.of(one, two).map(puppet -> puppet.await(60_000))).containsOnly(Optional.of("done"));
      assertThat(NUMBER.get()).isEqualTo(3 * TIMES);
    }
  }

  @Test
  void a_lock_belongs_to_who_has_taken_it() throws Exception {
    assertThat(one.ask("lock take -1")).isEqualTo("taken");
    assertThat(two.ask("lock take 0")).isEqualTo("no");
    assertThat(two.ask("lock release")).isEqualTo("threw IllegalMonitorStateException");
    assertThat(one.ask("lock take 0")).isEqualTo("threw IllegalStateException");
    assertThatThrownBy(LOCK::release).isInstanceOf(IllegalMonitorStateException.class);
    long begin = System.nanoTime();
    assertThat(LOCK.tryAcquire(40)).isEmpty();
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(40));
    assertThat(two.ask("lock take -1")).isEqualTo("waits");
    assertThat(one.ask("lock release")).isEqualTo("done");
    assertThat(two.await()).contains("taken");
    assertThat(two.ask("lock release")).isEqualTo("done");
    try (Held held = LOCK.acquire()) {
      assertThat(held.abandoned()).isFalse();
      Thread stranger = Thread.ofPlatform().start(() -> assertThat(LOCK.tryAcquire(0)).isEmpty());
      stranger.join();
    }
    LOCK.acquire().close();
  }

  @Test
  void a_reentrant_lock_wants_to_be_given_back_as_often_as_it_was_taken() {
    assertThat(one.ask("rlock take -1")).isEqualTo("taken");
    assertThat(one.ask("rlock take 0")).isEqualTo("taken");
    assertThat(one.ask("rlock release")).isEqualTo("done");
    assertThat(two.ask("rlock take 0")).isEqualTo("no");
    assertThat(one.ask("rlock release")).isEqualTo("done");
    assertThat(one.ask("rlock release")).isEqualTo("threw IllegalMonitorStateException");
    assertThat(two.ask("rlock take 0")).isEqualTo("taken");
    assertThat(two.ask("rlock release")).isEqualTo("done");
  }

  @Test
  void the_lock_of_a_killed_holder_is_free_and_the_next_one_is_told() {
    Puppet victim = puppet("victim");
    assertThat(victim.ask("lock take -1")).isEqualTo("taken");
    assertThat(victim.ask("rlock take -1")).isEqualTo("taken");
    assertThat(one.ask("lock take -1")).isEqualTo("waits");
    victim.kill();
    assertThat(one.await()).contains("abandoned");
    assertThat(one.ask("lock release")).isEqualTo("done");
    assertThat(two.ask("lock take 0")).isEqualTo("taken");
    assertThat(two.ask("lock release")).isEqualTo("done");
    try (Held held = RLOCK.acquire(); Held again = RLOCK.acquire()) {
      assertThat(held.abandoned()).isTrue();
      assertThat(again.abandoned()).isFalse();
    }
  }

  @Test
  void the_lock_of_a_thread_that_has_ended_is_free() throws Exception {
    Thread careless = Thread.ofPlatform().start(LOCK::acquire);
    careless.join();
    try (Held held = LOCK.acquire()) {
      assertThat(held.abandoned()).isTrue();
    }
  }

  @Test
  void a_lock_stays_while_it_is_held_though_it_is_closed() {
    Lock lock = new Lock();
    Held held = lock.acquire();
    lock.close();
    assertThatThrownBy(() -> lock.tryAcquire(0)).isInstanceOf(IllegalStateException.class);
    held.close();
    assertThatThrownBy(lock::acquire).hasMessage("it is closed in this process");
    lock.close();
  }

  @Test
  void a_virtual_thread_gets_no_lock() throws Exception {
    Thread.ofVirtual()
        .start(() -> assertThatThrownBy(LOCK::acquire).isInstanceOf(UnsupportedOperationException.class))
        .join();
  }

  @Test
  void a_semaphore_lets_in_as_many_as_it_has_permits() {
    assertThat(one.ask("acquire 0")).isEqualTo("no");
    assertThat(one.ask("acquire 30")).isEqualTo("no");
    assertThat(one.ask("acquire -1")).isEqualTo("waits");
    assertThat(two.ask("acquire -1")).isEqualTo("waits");
    SEMAPHORE.release();
    assertThat(Stream.of(one.await(), two.await()).flatMap(Optional::stream)).containsExactly("taken");
    SEMAPHORE.release();
    assertThat(Stream.of(one.await(), two.await()).flatMap(Optional::stream)).containsExactly("taken");
    assertThat(one.ask("release")).isEqualTo("done");
    assertThat(SEMAPHORE.permits()).isEqualTo(1);
    SEMAPHORE.acquire();
    try (Semaphore full = new Semaphore(Integer.MAX_VALUE)) {
      assertThatThrownBy(full::release).isInstanceOf(IllegalStateException.class);
      full.acquire().close();
    }
    assertThatThrownBy(() -> new Semaphore(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_killed_waiter_takes_no_permit_with_it() {
    Puppet victim = puppet("victim");
    assertThat(victim.ask("acquire -1")).isEqualTo("waits");
    assertThat(one.ask("acquire -1")).isEqualTo("waits");
    victim.kill();
    SEMAPHORE.release();
    assertThat(one.await()).contains("taken");
  }

  @Test
  void an_event_lets_all_pass_who_wait_and_who_come_later_until_it_is_cleared() {
    assertThat(one.ask("await 0")).isEqualTo("false");
    assertThat(one.ask("await 30")).isEqualTo("false");
    assertThat(one.ask("await -1")).isEqualTo("waits");
    assertThat(two.ask("await -1")).isEqualTo("waits");
    EVENT.set();
    EVENT.clear();
    assertThat(one.await()).contains("true");
    assertThat(two.await()).contains("true");
    assertThat(one.ask("await 0")).isEqualTo("false");
    assertThat(two.ask("set")).isEqualTo("done");
    EVENT.await();
    assertThat(EVENT.isSet()).isTrue();
    assertThat(one.ask("await -1")).isEqualTo("true");
  }
}
