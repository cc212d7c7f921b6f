package ticketsale;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.Puppet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has buyers come while another one is held up, or killed, at a step of his. */
public final class TicketSaleScenes {
  private static final int BUYERS = 10;

  /** Whoever changes the file itself more often has been seen to go wrong by then. */
  private static final int MOST_CHANGES = 4;

  private static final int MOST_STEPS = 200;

  /** Somebody who waits may look only now and then. */
  private static final long PATIENCE_MILLIS = 2_000;

  private static final Path FILE = Path.of("sale", "tickets.json");
  private static final String PLAIN = "{\"train\": \"G1\", \"left\": %d}";
  private static final String FULL = "{\"seats\": 16, \"left\": %d, \"train\": \"G12\", \"price\": 553}";
  private static final String LINES = "{%n  \"train\": \"D7\",%n  \"price\": 99,%n  \"left\": %d%n}%n";

  private TicketSaleScenes() {}

  /** Plays the parent: the scene, a number. */
  public static void main(String[] args) throws IOException {
    Journal.name("parent");
    Files.createDirectory(FILE.getParent());
    try {
      switch (args[0]) {
        case "sold" -> sold();
        case "everybody" -> everybody(Integer.parseInt(args[1]));
        case "whole" -> whole();
        case "killed" -> killed(Integer.parseInt(args[1]));
        case "refused" -> refused(Integer.parseInt(args[1]));
        case "query" -> query(Integer.parseInt(args[1]));
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** Has a second and a third one come while the one before pays; then a second one while the first writes. */
  private static void sold() {
    stock(PLAIN, 2);
    Puppet one = Buyer.start("one", FILE);
    Puppet two = Buyer.start("two", FILE);
    Puppet three = Buyer.start("three", FILE);
    String first = one.ask("buy hold");
    two.tell("buy hold");
    Optional<String> second = two.await();
    first = first.equals(Puppet.PAUSED) ? one.goOn() : first;
    second = second.or(() -> two.await(PATIENCE_MILLIS));
    three.tell("buy hold");
    Optional<String> third = three.await();
    String last = ended(two, second);
    note("sold", first, last, ended(three, third), document());
    boolean paused = true;
    for (int step = 1; paused && step <= MOST_CHANGES; step++) {
      stock(PLAIN, 1);
      first = one.ask(Buyer.stepping(step, step, FILE.getFileName().toString()));
      paused = first.equals(Puppet.PAUSED);
      two.tell("buy pay");
      Optional<String> other = two.await();
      first = paused ? one.goOn() : first;
      note("written", first, ended(two, other), document());
    }
    List.of(one, two, three).forEach(Puppet::dismiss);
  }

  private static String ended(Puppet puppet, Optional<String> report) {
    String outcome = report.orElseGet(puppet::finish);
    return outcome.equals(Puppet.PAUSED) ? puppet.goOn() : outcome;
  }

  /** Has ten come at once; then one of them once more, and again when a ticket has been given back. */
  private static void everybody(int tickets) {
    stock(PLAIN, tickets);
    List<Puppet> buyers = new ArrayList<>();
    for (int i = 1; i <= BUYERS; i++) {
      buyers.add(Buyer.start("buyer-" + i, FILE));
    }
    buyers.forEach(buyer -> buyer.tell("buy pay"));
    answers(buyers).forEach(answer -> Journal.mark("answer", answer));
    Journal.mark("after", document());
    Puppet first = buyers.getFirst();
    String tooLate = first.ask("buy pay");
    stock(PLAIN, 1);
    note("again", tooLate, first.ask("left"), first.ask("buy pay"), buyers.getLast().ask("buy pay"), document());
  }

  /** Returns what all have been told, "waits" of those who sleep when nobody does anything any more. */
  private static List<String> answers(List<Puppet> buyers) {
    List<Optional<String>> answers = new ArrayList<>(Collections.nCopies(buyers.size(), Optional.empty()));
    new Onlooker(buyers.stream().mapToInt(Puppet::pid).toArray())
        .await(
            () -> {
              for (int i = 0; i < buyers.size(); i++) {
                answers.set(i, answers.get(i).or(buyers.get(i)::poll));
              }
              return answers.stream().allMatch(Optional::isPresent);
            });
    return answers.stream().map(answer -> answer.orElse("waits")).toList();
  }

  /** Reads the file before each step by which a buyer changes something in the folder. */
  private static void whole() {
    Puppet buyer = Buyer.start("buyer", FILE);
    look(buyer, FULL, 10);
    look(buyer, LINES, 1);
    look(buyer, FULL, 0);
  }

  private static void look(Puppet buyer, String shape, int tickets) {
    stock(shape, tickets);
    String before = document();
    String after = shape.formatted(Math.max(0, tickets - 1)).replaceAll("\\R", " ");
    buyer.tell(Buyer.stepping(1, MOST_STEPS, Buyer.ANY_FILE));
    String outcome = buyer.await().orElse("waits");
    while (outcome.equals(Puppet.PAUSED)) {
      note("meanwhile", before, after, document());
      buyer.tell("go on");
      outcome = buyer.await().orElse("waits");
    }
    note("finally", tickets > 0 ? "sold, paid 1" : "sold out, paid 0", after, outcome, document());
  }

  /** Kills a buyer who pays, who has yet to write, who has yet to show what he wrote; another one buys then. */
  private static void killed(int tickets) {
    Puppet heir = Buyer.start("heir", FILE);
    List<String> deaths = List.of("buy hold", Buyer.stepping(2, 2, Buyer.ANY_FILE), Buyer.stepping(3, 3, Buyer.ANY_FILE));
    for (String death : deaths) {
      stock(PLAIN, tickets);
      Puppet victim = Buyer.start("victim", FILE);
      victim.ask(death);
      victim.kill();
      String found = document();
      note("bereaved", found, heir.ask("buy pay"), document(), strays());
    }
  }

  private static void refused(int tickets) {
    stock(PLAIN, tickets);
    Puppet one = Buyer.start("one", FILE);
    Puppet two = Buyer.start("two", FILE);
    note("refused", one.ask("buy refuse"), document(), strays());
    note("then", two.ask("buy pay"), one.ask("buy pay"), document());
  }

  private static void query(int tickets) {
    stock(PLAIN, tickets);
    Puppet one = Buyer.start("one", FILE);
    Puppet two = Buyer.start("two", FILE);
    String before = two.ask("left");
    one.ask("buy hold");
    two.tell("left");
    Optional<String> meanwhile = two.await();
    one.goOn();
    meanwhile.orElseGet(two::finish);
    note("asked", before, meanwhile.orElse("waits"), two.ask("left"), one.ask("left"), document());
  }

  private static void stock(String shape, int tickets) {
    try {
      Files.writeString(FILE, shape.formatted(tickets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document() {
    try {
      return Files.readString(FILE).replaceAll("\\R", " ");
    } catch (NoSuchFileException e) {
      return "no file";
    } catch (IOException e) {
      return "unreadable";
    }
  }

  /** Returns what lies about in the folder: all but the file and one lock. */
  private static String strays() {
    try (Stream<Path> files = Files.list(FILE.getParent())) {
      List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("tickets.json")).sorted().toList();
      boolean lock = names.size() == 1 && names.getFirst().endsWith(".lock");
      return names.isEmpty() || lock ? "nothing" : String.join(" ", names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void note(String label, String... parts) {
    Journal.mark(label, String.join("|", parts));
  }
}
