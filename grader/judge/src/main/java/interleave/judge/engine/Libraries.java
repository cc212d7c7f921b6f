package interleave.judge.engine;

import interleave.explore.history.History;
import com.tngtech.archunit.lang.ArchRule;
import interleave.judge.sandbox.ClassHome;
import interleave.judge.spec.Check;
import interleave.kit.Posix;
import interleave.stage.Scene;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.opentest4j.AssertionFailedError;

/** Finds where the code lies that answers, scenes and specs are compiled against. */
final class Libraries {
  /** What a student may use besides the JDK. */
  static final List<Path> ANSWER = of(Posix.class);

  /** What scenes may use. */
  static final List<Path> SCENES = of(Posix.class, Scene.class);

  /** What specs may use. */
  static final List<Path> SPEC =
      of(
          Posix.class,
          Scene.class,
          History.class,
          Check.class,
          Test.class,
          Testable.class,
          API.class,
          AssertionFailedError.class,
          Assertions.class,
          Awaitility.class,
          ArchRule.class);

  private Libraries() {}

  private static List<Path> of(Class<?>... members) {
    return Stream.of(members).map(ClassHome::of).distinct().toList();
  }
}
