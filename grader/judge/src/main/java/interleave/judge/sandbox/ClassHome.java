package interleave.judge.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Finds where classes lie. */
public final class ClassHome {
  private ClassHome() {}

  /** Returns the folder or jar that a class was loaded from. */
  public static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
