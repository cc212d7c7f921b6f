package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.kit.PosixException;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedMemoryTest {
  private static final int NUMBER = 0;
  private static final int WORD = 8;
  private static final int MUTEX = 16;
  private static final int TIMES = 5_000;

  private SharedMemory memory;
  private Mutex mutex;
  private Puppet one;
  private Puppet two;

  @BeforeEach
  void share() {
    memory = SharedMemory.create(MUTEX + Mutex.BYTES);
    mutex = Mutex.create(memory, MUTEX);
    one = puppet("one");
    two = puppet("two");
  }

  private Puppet puppet(String name) {
    return Puppet.start(Role.class, name, new int[] {memory.fd()}, String.valueOf(memory.fd()));
  }

  @AfterEach
  void end() {
    one.dismiss();
    two.dismiss();
    memory.close();
  }

  @Test
  void shows_at_once_what_another_process_has_written() {
    assertThat(one.ask("add 41")).isEqualTo("41");
    memory.setLong(NUMBER, memory.getLong(NUMBER) + 1);
    assertThat(two.ask("add 0")).isEqualTo("42");
  }

  @Test
  void adds_in_one_step_and_under_a_mutex_whoever_else_does() {
    for (String how : new String[] {"atomic", "guarded"}) {
      memory.setLong(NUMBER, 0);
      one.tell(how);
      two.tell(how);
      assertThat(Stream.of(one, two).map(puppet -> puppet.await(60_000))).containsOnly(Optional.of("done"));
      assertThat(memory.getLong(NUMBER)).isEqualTo(2 * TIMES);
    }
  }

  @Test
  void loses_a_write_between_a_read_and_a_write() {
    one.tell("@1 add 5");
    assertThat(one.await()).contains(Puppet.PAUSED);
    assertThat(two.ask("add 7")).isEqualTo("7");
    assertThat(one.ask("go on")).isEqualTo("5");
    assertThat(memory.getLong(NUMBER)).isEqualTo(5);
  }

  @Test
  void lets_nobody_pass_while_another_process_holds_the_mutex() {
    assertThat(one.ask("lock")).isEqualTo("CLEAN");
    assertThat(two.ask("try")).isEqualTo("false");
    assertThat(two.ask("unlock")).isEqualTo("threw IllegalMonitorStateException");
    assertThat(two.ask("lock")).isEqualTo("waits");
    assertThat(one.ask("lock")).isEqualTo("threw PosixException");
    assertThat(one.ask("unlock")).isEqualTo("done");
    assertThat(two.await()).contains("CLEAN");
  }

  @Test
  void gives_the_mutex_of_a_killed_holder_to_the_next() {
    assertThat(one.ask("lock")).isEqualTo("CLEAN");
    assertThat(two.ask("lock")).isEqualTo("waits");
    one.kill();
    assertThat(two.await()).contains("ABANDONED");
    assertThat(two.ask("unlock")).isEqualTo("done");
    assertThat(mutex.lock()).isEqualTo(Mutex.Taken.CLEAN);
    mutex.unlock();
    one = puppet("successor");
  }

  @Test
  void sleeps_until_woken_or_the_time_is_over() throws Exception {
    assertThat(one.ask("sleep -1")).isEqualTo("waits");
    assertThat(memory.wake(WORD, Integer.MAX_VALUE)).isEqualTo(1);
    assertThat(one.await()).contains("true");
    assertThat(memory.sleepWhile(WORD, 0, 20)).isFalse();
    assertThat(memory.sleepWhile(WORD, 1, -1)).isTrue();
    CompletableFuture<String> timed = CompletableFuture.supplyAsync(() -> two.ask("sleep 10"));
    assertThat(timed.get()).isEqualTo("false");
  }

  @Test
  void refuses_what_lies_outside_or_is_no_memory() {
    assertThatThrownBy(() -> memory.getLong(memory.size())).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> SharedMemory.create(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SharedMemory.open(999)).isInstanceOf(PosixException.class).hasMessageContaining("EBADF");
    memory.write(NUMBER, new byte[] {1, 2, 3});
    byte[] back = new byte[2];
    memory.read(1, back);
    assertThat(back).containsExactly(2, 3);
    assertThat(memory.compareAndSetLong(NUMBER, 0, 1)).isFalse();
    assertThat(memory.getAndAddInt(WORD, 2)).isZero();
  }

  @Test
  void has_no_name_that_could_be_left_behind() throws Exception {
    try (Stream<Path> names = Files.list(Path.of("/dev/shm"))) {
      assertThat(names.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("interleave"));
    }
  }

  static final class Role {
    public static void main(String[] args) {
      SharedMemory memory = SharedMemory.open(Integer.parseInt(Strings.ownArguments(args)[0]));
      Mutex mutex = Mutex.open(memory, MUTEX);
      Strings.follow(
          args,
          words ->
              switch (words[0]) {
                case "add" -> {
                  memory.setLong(NUMBER, memory.getLong(NUMBER) + Long.parseLong(words[1]));
                  yield String.valueOf(memory.getLong(NUMBER));
                }
                case "lock" -> mutex.lock().toString();
                case "try" -> String.valueOf(mutex.tryLock());
                case "sleep" -> String.valueOf(memory.sleepWhile(WORD, 0, Long.parseLong(words[1])));
                default -> {
                  work(memory, mutex, words[0]);
                  yield "done";
                }
              });
    }

    private static void work(SharedMemory memory, Mutex mutex, String how) {
      for (int i = 0; i < TIMES && !how.equals("unlock"); i++) {
        if (how.equals("atomic")) {
          memory.getAndAddLong(NUMBER, 1);
        } else {
          mutex.lock();
          memory.setLong(NUMBER, memory.getLong(NUMBER) + 1);
          mutex.unlock();
        }
      }
      if (how.equals("unlock")) {
        mutex.unlock();
      }
    }
  }
}
