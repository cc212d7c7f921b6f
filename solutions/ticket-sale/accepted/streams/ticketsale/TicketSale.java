package ticketsale;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sells the tickets for a train with the classes of java.io, byte by byte. */
public final class TicketSale {
  private final File file;
  private final File lock;
  private final File next;

  public TicketSale(Path path) {
    file = path.toFile();
    lock = new File(file.getParentFile(), ".tickets.lock");
    next = new File(file.getParentFile(), "tickets.tmp");
  }

  public int left() {
    String document = read();
    int begin = begin(document);
    return Integer.parseInt(document.substring(begin, end(document, begin)));
  }

  public boolean buy(Runnable pay) {
    try (RandomAccessFile guard = new RandomAccessFile(lock, "rw");
        FileLock held = guard.getChannel().lock(0, 1, false)) {
      if (left() < 1) {
        return false;
      }
      pay.run();
      String document = read();
      int begin = begin(document);
      int end = end(document, begin);
      int left = Integer.parseInt(document.substring(begin, end));
      write(document.substring(0, begin) + (left - 1) + document.substring(end));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read() {
    try (FileInputStream in = new FileInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String document) throws IOException {
    try (FileOutputStream out = new FileOutputStream(next)) {
      for (byte one : document.getBytes(StandardCharsets.UTF_8)) {
        out.write(one);
      }
      out.getFD().sync();
    }
    if (!next.renameTo(file)) {
      throw new IOException("cannot rename " + next);
    }
  }

  private static int begin(String document) {
    int at = document.indexOf(':', document.indexOf("\"left\"")) + 1;
    while (!Character.isDigit(document.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int end(String document, int begin) {
    int end = begin;
    while (Character.isDigit(document.charAt(end))) {
      end++;
    }
    return end;
  }
}
