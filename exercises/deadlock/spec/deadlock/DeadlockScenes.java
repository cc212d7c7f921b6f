package deadlock;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Moves money from several threads; small and closed, so that every order of steps can be tried. */
final class DeadlockScenes {
  private DeadlockScenes() {}

  /** Two move money to each other; the numbers of the accounts and the amounts are given. */
  static void crossing(Scene scene, int one, int two, int there, int back) {
    var bank = new Bank();
    var a = new Account(one, 100);
    var b = new Account(two, 100);
    scene.actor("there", self -> self.mark("moved", bank.transfer(a, b, there)));
    scene.actor("back", self -> self.mark("moved", bank.transfer(b, a, back)));
    scene.await();
    scene.mark("a", a.balance());
    scene.mark("b", b.balance());
  }

  /** Three move money in a ring, and so could all wait for each other. */
  static void ring(Scene scene) {
    var bank = new Bank();
    var a = new Account(1, 100);
    var b = new Account(2, 100);
    var c = new Account(3, 100);
    scene.actor("a to b", self -> self.mark("moved", bank.transfer(a, b, 10)));
    scene.actor("b to c", self -> self.mark("moved", bank.transfer(b, c, 20)));
    scene.actor("c to a", self -> self.mark("moved", bank.transfer(c, a, 30)));
    scene.await();
    scene.mark("a", a.balance());
    scene.mark("b", b.balance());
    scene.mark("c", c.balance());
  }

  /** From an account to itself. */
  static void toItself(Scene scene) {
    var bank = new Bank();
    var a = new Account(1, 100);
    scene.actor("self", self -> self.mark("moved", bank.transfer(a, a, 10)));
    scene.await();
    scene.mark("a", a.balance());
  }

  /** Two take from one account, which has enough for one or for both; and one brings to an account that others use. */
  static void sharing(Scene scene, int balance, boolean receiver) {
    var bank = new Bank();
    var a = new Account(2, receiver ? 100 : balance);
    var b = new Account(1, receiver ? 100 : 0);
    var c = new Account(3, receiver ? 0 : 0);
    scene.actor("one", self -> self.mark("moved", receiver ? bank.transfer(a, c, 5) : bank.transfer(a, b, 5)));
    scene.actor("two", self -> self.mark("moved", receiver ? bank.transfer(b, c, 5) : bank.transfer(a, c, 5)));
    scene.await();
    scene.mark("a", a.balance());
    scene.mark("sum", a.balance() + b.balance() + c.balance());
  }

  /** Two transfers without a common account; each stays inside until the other is there, too. */
  static void apart(Scene scene) {
    var bank = new Bank();
    var both = new CountDownLatch(2);
    for (int pair = 1; pair <= 2; pair++) {
      Account from = new Meeting(2 * pair, both, scene);
      Account to = new Account(2 * pair + 1, 0);
      scene.actor("pair-" + pair, self -> self.mark("moved", bank.transfer(from, to, 5)));
    }
  }

  /** One transfer fails, or finds too little; afterwards another thread uses both accounts. */
  static void afterwards(Scene scene, boolean frozen, boolean lower) {
    var bank = new Bank();
    Account a = frozen ? new Frozen(lower ? 1 : 2) : new Account(lower ? 1 : 2, 3);
    var b = new Account(lower ? 2 : 1, 10);
    Actor unlucky =
        scene.actor(
            "unlucky",
            self -> {
              try {
                self.mark("moved", bank.transfer(a, b, 5));
              } catch (IllegalStateException e) {
                self.mark("failed");
              }
            });
    scene.await(unlucky);
    Actor next = scene.actor("next", self -> self.mark("then moved", bank.transfer(b, a, 5)));
    scene.await(next);
    scene.mark("b", b.balance());
  }

  /** Does not let money out before another one is asked for money as well, at the same time. */
  private static final class Meeting extends Account {
    private final CountDownLatch both;
    private final Scene scene;

    Meeting(int id, CountDownLatch both, Scene scene) {
      super(id, 100);
      this.both = both;
      this.scene = scene;
    }

    @Override
    public void withdraw(int amount) {
      super.withdraw(amount);
      both.countDown();
      try {
        scene.mark("met", both.await(1, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Lets no money out. */
  private static final class Frozen extends Account {
    Frozen(int id) {
      super(id, 100);
    }

    @Override
    public void withdraw(int amount) {
      throw new IllegalStateException("frozen");
    }
  }
}
