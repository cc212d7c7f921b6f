// Wrong: closing any descriptor of a file frees the locks that this process holds on it, and reading the document closes one.
package ticketsale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sells the tickets for a train, one buyer at a time, and replaces the file by a new one as a whole. */
public final class TicketSale {
  private static final Pattern LEFT = Pattern.compile("\"left\"\\s*:\\s*(\\d+)");

  private final Path file;
  private final Path next;

  public TicketSale(Path file) {
    this.file = file;
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
    try (FileChannel channel = current()) {
      String document = Files.readString(file);
      int left = left(document);
      if (left == 0) {
        return false;
      }
      pay.run();
      Files.writeString(next, with(document, left - 1));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the document, locked; waits again if it was replaced before the lock was ours. */
  private FileChannel current() throws IOException {
    while (true) {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      Object identity = key();
      channel.lock();
      if (identity.equals(key())) {
        return channel;
      }
      channel.close();
    }
  }

  private Object key() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
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
