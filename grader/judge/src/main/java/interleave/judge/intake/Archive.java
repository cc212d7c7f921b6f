package interleave.judge.intake;

import interleave.judge.domain.Text;
import interleave.judge.intake.CappedStream.BombException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Lists what an archive holds, recognised by its first bytes, without ever writing a file. */
final class Archive {
  private static final List<String> SUFFIXES = List.of(".zip", ".tar", ".tar.gz", ".tgz");

  private Archive() {}

  /** Makes a channel over the archive's bytes, once more for each reading. */
  @FunctionalInterface
  interface Source {
    SeekableByteChannel open() throws IOException;
  }

  static boolean isNamedLikeOne(String name) {
    return SUFFIXES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Returns the name without the suffix of an archive. */
  static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SUFFIXES.stream()
        .filter(lower::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .orElse(name);
  }

  static List<Item> read(Path file, Caps caps) throws Refusal {
    return read(() -> Files.newByteChannel(file, StandardOpenOption.READ), caps);
  }

  static List<Item> read(byte[] bytes, Caps caps) throws Refusal {
    return read(() -> new SeekableInMemoryByteChannel(bytes), caps);
  }

  /**
   * Reads all entries; one that cannot be taken stands in the list with its reason.
   *
   * @throws Refusal if the archive as a whole cannot be read or is too large
   */
  private static List<Item> read(Source source, Caps caps) throws Refusal {
    try (SeekableByteChannel channel = source.open()) {
      if (channel.size() > caps.packed()) {
        throw new Refusal("archive.large", caps.packed() >> 20);
      }
      List<Item> items = switch (Magic.of(channel)) {
        case ZIP -> new ZipItems(channel, caps).read();
        case GZIP -> new TarItems(channel, caps, true).read();
        case TAR -> new TarItems(channel, caps, false).read();
      };
      if (items.isEmpty()) {
        throw new Refusal("archive.empty");
      }
      return checked(items);
    } catch (BombException e) {
      throw new Refusal("archive.bomb", caps.bytes() >> 20, Caps.RATIO);
    } catch (IOException | RuntimeException e) {
      throw new Refusal("archive.unreadable", Names.shown(String.valueOf(e.getMessage())));
    }
  }

  private static List<Item> checked(List<Item> items) {
    Names names = new Names();
    List<Item> checked = new ArrayList<>();
    for (Item item : items) {
      Text collision = item.isRefused() ? item.refusal() : names.collision(item.path());
      checked.add(collision.isEmpty() ? item : Item.refused(item.path(), collision));
    }
    return checked;
  }

  /** Reads a file's bytes if they may count, and passes over them otherwise. */
  static Item item(String path, InputStream content) throws IOException {
    int most = isNamedLikeOne(path) ? (int) Caps.STUDENT.packed() : path.endsWith(".java") ? Caps.FILE : 0;
    byte[] bytes = content.readNBytes(most);
    long rest = content.transferTo(OutputStream.nullOutputStream());
    return rest == 0 ? Item.file(path, bytes.length, bytes) : Item.unread(path, bytes.length + rest);
  }

  /** Collects entries up to the caps. */
  static final class Basket {
    private final Caps caps;
    private final List<Item> items = new ArrayList<>();
    private int entries;
    private long kept;

    Basket(Caps caps) {
      this.caps = caps;
    }

    /** Counts a folder, which is of no further interest. */
    void addFolder() throws Refusal {
      if (++entries > caps.entries()) {
        throw new Refusal("archive.many", caps.entries());
      }
    }

    void add(Item item) throws Refusal {
      addFolder();
      kept += item.content().length;
      if (kept > caps.kept()) {
        throw new Refusal("archive.memory", caps.kept() >> 20);
      }
      items.add(item);
    }

    List<Item> items() {
      return items;
    }
  }

  private enum Magic {
    ZIP,
    GZIP,
    TAR;

    static Magic of(SeekableByteChannel channel) throws IOException, Refusal {
      ByteBuffer head = ByteBuffer.allocate(512);
      channel.position(0);
      while (head.hasRemaining() && channel.read(head) >= 0) {}
      byte[] bytes = head.array();
      channel.position(0);
      if (bytes[0] == 'P' && bytes[1] == 'K') {
        return ZIP;
      }
      if ((bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
        return GZIP;
      }
      boolean ustar = new String(bytes, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
      // An old tar has no magic number; its header's checksum must do.
      if (ustar || TarUtils.verifyCheckSum(bytes)) {
        return TAR;
      }
      throw new Refusal("archive.unknown");
    }
  }
}
