package interleave.judge.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Gathers class files, and the messages beside them, by their path, from a folder or a jar, to be packed anew. */
record ClassFiles(SortedMap<String, byte[]> files) {

  /** Gathers what lies below some folders of a folder or jar. */
  static ClassFiles of(Path location, List<String> below) throws IOException {
    if (Files.isDirectory(location)) {
      return new ClassFiles(read(location, below));
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return new ClassFiles(read(jar.getPath("/"), below));
    }
  }

  private static SortedMap<String, byte[]> read(Path root, List<String> below) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (String folder : below) {
      try (Stream<Path> all = Files.walk(root.resolve(folder))) {
        for (Path file : all.filter(ClassFiles::isWanted).toList()) {
          files.put(root.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static boolean isWanted(Path path) {
    return path.toString().endsWith(".class") || path.toString().endsWith(".properties");
  }

  /** Returns 16 hexadecimal digits that stand for these files and some further text. */
  String hash(String further) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(further.getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes them as an uncompressed jar. */
  void pack(OutputStream target) throws IOException {
    try (var out = new JarOutputStream(target)) {
      out.setLevel(0);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
  }
}
