package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.outcome.Kind;
import interleave.explore.outcome.Loss;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Step;
import interleave.explore.run.Time;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  static final class Account {
    private int balance;

    void deposit(int amount) {
      balance += amount;
    }
  }

  private static Outcome lostDeposit() {
    return Explorer.of(() -> {
      var account = new Account();
      Thread other = new Thread(() -> account.deposit(1));
      other.start();
      account.deposit(1);
      other.join();
      if (account.balance != 2) throw new AssertionError("balance " + account.balance);
    }).explore();
  }

  @Test
  void finds_a_lost_update_and_the_race_behind_it() {
    Outcome outcome = lostDeposit();
    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(Kind.ASSERTION);
    assertThat(outcome.loss().orElseThrow().text()).isEqualTo("balance 1");
    assertThat(outcome.races()).anySatisfy(race -> assertThat(race.what()).isEqualTo("Account.balance"));
  }

  @Test
  void minimises_it_to_one_switch_and_tells_it_step_by_step() {
    Loss loss = lostDeposit().loss().orElseThrow();
    assertThat(loss.switches()).isEqualTo(1);
    assertThat(loss.trace()).extracting(Step::thread, Step::action, Step::value).containsSubsequence(
        org.assertj.core.groups.Tuple.tuple("main", "reads Account.balance", "0"),
        org.assertj.core.groups.Tuple.tuple("Thread-0", "reads Account.balance", "0"),
        org.assertj.core.groups.Tuple.tuple("Thread-0", "writes Account.balance", "1"),
        org.assertj.core.groups.Tuple.tuple("main", "writes Account.balance", "1"));
    assertThat(loss.trace().get(1).file()).isEqualTo("ExplorerTest.java");
    assertThat(loss.trace().get(1).source()).isEqualTo("balance += amount;");
  }

  @Test
  void gives_the_same_outcome_for_the_same_seed() {
    assertThat(lostDeposit()).hasToString(lostDeposit().toString());
  }

  @Test
  void tries_all_schedules_of_a_small_program_and_says_so() {
    Outcome outcome = Explorer.of(() -> {
      var account = new Account();
      Thread other = new Thread(() -> {
        synchronized (account) {
          account.deposit(1);
        }
      });
      other.start();
      synchronized (account) {
        account.deposit(1);
      }
      other.join();
      if (account.balance != 2) throw new AssertionError("balance " + account.balance);
    }).explore();
    assertThat(outcome.passed()).isTrue();
    assertThat(outcome.exhaustive()).isEqualTo(Outcome.Coverage.ALL);
  }

  static final class Light {
    private boolean green;

    synchronized void set(boolean to) {
      green = to;
      notifyAll();
    }

    synchronized void await() throws InterruptedException {
      while (!green) wait();
    }

    synchronized boolean isGreen() {
      return green;
    }
  }

  @Test
  void lets_who_has_slept_do_two_things_before_anybody_whom_the_first_one_wakes() {
    Outcome outcome = Explorer.of(() -> {
      var light = new Light();
      Thread other = new Thread(() -> {
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        light.set(true);
        light.set(false);
      });
      other.start();
      light.await();
      other.join();
    }).time(Time.FAIR).explore();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(Kind.LOST_WAKEUP);
  }

  @Test
  void takes_a_time_that_never_comes_for_one_without_end() {
    Outcome outcome = Explorer.of(() -> {
      long start = System.nanoTime();
      Thread me = Thread.currentThread();
      Thread other = new Thread(() -> {
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        LockSupport.unpark(me);
      });
      other.start();
      LockSupport.parkNanos(Long.MAX_VALUE);
      if (System.nanoTime() - start < 10_000_000) throw new AssertionError("did not park");
      other.join(Long.MAX_VALUE);
    }).time(Time.FAIR).explore();
    assertThat(outcome.passed()).as(outcome.toString()).isTrue();
  }

  @Test
  void notices_who_wakes_up_again_and_again_to_look() {
    assertThat(waitsForTheLight(true).polls()).isTrue();
    assertThat(waitsForTheLight(false).polls()).isFalse();
  }

  @Test
  void lets_time_pass_for_who_looks_under_a_lock_and_notices_it() {
    Outcome outcome = Explorer.of(() -> {
      var light = new Light();
      Thread other = new Thread(() -> {
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        light.set(true);
      });
      other.start();
      while (!light.isGreen()) Thread.onSpinWait();
      other.join();
    }).time(Time.FAIR).schedules(20).explore();
    assertThat(outcome.passed()).as(outcome.toString()).isTrue();
    assertThat(outcome.polls()).isTrue();
  }

  @Test
  void ends_a_schedule_in_which_all_that_is_left_wake_up_only_to_sleep_again() {
    Outcome outcome = Explorer.of(() -> {
      var light = new Light();
      Thread other = new Thread(() -> {
        try {
          while (!light.isGreen()) Thread.sleep(1);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
      other.start();
      other.join();
    }).explore();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(Kind.LIVELOCK);
  }

  @Test
  void tells_whom_one_that_runs_on_and_on_keeps_waiting() {
    Outcome outcome = Explorer.of(() -> {
      var flag = new AtomicBoolean();
      Thread other = new Thread(() -> {
        synchronized (flag) {
          flag.set(true);
        }
      });
      synchronized (flag) {
        other.start();
        while (!flag.get()) Thread.onSpinWait();
      }
      other.join();
    }).explore();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(Kind.LIVELOCK);
    assertThat(outcome.loss().orElseThrow().text())
        .contains("main at ExplorerTest.java", "; Thread-0 waits to enter synchronized (AtomicBoolean#1)", ", held by main");
  }

  private static Outcome waitsForTheLight(boolean looks) {
    return Explorer.of(() -> {
      var light = new Light();
      Thread other = new Thread(() -> {
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        light.set(true);
      });
      other.start();
      if (looks) while (!light.isGreen()) Thread.sleep(100);
      else light.await();
      other.join();
    }).time(Time.FAIR).schedules(20).explore();
  }
}
