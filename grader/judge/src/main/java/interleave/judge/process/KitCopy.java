package interleave.judge.process;

import interleave.judge.stage.StageFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Copies the kit into a jar that any user id may read, once in the life of this process. */
final class KitCopy {
  private static final Map<Path, Path> COPIES = new ConcurrentHashMap<>();

  private KitCopy() {}

  static Path of(Path kit) {
    return COPIES.computeIfAbsent(kit, KitCopy::copy);
  }

  private static Path copy(Path kit) {
    try {
      Path folder = Files.createTempDirectory("interleave-kit");
      permit(folder, "rwxr-xr-x");
      Path jar = folder.resolve("kit.jar");
      if (Files.isDirectory(kit)) {
        pack(kit, jar);
      } else {
        Files.copy(kit, jar);
      }
      permit(jar, "rw-r--r--");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> RunFolder.delete(folder)));
      return jar;
    } catch (IOException e) {
      throw new StageFault("cannot copy the kit", e);
    }
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      out.setLevel(0);
      files.filter(Files::isRegularFile).forEach(file -> add(folder, file, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(Path folder, Path file, JarOutputStream out) {
    try {
      out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
      Files.copy(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
