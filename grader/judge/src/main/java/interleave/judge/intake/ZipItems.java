package interleave.judge.intake;

import interleave.judge.intake.CappedStream.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Lists a zip by its central directory; only that one knows which entries are links. */
final class ZipItems {
  private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

  private final SeekableByteChannel channel;
  private final Caps caps;

  ZipItems(SeekableByteChannel channel, Caps caps) {
    this.channel = channel;
    this.caps = caps;
  }

  List<Item> read() throws IOException, Refusal {
    refuseSwarm();
    Archive.Basket basket = new Archive.Basket(caps);
    Budget budget = new Budget(caps, channel.size());
    try (ZipFile zip = ZipFile.builder()
        .setSeekableByteChannel(channel)
        .setUseUnicodeExtraFields(false)
        .setIgnoreLocalFileHeader(true)
        .get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = SourceText.name(entry.getRawName());
        Optional<Item> item = item(zip, entry, name, budget);
        if (item.isPresent()) {
          basket.add(item.get());
        } else {
          basket.addFolder();
        }
      }
    }
    return basket.items();
  }

  /** Opening a zip makes an object of every entry; a small file can hold hundreds of thousands of them. */
  private void refuseSwarm() throws IOException, Refusal {
    if (channel.size() > Caps.STUDENT.packed()) {
      return;
    }
    ByteBuffer all = ByteBuffer.allocate((int) channel.size());
    channel.position(0);
    while (all.hasRemaining() && channel.read(all) >= 0) {}
    byte[] bytes = all.array();
    int found = 0;
    for (int i = 0; i + 4 <= bytes.length; i++) {
      if (bytes[i] == 'P' && Arrays.equals(bytes, i, i + 4, DIRECTORY_ENTRY, 0, 4)) {
        found++;
      }
    }
    if (found > 4 * caps.entries()) {
      throw new Refusal("archive.many", caps.entries());
    }
  }

  /** Returns a file, or why it is refused; nothing for a folder. */
  private static Optional<Item> item(ZipFile zip, ZipArchiveEntry entry, String name, Budget budget)
      throws IOException {
    try {
      String path = Names.normal(name);
      if (isOdd(entry)) {
        throw new Refusal("name.link", Names.shown(name));
      }
      if (name.endsWith("/") || path.isEmpty()) {
        return Optional.empty();
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new Refusal("archive.encrypted");
      }
      if (!zip.canReadEntryData(entry)) {
        throw new Refusal("archive.method", Names.shown(name));
      }
      try (InputStream content = new CappedStream(zip.getInputStream(entry), budget)) {
        return Optional.of(Archive.item(path, content));
      }
    } catch (Refusal e) {
      return Optional.of(Item.refused(Names.shown(name), e.reason()));
    }
  }

  /** A link or a device: anything that Unix would not call a plain file or a folder. */
  private static boolean isOdd(ZipArchiveEntry entry) {
    if (entry.getPlatform() != ZipArchiveEntry.PLATFORM_UNIX) {
      return false;
    }
    int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
    return type != 0 && type != UnixStat.FILE_FLAG && type != UnixStat.DIR_FLAG;
  }
}
