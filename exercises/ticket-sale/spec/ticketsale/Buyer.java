package ticketsale;

import interleave.kit.Journal;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.nio.file.Path;

/** Buys as it is told. */
public final class Buyer {
  /** Pauses before any file of the folder is changed, from one such step to another. */
  static final String ANY_FILE = "-";

  private final Path file;
  private final FileSteps steps;
  private TicketSale sale;
  private int paid;

  private Buyer(Path file) {
    this.file = file;
    this.steps = FileSteps.in(file.getParent());
  }

  static Puppet start(String name, Path file) {
    return Puppet.start(Buyer.class, name, new int[0], file.toString());
  }

  /** Returns the order to buy and to pause at some steps, counted from 1. */
  static String stepping(int from, int to, String only) {
    return "buy pay " + from + " " + to + " " + only;
  }

  /** Takes the file. */
  public static void main(String[] args) {
    var buyer = new Buyer(Path.of(Strings.ownArguments(args)[0]));
    Strings.follow(args, buyer::order);
  }

  private String order(String[] words) {
    if (sale == null) {
      sale = new TicketSale(file);
    }
    if (words[0].equals("left")) {
      return String.valueOf(sale.left());
    }
    if (words.length > 2) {
      steps.pauseAt(Integer.parseInt(words[2]), Integer.parseInt(words[3]), words[4].equals(ANY_FILE) ? "" : words[4]);
    }
    paid = 0;
    try {
      String outcome = sale.buy(() -> pay(words[1])) ? "sold" : "sold out";
      return outcome + ", paid " + paid;
    } finally {
      steps.pauseAt(Integer.MAX_VALUE, 0, "");
    }
  }

  private void pay(String how) {
    paid++;
    Journal.enter("paying");
    try {
      if (how.equals("hold")) {
        Strings.pauseHere();
      } else if (how.equals("refuse")) {
        throw new ArithmeticException("not enough money");
      }
    } finally {
      Journal.leave("paying");
    }
  }
}
