package sharedvalue;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.util.Optional;
import java.util.SplittableRandom;

/** Has two processes use one account: one after the other, one inside the other's operation, both at once. */
public final class SharedValueScenes {
  /** No operation touches the memory more often than that. */
  private static final int MOST_ACCESSES = 6;

  private static final int CROWD_TIMES = 2_000;

  private final Account account;

  private SharedValueScenes(Account account) {
    this.account = account;
  }

  /** Plays the bank: the scene, the balance to begin with, two amounts. */
  public static void main(String[] args) {
    Journal.name("bank");
    try {
      var scene = new SharedValueScenes(Account.create(Long.parseLong(args[1])));
      String one = args[2];
      String two = args[3];
      switch (args[0]) {
        case "visible" -> scene.visible(one, two);
        case "deposits" -> scene.deposits(one, two);
        case "withdrawals" -> scene.withdrawals(one, two);
        case "killed" -> scene.killed(one, two);
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  private void visible(String one, String two) {
    Puppet first = teller("teller-1");
    Puppet second = teller("teller-2");
    note("balance", second.ask("balance"));
    first.ask("deposit " + one);
    note("balance", second.ask("balance"));
    note("withdrawn", second.ask("withdraw " + two));
    note("balance", first.ask("balance"));
    note("balance", String.valueOf(account.balance()));
    first.dismiss();
    second.dismiss();
  }

  private void deposits(String one, String two) {
    Puppet first = teller("teller-1");
    Puppet second = teller("teller-2");
    sweep(first, "deposit " + one, second, "deposit " + two);
    sweep(first, "deposit " + one, second, "withdraw " + two);
    sweep(first, "withdraw " + one, second, "deposit " + two);
    crowd(first, second);
    first.dismiss();
    second.dismiss();
  }

  private void withdrawals(String one, String two) {
    Puppet first = teller("teller-1");
    Puppet second = teller("teller-2");
    sweep(first, "withdraw " + one, second, "withdraw " + two);
    first.ask("deposit " + one);
    sweep(first, "withdraw " + 10 * Long.parseLong(one), second, "withdraw 1");
    sweep(first, "withdraw " + second.ask("balance"), second, "deposit 1");
    first.dismiss();
    second.dismiss();
  }

  /** Has one teller pause after each of its accesses in turn, and the other do its part meanwhile. */
  private static void sweep(Puppet first, String outer, Puppet second, String inner) {
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      String before = second.ask("balance");
      String outcome = first.ask("@" + access + " " + outer);
      paused = outcome.equals(Puppet.PAUSED);
      second.tell(inner);
      Optional<String> other = second.await();
      if (paused) {
        outcome = first.ask("go on");
      }
      String innerOutcome = other.or(second::await).orElse("waits");
      String after = second.ask("balance");
      note("round", String.join("|", before, outer, outcome, inner, innerOutcome, after));
      if (!settle(first, before, after)) {
        return;
      }
    }
  }

  /** Brings the balance back to what it was; returns whether that could be done. */
  private static boolean settle(Puppet teller, String before, String after) {
    try {
      long change = Long.parseLong(after) - Long.parseLong(before);
      String done = change > 0 ? teller.ask("withdraw " + change) : teller.ask("deposit " + -change);
      return !done.equals("waits");
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void crowd(Puppet first, Puppet second) {
    String before = second.ask("balance");
    first.tell("work 1");
    second.tell("work 2");
    String one = first.await(60_000).orElse("waits");
    String two = second.await(60_000).orElse("waits");
    note("crowd", String.join("|", before, one, two, second.ask("balance")));
  }

  /** Kills a teller after each of its accesses in turn; the other one has to go on. */
  private void killed(String one, String two) {
    Puppet second = teller("teller-2");
    boolean paused = true;
    for (int access = 1; paused && access <= MOST_ACCESSES; access++) {
      Puppet first = teller("victim-" + access);
      String before = second.ask("balance");
      paused = first.ask("@" + access + " deposit " + one).equals(Puppet.PAUSED);
      first.kill();
      String outcome = second.ask("deposit " + two);
      note("bereaved", String.join("|", before, paused ? "killed" : "done", outcome, second.ask("balance")));
      if (outcome.equals("waits")) {
        break;
      }
    }
    second.dismiss();
  }

  private Puppet teller(String name) {
    return Puppet.start(Teller.class, name, new int[] {account.fd()}, String.valueOf(account.fd()));
  }

  private static void note(String label, String value) {
    Journal.mark(label, value);
  }

  /** Uses the account as it is told. */
  public static final class Teller {
    private Teller() {}

    /** Takes the account's descriptor. */
    public static void main(String[] args) {
      Account account = Account.open(Integer.parseInt(Strings.ownArguments(args)[0]));
      Strings.follow(args, words -> order(account, words));
    }

    private static String order(Account account, String[] words) {
      switch (words[0]) {
        case "balance" -> {
          return String.valueOf(account.balance());
        }
        case "deposit" -> {
          account.deposit(Long.parseLong(words[1]));
          return "done";
        }
        case "withdraw" -> {
          return String.valueOf(account.withdraw(Long.parseLong(words[1])));
        }
        default -> {
          return String.valueOf(work(account, Long.parseLong(words[1])));
        }
      }
    }

    /** Returns by how much the balance has to have changed. */
    private static long work(Account account, long seed) {
      var random = new SplittableRandom(seed);
      long change = 0;
      for (int i = 0; i < CROWD_TIMES; i++) {
        long amount = random.nextLong(1, 100);
        if (random.nextBoolean()) {
          account.deposit(amount);
          change += amount;
        } else if (account.withdraw(amount)) {
          change -= amount;
        }
      }
      return change;
    }
  }
}
