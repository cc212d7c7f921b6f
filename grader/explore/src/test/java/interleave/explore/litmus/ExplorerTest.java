package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.outcome.Kind;
import interleave.explore.outcome.Loss;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Step;
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
}
