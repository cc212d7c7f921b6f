package interleave.explore.rewrite;

import interleave.explore.run.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rewrites the JDK's classes ahead of time, and finds them again beside the explorer's own. */
public final class Mirrors {
  private static final String FOLDER = "META-INF/mirrors/";
  private static final String SUFFIX = ".class";

  private Mirrors() {}

  /**
   * Rewrites every class of the running JDK that explored programs get a copy of; takes some seconds.
   *
   * @return resources, by their paths, that spare an explorer the rewriting if they lie in its module's jar; they fit no other JDK
   */
  public static SortedMap<String, byte[]> ofThisJdk() {
    Ahead ahead = new Ahead(RewritingLoader.ofJdk(), Sites.OF_JDK);
    SortedMap<String, byte[]> resources = new TreeMap<>();
    for (String name : names()) resources.put(resource(name), ahead.rewrite(name).pack());
    return resources;
  }

  private static List<String> names() {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    try (Stream<Path> files = Files.walk(base.resolve("java/util"))) {
      return files
          .map(file -> base.relativize(file).toString())
          .filter(path -> path.endsWith(SUFFIX))
          .map(path -> Mirror.map(path.substring(0, path.length() - SUFFIX.length())))
          .filter(name -> name.startsWith(Mirror.PREFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a class that was rewritten ahead of time, or null. */
  static KeptClass kept(String mirrored) {
    try (InputStream in = Mirrors.class.getResourceAsStream("/" + resource(mirrored))) {
      return in == null ? null : KeptClass.unpack(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String mirrored) {
    return FOLDER + mirrored.substring(Mirror.PREFIX.length()) + SUFFIX;
  }
}
