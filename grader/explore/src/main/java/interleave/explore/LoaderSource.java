package interleave.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Finds the program's classes where a class loader does. */
record LoaderSource(ClassLoader loader) implements ClassSource {
  private static final List<String> SHARED = List.of(
      "java.", "javax.", "jdk.", "sun.", "com.sun.", "org.junit.", "org.assertj.", "org.opentest4j.", "org.hamcrest.",
      "kotlin.", "interleave.explore.run.", "interleave.explore.model.", "interleave.explore.outcome.",
      "interleave.explore.rewrite.", "interleave.explore.strategy.", "interleave.explore.history.", "interleave.stage.");
  private static final List<Class<?>> OWN = List.of(Body.class, ClassSource.class, Explorer.class, Observer.class, Point.class, SourceText.class);

  @Override
  public byte[] bytes(String binaryName) {
    for (String prefix : SHARED) if (binaryName.startsWith(prefix)) return null;
    for (Class<?> own : OWN) if (binaryName.equals(own.getName())) return null;
    try (InputStream in = loader.getResourceAsStream(binaryName.replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
