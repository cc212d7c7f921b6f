package interleave.judge.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Packs archives, honest and other ones. */
final class Pack {
  private record Entry(String name, byte[] content, boolean link) {}

  private final List<Entry> entries = new ArrayList<>();

  Pack file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Pack file(String name, byte[] content) {
    entries.add(new Entry(name, content, false));
    return this;
  }

  Pack link(String name, String target) {
    entries.add(new Entry(name, target.getBytes(StandardCharsets.UTF_8), true));
    return this;
  }

  byte[] zip() {
    return zip("UTF-8");
  }

  byte[] zip(String encoding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(encoding);
      zip.setUseLanguageEncodingFlag(encoding.equals("UTF-8"));
      for (Entry entry : entries) {
        ZipArchiveEntry header = new ZipArchiveEntry(entry.name);
        header.setUnixMode(entry.link ? UnixStat.LINK_FLAG | 0777 : UnixStat.FILE_FLAG | 0644);
        zip.putArchiveEntry(header);
        zip.write(entry.content);
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] tar() {
    return tar(TarConstants.LF_SYMLINK);
  }

  byte[] tar(byte linkType) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (Entry entry : entries) {
        TarArchiveEntry header =
            entry.link ? new TarArchiveEntry(entry.name, linkType, true) : new TarArchiveEntry(entry.name, true);
        if (entry.link) {
          header.setLinkName(new String(entry.content, StandardCharsets.UTF_8));
          tar.putArchiveEntry(header);
        } else {
          header.setSize(entry.content.length);
          tar.putArchiveEntry(header);
          tar.write(entry.content);
        }
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] tgz() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(bytes)) {
      gzip.write(tar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
