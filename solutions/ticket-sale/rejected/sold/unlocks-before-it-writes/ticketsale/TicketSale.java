// Wrong: gives the lock back when the payment is done, before the file says so.
package ticketsale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sells the tickets for a train, one buyer at a time, and replaces the file by a new one as a whole. */
public final class TicketSale {
  private static final Pattern LEFT = Pattern.compile("\"left\"\\s*:\\s*(\\d+)");

  private final Path file;
  private final Path lock;
  private final Path next;

  public TicketSale(Path file) {
    this.file = file;
    this.lock = file.resolveSibling(file.getFileName() + ".lock");
    this.next = file.resolveSibling(file.getFileName() + ".next");
  }

  public int left() {
    try {
      return left(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean buy(Runnable pay) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock held = channel.lock();
      String document = Files.readString(file);
      int left = left(document);
      if (left == 0) {
        return false;
      }
      pay.run();
      held.release();
      Files.writeString(next, with(document, left - 1));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int left(String document) {
    return Integer.parseInt(number(document).group(1));
  }

  private static String with(String document, int left) {
    Matcher number = number(document);
    return document.substring(0, number.start(1)) + left + document.substring(number.end(1));
  }

  private static Matcher number(String document) {
    Matcher number = LEFT.matcher(document);
    if (!number.find()) {
      throw new IllegalStateException("no number of tickets: " + document);
    }
    return number;
  }
}
