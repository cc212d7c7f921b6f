package interleave.judge.intake;

import interleave.judge.intake.CappedStream.Budget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Lists a tar, plain or packed by gzip. */
final class TarItems {
  private final SeekableByteChannel channel;
  private final Caps caps;
  private final boolean gzip;

  TarItems(SeekableByteChannel channel, Caps caps, boolean gzip) {
    this.channel = channel;
    this.caps = caps;
    this.gzip = gzip;
  }

  List<Item> read() throws IOException, Refusal {
    Archive.Basket basket = new Archive.Basket(caps);
    Budget budget = gzip ? new Budget(caps, channel.size()) : new Budget(caps, caps.bytes());
    // Names as raw bytes, since nobody says in which encoding they are.
    try (InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        InputStream plain = new CappedStream(gzip ? unzipped(in) : in, budget);
        TarArchiveInputStream tar = new TarArchiveInputStream(plain, StandardCharsets.ISO_8859_1.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Optional<Item> item = item(tar, entry);
        if (item.isPresent()) {
          basket.add(item.get());
        } else {
          basket.addFolder();
        }
      }
    }
    return basket.items();
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get();
  }

  /** Returns a file, or why it is refused; nothing for a folder. */
  private static Optional<Item> item(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    String name = decoded(entry.getName());
    try {
      String path = Names.normal(name);
      if (entry.isDirectory() || path.isEmpty()) {
        return Optional.empty();
      }
      if (!isPlain(entry)) {
        throw new Refusal("name.link", Names.shown(name));
      }
      return Optional.of(Archive.item(path, tar));
    } catch (Refusal e) {
      return Optional.of(Item.refused(Names.shown(name), e.reason()));
    }
  }

  /** Links, devices and pipes have other flags; the library calls some of them files. */
  private static boolean isPlain(TarArchiveEntry entry) {
    byte flag = entry.getLinkFlag();
    return (flag == TarConstants.LF_NORMAL || flag == TarConstants.LF_OLDNORM) && !entry.isSparse();
  }

  /** A name from an extended header is text already; any other one still is a row of bytes. */
  private static String decoded(String name) {
    return name.chars().allMatch(c -> c <= 0xFF)
        ? SourceText.name(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }
}
